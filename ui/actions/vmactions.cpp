// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/vmactions.h"

#include "models/inventory/inventorystore.h"
#include "models/inventory/vmabilities.h"
#include "models/lineage/lineagestore.h"
#include "ui/actions/actiontext.h"
#include "ui/actions/console.h"
#include "ui/actions/vmcommands.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>

namespace ramet {

VmActions::VmActions(InventoryStore &store, LineageStore &lineage, VmCommands &commands,
                     QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_lineage(lineage)
    , m_commands(commands)
{
    createActions();
    connect(&store, &InventoryStore::inventoryChanged, this, &VmActions::refresh);
    connect(&lineage, &LineageStore::changed, this, &VmActions::refresh);
    refresh();
}

void VmActions::createActions()
{
    VmCommands *c = &m_commands;
    m_clone = create(QStringLiteral("clone"), QStringLiteral("cloneAction"), tr("&Clone…"),
                     tr("Make a full or a linked clone"), [c](const VmRef &vm) { c->clone(vm); });
    m_toTemplate =
        create(QStringLiteral("template-convert"), QStringLiteral("templateAction"),
               tr("Convert to &template"), tr("Make the VM a read-only template for linked clones"),
               [c](const VmRef &vm) { c->convertToTemplate(vm); });
    m_toVm = create(QStringLiteral("vm-off"), QStringLiteral("untemplateAction"),
                    tr("Turn &back into a VM"), tr("Make the template a VM that can be started"),
                    [c](const VmRef &vm) { c->convertToVm(vm); });
    m_flatten =
        create(QStringLiteral("flatten"), QStringLiteral("flattenAction"), tr("Make &independent…"),
               tr("Copy into the VM's disks what they rest on in its template"),
               [c](const VmRef &vm) { c->makeIndependent({vm}); });
    m_start = create(QStringLiteral("start"), QStringLiteral("startAction"), tr("&Start"),
                     tr("Start the VM"), [c](const VmRef &vm) { c->start(vm); });
    m_shutdown =
        create(QStringLiteral("stop"), QStringLiteral("shutdownAction"), tr("Sh&ut down"),
               tr("Ask the guest to shut down"), [c](const VmRef &vm) { c->shutdown(vm); });
    m_forceOff = create(QStringLiteral("force-off"), QStringLiteral("forceOffAction"),
                        tr("&Force off"), tr("Switch the VM off at once, as if unplugged"),
                        [c](const VmRef &vm) { c->forceOff(vm); });
    createStateActions();
    m_snapshot = create(QStringLiteral("snapshot"), QStringLiteral("snapshotAction"),
                        tr("Take s&napshot…"), tr("Keep what the VM is now, to go back to it"),
                        [this](const VmRef &vm) { emit snapshotWanted(vm); });
    m_edit = create({}, QStringLiteral("editAction"), tr("Name and n&otes…"),
                    tr("Change the VM's name, title, description, tags and autostart"),
                    [c](const VmRef &vm) { c->edit(vm); });
    m_console = create(QStringLiteral("console"), QStringLiteral("consoleAction"),
                       tr("Open c&onsole"), tr("Show the VM's screen in virt-viewer"),
                       [c](const VmRef &vm) { c->openConsole(vm); });
    m_delete = create(QStringLiteral("delete"), QStringLiteral("deleteAction"), tr("&Delete…"),
                      tr("Delete the VM and the disks that are its own"),
                      [c](const VmRef &vm) { c->remove(vm); });
}

void VmActions::createStateActions()
{
    using Act = PowerRequest::Action;
    const auto power = [c = &m_commands](Act act) {
        return [c, act](const VmRef &vm) { c->changeState(vm, act); };
    };
    m_reboot = create({}, QStringLiteral("rebootAction"), tr("&Reboot"),
                      tr("Ask the guest to reboot"), power(Act::Reboot));
    m_reset = create({}, QStringLiteral("resetAction"), tr("Rese&t…"),
                     tr("Reset the VM at once, as by its button"), power(Act::Reset));
    m_pause = create({}, QStringLiteral("pauseAction"), tr("&Pause"), tr("Let the VM stand still"),
                     power(Act::Pause));
    m_resume = create({}, QStringLiteral("resumeAction"), tr("&Let go on"),
                      tr("Let a paused VM go on"), power(Act::Resume));
    m_save = create({}, QStringLiteral("saveAction"), tr("&Save and end"),
                    tr("Write the VM's memory to a file, from which its next start goes on"),
                    power(Act::Save));
    m_dropSaved = create({}, QStringLiteral("dropSavedAction"), tr("Remove saved st&ate…"),
                         tr("Remove the file with the VM's memory; it then starts anew"),
                         power(Act::DropSaved));
}

QAction *VmActions::create(const QString &iconName, const QString &name, const QString &text,
                           const QString &tip, Command command)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setObjectName(name);
    action->setData(tip);
    connect(action, &QAction::triggered, this, [this, command = std::move(command)] {
        if (m_vm)
            command(*m_vm);
    });
    return action;
}

void VmActions::addShortcuts(QWidget *tree)
{
    m_clone->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    tree->addAction(m_delete);
    refresh();
}

void VmActions::setVm(const std::optional<VmRef> &vm)
{
    m_vm = vm;
    refresh();
}

void VmActions::refresh()
{
    const VmAbilities can = vmAbilities(m_store.inventory(), m_vm, m_lineage.latest());
    const QString noConsole = console::whyNot();
    enableAction(m_clone, can.clone);
    enableAction(m_toTemplate, can.convertToTemplate);
    enableAction(m_toVm, can.convertToVm);
    enableAction(m_flatten, can.flatten);
    enableAction(m_start, can.start);
    enableAction(m_shutdown, can.shutdown);
    enableAction(m_forceOff, can.forceOff);
    enableAction(m_reboot, can.reboot);
    enableAction(m_reset, can.reset);
    enableAction(m_pause, can.pause);
    enableAction(m_resume, can.resume);
    enableAction(m_save, can.save);
    enableAction(m_dropSaved, can.dropSaved);
    enableAction(m_snapshot, can.takeSnapshot);
    enableAction(m_edit, can.edit);
    enableAction(m_console, noConsole.isEmpty() ? can.console : noConsole);
    enableAction(m_delete, can.remove);
    m_toTemplate->setVisible(!can.isTemplate);
    m_toVm->setVisible(can.isTemplate);
}

void VmActions::fillMenu(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    menu.addActions({m_clone, m_toTemplate, m_toVm, m_flatten, m_snapshot, m_edit});
    menu.addSeparator();
    menu.addActions({m_start, m_shutdown, m_forceOff, m_console});
    QMenu *state = menu.addMenu(tr("Mor&e"));
    state->setObjectName(QStringLiteral("stateMenu"));
    state->setToolTipsVisible(true);
    state->addActions({m_reboot, m_reset, m_pause, m_resume, m_save, m_dropSaved});
    menu.addSeparator();
    menu.addAction(m_delete);
}

void VmActions::fillToolBar(QToolBar &bar) const
{
    bar.addActions({m_clone, m_toTemplate, m_toVm});
    bar.addSeparator();
    bar.addActions({m_start, m_shutdown, m_console});
    bar.addSeparator();
    bar.addAction(m_delete);
}

} // namespace ramet
