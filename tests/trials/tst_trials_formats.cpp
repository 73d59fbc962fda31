// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/trials/formatlab.h"

#include <QtTest>

using namespace ramet::test;

/// What a disk is made of is told by its VM's definition, then by headers that state it; never
/// guessed. Made from public reports; images are small.
class FormatTrials : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aCloneHoldsWhatTheDefinitionSays_data();
    void aCloneHoldsWhatTheDefinitionSays();
    void theDefinitionsBaseIsNeeded();
    void nothingIsLinkedWhereHeadersSayOtherwise();
    void flattenPullsWhatTheVmSees();
    void aForgedHeaderInARawBaseLeaksNothing_data();
    void aForgedHeaderInARawBaseLeaksNothing();
    void aDefinitionThatTellsTheFormatsIsFollowed();
    void rawIsRawWhateverItsBytesSay();
    void exactlyTheSliceIsCopied_data();
    void exactlyTheSliceIsCopied();
    void nothingIsLinkedToASlice();
    void aNameOfAPartIsFollowed_data();
    void aNameOfAPartIsFollowed();
    void dataOnNoStorageAreNotCopied_data();
    void dataOnNoStorageAreNotCopied();
    void dataInAFileOfTheVmAreCopiedWhole_data();
    void dataInAFileOfTheVmAreCopiedWhole();

private:
    static void addWays(bool alsoAsRaw = true)
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("as it is") << QStringList();
        QTest::newRow("limited") << QStringList{"--bwlimit", "500"};
        if (alsoAsRaw)
            QTest::newRow("as raw") << QStringList{"--format", "raw"};
    }
    CtlRan clone(const QString &vm, const QStringList &options) const
    {
        return m_lab.ctl(QStringList{"clone", vm, "c", "--full"} + options);
    }
    void drop() const { QVERIFY(m_lab.ctl({"delete", "c", "-y"}).ok()); }
    /// An overlay with its own first bytes, whose header names `base`.
    QString overlay(const QString &name, const QString &base, const char *baseFormat) const
    {
        const QString path = m_lab.shared(name);
        return FormatLab::qemuImg(
                   {"create", "-q", "-f", "qcow2", "-b", base, "-F", baseFormat, path}) &&
                       run("qemu-io", {"-c", "write -P 3 0 64k", path}).ok()
                   ? path
                   : QString();
    }
    /// What a VM sees that has `base` below the image.
    QByteArray seen(const QString &image, const QStringList &base) const
    {
        const QString copy = m_lab.shared("truth");
        QFile::remove(copy);
        const bool made =
            QFile::copy(image, copy) &&
            FormatLab::qemuImg(QStringList{"rebase", "-u"} + base + QStringList{copy});
        const QByteArray content = made ? FormatLab::contentOf(copy) : QByteArray();
        QFile::remove(copy);
        return content;
    }
    /// Old tools state no format; the extension that does becomes one that nobody knows.
    static bool forgetBackingFormat(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            return false;
        const qint64 at = file.read(4096).indexOf(QByteArray::fromHex("e2792aca"));
        return at > 0 && file.seek(at) && file.write(QByteArray::fromHex("deadc0de")) == 4;
    }
    QByteArray newBelow() const
    {
        return "<backingStore type='file'><format type='raw'/><source file='" +
               m_lab.shared("new.raw").toUtf8() + "'/><backingStore/></backingStore>";
    }
    FormatLab m_lab;
};

void FormatTrials::initTestCase()
{
    QVERIFY(m_lab.up());
    QVERIFY(FormatLab::fill(m_lab.shared("old.raw"), 2 << 20));
    QVERIFY(FormatLab::fill(m_lab.shared("new.raw"), 2 << 20));
    for (const char *name : {"moved", "alone", "pulled"})
        QVERIFY(!overlay(name, m_lab.shared("old.raw"), "raw").isEmpty());
    for (const char *name : {"moved", "pulled"})
        QVERIFY(m_lab.define(name, FormatLab::diskXml("qcow2", m_lab.shared(name), newBelow())));
    QVERIFY(m_lab.define("alone",
                         FormatLab::diskXml("qcow2", m_lab.shared("alone"), "<backingStore/>")));
    QVERIFY(FormatLab::fill(m_lab.shared("box"), 5 << 20));
    QVERIFY(
        m_lab.define("slice", FormatLab::diskXml("raw", m_lab.shared("box"), {},
                                                 "<slices><slice type='storage' offset='1048576' "
                                                 "size='4194304'/></slices>")));
}

void FormatTrials::aCloneHoldsWhatTheDefinitionSays_data()
{
    addWays();
}

void FormatTrials::aCloneHoldsWhatTheDefinitionSays()
{
    QFETCH(QStringList, options);
    for (const bool isAlone : {false, true}) {
        const QString vm = isAlone ? "alone" : "moved";
        const CtlRan ran = clone(vm, options);
        QVERIFY2(ran.ok(), ran.all());
        const QByteArray expected = seen(
            m_lab.shared(vm), isAlone ? QStringList{"-b", ""}
                                      : QStringList{"-b", m_lab.shared("new.raw"), "-F", "raw"});
        QVERIFY(!expected.isEmpty());
        QCOMPARE(FormatLab::contentOf(m_lab.diskOf("c")), expected);
        drop();
    }
}

void FormatTrials::theDefinitionsBaseIsNeeded()
{
    const CtlRan ran = m_lab.ctl({"volume", "delete", "a/shared/new.raw", "-y"});
    QVERIFY2(ran.exitCode == 3 && ran.err.contains("moved"), ran.all());
    QVERIFY(QFile::exists(m_lab.shared("new.raw")));
}

void FormatTrials::nothingIsLinkedWhereHeadersSayOtherwise()
{
    const CtlRan ran = m_lab.ctl({"template", "moved"});
    QVERIFY2(ran.exitCode == 3 && ran.err.contains("qemu-img rebase"), ran.all());
}

void FormatTrials::flattenPullsWhatTheVmSees()
{
    const QByteArray expected =
        seen(m_lab.shared("pulled"), {"-b", m_lab.shared("new.raw"), "-F", "raw"});
    const CtlRan ran = m_lab.ctl({"flatten", "pulled"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(FormatLab::contentOf(m_lab.shared("pulled")), expected);
    QVERIFY(!m_lab.lab().virsh("a", {"dumpxml", "--inactive", "pulled"}).out.contains("new.raw"));
    const CtlRan alone =
        m_lab.ctl({"flatten", "alone"}); // its header names a base it does not have
    QVERIFY2(alone.exitCode == 3, alone.all());
}

void FormatTrials::aForgedHeaderInARawBaseLeaksNothing_data()
{
    addWays();
}

void FormatTrials::aForgedHeaderInARawBaseLeaksNothing()
{
    QFETCH(QStringList, options);
    QTemporaryFile secret;
    QVERIFY(secret.open() && FormatLab::fill(secret.fileName(), 1 << 20));
    const QString base = m_lab.shared("forged");
    QFile::remove(base);
    QVERIFY(FormatLab::qemuImg(
        {"create", "-q", "-f", "qcow2", "-b", secret.fileName(), "-F", "raw", base}));
    QVERIFY(QFile::resize(base, 1 << 20));
    const QString top = overlay("leak", base, "raw");
    QVERIFY(!top.isEmpty());
    QVERIFY(m_lab.define("leak", FormatLab::diskXml("qcow2", top)));
    const CtlRan stated =
        clone("leak", options); // the header calls the base raw: its bytes are data
    QVERIFY2(stated.ok(), stated.all());
    QVERIFY(!FormatLab::contentOf(m_lab.diskOf("c"))
                 .contains(FormatLab::bytesOf(secret.fileName()).last(4096)));
    drop();
    QVERIFY(forgetBackingFormat(top) && m_lab.define("leak", FormatLab::diskXml("qcow2", top)));
    const CtlRan guessed = clone("leak", options);
    QVERIFY2(guessed.exitCode == 3 && guessed.err.contains("qemu-img rebase -u -F"), guessed.all());
    QCOMPARE(m_lab.ctl({"template", "leak"}).exitCode, 3);
    QCOMPARE(m_lab.ctl({"flatten", "leak"}).exitCode, 3);
    QVERIFY(m_lab.lab().virsh("a", {"undefine", "leak"}).ok());
}

void FormatTrials::aDefinitionThatTellsTheFormatsIsFollowed()
{
    const QString base = m_lab.shared("r0");
    QVERIFY(FormatLab::qemuImg({"create", "-q", "-f", "qcow2", base, "2M"}));
    QVERIFY(run("qemu-io", {"-c", "write -P 7 1M 64k", base}).ok());
    const QString top = overlay("r1", base, "qcow2");
    QVERIFY(forgetBackingFormat(top));
    QVERIFY(m_lab.define(
        "told",
        FormatLab::diskXml("qcow2", top,
                           "<backingStore type='file'><format type='qcow2'/><source file='" +
                               base.toUtf8() + "'/><backingStore/></backingStore>")));
    const CtlRan full = clone("told", {});
    QVERIFY2(full.ok(), full.all());
    QCOMPARE(FormatLab::contentOf(m_lab.diskOf("c")), seen(top, {"-b", base, "-F", "qcow2"}));
    drop();
    const CtlRan linked =
        m_lab.ctl({"template", "told"}); // a clone's QEMU would have the header alone
    QVERIFY2(linked.exitCode == 3 && linked.err.contains("qemu-img rebase -u -F"), linked.all());
    QVERIFY(FormatLab::qemuImg({"rebase", "-u", "-b", base, "-F", "qcow2", top}));
    QVERIFY(m_lab.ctl({"template", "told"}).ok());
    const CtlRan mended = m_lab.ctl({"clone", "told", "c", "--linked", "--start"});
    QVERIFY2(mended.ok(), mended.all());
    QVERIFY(m_lab.lab().virsh("a", {"destroy", "c"}).ok());
    drop();
}

void FormatTrials::rawIsRawWhateverItsBytesSay()
{
    const QString disk = m_lab.shared("guest.raw");
    QVERIFY(FormatLab::qemuImg(
        {"create", "-q", "-f", "qcow2", "-b", m_lab.shared("old.raw"), "-F", "raw", disk}));
    QVERIFY(QFile::resize(disk, 1 << 20));
    QVERIFY(m_lab.define("guest", FormatLab::diskXml("raw", disk)));
    const CtlRan ran = clone("guest", {});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(FormatLab::bytesOf(m_lab.diskOf("c")), FormatLab::bytesOf(disk));
    drop();
    QVERIFY(!m_lab.ctl({"lineage"}).out.contains("guest"));
    QCOMPARE(m_lab.ctl({"flatten", "guest"}).exitCode, 3);
}

void FormatTrials::exactlyTheSliceIsCopied_data()
{
    addWays(false);
    QTest::newRow("as qcow2") << QStringList{"--format", "qcow2"};
    QTest::newRow("to another storage") << QStringList{"--storage", "default"};
}

void FormatTrials::exactlyTheSliceIsCopied()
{
    QFETCH(QStringList, options);
    const CtlRan ran = clone("slice", options);
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(FormatLab::contentOf(m_lab.diskOf("c")),
             FormatLab::bytesOf(m_lab.shared("box")).mid(1 << 20, 4 << 20));
    QVERIFY(!m_lab.lab().virsh("a", {"dumpxml", "--inactive", "c"}).out.contains("<slice"));
    drop();
}

void FormatTrials::nothingIsLinkedToASlice()
{
    QCOMPARE(m_lab.ctl({"template", "slice"}).exitCode, 3);
}

void FormatTrials::aNameOfAPartIsFollowed_data()
{
    addWays();
    QTest::newRow("limited, as raw") << QStringList{"--bwlimit", "500", "--format", "raw"};
}

/// The header names a part of a file; libvirt tells only the file's path.
void FormatTrials::aNameOfAPartIsFollowed()
{
    QFETCH(QStringList, options);
    const QString name =
        QString(R"(json:{"driver":"raw","offset":1048576,"size":4194304,"file":{"driver":"file",)"
                R"("filename":"%1"}})")
            .arg(m_lab.shared("box"));
    const QString image = m_lab.shared("part.qcow2");
    QVERIFY(FormatLab::qemuImg(
        {"create", "-q", "-u", "-f", "qcow2", "-b", name, "-F", "raw", image, "4M"}));
    QVERIFY(m_lab.define("part", FormatLab::diskXml("qcow2", image)));
    const CtlRan ran = clone("part", options);
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(FormatLab::contentOf(m_lab.diskOf("c")),
             FormatLab::bytesOf(m_lab.shared("box")).mid(1 << 20, 4 << 20));
    drop();
    const CtlRan needed = m_lab.ctl({"volume", "delete", "a/shared/box", "-y"});
    QVERIFY2(needed.exitCode == 3 && needed.err.contains("a/part"), needed.all());
}

void FormatTrials::dataOnNoStorageAreNotCopied_data()
{
    addWays();
}

void FormatTrials::dataOnNoStorageAreNotCopied()
{
    QFETCH(QStringList, options);
    QTemporaryFile secret;
    QVERIFY(secret.open() && FormatLab::fill(secret.fileName(), 1 << 20));
    const QString image = m_lab.shared("host.qcow2");
    QVERIFY(
        FormatLab::qemuImg({"create", "-q", "-f", "qcow2", "-o",
                            "data_file=" + secret.fileName() + ",data_file_raw=on", image, "1M"}));
    QVERIFY(FormatLab::fill(secret.fileName(), 1 << 20)); // create has emptied it
    for (const bool isBelow : {false, true}) {
        const QString top = isBelow ? overlay("over", image, "qcow2") : image;
        QVERIFY(m_lab.define("host", FormatLab::diskXml("qcow2", top)));
        const CtlRan ran = clone("host", options);
        QVERIFY2(ran.exitCode == 3 && ran.err.contains(secret.fileName().toUtf8()), ran.all());
    }
}

void FormatTrials::dataInAFileOfTheVmAreCopiedWhole_data()
{
    addWays();
}

void FormatTrials::dataInAFileOfTheVmAreCopiedWhole()
{
    QFETCH(QStringList, options);
    const QString image = m_lab.shared("db.qcow2");
    QFile::remove(image);
    QFile::remove(m_lab.shared("db.raw"));
    QVERIFY(FormatLab::qemuImg({"create", "-q", "-f", "qcow2", "-o",
                                "data_file=" + m_lab.shared("db.raw") + ",data_file_raw=on", image,
                                "4M"}));
    QVERIFY(run("qemu-io", {"-c", "write -P 9 0 2M", image}).ok());
    QVERIFY(m_lab.define("db", FormatLab::diskXml("qcow2", image)));
    const CtlRan ran = clone("db", options);
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(FormatLab::contentOf(m_lab.diskOf("c")), FormatLab::contentOf(image));
    QVERIFY(!run("qemu-img", {"info", "-U", m_lab.diskOf("c")}).out.contains("data file"));
    drop();
}

RAMET_TEST(FormatTrials)
#include "tst_trials_formats.moc"
