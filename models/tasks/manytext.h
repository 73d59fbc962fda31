// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/manyact.h"

namespace ramet {

/// What a person is asked before an act on several VMs; all translated.
struct ManyQuestion {
    struct Row {
        QString vm;
        QString node;
        QString what;
    };
    struct Way {
        QString title; ///< "Delete 7 VMs?"
        QString sentence;
        std::vector<Row> rows;
        QStringList leftOut; ///< a line for each reason; empty: nothing is
        bool isPossible() const { return !rows.empty(); }
    };
    Way way;
    QString yes; ///< the button's text
    QString whatHeader;
    bool isDangerous = false; ///< the safe answer is the default one
    QString choice;           ///< a check box that goes the other way; empty: there is none
    QString whyNoChoice;      ///< where only one way is possible
    Way otherWay;
};

ManyQuestion questionOf(const ManyAct &act);
/// With a choice to keep the disks.
ManyQuestion deleteQuestion(const ManyAct &whole, const ManyAct &kept);
/// What an act on snapshots will do, and for which VMs it will not.
QString snapshotsPreview(const ManyAct &act);
/// Of a group: "Start 7 VMs".
QString manyTitle(VmAction action, int count);

} // namespace ramet
