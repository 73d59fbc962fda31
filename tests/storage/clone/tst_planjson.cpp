// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planjson.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace ramet;

namespace {

// A new field does not compile here until it is named. Then give it a value below, and write and
// read it in planjson.cpp: an interrupted clone is resumed from what stands there.
[[maybe_unused]] void namesEveryField(const DiskPlan &disk)
{
    [[maybe_unused]] const auto &[target, action, method, blockSharing, otherMethods, readNode,
                                  sourcePath, sourceFormat, sourcePool, sourceVolume,
                                  sourceSnapshot, sourceIsDevice, sourceIsOpen, layers, layersOpen,
                                  asContainer, stage, targetPool, storageChosen, targetVolume,
                                  targetFormat, isReadOnly, livePool, capacityBytes, grownBytes,
                                  bytesToCopy] = disk;
}
[[maybe_unused]] void namesEveryField(const DiskStage &stage)
{
    [[maybe_unused]] const auto &[pool, volume, methods, isNeeded] = stage;
}
[[maybe_unused]] void namesEveryField(const ImageLayer &layer)
{
    [[maybe_unused]] const auto &[path, format, isDevice, dataFile, slice, pool, volume, homePath] =
        layer;
}
[[maybe_unused]] void namesEveryField(const CloneRequest &request)
{
    [[maybe_unused]] const auto &[source, targetNode, name, mode, targetStorage, format, snapshot,
                                  disks, startAfter, startAtOnce, makeTemplate, isMove, keepMacs,
                                  newDiskSerials, bytesPerSecond, trusted, map, keptMap, wayRates,
                                  dataAddress, hardware, guest] = request;
}
[[maybe_unused]] void namesEveryField(const HardwareChoice &choice)
{
    [[maybe_unused]] const auto &[cpus, memoryMib, nics, display, elements] = choice;
}
[[maybe_unused]] void namesEveryField(const DataAddress &address)
{
    [[maybe_unused]] const auto &[host, isTrusted] = address;
}
[[maybe_unused]] void namesEveryField(const NicChoice &choice)
{
    [[maybe_unused]] const auto &[network, bridge, mac, address] = choice;
}
[[maybe_unused]] void namesEveryField(const DiskChoice &choice)
{
    [[maybe_unused]] const auto &[action, storage, format, size] = choice;
}
[[maybe_unused]] void namesEveryField(const ClonePlan &plan)
{
    [[maybe_unused]] const auto &[request, sourceName, targetNode, sourceRuns, newUuid, newMacs,
                                  disks, otherWriters, toOtherHost, movedSources, map, guest,
                                  questions, sourceQuestions, refusals, notices] = plan;
}

DiskPlan anotherDisk()
{
    DiskPlan disk;
    disk.target = "vdb";
    disk.action = DiskPlan::Action::Copy;
    disk.method = CopyMethod::BlockJob;
    disk.blockSharing = BlockSharing::No;
    disk.otherMethods = {CopyMethod::DaemonReflink, CopyMethod::VolumeClone};
    disk.readNode = "a";
    disk.stage = {"here", "new.transfer", {CopyMethod::LocalConvert, CopyMethod::BlockJob}, true};
    disk.sourcePath = "/images/a \"quoted\" näme.qcow2";
    disk.sourceFormat = "qcow2";
    disk.sourcePool = "default";
    disk.sourceVolume = "source.qcow2";
    disk.sourceSnapshot = "before";
    disk.sourceIsDevice = true;
    disk.sourceIsOpen = true;
    disk.layers = {
        {disk.sourcePath, "qcow2", true, "/images/data", DiskSlice{512, 1 << 20}, "p", "v", "/h"},
        {"/images/base", "raw"}};
    disk.layersOpen = true;
    disk.asContainer = true;
    disk.targetPool = "fast";
    disk.storageChosen = true;
    disk.targetVolume = "new.raw";
    disk.targetFormat = "raw";
    disk.isReadOnly = true;
    disk.livePool = "fast-there";
    disk.capacityBytes = (quint64{1} << 53) + 1; // a double would lose the last bit
    disk.grownBytes = (quint64{1} << 53) + 513;
    disk.bytesToCopy = 12345;
    return disk;
}

/// Every field differs from that of a plan just made.
ClonePlan fullPlan()
{
    ClonePlan plan;
    plan.request.source = {"a", "uuid-of-source"};
    plan.request.targetNode = "b";
    plan.request.name = "new";
    plan.request.mode = CloneMode::Linked;
    plan.request.targetStorage = "fast";
    plan.request.format = "raw";
    plan.request.snapshot = "before";
    plan.request.disks["vda"] = {DiskChoice::Action::Share, "slow", "qcow2", 1 << 30};
    plan.request.disks["vdb"] = {DiskChoice::Action::LeaveOut, {}, {}, 0};
    plan.request.startAfter = true;
    plan.request.startAtOnce = true;
    plan.request.makeTemplate = true;
    plan.request.keepMacs = true;
    plan.request.newDiskSerials = true;
    plan.request.bytesPerSecond = 1 << 20;
    plan.request.trusted = true;
    plan.request.hardware = {4,
                             2048,
                             {{2, {"lab", "br0", NicChoice::Mac::Typed, "52:54:00:00:00:09"}}},
                             Display::Spice,
                             {{"/domain/description", "a=b"}}};
    plan.sourceName = "source";
    plan.targetNode = "b";
    plan.sourceRuns = true;
    plan.newUuid = "uuid-of-new";
    plan.newMacs = {"52:54:00:00:00:01", "52:54:00:00:00:02"};
    plan.disks = {DiskPlan{}, anotherDisk()};
    plan.otherWriters = {{"b", "uuid-of-pair"}};
    plan.toOtherHost = true;
    plan.movedSources = {{"p", "v", "/old", "q", "w", "/new"}};
    plan.map = {{{"lab", "work"}}, {{"br0", "br1"}}, {{"eth0", "eno1"}}, {{"nas", "mnt"}}};
    plan.guest.way = GuestWay::SeedImage;
    plan.guest.reason = GuestWayReason::HasSeed;
    plan.guest.hostName = "web";
    plan.guest.cards = {{"52:54:00:00:00:01", "10.0.0.11/24", "10.0.0.1", {"10.0.0.53"}}};
    plan.guest.seed = {"default", "new-seed.iso", "sda", "sata", {"sdb"}};
    plan.guest.newSerial = true;
    plan.guest.hasAgent = true;
    return plan;
}

QJsonObject throughText(const ClonePlan &plan)
{
    return QJsonDocument::fromJson(QJsonDocument(toJson(plan)).toJson()).object();
}

} // namespace

class PlanJsonTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsReadIsWhatWasWritten();
    void settingsThatMayBeSecretAreNotWritten();
    void everyWordOfEachKindIsReadBack();
    void noFieldMayBeMissing_data();
    void noFieldMayBeMissing();
    void anUnknownWordIsNoPlan();
};

void PlanJsonTest::whatIsReadIsWhatWasWritten()
{
    const ClonePlan plan = fullPlan();
    const auto read = clonePlanFromJson(throughText(plan));
    QVERIFY(read);
    QVERIFY(read->request == plan.request);
    QVERIFY(read->disks == plan.disks);
    QVERIFY(read->movedSources == plan.movedSources);
    QVERIFY(read->map == plan.map);
    QVERIFY(read->guest == plan.guest);
    QCOMPARE(read->toOtherHost, plan.toOtherHost);
    QCOMPARE(read->sourceName, plan.sourceName);
    QCOMPARE(read->targetNode, plan.targetNode);
    QCOMPARE(read->newUuid, plan.newUuid);
    QCOMPARE(read->newMacs, plan.newMacs);
    QVERIFY(read->isValid());
}

void PlanJsonTest::settingsThatMayBeSecretAreNotWritten()
{
    ClonePlan plan = fullPlan();
    plan.request.guest.users = {{"root", {"a-key"}, "a-hash"}};
    plan.request.guest.userData = "a-file";
    plan.request.guest.commands = QStringList{"a-command"};
    const QByteArray text = QJsonDocument(toJson(plan)).toJson();
    for (const char *secret : {"a-key", "a-hash", "a-file", "a-command"})
        QVERIFY2(!text.contains(secret), secret);
}

void PlanJsonTest::everyWordOfEachKindIsReadBack()
{
    for (int method = 0; method <= int(CopyMethod::NodeStream); ++method) {
        for (int action = 0; action <= int(DiskPlan::Action::Eject); ++action) {
            ClonePlan plan = fullPlan();
            plan.disks[0].method = static_cast<CopyMethod>(method);
            plan.disks[0].action = static_cast<DiskPlan::Action>(action);
            const auto read = clonePlanFromJson(throughText(plan));
            QVERIFY2(read, qPrintable(QString("method %1, action %2").arg(method).arg(action)));
            QVERIFY(read->disks == plan.disks);
        }
    }
    for (int action = 0; action <= int(DiskChoice::Action::Eject); ++action) {
        ClonePlan plan = fullPlan();
        plan.request.disks["vdc"].action = static_cast<DiskChoice::Action>(action);
        const auto read = clonePlanFromJson(throughText(plan));
        QVERIFY(read && read->request == plan.request);
    }
}

void PlanJsonTest::noFieldMayBeMissing_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("key");
    const QJsonObject plan = throughText(fullPlan());
    for (const QString &key : plan.keys())
        QTest::addRow("plan %s", qPrintable(key)) << QString() << key;
    for (const QString &key : plan["request"].toObject().keys())
        QTest::addRow("request %s", qPrintable(key)) << "request" << key;
    for (const QString &key : plan["disks"][1].toObject().keys())
        QTest::addRow("disk %s", qPrintable(key)) << "disks" << key;
}

void PlanJsonTest::noFieldMayBeMissing()
{
    QFETCH(QString, part);
    QFETCH(QString, key);
    QJsonObject plan = throughText(fullPlan());
    if (part.isEmpty()) {
        plan.remove(key);
    } else if (part == u"request") {
        QJsonObject request = plan["request"].toObject();
        request.remove(key);
        plan["request"] = request;
    } else {
        QJsonArray disks = plan["disks"].toArray();
        QJsonObject disk = disks[1].toObject();
        disk.remove(key);
        disks[1] = disk;
        plan["disks"] = disks;
    }
    QVERIFY(!clonePlanFromJson(plan));
}

void PlanJsonTest::anUnknownWordIsNoPlan()
{
    QJsonObject plan = throughText(fullPlan());
    QJsonObject request = plan["request"].toObject();
    request["mode"] = "sideways";
    plan["request"] = request;
    QVERIFY(!clonePlanFromJson(plan));
    QVERIFY(!clonePlanFromJson({}));
}

RAMET_TEST(PlanJsonTest)
#include "tst_planjson.moc"
