// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/backingname.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class BackingNameTest : public QObject {
    Q_OBJECT
private slots:
    void aNameMeansItsImages_data();
    void aNameMeansItsImages();
    void moreThanAFileIsTold_data();
    void moreThanAFileIsTold();
};

void BackingNameTest::aNameMeansItsImages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("images");
    const auto row = [](const char *what, const char *name, const QStringList &images) {
        QTest::newRow(what) << QString(name) << images;
    };
    row("none", "", {});
    row("a path", "/x/base.qcow2", {"/x/base.qcow2"});
    row("a path that goes up", "/x/y/../base.qcow2", {"/x/base.qcow2"});
    row("an RBD image as libvirt names it", "rbd-pool/image", {"/pools/o/rbd-pool/image"});
    row("an RBD image as QEMU does", "rbd:p/i\\:1@snap:mon_host=h:id=u", {"p/i:1"});
    row("a file by protocol", "file:base.qcow2", {"/pools/o/base.qcow2"});
    row("a file by URL", "file:///x/base.qcow2", {"/x/base.qcow2"});
    row("a device", "host_device:/dev/vg/lv", {"/dev/vg/lv"});
    row("another URL", "https://h/x/base.qcow2", {"https://h/x/base.qcow2"});
    row("NBD", "nbd://h/export", {});
    row("old NBD", "nbd:h:10809", {});
    row("JSON, nested",
        R"(json:{"driver":"qcow2","file":{"driver":"file","filename":"/x/base.qcow2"}})",
        {"/x/base.qcow2"});
    row("JSON, dotted", R"(json:{"file.driver":"file","file.filename":"base.qcow2"})",
        {"/pools/o/base.qcow2"});
    row("JSON in JSON", R"(json:{"file.filename":"json:{\"file\":{\"filename\":\"/x/b\"}}"})",
        {"/x/b"});
    row("JSON, RBD", R"(json:{"file":{"driver":"rbd","pool":"p","image":"i"}})", {"p/i"});
    row("JSON, RBD in a namespace",
        R"(json:{"file.pool":"p","file.namespace":"n","file.image":"i"})", {"p/n/i"});
    row("JSON, ssh", R"(json:{"file":{"driver":"ssh","path":"/x/b","server":{"path":"s"}}})",
        {"/x/b"});
    row("JSON, NBD", R"(json:{"file":{"driver":"nbd","server":{"type":"unix","path":"/s"}}})", {});
    row("JSON that is none", "json:{", {});
}

void BackingNameTest::aNameMeansItsImages()
{
    QFETCH(QString, name);
    QFETCH(QStringList, images);
    QCOMPARE(backingPaths(name, "/pools/o/overlay.qcow2"), images);
    if (!name.contains(':') && !name.startsWith('/') && !name.isEmpty())
        QCOMPARE(backingPaths(name, "rbd-pool/clone"), QStringList{name});
}

void BackingNameTest::moreThanAFileIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isMore");
    const auto row = [](const char *what, const char *name, bool isMore) {
        QTest::newRow(what) << QString(name) << isMore;
    };
    row("a path", "/x/base", false);
    row("a file", R"(json:{"driver":"qcow2","file":{"driver":"file","filename":"/x"}})", false);
    row("dotted", R"(json:{"file.driver":"file","file.filename":"/x"})", false);
    row("the file itself", R"(json:{"driver":"file","filename":"/x"})", false);
    row("a part", R"(json:{"driver":"raw","offset":512,"file":{"driver":"file","filename":"/x"}})",
        true);
    row("a part, as text", R"(json:{"offset":"512","file.filename":"/x"})", true);
    row("its own base", R"(json:{"backing":{"driver":"raw"},"file":{"filename":"/x"}})", true);
    row("no base", R"(json:{"driver":"qcow2","backing":null,"file":{"filename":"/x"}})", true);
    row("a layer between", R"(json:{"file":{"driver":"raw","file":{"filename":"/x"}}})", true);
    row("a server", R"(json:{"file":{"driver":"rbd","pool":"p","image":"i"}})", true);
    row("none", "json:{", true);
}

void BackingNameTest::moreThanAFileIsTold()
{
    QFETCH(QString, name);
    QFETCH(bool, isMore);
    QCOMPARE(saysMoreThanFile(name), isMore);
}

RAMET_TEST(BackingNameTest)
#include "tst_backingname.moc"
