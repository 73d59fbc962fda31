// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/error.h"

#include <QStringView>

// The one home of words that decide. libvirt's texts, and the system's that it adds, are in the
// language of the daemon: none of them may decide. What QEMU and its tools say is not translated:
// none of them but a QEMU with a window of its own calls setlocale() (QEMU 7.2), so that the
// system's texts are English there, too. libvirt hands them on within its own text, with the code
// "internal error" for all of them, and no number.
namespace ramet::qemuwords {

/// Why QEMU or qemu-img failed: NoSpace, Busy, Denied, or Failed where its words tell nothing.
ErrorKind kindOf(QStringView text);
/// What was to listen on a port could not, as somebody does.
bool isPortTaken(QStringView text);
/// QEMU found the socket of its emulated TPM before anybody listened there.
bool isTpmLate(QStringView text);
/// A name that libvirt gave to an image is in use in QEMU.
bool isNameGivenTwice(QStringView text);

} // namespace ramet::qemuwords
