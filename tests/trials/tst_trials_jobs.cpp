// SPDX-License-Identifier: GPL-3.0-or-later
// Block jobs of other tools.
#include "tests/app/ctl/ctllab.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace ramet::test;

class JobTrials : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void anotherToolsCopyIsLeftAlone();

private:
    bool copies() const
    {
        return m_lab.lab().virsh("a", {"blockjob", "j", "vda", "--raw"}).out.contains("Copy");
    }
    CtlLab m_lab;
};

void JobTrials::initTestCase()
{
    QVERIFY(m_lab.up());
    QVERIFY(m_lab.makeSample("j"));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"start", "j"})));
}

/// A mirror that another tool keeps never ends by itself: the clone fails in a plain sentence, the
/// other's job goes on, and nothing is left.
void JobTrials::anotherToolsCopyIsLeftAlone()
{
    const QString target = m_lab.lab().storageFolder("a", "default") + "/theirs.qcow2";
    QVERIFY(didRun(m_lab.lab().virsh(
        "a", {"blockcopy", "j", "vda", "--dest", target, "--format", "qcow2", "--transient-job"})));
    QTRY_VERIFY(copies());
    const QStringList before = m_lab.everything();
    QElapsedTimer timer;
    timer.start();
    const CtlRan ran = m_lab.ctl({"clone", "j", "c"});
    QVERIFY2(timer.elapsed() < 45'000, "it waits too long");
    QVERIFY2(ran.exitCode == 1 || ran.exitCode == 3, ran.all());
    QVERIFY2(!ran.err.contains("internal error") && ran.err.contains("“j”"), ran.all());
    QVERIFY2(copies(), "the other tool's job is gone");
    QCOMPARE(m_lab.everything(), before);
    QVERIFY(didRun(m_lab.lab().virsh("a", {"blockjob", "j", "vda", "--abort"})));
    const CtlRan later = m_lab.ctl({"clone", "j", "c"});
    QVERIFY2(later.ok(), later.all());
}

RAMET_TEST(JobTrials)
#include "tst_trials_jobs.moc"
