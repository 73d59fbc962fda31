// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deleteoperation.h"
#include "storage/libvirt/callfaults.h"
#include "storage/look/guardlook.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/forwardedsocket.h"
#include "tests/support/testprogram.h"

#include <QUrl>
#include <QUrlQuery>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

constexpr int imageCount = 12;

quint64 headersRead()
{
    return callCounts()["virStorageVolDownload"];
}

} // namespace

/// Of a node whose files are not in reach the headers of images come from the daemon, in several
/// round trips each: only those that can matter are read, and each once.
class FarNodeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { resetCallCounts(); }
    void aLookForAVmReadsTheHeadersOfItsOwnImages();
    void aHeaderIsReadAgainOnlyWhereTheImageChanged();
    void aFreshLookIsNotMadeAgain();
    void aDeletionReadsFewHeaders();
    void whoseDataAFileHoldsIsFoundAllTheSame();

private:
    Inventory look(const Scope &scope) { return ramet::look(*m_far, scope); }
    DeletePlan deletion(const Inventory &inventory, const VmRef &vm)
    {
        return planDelete(inventory, vm, false);
    }
    QString image(const QString &name, const QString &format = "qcow2",
                  const QStringList &options = {})
    {
        return m_lab.makeImage(m_lab.folder("default") + '/' + name, format, 4, 1, options);
    }

    StorageLab m_lab;
    std::unique_ptr<ForwardedSocket> m_socket;
    std::unique_ptr<Nodes> m_far;
    VmRef m_web;
};

void FarNodeTest::initTestCase()
{
    QVERIFY(m_lab.up(1));
    QUrl url(m_lab.lab().uri("a"));
    const QString socket = QUrlQuery(url).queryItemValue("socket");
    m_socket = std::make_unique<ForwardedSocket>(socket + ".far", socket);
    QVERIFY(m_socket->isListening());
    url.setQuery("socket=" + socket + ".far");
    m_far = std::make_unique<Nodes>();
    m_far->add({"a", url.toString()});
    for (int i = 0; i < imageCount; ++i)
        QVERIFY(!image(QString("other%1.qcow2").arg(i)).isEmpty());
    m_web = m_lab.define("web", {{image("web.qcow2")}});
    QVERIFY(!m_web.uuid.isEmpty());
}

void FarNodeTest::aLookForAVmReadsTheHeadersOfItsOwnImages()
{
    const Inventory all = look(Scope::users());
    QCOMPARE(headersRead(), quint64{imageCount + 1});
    QVERIFY(all.nodes[0].gaps.empty());
    QVERIFY(!all.mayLackHeaders());

    for (const QString &name : {QStringLiteral("web"), m_web.uuid}) {
        resetCallCounts();
        const Inventory own = look(Scope::usersOf(name));
        QCOMPARE(headersRead(), quint64{1});
        QVERIFY(own.isOfGuards() && own.mayLackHeaders());
        QCOMPARE(own.nodes[0].gaps,
                 (std::vector<Gap>{{Gap::Kind::Image, "a", "default", {}, headersLeftOut}}));
        QVERIFY(deletion(own, m_web).isValid());
    }
}

void FarNodeTest::aHeaderIsReadAgainOnlyWhereTheImageChanged()
{
    const Inventory before = look(Scope::users());
    Scope again = Scope::users();
    again.known = &before;
    resetCallCounts();
    QVERIFY(look(again).nodes[0].gaps.empty());
    QCOMPARE(headersRead(), quint64{0});

    const QString changed = m_lab.folder("default") + "/other1.qcow2";
    QVERIFY(run("qemu-img", {"create", "-q", "-f", "qcow2", "-o", "data_file=" + changed + ".data",
                             changed, "4M"})
                .ok());
    resetCallCounts();
    const Inventory now = look(again);
    QCOMPARE(headersRead(), quint64{1});
    const VolumePlace place = placeOfPath(now.nodes[0], changed);
    QVERIFY(place);
    QCOMPARE(place.volume->dataFile, changed + ".data");
}

void FarNodeTest::aFreshLookIsNotMadeAgain()
{
    const Seen first = lookForGuards(*m_far, Scope::users());
    QCOMPARE(lookForGuards(*m_far, Scope::users(), first), first);
    const Seen listing = std::make_shared<const Inventory>(look(Scope::everything()));
    const Seen second = lookForGuards(*m_far, Scope::users(), listing);
    QVERIFY(second != listing); // its storages were not looked at again
    QVERIFY(second->isOfGuards());
    QTest::qSleep(600);
    QVERIFY(lookForGuards(*m_far, Scope::users(), second) != second);
}

void FarNodeTest::aDeletionReadsFewHeaders()
{
    const VmRef vm = m_lab.define("gone", {{image("gone.qcow2")}});
    const DeletePlan plan = deletion(look(Scope::users()), vm);
    QVERIFY(plan.isValid());
    resetCallCounts();
    const Status done = runDelete(*m_far, plan, {}, [](const Progress &) {});
    QVERIFY2(done, say(done).constData());
    QCOMPARE(headersRead(), quint64{1});
    QVERIFY(!QFile::exists(m_lab.folder("default") + "/gone.qcow2"));
}

/// A raw disk of one VM that is the data file of another one's image: only that image says so.
void FarNodeTest::whoseDataAFileHoldsIsFoundAllTheSame()
{
    const QString data = m_lab.folder("default") + "/held.raw";
    QVERIFY(!image("holder.qcow2", "qcow2", {"-o", "data_file=" + data + ",data_file_raw=on"})
                 .isEmpty());
    const VmRef holder = m_lab.define("holder", {{m_lab.folder("default") + "/holder.qcow2"}});
    const VmRef raw = m_lab.define("raw", {{data, "raw"}});
    QVERIFY(!holder.uuid.isEmpty() && !raw.uuid.isEmpty());
    DeletePlan plan; // as somebody made it who did not see the other
    plan.vm = raw;
    plan.name = "raw";
    plan.disks.push_back({"vda", "default", "held.raw", data, 0, {}});
    const Status done = runDelete(*m_far, plan, {}, [](const Progress &) {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Refused);
    QVERIFY(QFile::exists(data));
    QStringList names;
    for (const Refusal &refusal : done.error().refusals)
        names += refusal.names;
    QVERIFY2(names.contains("a/holder"), qPrintable(names.join(' ')));
}

RAMET_TEST(FarNodeTest)
#include "tst_farnode.moc"
