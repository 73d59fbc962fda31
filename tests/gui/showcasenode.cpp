// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/showcase.h"

#include <QCryptographicHash>

namespace ramet::test {
namespace {

struct MadeDomain {
    QString name;
    QString marks{};
    int memoryMib = 2048;
    bool isRunning = false;
    QString notes{};
    bool isLinked = false; ///< its image rests on the template's
    bool isTemplate = false;
    bool isBuilding = false; ///< it has no devices yet
    bool hasSnapshots = false;
};

QString uuidOf(const QString &name)
{
    const QByteArray hash =
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5).toHex();
    return QString::fromLatin1(hash.left(8) + '-' + hash.mid(8, 4) + '-' + hash.mid(12, 4) + '-' +
                               hash.mid(16, 4) + '-' + hash.mid(20));
}

/// Taken one after the other. Each says whether it is the current one.
QString snapshotsXml()
{
    const auto snapshot = [](const char *name, const char *parent, const char *more) {
        return QStringLiteral("<test:domainsnapshot xmlns:test='http://libvirt.org/schemas/domain/"
                              "test/1.0'><name>%1</name>%2<state>shutoff</state>%3"
                              "</test:domainsnapshot>")
            .arg(QLatin1String(name), QLatin1String(parent), QLatin1String(more));
    };
    return snapshot("before", "",
                    "<description>Before the upgrade to the new shop</description>"
                    "<creationTime>1767607203</creationTime><active>0</active>") +
           snapshot("works-again", "<parent><name>before</name></parent>",
                    "<creationTime>1767693603</creationTime><active>1</active>");
}

QString devicesXml(const MadeDomain &made)
{
    if (made.isBuilding)
        return {};
    return QStringLiteral("<devices><disk type='file' device='disk'>"
                          "<driver name='qemu' type='qcow2'/><source file='/srv/images/%1.qcow2'/>"
                          "<target dev='vda' bus='virtio'/>%2</disk><interface type='network'>"
                          "<source network='default'/><model type='virtio'/></interface></devices>")
        .arg(made.name, made.isTemplate ? QStringLiteral("<readonly/>") : QString());
}

QString domainXml(const MadeDomain &made)
{
    const QString state = made.isRunning ? QStringLiteral("1") : QStringLiteral("5");
    return QStringLiteral(
               "<domain type='test'><name>%1</name><uuid>%2</uuid>%3<metadata>"
               "<ramet:ramet xmlns:ramet='urn:ramet:domain:1'>%4</ramet:ramet></metadata>"
               "<memory unit='MiB'>%5</memory><vcpu>2</vcpu><os><type machine='pc'>hvm</type></os>"
               "<test:runstate xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>%6"
               "</test:runstate>%7%8</domain>")
        .arg(made.name, uuidOf(made.name), made.notes, made.marks)
        .arg(made.memoryMib)
        .arg(state, made.hasSnapshots ? snapshotsXml() : QString(), devicesXml(made));
}

QString volumeXml(const MadeDomain &made)
{
    const QString below = QStringLiteral("<backingStore><path>/srv/images/debian-12.qcow2</path>"
                                         "<format type='qcow2'/></backingStore>");
    return QStringLiteral("<volume><name>%1.qcow2</name><capacity unit='GiB'>20</capacity>"
                          "<allocation unit='MiB'>%2</allocation><target>"
                          "<path>/srv/images/%1.qcow2</path><format type='qcow2'/></target>%3"
                          "</volume>")
        .arg(made.name)
        .arg(made.isLinked ? 310 : 1700)
        .arg(made.isLinked ? below : QString());
}

} // namespace

QString showcaseLongName()
{
    return QStringLiteral("production-database-of-the-accounting-department-frankfurt-am-main-01");
}

QByteArray showcaseNode(int more)
{
    const QString linked = QStringLiteral("<ramet:origin uuid='%1' name='debian-12' mode='linked'/>"
                                          "<ramet:tag>web</ramet:tag>")
                               .arg(uuidOf(QStringLiteral("debian-12")));
    std::vector<MadeDomain> domains{
        {.name = QStringLiteral("debian-12"),
         .marks = QStringLiteral("<ramet:template/>"),
         .isTemplate = true},
        {QStringLiteral("web-01"), linked, 2048, true,
         QStringLiteral("<title>Front end of the shop</title><description>Serves the pages.\n"
                        "Restarted each Sunday.</description>"),
         true, false, false, true},
        {.name = QStringLiteral("web-02"), .marks = linked, .isLinked = true},
        {QStringLiteral("mail"),
         QStringLiteral("<ramet:tag>production</ramet:tag>"
                        "<ramet:tag>backup</ramet:tag>"
                        "<ramet:tag>berlin</ramet:tag>"),
         4096, true},
        {showcaseLongName(), QString(), 65536, true},
        {QStringLiteral("東京-データベース"), QString(), 1024},
        {.name = QStringLiteral("half-made"),
         .marks = QStringLiteral("<ramet:building client='desk' task='%1' "
                                 "since='2026-01-05T10:00:00Z'/>")
                      .arg(uuidOf(QStringLiteral("half-made"))),
         .isBuilding = true},
    };
    for (int i = 1; i <= more; ++i)
        domains.push_back({.name = QStringLiteral("web-%1").arg(i), .isRunning = i % 3 == 0});
    QString xml = QStringLiteral("<node>");
    QString volumes;
    for (const MadeDomain &made : domains) {
        xml += domainXml(made);
        volumes += made.isBuilding ? QString() : volumeXml(made);
    }
    xml += QStringLiteral("<network><name>default</name><bridge name='virbr0'/></network>"
                          "<pool type='dir'><name>images</name><target><path>/srv/images</path>"
                          "</target>%1</pool><pool type='dir'><name>archive</name><target>"
                          "<path>/srv/archive/of/everything/that/was/ever/kept</path></target>"
                          "</pool></node>")
               .arg(volumes);
    return xml.toUtf8();
}

} // namespace ramet::test
