// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ramet::ctl {

/// The hidden command that the completions of shells call: `rametctl __complete WORD…`, the last
/// word being typed. Prints a line "word<TAB>help" for each word that can stand there, or a line
/// ":" where it is a file. Answers within 200 ms, whatever the nodes do.
bool isCompletion(const QStringList &arguments);
/// Ends the program.
[[noreturn]] void complete(const QStringList &words);

} // namespace ramet::ctl
