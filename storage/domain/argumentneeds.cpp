// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/needsreader.h"

#include "storage/base/xmltext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <utility>

namespace ramet {

namespace {

struct Setting {
    QString key; ///< empty: the word stands alone
    QString value;
};

/// "a=b,c=d,,e": two commas are one of the value.
std::vector<Setting> settingsIn(const QString &argument)
{
    std::vector<Setting> settings;
    QString part;
    const auto end = [&] {
        const qsizetype equals = part.indexOf('=');
        if (!part.isEmpty())
            settings.push_back({equals < 0 ? QString() : part.left(equals), part.mid(equals + 1)});
        part.clear();
    };
    for (qsizetype i = 0; i < argument.size(); ++i) {
        const bool isComma = argument[i] == u',';
        const bool isDouble = isComma && i + 1 < argument.size() && argument[i + 1] == u',';
        if (isComma && !isDouble) {
            end();
            continue;
        }
        part += argument[i];
        i += isDouble ? 1 : 0;
    }
    end();
    return settings;
}

/// Nested keys are joined by dots, as QEMU does it. `depth`: a guard against what is no option.
void addSettings(const QJsonObject &object, const QString &prefix, int depth,
                 std::vector<Setting> &settings)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = prefix + entry.key();
        if (entry->isObject() && depth < 16)
            addSettings(entry->toObject(), key + '.', depth + 1, settings);
        else if (entry->isBool())
            settings.push_back({key, entry->toBool() ? "on" : "off"});
        else
            settings.push_back({key, entry->toVariant().toString()});
    }
}

std::vector<Setting> settingsOf(const QString &argument)
{
    std::vector<Setting> settings;
    const auto addJson = [&](const QString &json, const QString &prefix) {
        addSettings(QJsonDocument::fromJson(json.toUtf8()).object(), prefix, 0, settings);
    };
    if (argument.startsWith('{') || argument.startsWith(QLatin1String("json:"))) {
        addJson(argument.mid(argument.indexOf('{')), {});
        return settings;
    }
    for (const Setting &setting : settingsIn(argument)) {
        if (setting.value.startsWith(QLatin1String("json:"))) // file=json:{…}
            addJson(setting.value.mid(5), setting.key + '.');
        else
            settings.push_back(setting);
    }
    return settings;
}

/// "rbd:pool/image@snapshot:option=value" as disks on Ceph are named: "pool/image".
QString rbdImage(const QString &name)
{
    static const QRegularExpression end(R"((?<!\\)[:@])");
    return name.mid(4).section(end, 0, 0).remove('\\');
}

QString lastKey(const QString &key)
{
    return key.section('.', -1);
}

/// Options whose value is text of the guest's, or no file.
bool isText(const QString &option)
{
    static const QSet<QString> texts{"append", "name", "uuid", "cpu", "smp", "machine", "M", "m"};
    return texts.contains(option);
}

/// Options whose whole value is a file, and those that write to it.
bool isPlainFile(const QString &option)
{
    static const QSet<QString> files{"kernel", "initrd",  "dtb",      "bios",      "pflash",
                                     "hda",    "hdb",     "hdc",      "hdd",       "cdrom",
                                     "fda",    "fdb",     "sd",       "mtdblock",  "option-rom",
                                     "D",      "pidfile", "mem-path", "readconfig"};
    return files.contains(option);
}

bool isFileKey(const QString &key)
{
    static const QSet<QString> keys{"file", "filename", "path",     "mem-path", "romfile",
                                    "tftp", "pmemdev",  "sysfsdev", "data-file"};
    return keys.contains(lastKey(key));
}

/// The path behind a protocol: "file:/a", "unix:/a", "host_device:/dev/x"; else the value.
QString pathOf(const QString &value)
{
    static const QRegularExpression protocol("^(file|unix|pipe|host_device|host_cdrom|blkdebug|"
                                             "nbd\\+unix|nbd:unix):(//)?(?=/)");
    return QString(value).remove(protocol).section(QRegularExpression("[?]"), 0, 0);
}

class ArgumentReader {
public:
    ArgumentReader(QString option, const QString &value, NeedsCollector &needs)
        : m_option(std::move(option))
        , m_settings(settingsOf(value))
        , m_needs(needs)
    {
        if (isText(m_option))
            return;
        if (isPlainFile(m_option)) {
            m_settings = {{"file", value}};
        }
        addListed(value);
        for (const Setting &setting : m_settings)
            read(setting);
    }

private:
    /// "-acpitable data=/a:/b"; "-initrd '/a argument,/b'", as modules of multiboot.
    void addListed(const QString &value)
    {
        if (m_option == u"acpitable") {
            const std::vector<Setting> settings = std::exchange(m_settings, {});
            for (const Setting &setting : settings)
                for (const QString &part : setting.value.split(':'))
                    m_settings.push_back({setting.key, part});
        } else if (m_option == u"initrd" && value.contains(QRegularExpression("[, ]"))) {
            for (const QString &part : value.split(','))
                m_settings.push_back({"file", part.section(' ', 0, 0)});
        }
    }

    bool has(const QString &key, const QString &value) const
    {
        return std::ranges::any_of(m_settings, [&](const Setting &setting) {
            return lastKey(setting.key) == key && setting.value == value;
        });
    }

    QString first() const { return m_settings.empty() ? QString() : m_settings.front().value; }

    Need::Use use() const
    {
        static const QSet<QString> written{"drive",  "blockdev", "hda",    "hdb", "hdc",
                                           "hdd",    "fda",      "fdb",    "sd",  "mtdblock",
                                           "pflash", "D",        "pidfile"};
        const bool isCharacterFile = (m_option == u"chardev" && first() == u"file") ||
                                     m_option == u"serial" || m_option == u"parallel";
        if (m_option == u"virtfs" || m_option == u"fsdev" || has("share", "on"))
            return Need::Use::Share;
        const bool readOnly = has("readonly", "on") || has("read-only", "on") ||
                              has("readonly", "true") || has("snapshot", "on") ||
                              has("media", "cdrom");
        return (written.contains(m_option) && !readOnly) || isCharacterFile ? Need::Use::Write
                                                                            : Need::Use::Read;
    }

    bool isSocket(const QString &value) const
    {
        return value.startsWith(QLatin1String("unix:")) ||
               (m_option == u"chardev" && first() == u"socket") ||
               (m_option == u"netdev" && first() == u"stream");
    }

    void read(const Setting &setting)
    {
        if (setting.key == u"hostfwd")
            return addForward(setting.value);
        if (lastKey(setting.key) == u"mac")
            return mark(m_needs.add(Need::Kind::Mac, Need::Use::Own, setting.value.toLower(),
                                    '-' + m_option));
        if (lastKey(setting.key) == u"host" &&
            (first() == u"vfio-pci" || has("driver", "vfio-pci")))
            return addHostDevice(setting.value);
        if (const QString image = cephImage(setting); !image.isEmpty())
            return mark(m_needs.add(Need::Kind::CommandLine, use(), image, '-' + m_option));
        const QString path = pathOf(setting.value);
        if (path.startsWith('/') && isSocket(setting.value))
            mark(m_needs.add(Need::Kind::Socket,
                             has("server", "on") || has({}, "server") ? Need::Use::Own
                                                                      : Need::Use::Read,
                             path, '-' + m_option));
        else if (path.startsWith('/') || isFileKey(setting.key))
            mark(m_needs.add(Need::Kind::CommandLine, use(), path, '-' + m_option));
        else
            addListener(setting);
    }

    QString valueOf(const QString &key) const
    {
        const auto found = std::ranges::find(m_settings, key, &Setting::key);
        return found == m_settings.end() ? QString() : found->value;
    }

    /// By its protocol's name, or by "driver=rbd,pool=…,image=…"; else empty.
    QString cephImage(const Setting &setting) const
    {
        if (setting.value.startsWith(QLatin1String("rbd:")))
            return rbdImage(setting.value);
        if (lastKey(setting.key) != u"image")
            return {};
        const QString prefix = setting.key.chopped(5);
        const QString pool = valueOf(prefix + "pool");
        const QString space = valueOf(prefix + "namespace");
        return pool.isEmpty()
                   ? QString()
                   : pool + '/' + (space.isEmpty() ? QString() : space + '/') + setting.value;
    }

    /// "01:00.0", or with the domain before it.
    void addHostDevice(const QString &address)
    {
        const QString domain = address.count(':') == 1 ? QString("0000:") : QString();
        mark(m_needs.add(Need::Kind::HostDevice, Need::Use::Own, "pci " + domain + address,
                         '-' + m_option));
    }

    /// "tcp:127.0.0.1:2222-:22": the host's side.
    void addForward(const QString &rule)
    {
        mark(
            m_needs.add(Need::Kind::Port, Need::Use::Own, rule.section('-', 0, 0), '-' + m_option));
    }

    /// "-serial tcp::4444,server", "-gdb tcp::1234", "-vnc :5", "-spice port=5900",
    /// "-netdev socket,listen=:1234".
    void addListener(const Setting &setting)
    {
        static const QRegularExpression listens("^(tcp|udp|telnet|websocket):([^:]*):(\\d+)$");
        static const QRegularExpression display("^[^/]*:\\d+$");
        const bool isServer = has("server", "on") || has({}, "server") || m_option == u"gdb";
        const auto match = listens.match(setting.value);
        if (match.hasMatch() && isServer)
            mark(m_needs.add(Need::Kind::Port, Need::Use::Own, setting.value, '-' + m_option));
        else if (m_option == u"vnc" && setting.key.isEmpty() &&
                 display.match(setting.value).hasMatch())
            mark(m_needs.add(Need::Kind::Port, Need::Use::Own, "vnc" + setting.value,
                             '-' + m_option));
        else if ((isServer && setting.key == u"port") || setting.key == u"listen" ||
                 (m_option == u"spice" && (setting.key == u"port" || setting.key == u"tls-port")))
            mark(m_needs.add(Need::Kind::Port, Need::Use::Own, setting.value, '-' + m_option));
    }

    void mark(Need *need)
    {
        if (need)
            need->isArgument = true;
    }

    QString m_option;
    std::vector<Setting> m_settings;
    NeedsCollector &m_needs;
};

} // namespace

void readArgumentNeeds(const pugi::xml_node &domain, NeedsCollector &needs)
{
    const pugi::xml_node commandLine = domain.child("qemu:commandline");
    QString option;
    for (const pugi::xml_node argument : commandLine.children("qemu:arg")) {
        const QString value = attributeOf(argument, "value");
        const bool isOption = value.size() > 1 && value.startsWith('-');
        if (!isOption)
            ArgumentReader(option, value, needs);
        option = isOption ? value.mid(value.startsWith(QLatin1String("--")) ? 2 : 1) : QString();
        if (option == u"s") // short for this
            ArgumentReader("gdb", "tcp::1234", needs);
    }
    for (const pugi::xml_node variable : commandLine.children("qemu:env")) {
        const QString value = attributeOf(variable, "value");
        Need *need = value.startsWith('/') ? needs.add(Need::Kind::CommandLine, Need::Use::Read,
                                                       value, attributeOf(variable, "name"))
                                           : nullptr;
        if (need)
            need->isArgument = true;
    }
}

} // namespace ramet
