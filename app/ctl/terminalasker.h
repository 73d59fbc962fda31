// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ramet::ctl {

/// Lets ssh and libvirt ask for passwords, passphrases and host keys on the terminal, one question
/// after another. Where there is no terminal nobody is asked, and errors say what is missing.
void askOnTerminal();
/// Before the program is ended in the middle of a question: shows again what is typed.
void restoreTerminal();

} // namespace ramet::ctl
