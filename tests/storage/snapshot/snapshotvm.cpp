// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/snapshot/snapshotvm.h"

#include "tests/support/labprocess.h"

#include <QTest>
#include <algorithm>

namespace ramet::test {

QByteArray say(const std::vector<Refusal> &refusals)
{
    QStringList lines;
    for (const Refusal &refusal : refusals)
        lines << QString::number(static_cast<int>(refusal.reason)) + ' ' + refusal.object + ' ' +
                     refusal.other + ' ' + refusal.names.join(',');
    return lines.join("; ").toUtf8();
}

bool has(const std::vector<Refusal> &refusals, Reason reason, const QString &name)
{
    return std::ranges::any_of(refusals, [&](const Refusal &refusal) {
        return refusal.reason == reason &&
               (name.isEmpty() || std::ranges::any_of(refusal.names, [&](const QString &known) {
                    return known.contains(name);
                }));
    });
}

void SnapshotVm::make()
{
    m_empty = m_lab.everything();
    m_vm = m_lab.define(
        "web", {{m_lab.makeImage(m_lab.folder("default") + "/web.qcow2", "qcow2", 64, 2)}});
    QVERIFY(!m_vm.uuid.isEmpty());
}

void SnapshotVm::takeAway()
{
    if (QTest::currentTestFailed()) // by force, so that the next one can begin
        return clear();
    for (const Snapshot &snapshot : vm().snapshots) {
        if (snapshot.parent.isEmpty()) {
            const auto gone = remove(snapshot.name, true);
            QVERIFY2(gone, say(gone));
        }
    }
    const Status status = m_lab.remove(m_vm);
    QVERIFY2(status, say(status));
    QCOMPARE(m_lab.everything(), m_empty);
    QVERIFY(unfinished().empty());
}

void SnapshotVm::write(int pattern, int offsetMiB, int length)
{
    QVERIFY(didRun(
        run("qemu-io",
            {"-f", "qcow2", "-c",
             QString("write -P %1 %2M %3M").arg(pattern).arg(offsetMiB).arg(length), disk()})));
}

QString SnapshotVm::keep(const QString &name)
{
    const QString path = m_kept.filePath(name);
    return didRun(run("qemu-img", {"convert", "-O", "raw", disk(), path})) ? path : QString();
}

bool SnapshotVm::boots()
{
    const bool started = didRun(m_lab.lab().virsh("a", {"start", "web"}));
    m_lab.lab().virsh("a", {"destroy", "web"});
    return started;
}

QStringList SnapshotVm::names()
{
    QStringList all;
    for (const Snapshot &snapshot : vm().snapshots)
        all << snapshot.name;
    all.sort(); // those of one second come in any order
    return all;
}

void SnapshotVm::clear()
{
    for (const QString &name : {QString("web"), QString("linked")}) {
        m_lab.lab().virsh("a", {"destroy", name});
        m_lab.lab().virsh("a", {"undefine", name, "--snapshots-metadata", "--managed-save"});
    }
    const QDir folder(m_lab.folder("default"));
    for (const QString &file : folder.entryList(QDir::Files))
        QFile::remove(folder.filePath(file));
    for (const UnfinishedTask &task : unfinished())
        QFile::remove(task.file);
}

} // namespace ramet::test
