// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <cstdio>
#include <unistd.h>

namespace ramet::test {

namespace {

QString labProgram()
{
    return QStringLiteral(RAMET_LAB);
}

} // namespace

bool didRun(const Ran &ran)
{
    if (!ran.ok())
        qWarning("%s%s", ran.out.constData(), ran.err.constData());
    return ran.ok();
}

Ran run(const QString &program, const QStringList &arguments, int limitMs)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(limitMs);
    if (!ended) {
        process.kill();
        process.waitForFinished(5'000);
    }
    Ran ran{-1, process.readAllStandardOutput(), process.readAllStandardError()};
    if (ended && process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    return ran;
}

Lab::Lab(std::unique_ptr<QTemporaryDir> parent)
    : m_parent(std::move(parent))
    , m_folder(m_parent->filePath(QStringLiteral("lab")))
{
}

std::unique_ptr<Lab> Lab::up(int nodes, const QStringList &components)
{
    // Short, as the paths of sockets end at 108 bytes.
    auto parent = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/rl-XXXXXX"));
    if (!parent->isValid())
        return nullptr;
    std::unique_ptr<Lab> lab(new Lab(std::move(parent)));
    QStringList arguments{QStringLiteral("up"),
                          QStringLiteral("--dir"),
                          lab->m_folder,
                          QStringLiteral("--nodes"),
                          QString::number(nodes),
                          QStringLiteral("--owner"),
                          QString::number(QCoreApplication::applicationPid())};
    for (const QString &component : components)
        arguments << QStringLiteral("--with") << component;
    const Ran ran = run(labProgram(), arguments, 150'000);
    if (!ran.ok()) {
        std::fputs(ran.err.constData(), stderr);
        return nullptr;
    }
    lab->m_description = QJsonDocument::fromJson(ran.out).object();
    return lab;
}

Lab::~Lab()
{
    run(labProgram(), {QStringLiteral("down"), QStringLiteral("--dir"), m_folder});
}

static QJsonObject nodeObject(const QJsonObject &lab, const QString &name)
{
    for (const QJsonValue node : lab.value(QStringLiteral("nodes")).toArray()) {
        if (node.toObject().value(QStringLiteral("name")).toString() == name)
            return node.toObject();
    }
    return {};
}

QString Lab::uri(const QString &node) const
{
    return nodeObject(m_description, node).value(QStringLiteral("uri")).toString();
}

Ran Lab::virsh(const QString &node, const QStringList &arguments) const
{
    return run(QStringLiteral("virsh"),
               QStringList{QStringLiteral("-q"), QStringLiteral("-c"), uri(node)} + arguments);
}

bool Lab::control(const QStringList &command) const
{
    const Ran ran = run(labProgram(), command + QStringList{QStringLiteral("--dir"), m_folder});
    if (!ran.ok())
        std::fputs(ran.err.constData(), stderr);
    return ran.ok();
}

bool Lab::stopNode(const QString &node) const
{
    return control({QStringLiteral("stop-node"), node});
}

bool Lab::killNode(const QString &node) const
{
    return control({QStringLiteral("stop-node"), node, QStringLiteral("-9")});
}

bool Lab::startNode(const QString &node) const
{
    return control({QStringLiteral("start-node"), node});
}

bool Lab::freezeNode(const QString &node) const
{
    return control({QStringLiteral("freeze-node"), node});
}

bool Lab::thawNode(const QString &node) const
{
    return control({QStringLiteral("thaw-node"), node});
}

bool Lab::cutLink(const QString &node) const
{
    return control({QStringLiteral("cut-link"), node});
}

bool Lab::deafenLink(const QString &node) const
{
    return control({QStringLiteral("deafen-link"), node});
}

bool Lab::mendLink(const QString &node) const
{
    return control({QStringLiteral("mend-link"), node});
}

QString Lab::skipped(const QString &component) const
{
    return m_description.value(component).toObject().value(QStringLiteral("skipped")).toString();
}

QStringList Lab::storages(const QString &node) const
{
    return nodeObject(m_description, node).value(QStringLiteral("pools")).toObject().keys();
}

QString Lab::storageFolder(const QString &node, const QString &storage) const
{
    return nodeObject(m_description, node)
        .value(QStringLiteral("pools"))
        .toObject()
        .value(storage)
        .toString();
}

QString Lab::definitionFile(const QString &node, const QString &vm) const
{
    const QString etc = m_description.value(QStringLiteral("dir")).toString() + '/' + node + "/etc";
    const char *folder = geteuid() == 0 ? "/qemu/" : "/libvirt/qemu/"; // qemu:///session's
    return etc + folder + vm + ".xml";
}

} // namespace ramet::test
