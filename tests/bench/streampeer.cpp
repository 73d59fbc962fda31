// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a client can do to copy a volume from node to node by libvirt's sparse streams: a
// thread that reads, a thread that writes, 8 MiB between them, and nothing is checked. far-bench
// compiles it as a peer. Arguments: URI POOL VOLUME, of the source and of the target.
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <libvirt/libvirt.h>
#include <mutex>
#include <queue>
#include <thread>
#include <vector>

namespace {

struct Piece {
    std::vector<char> bytes;
    long long hole = 0;
};

std::mutex mutex;
std::condition_variable changed;
std::queue<Piece> pieces;
bool isEnded = false;
constexpr size_t pieceBytes = 262'120;
constexpr size_t mostPieces = 32;

void check(bool isGood, const char *what)
{
    if (isGood)
        return;
    std::fprintf(stderr, "streampeer: %s\n", what);
    std::exit(1);
}

virStreamPtr open(char **end, bool isSource)
{
    virConnectPtr connection = virConnectOpen(end[0]);
    check(connection, end[0]);
    virStoragePoolPtr pool = virStoragePoolLookupByName(connection, end[1]);
    virStorageVolPtr volume = pool ? virStorageVolLookupByName(pool, end[2]) : nullptr;
    check(volume, end[2]);
    virStreamPtr stream = virStreamNew(connection, 0);
    const int begun =
        isSource
            ? virStorageVolDownload(volume, stream, 0, 0, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM)
            : virStorageVolUpload(volume, stream, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM);
    check(begun == 0, "no stream");
    return stream;
}

void put(Piece piece)
{
    std::unique_lock lock(mutex);
    changed.wait(lock, [] { return pieces.size() < mostPieces; });
    pieces.push(std::move(piece));
    changed.notify_all();
}

void read(virStreamPtr stream)
{
    for (;;) {
        Piece piece{std::vector<char>(pieceBytes)};
        const int count = virStreamRecvFlags(stream, piece.bytes.data(), pieceBytes,
                                             VIR_STREAM_RECV_STOP_AT_HOLE);
        if (count == 0)
            break;
        check(count > 0 || count == -3, "reading");
        piece.bytes.resize(count > 0 ? static_cast<size_t>(count) : 0);
        check(count > 0 || virStreamRecvHole(stream, &piece.hole, 0) == 0, "a hole");
        put(std::move(piece));
    }
    check(virStreamFinish(stream) == 0, "the end of reading");
    const std::lock_guard lock(mutex);
    isEnded = true;
    changed.notify_all();
}

void write(virStreamPtr stream)
{
    for (;;) {
        Piece piece;
        {
            std::unique_lock lock(mutex);
            changed.wait(lock, [] { return isEnded || !pieces.empty(); });
            if (pieces.empty())
                break;
            piece = std::move(pieces.front());
            pieces.pop();
            changed.notify_all();
        }
        if (piece.bytes.empty())
            check(virStreamSendHole(stream, piece.hole, 0) == 0, "writing a hole");
        for (size_t sent = 0; sent < piece.bytes.size();) {
            const int count =
                virStreamSend(stream, piece.bytes.data() + sent, piece.bytes.size() - sent);
            check(count > 0, "writing");
            sent += static_cast<size_t>(count);
        }
    }
    check(virStreamFinish(stream) == 0, "the end of writing");
}

} // namespace

int main(int count, char **arguments)
{
    check(count == 7, "URI POOL VOLUME URI POOL VOLUME");
    virStreamPtr from = open(arguments + 1, true);
    virStreamPtr to = open(arguments + 4, false);
    std::thread reader([from] { read(from); });
    write(to);
    reader.join();
}
