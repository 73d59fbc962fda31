// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/reportscript.h"

#include "storage/guest/guestnames.h"

#include <QCryptographicHash>

namespace ramet {

namespace {

/// The old id stays where no new one can be made.
constexpr const char *head = R"sh(#!/bin/sh
# Made by Ramet for this clone: a machine id of its own, and a report on the console.
say() {
    for console in /dev/ttyS0 /dev/hvc0 /dev/console; do
        (printf '\r\nramet-guest %s %s\r\n' 'TOKEN' "$1" >"$console") 2>/dev/null && return
    done
}
old=$(cat /etc/machine-id 2>/dev/null)
if command -v systemd-machine-id-setup >/dev/null 2>&1; then
    rm -f /etc/machine-id
    [ -L /var/lib/dbus/machine-id ] || rm -f /var/lib/dbus/machine-id
    systemd-machine-id-setup >/dev/null 2>&1
    [ -s /etc/machine-id ] || printf '%s\n' "$old" >/etc/machine-id
    if [ -d /var/lib/dbus ] && ! [ -e /var/lib/dbus/machine-id ]; then
        ln -sf /etc/machine-id /var/lib/dbus/machine-id
    fi
fi
say "machine-id=$(cat /etc/machine-id 2>/dev/null) $old"
say "host-name=$(cat /proc/sys/kernel/hostname)"
boot=/run/cloud-init/.ds-identify.result
for key in /etc/ssh/ssh_host_*_key.pub; do
    [ -e "$key" ] || continue
    age=unknown
    [ -e "$boot" ] && age=old && [ "$key" -nt "$boot" ] && age=new
    say "host-key=$age $(ssh-keygen -lf "$key" 2>/dev/null | cut -d' ' -f2)"
done
ip -o addr show scope global 2>/dev/null | while read -r _ card _ address _; do
    say "address=$address $card"
done
)sh";

constexpr const char *keysOfUser = R"sh(found=0
for key in KEYS; do
    grep -qsF "$key" FILES && found=$((found + 1))
done
say "keys=NAME $found/COUNT"
)sh";

constexpr const char *passwordOfUser = R"sh(age=old
[ "$(getent shadow NAME | cut -d: -f2 | tr -d '\n' | sha256sum | cut -d' ' -f1)" = DIGEST ] && age=new
say "password=NAME $age"
)sh";

constexpr const char *packages = R"sh(for name in NAMES; do
    state=missing
    if command -v dpkg-query >/dev/null 2>&1; then
        [ "$(dpkg-query -W -f '${db:Status-Status}' "${name%%=*}" 2>/dev/null)" = installed ] && state=there
    else
        rpm -q "$name" >/dev/null 2>&1 && state=there
    fi
    say "package=$name $state"
done
)sh";

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString userPart(const GuestUser &user)
{
    const bool isDefault = user.name.isEmpty();
    const QString files =
        isDefault ? QStringLiteral("/home/*/.ssh/authorized_keys")
                  : QStringLiteral("\"$(getent passwd %1 | cut -d: -f6)/.ssh/authorized_keys\"")
                        .arg(user.name);
    const QString name = isDefault ? QStringLiteral("default") : user.name;
    QString text;
    if (!user.keys.isEmpty()) {
        QStringList blobs;
        for (const QString &key : user.keys)
            blobs << blobOfKey(key);
        text += QString(keysOfUser)
                    .replace("KEYS", blobs.join(u' '))
                    .replace("FILES", files)
                    .replace("NAME", name)
                    .replace("COUNT", QString::number(blobs.size()));
    }
    if (!user.passwordHash.isEmpty() && !isDefault)
        text += QString(passwordOfUser)
                    .replace("NAME", name)
                    .replace("DIGEST", digest(user.passwordHash.toLatin1()));
    return text;
}

} // namespace

QString reportToken(const QString &instanceId)
{
    return instanceId.left(8);
}

QByteArray reportScript(const GuestSettings &settings, const QString &instanceId)
{
    QString text = QString(head).replace("TOKEN", reportToken(instanceId));
    for (const GuestUser &user : settings.users)
        text += userPart(user);
    if (!settings.timeZone.isEmpty())
        text += "say \"time-zone=$(readlink -f /etc/localtime | sed 's,.*/zoneinfo/,,')\"\n";
    if (!settings.locale.isEmpty())
        text += "say \"locale=$(cat /etc/default/locale /etc/locale.conf 2>/dev/null | sed -n "
                "'s/^LANG=//p' | tr -d '\"' | tail -n 1)\"\n";
    if (!settings.packages.isEmpty())
        text += QString(packages).replace("NAMES", settings.packages.join(u' '));
    if (settings.userData)
        text += "say \"user-data=$(sha256sum /var/lib/cloud/instance/user-data.txt 2>/dev/null | "
                "cut -d' ' -f1)\"\n";
    if (settings.disablesAfter)
        text += "touch /etc/cloud/cloud-init.disabled\nsay \"disabled=$([ -e "
                "/etc/cloud/cloud-init.disabled ] && echo yes)\"\n";
    for (qsizetype i = 0; i < settings.commands.size(); ++i)
        text += QStringLiteral("sh -c %1 </dev/null\nsay \"command=%2 $?\"\n")
                    .arg(shellWord(settings.commands[i]), QString::number(i + 1));
    return (text + "say end=\n").toUtf8();
}

} // namespace ramet
