// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace ramet::test {

/// A session bus with its accessibility bus, for programs of this test alone. Ends with the object.
class AccessBus {
public:
    AccessBus();
    ~AccessBus();

    /// Empty: it is up. Else what is missing on this machine.
    QString whyNot() const { return m_whyNot; }
    /// Of a program that is to be on it, and of one that listens to it.
    QProcessEnvironment environment() const;

private:
    QProcess m_session;
    QProcess m_launcher;
    QString m_address;
    QString m_whyNot;
};

} // namespace ramet::test
