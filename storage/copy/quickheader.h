// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace ramet {

/// Pure. QEMU before 8.0 that serves by TLS waits 40 ms with each answer of less than 1448 bytes
/// (NbdSource), and who opens a qcow2 image reads its header in many pieces of some bytes: header,
/// L1 table, each extension, and four for each snapshot inside. So such a reader gets a header that
/// is read in large pieces and says the same of what the guest sees. The image itself keeps its
/// own: the other one lies in a layer above it.

/// How much of the image's start is needed, and is in the layer then.
inline constexpr qsizetype quickHeaderBytes = 64 << 10;

/// The start of a qcow2 image for who only reads the guest's disk and names what is below by
/// itself: no extensions, no name of what is below, no snapshots inside, no notes of bitmaps.
/// `start`: of the image's file, which has `lengthBytes`. Empty: it is none, is damaged, or of a
/// kind that is better left as it is.
std::optional<QByteArray> quickHeader(const QByteArray &start, quint64 lengthBytes);

/// A qcow2 image of `lengthBytes` that holds `head` at its start; all else is in what is below it.
/// As by docs/interop/qcow2.txt of QEMU.
QByteArray layerWithHead(quint64 lengthBytes, const QByteArray &head);

} // namespace ramet
