// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace ramet {

/// A checksum (BLAKE2b, 256 bits) of a file's bytes in their order: the same whether its zeros are
/// data or holes. One thread.
class ContentDigest {
public:
    void data(const char *bytes, size_t count);
    void hole(quint64 count);
    /// Of all so far, the length with it. Nothing may follow.
    QByteArray result();

private:
    static constexpr qsizetype blockBytes = 64 << 10;
    void endBlock();

    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    QByteArray m_block = QByteArray(blockBytes, '\0');
    qsizetype m_filled = 0;
    quint64 m_start = 0; ///< of the block
};

} // namespace ramet
