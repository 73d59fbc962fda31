// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace ramet {

/// A part of a file on its way from the thread that reads to the one that writes.
struct Piece {
    std::vector<char> bytes;
    size_t length = 0;  ///< of the data; 0: it is a hole
    long long hole = 0; ///< of the hole
};

/// Pieces in their order, of which only so many are in memory: who reads waits for who writes. One
/// thread each.
class PieceRing {
public:
    explicit PieceRing(size_t pieceBytes)
    {
        for (Piece &piece : m_pieces)
            piece.bytes.resize(pieceBytes);
    }

    enum class Answer { Ready, Later, Closed };

    /// For the reader: waits for room. Later: there is none within `limit`.
    Answer waitForRoom(std::chrono::milliseconds limit)
    {
        std::unique_lock lock(m_mutex);
        const auto isDue = [this] { return m_isClosed || m_filled - m_taken < m_pieces.size(); };
        if (!m_changed.wait_for(lock, limit, isDue))
            return Answer::Later;
        return m_isClosed ? Answer::Closed : Answer::Ready;
    }
    Piece &room() { return m_pieces[m_filled % m_pieces.size()]; }
    void filled() { count(m_filled); }
    /// Nothing follows.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isEnded = true;
        m_changed.notify_all();
    }

    /// For the writer: waits for a piece. Closed: all were taken, nothing follows.
    Answer waitForPiece(std::chrono::milliseconds limit)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, limit, [this] { return m_isEnded || m_filled > m_taken; }))
            return Answer::Later;
        return m_filled > m_taken ? Answer::Ready : Answer::Closed;
    }
    const Piece &front() const { return m_pieces[m_taken % m_pieces.size()]; }
    void taken() { count(m_taken); }
    /// Nobody takes any more.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    void count(size_t &pieces)
    {
        const std::lock_guard lock(m_mutex);
        ++pieces;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<Piece, 32> m_pieces;
    size_t m_filled = 0;
    size_t m_taken = 0;
    bool m_isEnded = false;
    bool m_isClosed = false;
};

} // namespace ramet
