// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/quickheader.h"

#include "storage/pool/qcow2fields.h"

#include <QtEndian>
#include <algorithm>

namespace ramet {

namespace {

/// Of QEMU 7.2's header; what follows in a longer one it keeps unread.
constexpr qsizetype knownEnd = 112;
constexpr quint32 magic = 0x514649fb;
constexpr quint64 isCopied = 1ULL << 63; ///< in a table: the cluster is of this image alone
/// Of the incompatible features: dirty, corrupt, compression type, extended L2 entries. One with an
/// external data file names that in an extension.
constexpr quint64 readAsBefore = 0b11011;
constexpr quint64 hasExtendedL2 = 0b10000; ///< entries of twice the length
constexpr quint32 usualRefcountOrder = 4;  ///< 16 bits, which version 2 always has
/// Larger than an answer that waits, with 8 bytes each. What is behind the table in its cluster
/// belongs to nothing, and no guest address leads there.
constexpr quint32 leastL1Entries = 192;
constexpr quint32 leastClusterBits = 11; ///< has room for these
constexpr quint32 mostClusterBits = 21;  ///< that QEMU opens

template <class T> T read(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

template <class T> void write(QByteArray &bytes, qsizetype at, T value)
{
    qToBigEndian(value, bytes.data() + at);
}

void clear(QByteArray &bytes, qsizetype from, qsizetype to)
{
    std::fill(bytes.begin() + from, bytes.begin() + to, '\0');
}

/// What QEMU would not open is left to it.
bool isSound(const QByteArray &header, quint64 lengthBytes)
{
    using namespace qcow2;
    const auto version = read<quint32>(header, Version);
    const auto clusterBits = read<quint32>(header, ClusterBits);
    if ((version != 2 && version != 3) || clusterBits < leastClusterBits ||
        clusterBits > mostClusterBits || read<quint32>(header, Encryption) != 0)
        return false;
    const quint64 cluster = 1ULL << clusterBits;
    const quint64 features = version == 3 ? read<quint64>(header, Incompatible) : 0;
    const quint32 length = version == 3 ? read<quint32>(header, HeaderLength) : 0;
    const quint64 perTable = cluster / ((features & hasExtendedL2) != 0 ? 16 : 8);
    const auto l1Offset = read<quint64>(header, L1Offset);
    return (features & ~readAsBefore) == 0 && (version == 2 || length >= CompressionType) &&
           length <= cluster && l1Offset != 0 && l1Offset % cluster == 0 &&
           l1Offset < lengthBytes &&
           read<quint32>(header, L1Entries) >=
               (read<quint64>(header, Size) + perTable * cluster - 1) / (perTable * cluster);
}

} // namespace

std::optional<QByteArray> quickHeader(const QByteArray &start, quint64 lengthBytes)
{
    using namespace qcow2;
    if (start.size() < quickHeaderBytes || read<quint32>(start, Magic) != magic)
        return {};
    QByteArray header = start.first(quickHeaderBytes);
    if (!isSound(header, lengthBytes))
        return {};
    if (read<quint32>(header, Version) == 2) { // version 3 reads what it has in the same way
        write<quint32>(header, Version, 3);
        clear(header, Incompatible, knownEnd);
        write<quint32>(header, RefcountOrder, usualRefcountOrder);
    } else if (read<quint32>(header, HeaderLength) <= CompressionType) {
        clear(header, CompressionType, knownEnd); // there its extensions begin
    }
    // One long piece up to the end of the first cluster, in which no extension is looked for.
    write<quint32>(header, HeaderLength, quint32{1} << read<quint32>(header, ClusterBits));
    clear(header, BackingOffset, ClusterBits);
    write<quint64>(header, AutoClear, 0);
    clear(header, Snapshots, Incompatible);
    if (read<quint64>(header, L1Offset) + leastL1Entries * sizeof(quint64) <= lengthBytes)
        write<quint32>(header, L1Entries,
                       std::max(read<quint32>(header, L1Entries), leastL1Entries));
    return header;
}

QByteArray layerWithHead(quint64 lengthBytes, const QByteArray &head)
{
    using namespace qcow2;
    constexpr quint32 clusterBits = 16;
    constexpr quint64 cluster = 1ULL << clusterBits;
    constexpr quint64 perTable = cluster / sizeof(quint64);
    static_assert(quickHeaderBytes == cluster);
    const quint64 entries = std::max<quint64>(1, lengthBytes / (perTable * cluster) + 1);
    const quint64 l1Clusters = (entries + perTable - 1) / perTable;
    enum : quint64 { RefcountTable = 1, RefcountBlock, L1Table };
    const quint64 l2Table = L1Table + l1Clusters;
    const quint64 data = l2Table + 1;
    QByteArray image(static_cast<qsizetype>((data + 1) * cluster), '\0');
    const auto put = [&image](quint64 inCluster, quint64 index, auto value) {
        write(image, static_cast<qsizetype>(inCluster * cluster + index * sizeof(value)), value);
    };
    write<quint32>(image, Magic, magic);
    write<quint32>(image, Version, 3);
    write<quint32>(image, ClusterBits, clusterBits);
    write<quint64>(image, Size, lengthBytes);
    write<quint32>(image, L1Entries, static_cast<quint32>(entries));
    write<quint64>(image, L1Offset, L1Table * cluster);
    write<quint64>(image, RefcountTableOffset, RefcountTable * cluster);
    write<quint32>(image, RefcountTableClusters, 1);
    write<quint32>(image, RefcountOrder, usualRefcountOrder);
    write<quint32>(image, HeaderLength, CompressionType);
    put(RefcountTable, 0, RefcountBlock * cluster);
    for (quint64 used = 0; used <= data; ++used)
        put(RefcountBlock, used, quint16{1});
    put(L1Table, 0, (l2Table * cluster) | isCopied);
    put(l2Table, 0, (data * cluster) | isCopied);
    std::copy(head.begin(), head.end(), image.begin() + static_cast<qsizetype>(data * cluster));
    return image;
}

} // namespace ramet
