// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/snapshotactions.h"

#include <QWidget>

class QTreeWidget;

namespace ramet {

class ElidedLabel;

/// The snapshots of one VM as a tree, with what can be done with the chosen one as buttons and in
/// its context menu. What cannot be done is disabled and says why.
class SnapshotPanel : public QWidget {
    Q_OBJECT
public:
    explicit SnapshotPanel(QWidget *parent = nullptr);

    SnapshotActions *actions() const { return m_actions; }
    /// What was chosen stays chosen while it is there.
    void show(const VirtualMachine &vm);
    /// Of the VM that is shown, if it has it.
    void choose(const QString &snapshot);

private:
    void placeAll();
    void fill(const std::vector<SnapshotNode> &nodes);
    QString chosen() const;
    void takeChoice();

    QTreeWidget *m_tree;
    ElidedLabel *m_none;
    SnapshotActions *m_actions;
    VmRef m_vm;
    std::vector<SnapshotNode> m_nodes;
};

} // namespace ramet
