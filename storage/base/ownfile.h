// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <QByteArray>
#include <utility>

namespace ramet {

/// An open file that Ramet obeys: a journal, the settings. Such a file can make this program
/// connect, run and delete, so it is trusted only as ssh trusts its own: a regular file, opened
/// without following a link in its last part, of this user, that nobody else may write to.
class OwnFile {
public:
    enum class Access { Read, ReadAndWrite };
    /// NotFound: there is none. Denied: it is not this user's alone; detail says why.
    static Result<OwnFile> open(const QString &path, Access access);
    /// The same look at the folder it lies in.
    static Status checkFolder(const QString &path);

    OwnFile(OwnFile &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    OwnFile(const OwnFile &) = delete;
    OwnFile &operator=(OwnFile &&) = delete;
    ~OwnFile();

    int descriptor() const { return m_descriptor; }
    /// Gives the descriptor away; it is then the caller's to close.
    int release() { return std::exchange(m_descriptor, -1); }
    Result<QByteArray> readAll() const;

private:
    explicit OwnFile(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

} // namespace ramet
