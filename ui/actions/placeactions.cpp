// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/placeactions.h"

#include "models/inventory/abilities.h"
#include "models/inventory/inventorystore.h"
#include "ui/actions/actiontext.h"
#include "ui/actions/manycommands.h"
#include "ui/clone/clonetodialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace ramet {

PlaceActions::PlaceActions(InventoryStore &store, ManyCommands &commands, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_commands(commands)
    , m_window(window)
    , m_cloneTo(create(QStringLiteral("cloneToAction"), tr("C&lone to…"),
                       tr("Choose the node, or the storage, for the clone"),
                       &PlaceActions::cloneTo))
    , m_moveTo(create(QStringLiteral("moveToAction"), tr("Mo&ve to…"),
                      tr("Choose the node, or the storage, to which the VM goes"),
                      &PlaceActions::moveTo))
    , m_copy(create(QStringLiteral("copyAction"), tr("Cop&y"),
                    tr("Remember the VMs, to paste clones of them elsewhere"), &PlaceActions::copy))
    , m_paste(create(QStringLiteral("pasteAction"), tr("&Paste"), {}, &PlaceActions::paste))
{
    connect(&store, &InventoryStore::inventoryChanged, this, &PlaceActions::refresh);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            &PlaceActions::refreshPaste);
}

QAction *PlaceActions::create(const QString &name, const QString &text, const QString &tip,
                              void (PlaceActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setData(tip);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PlaceActions::addShortcuts(QWidget *tree)
{
    m_cloneTo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_copy->setShortcut(QKeySequence::Copy);
    m_paste->setShortcut(QKeySequence::Paste);
    for (QAction *action : {m_copy, m_paste}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        tree->addAction(action);
    }
}

void PlaceActions::setSelection(const Selection &selection)
{
    m_selection = selection;
    refresh();
}

void PlaceActions::fillVmMenu(QMenu &menu) const
{
    const QList<QAction *> before = menu.actions();
    QAction *next = before.size() > 1 ? before.at(1) : nullptr;
    menu.insertActions(next, {m_cloneTo, m_moveTo, m_copy, m_paste});
}

void PlaceActions::fillNodeMenu(QMenu &menu) const
{
    QAction *first = menu.actions().value(0);
    menu.insertAction(first, m_paste);
    menu.insertSeparator(first);
}

std::vector<VmRef> PlaceActions::selectedVms() const
{
    return inOrder(m_store.inventory(), m_selection.vms);
}

std::vector<VmRef> PlaceActions::copiedVms() const
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->ownsClipboard() ? clipboard->mimeData() : nullptr;
    return data ? draggedVms(*data) : std::vector<VmRef>();
}

void PlaceActions::refresh()
{
    enableAction(m_cloneTo, whyNotClonable(m_store.inventory(), selectedVms()));
    enableAction(m_moveTo, whyNotMovable(m_store.inventory(), selectedVms()));
    enableAction(m_copy,
                 m_selection.vms.isEmpty() ? whyNotClonable(m_store.inventory(), {}) : QString());
    refreshPaste();
}

void PlaceActions::refreshPaste()
{
    const std::vector<VmRef> vms = copiedVms();
    const DropVerdict verdict = vms.empty()
                                    ? DropVerdict{false, tr("Copy a VM first.")}
                                    : dropVerdict(m_store.inventory(), vms, m_selection.target());
    m_paste->setData(verdict.text);
    enableAction(m_paste, verdict.accepted ? QString() : verdict.text);
}

void PlaceActions::askPlace(DropAction action)
{
    auto *dialog =
        new CloneToDialog(m_store, selectedVms(), m_selection.currentNode, action, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, action] { m_commands.drop(dialog->vms(), dialog->target(), action); });
    dialog->open();
}

void PlaceActions::copy()
{
    auto *data = new QMimeData;
    setCopiedVms(*data, selectedVms(), m_store.inventory());
    QGuiApplication::clipboard()->setMimeData(data);
}

void PlaceActions::paste()
{
    m_commands.clone(copiedVms(), m_selection.target());
}

} // namespace ramet
