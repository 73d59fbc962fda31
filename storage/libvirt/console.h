// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <chrono>
#include <memory>
#include <stop_token>

namespace ramet {

/// A running VM's first serial console, to read; nothing is sent to it. Whoever had it open loses
/// it. It is closed with this object. One thread.
class ConsoleReader {
public:
    static Result<ConsoleReader> open(const Connection &connection, const QString &uuid);
    ~ConsoleReader();
    ConsoleReader(ConsoleReader &&) noexcept;
    ConsoleReader &operator=(ConsoleReader &&) noexcept;

    /// What came since; empty: nothing yet. Does not wait.
    Result<QByteArray> read();

private:
    struct State;
    explicit ConsoleReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Reads the console until `wanted` was seen. Returns the text read. Failed: the time is over.
Result<QString> readConsoleUntil(const Connection &connection, const QString &uuid,
                                 const QString &wanted, std::chrono::milliseconds limit,
                                 std::stop_token stop = {});

} // namespace ramet
