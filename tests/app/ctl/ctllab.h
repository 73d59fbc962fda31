// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lab.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ramet::test {

/// A run of rametctl, with what it printed read as JSON where it is.
struct CtlRan : Ran {
    QJsonObject json;
    QJsonObject error() const { return json.value(QLatin1String("error")).toObject(); }
    QString kind() const { return error().value(QLatin1String("kind")).toString(); }
    QByteArray all() const { return "exit " + QByteArray::number(exitCode) + "\n" + out + err; }
};

/// Two nodes, a and b, or more, and the real rametctl with a configuration of its own.
class CtlLab {
public:
    /// False: the lab did not start.
    bool up(int nodes = 2, const QStringList &components = {});

    /// rametctl with -c for both nodes, or all.
    CtlRan ctl(const QStringList &arguments) const;
    /// rametctl as it is.
    CtlRan bare(const QStringList &arguments) const;
    QStringList onBoth(const QStringList &arguments) const;
    const Lab &lab() const { return *m_lab; }

    /// The sample VM, made by rametctl; its disk is a qcow2 file.
    bool makeSample(const QString &name, const QString &storage = QStringLiteral("default")) const;
    bool makeTemplate(const QString &name) const; ///< of a sample VM, on the shared storage

    /// Every domain and every file of the lab's storages, to compare before with after.
    QStringList everything() const;
    QJsonObject show(const QString &vm) const;

private:
    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<QTemporaryDir> m_home;
};

QString rametctl();
/// Runs it with these arguments.
CtlRan runCtl(const QStringList &arguments);

} // namespace ramet::test
