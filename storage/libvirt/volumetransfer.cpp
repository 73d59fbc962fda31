// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/volumetransfer.h"

#include "storage/base/stall.h"
#include "storage/libvirt/piecering.h"
#include "storage/libvirt/storagehandles.h"

#include <thread>

namespace ramet {

using namespace std::chrono_literals;

namespace {

/// As much as one message of a stream holds (volumestream.cpp).
constexpr size_t pieceBytes = 262'120;
/// While the reader waits it asks the daemon something this often: each side takes the other for
/// lost when nothing is read for half a minute (keepalive).
constexpr auto signOfLife = 5s;
/// What virStreamRecvFlags() answers at a hole (libvirt-stream.c).
constexpr int atHole = -3;

/// Keeps the event loop from reading the connection's socket.
class LoopHold {
public:
    explicit LoopHold(const Connection &connection)
        : m_sockets(connection.handle().watch->sockets())
    {
        m_sockets.beginCall();
    }
    ~LoopHold() { m_sockets.endCall(); }
    LoopHold(const LoopHold &) = delete;
    LoopHold &operator=(const LoopHold &) = delete;

private:
    ConnectionSockets &m_sockets;
};

/// One of the two streams, with the errors of its end.
class EndStream {
public:
    EndStream(const TransferEnd &end, const std::stop_token &stop, const char *operation)
        : m_end(end)
        , m_stop(stop)
        , m_operation(QString::fromLatin1(operation))
        , m_stream(virStreamNew(end.connection.handle().get(), 0))
    {
    }

    /// For one call, which takes no longer than a storage that does not answer is waited for.
    Connection connection() const
    {
        return m_end.connection.with(Cancel(m_stop).within(copyStallLimit));
    }
    virStreamPtr get() const { return m_stream.get(); }

    /// `begin` is virStorageVolDownload or virStorageVolUpload.
    template <class Begin> Status open(Begin begin, unsigned flags)
    {
        const auto volume = findVolume(m_end.connection, m_end.pool, m_end.volume);
        if (!volume)
            return std::unexpected(named(volume.error()));
        if (m_stream && begin(m_end.connection, volume->get(), get(), flags) == 0)
            return {};
        return std::unexpected(
            named(volumeError(m_end.connection, m_end.pool, m_operation, m_end.volume)));
    }
    Error error() const { return named(lastError(m_operation, m_end.volume)); }
    /// Ends it in order, or as it is where `status` is an error.
    Status close(const Status &status)
    {
        if (!status) {
            ramet_call(m_end.connection, virStreamAbort, get());
            return status;
        }
        if (ramet_call(connection(), virStreamFinish, get()) < 0)
            return std::unexpected(error());
        return {};
    }

private:
    Error named(Error error) const
    {
        if (m_stop.stop_requested())
            return cancelled(m_end.volume);
        if (error.kind == ErrorKind::Unreachable)
            error.object = m_end.node;
        if (error.kind == ErrorKind::NoSpace)
            error.object = m_end.pool;
        return error;
    }

    const TransferEnd &m_end;
    const std::stop_token &m_stop;
    const QString m_operation;
    const StreamPtr m_stream;
};

/// Waits for room in the ring; false: nothing more is wanted.
bool waitForRoom(const TransferEnd &from, PieceRing &ring)
{
    for (;;) {
        const auto answer = ring.waitForRoom(signOfLife);
        if (answer != PieceRing::Answer::Later)
            return answer == PieceRing::Answer::Ready;
        unsigned long version = 0; // a broken connection shows when the next piece is read
        ramet_call(from.connection, virConnectGetLibVersion, from.connection.handle().get(),
                   &version);
    }
}

Status receivePieces(const TransferEnd &from, EndStream &stream, PieceRing &ring)
{
    while (waitForRoom(from, ring)) {
        Piece &piece = ring.room();
        const int count =
            ramet_call(stream.connection(), virStreamRecvFlags, stream.get(), piece.bytes.data(),
                       piece.bytes.size(), VIR_STREAM_RECV_STOP_AT_HOLE);
        piece.length = static_cast<size_t>(std::max(count, 0));
        if (count == 0)
            return {};
        if (count < 0 && count != atHole)
            return std::unexpected(stream.error());
        if (count == atHole &&
            ramet_call(stream.connection(), virStreamRecvHole, stream.get(), &piece.hole, 0) < 0)
            return std::unexpected(stream.error());
        ring.filled();
    }
    return std::unexpected(cancelled(from.volume)); // the writer tells why
}

Status receive(const TransferEnd &from, const std::stop_token &stop, PieceRing &ring)
{
    const LoopHold hold(from.connection);
    EndStream stream(from, stop, "download volume");
    RAMET_TRY(stream.open(
        [](const Connection &connection, auto volume, auto handle, unsigned flags) {
            return ramet_call(connection, virStorageVolDownload, volume, handle, 0, 0, flags);
        },
        VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM));
    return stream.close(receivePieces(from, stream, ring));
}

/// The calling thread's part: gives each piece to `take`, in order.
template <class Take>
Result<Transferred> takePieces(PieceRing &ring, const QString &name, const std::stop_token &stop,
                               const MayTransfer &mayTransfer, Take take)
{
    Transferred taken;
    for (;;) {
        if (stop.stop_requested())
            return std::unexpected(cancelled(name));
        if (!mayTransfer(taken.dataBytes)) {
            Cancel(stop).pause(20ms);
            continue;
        }
        const auto answer = ring.waitForPiece(200ms);
        if (answer == PieceRing::Answer::Closed)
            return taken;
        if (answer != PieceRing::Answer::Ready)
            continue;
        const Piece &piece = ring.front();
        RAMET_TRY(take(piece));
        taken.dataBytes += piece.length;
        taken.lengthBytes += piece.length == 0 ? static_cast<quint64>(piece.hole) : piece.length;
        ring.taken();
    }
}

Status send(EndStream &stream, const Piece &piece)
{
    if (piece.length == 0 &&
        ramet_call(stream.connection(), virStreamSendHole, stream.get(), piece.hole, 0) < 0)
        return std::unexpected(stream.error());
    for (size_t sent = 0; sent < piece.length;) {
        const int count = ramet_call(stream.connection(), virStreamSend, stream.get(),
                                     piece.bytes.data() + sent, piece.length - sent);
        if (count < 0)
            return std::unexpected(stream.error());
        sent += static_cast<size_t>(count);
    }
    return {};
}

void add(ContentDigest &digest, const Piece &piece)
{
    if (piece.length == 0)
        digest.hole(static_cast<quint64>(piece.hole));
    else
        digest.data(piece.bytes.data(), piece.length);
}

/// Reads on a thread of its own while `take` works on the calling one.
template <class Take>
auto whileReading(const TransferEnd &from, const std::stop_token &stop, Take take)
{
    PieceRing ring(pieceBytes);
    Status received;
    std::thread reader([&] {
        received = receive(from, stop, ring);
        ring.end();
    });
    auto result = take(ring, [&] { return received; });
    ring.close();
    reader.join();
    return result;
}

} // namespace

Result<Transferred> transferVolume(const TransferEnd &from, const TransferEnd &to,
                                   const std::stop_token &stop, const MayTransfer &mayTransfer,
                                   ContentDigest *digest)
{
    return whileReading(from, stop, [&](PieceRing &ring, auto received) -> Result<Transferred> {
        EndStream stream(to, stop, "upload volume");
        RAMET_TRY(stream.open(
            [](const Connection &connection, auto volume, auto handle, unsigned flags) {
                return ramet_call(connection, virStorageVolUpload, volume, handle, 0, 0, flags);
            },
            VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM));
        auto sent = takePieces(ring, to.volume, stop, mayTransfer, [&](const Piece &piece) {
            if (digest)
                add(*digest, piece);
            return send(stream, piece);
        });
        RAMET_TRY(stream.close(sent ? received() : std::unexpected(sent.error())));
        return sent;
    });
}

Result<QByteArray> checksumOf(const TransferEnd &from, const std::stop_token &stop,
                              const MayTransfer &mayTransfer)
{
    return whileReading(from, stop, [&](PieceRing &ring, auto received) -> Result<QByteArray> {
        ContentDigest digest;
        const auto taken =
            takePieces(ring, from.volume, stop, mayTransfer, [&](const Piece &piece) -> Status {
                add(digest, piece);
                return {};
            });
        if (!taken)
            return std::unexpected(taken.error());
        RAMET_TRY(received());
        return digest.result();
    });
}

} // namespace ramet
