// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/contentdigest.h"

#include <algorithm>
#include <cstring>

namespace ramet {

namespace {

bool isZero(const char *bytes, qsizetype count)
{
    return count == 0 ||
           (bytes[0] == 0 && std::memcmp(bytes, bytes + 1, static_cast<size_t>(count - 1)) == 0);
}

QByteArrayView asBytes(const quint64 &number)
{
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

} // namespace

void ContentDigest::data(const char *bytes, size_t count)
{
    while (count > 0) {
        const auto part = std::min(count, static_cast<size_t>(blockBytes - m_filled));
        std::memcpy(m_block.data() + m_filled, bytes, part);
        m_filled += static_cast<qsizetype>(part);
        bytes += part;
        count -= part;
        if (m_filled == blockBytes)
            endBlock();
    }
}

void ContentDigest::hole(quint64 count)
{
    while (count > 0) {
        if (m_filled == 0 && count >= blockBytes) {
            const quint64 whole = count / blockBytes * blockBytes;
            m_start += whole;
            count -= whole;
            continue;
        }
        const auto part = std::min(count, static_cast<quint64>(blockBytes - m_filled));
        std::memset(m_block.data() + m_filled, 0, part);
        m_filled += static_cast<qsizetype>(part);
        count -= part;
        if (m_filled == blockBytes)
            endBlock();
    }
}

/// Blocks of zeros count by the place of what follows.
void ContentDigest::endBlock()
{
    if (!isZero(m_block.constData(), m_filled)) {
        m_hash.addData(asBytes(m_start));
        m_hash.addData(QByteArrayView(m_block.constData(), m_filled));
    }
    m_start += static_cast<quint64>(m_filled);
    m_filled = 0;
}

QByteArray ContentDigest::result()
{
    endBlock();
    m_hash.addData(asBytes(m_start));
    return m_hash.result();
}

} // namespace ramet
