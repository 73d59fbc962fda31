// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/snapshotactions.h"

#include "ui/actions/actiontext.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QWidget>

namespace ramet {

SnapshotActions::SnapshotActions(const QString &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    m_take =
        add(SnapshotAct::Take, QStringLiteral("snapshot"), QStringLiteral("takeSnapshotAction"),
            tr("&Take…"), tr("Keep what the VM is now, to go back to it"));
    m_revert =
        add(SnapshotAct::Revert, QStringLiteral("revert"), QStringLiteral("revertSnapshotAction"),
            tr("Re&vert…"), tr("Let the VM be what it was when the snapshot was taken"));
    m_delete =
        add(SnapshotAct::Delete, QStringLiteral("delete"), QStringLiteral("deleteSnapshotAction"),
            tr("De&lete…"), tr("Delete the snapshot; the VM stays as it is"));
    m_clone = add(SnapshotAct::Clone, QStringLiteral("clone"),
                  QStringLiteral("cloneSnapshotAction"), tr("&Clone from here…"),
                  tr("Make a VM of what this one was when the snapshot was taken"));
    set({}, {});
}

QAction *SnapshotActions::add(SnapshotAct act, const QString &iconName, const QString &name,
                              const QString &text, const QString &tip)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name + m_place);
    action->setData(tip);
    connect(action, &QAction::triggered, this, [this, act] {
        if (m_vm)
            emit wanted(act, *m_vm, act == SnapshotAct::Take ? QString() : m_snapshot);
    });
    return action;
}

void SnapshotActions::setAbilities(Abilities abilities)
{
    m_abilities = std::move(abilities);
}

void SnapshotActions::set(const std::optional<VmRef> &vm, const QString &snapshot)
{
    m_vm = vm;
    m_snapshot = snapshot;
    refresh();
}

void SnapshotActions::refresh()
{
    if (!m_vm || !m_abilities) {
        for (QAction *action : all())
            action->setEnabled(false);
        return;
    }
    const SnapshotAbilities can = m_abilities(*m_vm, m_snapshot);
    enableAction(m_take, can.take);
    enableAction(m_revert, can.revert);
    enableAction(m_delete, can.remove.isEmpty() ? QString() : can.removeWithChildren);
    enableAction(m_clone, can.clone);
}

void SnapshotActions::addShortcuts(QWidget *tree)
{
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    tree->addAction(m_delete);
}

} // namespace ramet
