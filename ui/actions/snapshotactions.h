// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/snapshottree.h"

#include <QList>
#include <QObject>
#include <functional>

class QAction;

namespace ramet {

enum class SnapshotAct { Take, Revert, Delete, Clone };

/// The actions on one VM's snapshots, and on the chosen one of them: the same in the inventory's
/// tree and in the details. What cannot be done is disabled and says why.
class SnapshotActions : public QObject {
    Q_OBJECT
public:
    /// `place` ends the objects' names: "deleteSnapshotActionInTree".
    explicit SnapshotActions(const QString &place, QObject *parent = nullptr);

    /// Asked whenever another snapshot is chosen; an empty name: none is.
    using Abilities = std::function<SnapshotAbilities(const VmRef &vm, const QString &snapshot)>;
    void setAbilities(Abilities abilities);
    /// No VM: all are disabled.
    void set(const std::optional<VmRef> &vm, const QString &snapshot);
    void refresh();
    QList<QAction *> all() const { return {m_take, m_revert, m_delete, m_clone}; }
    /// Del deletes the snapshot, while the keyboard is in `tree`.
    void addShortcuts(QWidget *tree);

signals:
    /// `snapshot` is empty for Take.
    void wanted(ramet::SnapshotAct act, const ramet::VmRef &vm, const QString &snapshot);

private:
    QAction *add(SnapshotAct act, const QString &icon, const QString &name, const QString &text,
                 const QString &tip);

    QString m_place;
    QAction *m_take;
    QAction *m_revert;
    QAction *m_delete;
    QAction *m_clone;
    std::optional<VmRef> m_vm;
    QString m_snapshot;
    Abilities m_abilities;
};

} // namespace ramet
