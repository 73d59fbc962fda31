// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/snapshottree.h"

#include <QWidget>
#include <functional>

class QAction;
class QTreeWidget;

namespace ramet {

enum class SnapshotAct { Take, Revert, Delete, Clone };

/// The snapshots of one VM as a tree, with what can be done with the chosen one as buttons and in
/// its context menu. What cannot be done is disabled and says why.
class SnapshotPanel : public QWidget {
    Q_OBJECT
public:
    explicit SnapshotPanel(QWidget *parent = nullptr);

    /// Asked whenever another snapshot is chosen; an empty name: none is.
    using Abilities = std::function<SnapshotAbilities(const VmRef &vm, const QString &snapshot)>;
    void setAbilities(Abilities abilities);
    /// What was chosen stays chosen while it is there.
    void show(const VirtualMachine &vm);

signals:
    /// `snapshot` is empty for Take.
    void wanted(ramet::SnapshotAct act, const ramet::VmRef &vm, const QString &snapshot);

private:
    QAction *add(SnapshotAct act, const QString &icon, const QString &name, const QString &text,
                 const QString &tip);
    void placeAll();
    void fill(const std::vector<SnapshotNode> &nodes);
    QString chosen() const;
    void refreshActions();

    QTreeWidget *m_tree;
    QAction *m_take;
    QAction *m_revert;
    QAction *m_delete;
    QAction *m_clone;
    VmRef m_vm;
    std::vector<SnapshotNode> m_nodes;
    Abilities m_abilities;
};

} // namespace ramet
