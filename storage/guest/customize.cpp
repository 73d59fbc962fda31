// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/customize.h"

#include "storage/base/ownprocess.h"
#include "storage/guest/guestnames.h"

#include <QFile>
#include <QStandardPaths>
#include <algorithm>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace ramet::customize {

namespace {

const QString tool = QStringLiteral("virt-customize");

/// An empty file: systemd derives a new id from the VM's UUID at the next start.
constexpr const char *identity = R"sh(#!/bin/sh
# Made by Ramet for this clone.
set -e
[ ! -e /etc/machine-id ] || : >/etc/machine-id
[ -L /var/lib/dbus/machine-id ] || rm -f /var/lib/dbus/machine-id
if command -v ssh-keygen >/dev/null 2>&1 && [ -d /etc/ssh ]; then
    rm -f /etc/ssh/ssh_host_*_key /etc/ssh/ssh_host_*_key.pub
    ssh-keygen -A >/dev/null
fi
)sh";

constexpr const char *hostName = R"sh(echo SHORT >/etc/hostname
if [ -e /etc/hosts ]; then
    hosts=$(grep -v '^127\.0\.1\.1[[:space:]]' /etc/hosts || :)
    printf '%s\n127.0.1.1 NAMES\n' "$hosts" >/etc/hosts
fi
)sh";

constexpr const char *timeZone = R"sh([ -e '/usr/share/zoneinfo/ZONE' ]
ln -sf '/usr/share/zoneinfo/ZONE' /etc/localtime
[ ! -e /etc/timezone ] || echo 'ZONE' >/etc/timezone
)sh";

constexpr const char *locale = R"sh(file=/etc/locale.conf
[ ! -d /etc/default ] || file=/etc/default/locale
echo 'LANG=LOCALE' >"$file"
)sh";

constexpr const char *keysOfUser = R"sh(home=$(getent passwd 'NAME' | cut -d: -f6)
mkdir -p -m 700 "$home/.ssh"
cat >>"$home/.ssh/authorized_keys" <<'END'
KEYS
END
chmod 600 "$home/.ssh/authorized_keys"
chown -R "$(id -u 'NAME'):$(id -g 'NAME')" "$home/.ssh"
)sh";

QString userPart(const GuestUser &user)
{
    const QString name = shellWord(user.name);
    QString text = "id " + name + " >/dev/null 2>&1 || useradd -m " + name + u'\n';
    if (!user.passwordHash.isEmpty())
        text += "usermod -p " + shellWord(user.passwordHash) + u' ' + name + u'\n';
    if (!user.keys.isEmpty())
        text += QString(keysOfUser).replace("'NAME'", name).replace("KEYS", user.keys.join(u'\n'));
    return text;
}

/// What a power cut would take from memory.
Status toDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return done ? Status()
                : std::unexpected(Error{ErrorKind::Failed, "customize", path, "fsync", {}});
}

/// A file in memory, which a program that runs as this user can open by its path as long as this
/// lives. Nothing of it is left, whatever becomes of this program.
class MemoryFile {
public:
    explicit MemoryFile(const QByteArray &bytes)
        : m_file(::memfd_create("ramet", MFD_CLOEXEC))
    {
        if (m_file >= 0 &&
            ::write(m_file, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size()) {
            ::close(m_file);
            m_file = -1;
        }
    }
    ~MemoryFile()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    explicit operator bool() const { return m_file >= 0; }
    QString path() const { return QStringLiteral("/proc/%1/fd/%2").arg(::getpid()).arg(m_file); }

private:
    int m_file;
};

} // namespace

bool isInstalled()
{
    return !QStandardPaths::findExecutable(tool).isEmpty();
}

QStringList missing(const GuestSettings &settings)
{
    QStringList names;
    const auto add = [&](bool isWanted, const char *name) {
        if (isWanted)
            names << QLatin1String(name);
    };
    add(std::ranges::any_of(settings.users,
                            [](const GuestUser &user) { return user.name.isEmpty(); }),
        "user");
    add(!settings.addresses.empty(), "address");
    add(!settings.packages.isEmpty(), "package");
    add(!settings.commands.isEmpty(), "run-once");
    add(settings.userData || settings.metaData || settings.networkConfig, "user-data");
    add(settings.disablesAfter, "disable");
    return names;
}

QByteArray script(const GuestSettings &settings, const GuestPlan &plan)
{
    QString text = QString(identity);
    const QString shortName = plan.hostName.section(u'.', 0, 0);
    if (!plan.hostName.isEmpty())
        text +=
            QString(hostName)
                .replace("SHORT", shortName)
                .replace("NAMES",
                         plan.hostName == shortName ? shortName : plan.hostName + u' ' + shortName);
    for (const GuestUser &user : settings.users)
        text += userPart(user);
    if (!settings.timeZone.isEmpty())
        text += QString(timeZone).replace("ZONE", settings.timeZone);
    if (!settings.locale.isEmpty())
        text += QString(locale).replace("LOCALE", settings.locale);
    return text.toUtf8();
}

Status run(const QString &path, const QString &format, const QByteArray &script,
           const std::stop_token &stop)
{
    const MemoryFile file(script);
    if (!file)
        return std::unexpected(Error{ErrorKind::Failed, "customize", path, "memory", {}});
    ProcessToRun process{.program = tool,
                         .arguments = {"--quiet", "--no-network", "--format", format, "-a", path,
                                       "--run", file.path(), "--selinux-relabel"},
                         .what = "customize",
                         .object = path};
    // Without libvirt: QEMU runs as this user, who may write to the file.
    if (!process.environment.contains("LIBGUESTFS_BACKEND"))
        process.environment.insert("LIBGUESTFS_BACKEND", "direct");
    const auto ended = runToEnd(process, stop);
    if (!ended)
        return std::unexpected(ended.error());
    if (!ended->exited || ended->code != 0)
        return std::unexpected(Error{ErrorKind::Failed, "customize", path, ended->err, {}});
    return toDisk(path);
}

} // namespace ramet::customize
