// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace ramet::ctl {

/// A word that can stand at the cursor.
struct Candidate {
    QString word;
    QString help; ///< translated; empty: none
};

/// What can stand where a shell's cursor is: the command table's own words, and of which kind are
/// those that only the nodes know.
struct CompletionPoint {
    enum class Names { None, Vms, Nodes, Storages, NodeStorages, Files };
    std::vector<Candidate> words; ///< whole, that begin as what is typed
    Names names = Names::None;
    QString prefix;      ///< of the typed word, that a name follows: "--node="
    QString typed;       ///< the begin of the name
    QStringList connect; ///< values of -c before it
};

/// `words`: what follows the program's name, up to the cursor; the last is being typed, or empty.
CompletionPoint completionPoint(const QStringList &words);

} // namespace ramet::ctl
