// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/volumestream.h"

#include "storage/libvirt/storagehandles.h"

#include <algorithm>

namespace ramet {

namespace {

/// As much as one message of a stream may hold; above 32 MiB libvirt refuses to send it at all
/// (VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX and VIR_NET_MESSAGE_MAX in rpc/virnetprotocol.x).
constexpr qsizetype streamPiece = 262'120;

/// Sends all bytes or says why not.
int sendAll(const Connection &connection, virStreamPtr stream, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const qsizetype length = std::min(streamPiece, bytes.size() - sent);
        const int count = ramet_call(connection, virStreamSend, stream, bytes.constData() + sent,
                                     static_cast<size_t>(length));
        if (count < 0)
            return -1;
        sent += count;
    }
    return 0;
}

int receiveAll(const Connection &connection, virStreamPtr stream, QByteArray &bytes)
{
    QByteArray piece(streamPiece, Qt::Uninitialized);
    for (;;) {
        const int count = ramet_call(connection, virStreamRecv, stream, piece.data(),
                                     static_cast<size_t>(piece.size()));
        if (count <= 0)
            return count;
        bytes.append(piece.constData(), count);
    }
}

/// The connection's stream, begun by `begin` and ended in order; `move` sends or receives.
template <class Begin, class Move>
Status throughStream(const Connection &connection, const QString &pool, const char *operation,
                     const QString &volume, Begin begin, Move move)
{
    const auto name = QString::fromLatin1(operation);
    const StreamPtr stream(virStreamNew(connection.handle().get(), 0));
    if (!stream || begin(stream.get()) < 0)
        return std::unexpected(volumeError(connection, pool, name, volume));
    if (move(stream.get()) < 0) {
        const Error error = lastError(name, volume);
        ramet_call(connection, virStreamAbort, stream.get());
        return std::unexpected(error);
    }
    if (ramet_call(connection, virStreamFinish, stream.get()) < 0)
        return failure(name, volume);
    return {};
}

} // namespace

Status sendToVolume(const Connection &connection, const QString &pool, const QString &name,
                    const VolumePtr &volume, const QByteArray &bytes)
{
    const auto size = static_cast<unsigned long long>(bytes.size());
    return throughStream(
        connection, pool, "upload volume", name,
        [&](auto stream) {
            return ramet_call(connection, virStorageVolUpload, volume.get(), stream, 0, size, 0);
        },
        [&](auto stream) { return sendAll(connection, stream, bytes); });
}

Result<QByteArray> receiveFromVolume(const Connection &connection, const QString &pool,
                                     const QString &name, const VolumePtr &volume, quint64 length)
{
    QByteArray bytes;
    RAMET_TRY(throughStream(
        connection, pool, "download volume", name,
        [&](auto stream) {
            return ramet_call(connection, virStorageVolDownload, volume.get(), stream, 0, length,
                              0);
        },
        [&](auto stream) { return receiveAll(connection, stream, bytes); }));
    return bytes;
}

} // namespace ramet
