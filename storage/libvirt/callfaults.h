// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>
#include <map>
#include <optional>

namespace ramet {

/// The seam for tests: calls to libvirt that fail, hang or answer late, by the function's name,
/// and how many there were of each. Nothing of this is in use outside tests. Thread-safe.
struct CallFault {
    enum class Kind {
        Fail, ///< the function is not called; libvirt's error is `code` and `text`
        Hang, ///< no answer until clearCallFaults(), or until the caller goes on without it
        Late, ///< the function is called after `delay`
        Lost, ///< the function is called, but its answer does not come: the connection broke
    };
    QByteArray call; ///< such as "virDomainGetXMLDesc"; empty: every one
    Kind kind = Kind::Fail;
    QString uri{};  ///< only on connections to it; empty: on all
    int after = 0;  ///< so many matching calls are let through before
    int times = -1; ///< so many calls meet it; -1: all
    int code = 1;   ///< of libvirt (virErrorNumber); 1: VIR_ERR_INTERNAL_ERROR
    QString text = QStringLiteral("made to fail");
    int systemError = 0; ///< errno, with VIR_ERR_SYSTEM_ERROR
    int domain = 0;      ///< of libvirt (virErrorDomain)
    std::chrono::milliseconds delay{0};
};

void injectCallFault(const CallFault &fault);
/// Removes all; calls that hang go on.
void clearCallFaults();
/// How many calls hang at this moment.
int hangingCalls();

/// Calls since the last reset, by function. Functions that libvirt answers by itself, such as
/// virDomainGetName, are not counted.
std::map<QByteArray, quint64> callCounts();
void resetCallCounts();

/// Divides all limits of callwatch.cpp, link.cpp and movecommit.cpp, so that tests need
/// milliseconds. 1: none.
void divideCallLimits(int divisor);

/// For callwatch.cpp.
namespace callfaults {

void count(const char *call);
/// The fault that this call meets, if any.
std::optional<CallFault> take(const char *call, const QString &uri);
/// Changes with every clearCallFaults().
int generation();
void setHanging(int difference);
std::chrono::steady_clock::duration limit(std::chrono::steady_clock::duration usual);

} // namespace callfaults
} // namespace ramet
