// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/nodenbdcopier.h"
#include "tests/storage/storagelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace ramet;
using namespace ramet::test;

/// From node to node by NBD: a and b have certificates, c has none, those of d name another host.
class NodeNbdTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_before = m_lab.everything(); }
    void everyImageArrivesAsItIs_data();
    void everyImageArrivesAsItIs();
    void onlyWhoShowsACertificateIsServed();
    void whatIsNotPossibleLeavesNothing_data();
    void whatIsNotPossibleLeavesNothing();
    void aCancelLeavesNothing();
    void aLinkThatIsCutForAWhileIsWaitedFor();
    void aNodeThatCannotBeReachedIsGivenUp();

private:
    struct Copy {
        QString from = "a";
        QString to = "b";
        DataAddress address{};
        std::function<void(double)> progress = [](double) {};
        std::stop_token stop{};
        quint64 bytesPerSecond = 0;
    };
    QString address(const QString &node) const
    {
        return m_lab.lab().description()["net"]["addresses"][node].toString();
    }
    QString certificates(const QString &node) const
    {
        return m_lab.lab().description()["qemutls"]["folder"].toString() + '/' + node;
    }
    DiskPlan plan(const QString &from, const QString &file, const QString &toFormat) const;
    /// The way of a clone's run: copied, all ended, or all taken back.
    Result<QString> copy(const DiskPlan &disk, const Copy &how);
    /// The wire between the bridge and node b: packets vanish while it is down.
    bool setLink(const char *state) const;
    bool isServedTo(const QStringList &options, const QString &host, int port) const;

    StorageLab m_lab;
    QStringList m_before;
};

namespace {

/// Of the ports that can be it those on which somebody listens.
QList<int> openPorts(const QString &host)
{
    QList<int> open;
    for (int port = 10800; port < 11000; ++port) {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(static_cast<quint16>(port));
        inet_pton(AF_INET, host.toLatin1().constData(), &to.sin_addr);
        const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (connect(fd, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0)
            open << port;
        close(fd);
    }
    return open;
}

} // namespace

void NodeNbdTest::initTestCase()
{
    QVERIFY(m_lab.up(4, {"net", "qemutls"}));
    for (const QString &component : {QString("net"), QString("qemutls")})
        if (const QString why = m_lab.lab().skipped(component); !why.isEmpty())
            QSKIP(qPrintable(why));
    for (const char *node : {"a", "c", "d"}) {
        const QString folder = m_lab.folder("default", node) + '/';
        QVERIFY(!m_lab.makeImage(folder + "base.qcow2", "qcow2", 96, 8).isEmpty());
        m_lab.lab().virsh(node, {"pool-refresh", "default"});
    }
    const QString folder = m_lab.folder("default") + '/';
    QVERIFY(!m_lab
                 .makeImage(folder + "top.qcow2", "qcow2", 128, 2,
                            {"-F", "qcow2", "-b", folder + "base.qcow2"})
                 .isEmpty());
    QVERIFY(!m_lab.makeImage(folder + "small.raw", "raw", 48, 2).isEmpty());
    QVERIFY(!m_lab.makeImage(folder + "large.raw", "raw", 96, 2).isEmpty());
    m_lab.lab().virsh("a", {"pool-refresh", "default"});
}

DiskPlan NodeNbdTest::plan(const QString &from, const QString &file, const QString &toFormat) const
{
    DiskPlan plan;
    plan.target = "vda";
    plan.action = DiskPlan::Action::Copy;
    plan.method = CopyMethod::NodeNbd;
    plan.otherMethods = {CopyMethod::NodeStream}; // as it is planned: so slow is not good enough
    plan.readNode = from;
    plan.sourcePath = m_lab.folder("default", from.toLatin1().constData()) + '/' + file;
    plan.sourceFormat = file.section('.', -1);
    plan.sourcePool = "default";
    plan.sourceVolume = file;
    const QJsonArray chain = imageChain(plan.sourcePath);
    plan.capacityBytes = quint64(chain.at(0)["virtual-size"].toInteger());
    for (const QJsonValue image : chain) {
        ImageLayer layer{image["filename"].toString(), image["format"].toString()};
        layer.pool = "default";
        layer.volume = layer.path.section('/', -1);
        plan.layers.push_back(layer);
    }
    plan.targetPool = "default";
    plan.targetVolume = "copy." + toFormat;
    plan.targetFormat = toFormat;
    return plan;
}

Result<QString> NodeNbdTest::copy(const DiskPlan &disk, const Copy &how)
{
    Rollback rollback(performThrough(m_lab.nodes()));
    CopyContext context{.connection = m_lab.nodes().work(how.to).value(),
                        .node = how.to,
                        .rollback = rollback,
                        .stop = how.stop,
                        .progress = how.progress,
                        .bytesPerSecond = [&] { return how.bytesPerSecond; },
                        .readConnection = m_lab.nodes().work(how.from).value(),
                        .readNode = how.from,
                        .nodes = &m_lab.nodes(),
                        .readAddress = how.address};
    const auto copier = makeNodeNbdCopier(context, {"x86_64", "q35"});
    auto path = copier->copy(disk);
    if (const Status ended = copier->finish(); !ended)
        return std::unexpected(ended.error());
    if (path)
        rollback.dismiss();
    return path;
}

void NodeNbdTest::everyImageArrivesAsItIs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("qcow2 to raw") << "base.qcow2"
                                  << "raw" << false;
    QTest::newRow("a chain, flattened") << "top.qcow2"
                                        << "qcow2" << false;
    if (allRows())
        QTest::newRow("raw of few holes") << "small.raw"
                                          << "qcow2" << false;
    QTest::newRow("raw in a trusted network") << "large.raw"
                                              << "raw" << true;
}

void NodeNbdTest::everyImageArrivesAsItIs()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(bool, trusted);
    const DiskPlan disk = plan("a", file, format);
    const auto path = copy(disk, {.address = {address("a"), trusted}});
    QVERIFY2(path, say(path));
    QVERIFY(sameContent(disk.sourcePath, *path));
    QCOMPARE(imageChain(*path).size(), 1);
    QVERIFY(bytesHeld(*path) < 40 << 20);
    QCOMPARE(openPorts(address("a")), QList<int>());
    QVERIFY(m_lab.lab().virsh("b", {"vol-delete", disk.targetVolume, "default"}).ok());
    QCOMPARE(m_lab.everything(), m_before);
}

bool NodeNbdTest::isServedTo(const QStringList &options, const QString &host, int port) const
{
    const QString image = QString("driver=nbd,host=%1,port=%2,export=image0").arg(host).arg(port);
    QStringList arguments{"info"};
    if (options.isEmpty())
        arguments << "--image-opts" << image;
    else
        arguments << options << "--image-opts" << image + ",tls-creds=t";
    return run("qemu-img", arguments).ok();
}

void NodeNbdTest::onlyWhoShowsACertificateIsServed()
{
    QTemporaryDir nobody; // knows whom it asks, and has no certificate
    QVERIFY(QFile::copy(certificates("b") + "/ca-cert.pem", nobody.filePath("ca-cert.pem")));
    const auto showing = [](const QString &folder) {
        return QStringList{"--object", "tls-creds-x509,id=t,endpoint=client,dir=" + folder};
    };
    QList<int> ports;
    bool plain = true;
    bool unknown = true;
    bool known = false;
    const auto look = [&](double part) {
        if (part <= 0 || !ports.isEmpty())
            return;
        ports = openPorts(address("a"));
        if (ports.size() != 1)
            return;
        plain = isServedTo({}, address("a"), ports[0]);
        unknown = isServedTo(showing(nobody.path()), address("a"), ports[0]);
        known = isServedTo(showing(certificates("b")), address("a"), ports[0]);
    };
    DiskPlan disk = plan("a", "base.qcow2", "qcow2");
    disk.bytesToCopy = 24 << 20;
    const auto path = copy(
        disk, {.address = {address("a"), false}, .progress = look, .bytesPerSecond = 48 << 20});
    QVERIFY2(path, say(path));
    QCOMPARE(ports.size(), 1);
    QVERIFY(known);
    QVERIFY(!unknown);
    QVERIFY(!plain);
    QCOMPARE(openPorts(address("a")), QList<int>());
    QVERIFY(m_lab.lab().virsh("b", {"vol-delete", disk.targetVolume, "default"}).ok());
}

void NodeNbdTest::whatIsNotPossibleLeavesNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *from, const char *file, const QString &host,
                        const char *why) { QTest::newRow(name) << from << file << host << why; };
    row("no certificates", "c", "base.qcow2", address("c"), "credentials");
    row("a certificate of another name", "d", "base.qcow2", address("d"), "does not match");
    row("no address", "a", "base.qcow2", {}, "no address");
    row("the address of another", "a", "base.qcow2", address("b"), "assign");
    row("raw, asked hole by hole", "a", "large.raw", address("a"), "too slowly");
}

void NodeNbdTest::whatIsNotPossibleLeavesNothing()
{
    QFETCH(QString, from);
    QFETCH(QString, file);
    QFETCH(QString, host);
    QFETCH(QString, why);
    const auto path = copy(plan(from, file, "qcow2"), {.from = from, .address = {host, false}});
    QVERIFY(!path);
    QVERIFY2(mayTryNext(path.error()), say(path));
    QVERIFY2(path.error().detail.contains(why), say(path));
    QCOMPARE(m_lab.everything(), m_before);
    QCOMPARE(openPorts(address(from)), QList<int>());
}

void NodeNbdTest::aCancelLeavesNothing()
{
    std::stop_source stop;
    DiskPlan disk = plan("a", "base.qcow2", "qcow2");
    disk.bytesToCopy = 24 << 20;
    const auto path = copy(disk, {.address = {address("a"), false},
                                  .progress = [&](double) { stop.request_stop(); },
                                  .stop = stop.get_token(),
                                  .bytesPerSecond = 1 << 20});
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_lab.everything(), m_before);
    QCOMPARE(openPorts(address("a")), QList<int>());
}

bool NodeNbdTest::setLink(const char *state) const
{
    QFile bridge(m_lab.lab().description()["net"]["folder"].toString() + "/bridge");
    if (!bridge.open(QIODevice::ReadOnly))
        return false;
    const QString link = QString::fromLatin1(bridge.readAll().trimmed()).replace("ramet", "r");
    return didRun(run("ip", {"link", "set", link + 'b', state}));
}

void NodeNbdTest::aLinkThatIsCutForAWhileIsWaitedFor()
{
    if (!allRows())
        QSKIP("in ./check --long");
    DiskPlan disk = plan("a", "base.qcow2", "qcow2");
    disk.bytesToCopy = 24 << 20;
    bool wasCut = false;
    const auto cut = [&](double part) {
        if (part <= 0.1 || std::exchange(wasCut, true))
            return;
        QVERIFY(setLink("down"));
        QTest::qSleep(7000);
        QVERIFY(setLink("up"));
    };
    const auto path =
        copy(disk, {.address = {address("a"), false}, .progress = cut, .bytesPerSecond = 48 << 20});
    QVERIFY2(path, say(path));
    QVERIFY(wasCut);
    QVERIFY(sameContent(disk.sourcePath, *path));
    QVERIFY(m_lab.lab().virsh("b", {"vol-delete", disk.targetVolume, "default"}).ok());
}

void NodeNbdTest::aNodeThatCannotBeReachedIsGivenUp()
{
    if (!allRows())
        QSKIP("in ./check --long");
    QVERIFY(setLink("down"));
    const auto path = copy(plan("a", "base.qcow2", "qcow2"), {.address = {address("a"), false}});
    QVERIFY(setLink("up"));
    QVERIFY(!path);
    QVERIFY2(mayTryNext(path.error()), say(path));
    QCOMPARE(m_lab.everything(), m_before);
    QCOMPARE(openPorts(address("a")), QList<int>());
}

RAMET_TEST(NodeNbdTest)
#include "tst_nodenbd.moc"
