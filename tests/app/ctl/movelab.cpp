// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/movelab.h"

#include <QDir>
#include <QTemporaryFile>
#include <QtTest>

namespace ramet::test {

bool MoveLab::up()
{
    if (!m_folder.isValid() || !m_lab.up())
        return false;
    m_content = m_folder.filePath("content");
    QFile file(m_content);
    bool isWritten = file.open(QIODevice::WriteOnly);
    for (int i = 0; isWritten && i < 24; ++i)
        isWritten = file.write(QByteArray(1 << 20, static_cast<char>('A' + i))) == 1 << 20;
    return isWritten && file.resize(64 << 20);
}

QStringList MoveLab::arguments(const QStringList &more)
{
    return QStringList{"move", "web", "--target-node", "b"} + more;
}

QString MoveLab::disk(const QString &node) const
{
    return m_lab.lab().storageFolder(node, "default") + "/web.raw";
}

QString MoveLab::definitionOn(const QString &node) const
{
    return QString::fromUtf8(
        m_lab.lab().virsh(node, {"dumpxml", "--inactive", "--security-info", "web"}).out);
}

bool MoveLab::isOn(const QString &node) const
{
    return m_lab.lab().virsh(node, {"dominfo", "web"}).ok();
}

bool MoveLab::startsByItself(const QString &node) const
{
    return m_lab.lab().virsh(node, {"dominfo", "web"}).out.contains("enable");
}

bool MoveLab::define(const QString &xml) const
{
    QTemporaryFile file;
    if (!file.open() || file.write(xml.toUtf8()) < 0)
        return false;
    file.close();
    return m_lab.lab().virsh("a", {"define", file.fileName()}).ok();
}

void MoveLab::make()
{
    QVERIFY(run("cp", {"--sparse=always", m_content, disk("a")}).ok());
    QVERIFY(m_lab.lab().virsh("a", {"pool-refresh", "default"}).ok());
    QVERIFY(define(
        QString("<domain type='qemu'><name>web</name>"
                "<uuid>0c1e8e4e-63f5-4a54-9d2f-0e7a4f3b2a11</uuid>"
                "<genid>43dc0cf8-809b-4adb-9bea-a9abb5f3d90e</genid><title>The web</title>"
                "<memory unit='MiB'>64</memory>"
                "<os><type arch='x86_64'>hvm</type></os>"
                "<devices><disk type='file'><driver name='qemu' type='raw'/><source file='%1'/>"
                "<target dev='vda' bus='virtio'/><serial>SN-1</serial></disk>"
                "<interface type='user'><mac address='52:54:00:12:34:56'/>"
                "<model type='virtio'/></interface>"
                "<graphics type='vnc' port='5977' autoport='no'/></devices></domain>")
            .arg(disk("a"))));
    QVERIFY(m_lab.lab().virsh("a", {"autostart", "web"}).ok());
    m_definition = definitionOn("a");
    m_before = m_lab.everything();
}

void MoveLab::clear()
{
    for (const char *node : {"a", "b"}) {
        m_lab.lab().virsh(node, {"destroy", "web"});
        m_lab.lab().virsh(node, {"undefine", "web", "--snapshots-metadata"});
        for (const QString &storage : {QString("default"), QString("shared")}) {
            QDir folder(m_lab.lab().storageFolder(node, storage));
            for (const QString &name : folder.entryList({"*web*", "tpl*", "clone*"}, QDir::Files))
                QVERIFY(folder.remove(name));
            m_lab.lab().virsh(node, {"pool-refresh", storage});
        }
    }
}

void MoveLab::checkMoved()
{
    QVERIFY(!isOn("a"));
    QVERIFY(isOn("b"));
    const QString path = m_lab.show("b/web")["disks"].toArray().at(0).toObject()["path"].toString();
    QVERIFY2(path.startsWith(m_lab.lab().storageFolder("b", "default")), qPrintable(path));
    QCOMPARE(definitionOn("b").replace(path, disk("a")), m_definition);
    QVERIFY(startsByItself("b"));
    const Ran same = run("qemu-img", {"compare", "-f", "raw", "-F", "raw", m_content, path});
    QVERIFY2(same.ok(), same.out + same.err);
    QStringList expected = m_before;
    expected.replaceInStrings("a domain web", "b domain web");
    expected.replaceInStrings("a file " + disk("a"), "b file " + path);
    expected.sort();
    QCOMPARE(m_lab.everything(), expected);
}

void MoveLab::checkStayed()
{
    QCOMPARE(definitionOn("a"), m_definition);
    QVERIFY(startsByItself("a"));
    QCOMPARE(m_lab.everything(), m_before);
    const Ran same = run("cmp", {m_content, disk("a")});
    QVERIFY2(same.ok(), same.out + same.err);
}

} // namespace ramet::test
