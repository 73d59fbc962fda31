// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace ramet::test {

/// A message bus of this program alone, which is its session's bus and its system's until the
/// object goes. Make it before the application.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();
    bool isUp() const { return !m_address.isEmpty(); }
    const QString &address() const { return m_address; }
    /// The bus starts this program when somebody calls the name.
    bool addService(const QString &name, const QString &program) const;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace ramet::test
