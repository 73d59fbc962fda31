// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace ramet::test {

/// What one finished program said.
struct Ran {
    int exitCode = -1; ///< -1: it did not start, crashed or ran out of time
    QByteArray out;
    QByteArray err;
    bool ok() const { return exitCode == 0; }
};
/// Runs a program to its end; blocks. It is killed after `limitMs`.
/// Whether it ended well; if not, what it printed goes to the log.
bool didRun(const Ran &ran);
Ran run(const QString &program, const QStringList &arguments, int limitMs = 60'000);

/// Real libvirt nodes of their own for one test program. They end with this object, and
/// also when the test crashes: the lab follows its owner's process.
class Lab {
public:
    /// Null when the lab did not start; what it said is on stderr.
    static std::unique_ptr<Lab> up(int nodes = 2, const QStringList &components = {});
    ~Lab();
    Lab(const Lab &) = delete;
    Lab &operator=(const Lab &) = delete;

    QString uri(const QString &node) const; ///< nodes are named a, b, c …
    /// The lab's own description, as `lab up` printed it.
    const QJsonObject &description() const { return m_description; }
    Ran virsh(const QString &node, const QStringList &arguments) const;
    /// Ends a node's daemon, or kills it, or brings it back; false: it was told on stderr.
    bool stopNode(const QString &node) const;
    bool killNode(const QString &node) const;
    bool startNode(const QString &node) const;
    /// Halts a node's daemon: it hangs without hanging up, until it is thawed.
    bool freezeNode(const QString &node) const;
    bool thawNode(const QString &node) const;
    /// With the component "net": no packet passes, or none that goes to the node, until it is
    /// mended.
    bool cutLink(const QString &node) const;
    bool deafenLink(const QString &node) const;
    bool mendLink(const QString &node) const;
    /// Why the lab is without that component; empty: it has it, or was not asked for it.
    QString skipped(const QString &component) const;
    /// "default", "shared", and what components added.
    QStringList storages(const QString &node) const;
    /// The folder of a storage as this machine sees it.
    QString storageFolder(const QString &node, const QString &storage) const;
    /// Where the node's daemon keeps the definition of a VM of this name. With a folder there it
    /// can define none.
    QString definitionFile(const QString &node, const QString &vm) const;

private:
    explicit Lab(std::unique_ptr<QTemporaryDir> parent);
    bool control(const QStringList &command) const;

    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;
    QJsonObject m_description;
};

} // namespace ramet::test
