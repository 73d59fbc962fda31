// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/vmactions.h"

#include "models/inventory/inventorystore.h"
#include "models/inventory/vmabilities.h"
#include "models/lineage/lineagestore.h"
#include "ui/actions/actiontext.h"
#include "ui/actions/console.h"
#include "ui/actions/manycommands.h"
#include "ui/actions/vmcommands.h"
#include "ui/common/actionbar.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QMenu>
#include <algorithm>

namespace ramet {

VmActions::VmActions(InventoryStore &store, LineageStore &lineage, VmCommands &commands,
                     ManyCommands &manyCommands, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_lineage(lineage)
    , m_commands(commands)
    , m_manyCommands(manyCommands)
{
    createActions();
    createEndActions();
    createStateActions();
    connect(&store, &InventoryStore::inventoryChanged, this, &VmActions::refresh);
    connect(&lineage, &LineageStore::changed, this, &VmActions::refresh);
}

/// An ellipsis stands where a window asks before anything is done, as it does of several VMs.
void VmActions::createActions()
{
    VmCommands *c = &m_commands;
    create(VmAction::Clone, QStringLiteral("clone"), QStringLiteral("cloneAction"), tr("&Clone…"),
           tr("&Clone %1…", "so many of so many"), tr("Make a full or a linked clone"),
           [c](const VmRef &vm) { c->clone(vm); });
    create(VmAction::ConvertToTemplate, QStringLiteral("template-convert"),
           QStringLiteral("templateAction"), tr("Convert to &template…"),
           tr("Convert %1 to &templates…", "so many of so many"),
           tr("Make the VM a read-only template for linked clones"),
           [c](const VmRef &vm) { c->convertToTemplate(vm); });
    create(VmAction::ConvertToVm, QStringLiteral("vm-off"), QStringLiteral("untemplateAction"),
           tr("Turn &back into a VM"), tr("Turn %1 &back into VMs…", "so many of so many"),
           tr("Make the template a VM that can be started"),
           [c](const VmRef &vm) { c->convertToVm(vm); });
    create(VmAction::Flatten, QStringLiteral("flatten"), QStringLiteral("flattenAction"),
           tr("Make &independent…"), tr("Make %1 &independent…", "so many of so many"),
           tr("Copy into the VM’s disks what they rest on in its template"),
           [c](const VmRef &vm) { c->makeIndependent({vm}); });
    create(VmAction::TakeSnapshot, QStringLiteral("snapshot"), QStringLiteral("snapshotAction"),
           tr("Take s&napshot…"), tr("Take s&napshots of %1…", "so many of so many"),
           tr("Keep what the VM is now, to go back to it"),
           [this](const VmRef &vm) { emit snapshotWanted(vm); });
    create(VmAction::Edit, {}, QStringLiteral("editAction"), tr("N&ame and notes…"), {},
           tr("Change the VM’s name, title, description, tags and autostart"),
           [c](const VmRef &vm) { c->edit(vm); });
}

void VmActions::createEndActions()
{
    VmCommands *c = &m_commands;
    create(VmAction::Start, QStringLiteral("start"), QStringLiteral("startAction"), tr("&Start"),
           tr("&Start %1…", "so many of so many"), tr("Start the VM"),
           [c](const VmRef &vm) { c->start(vm); });
    create(VmAction::Shutdown, QStringLiteral("stop"), QStringLiteral("shutdownAction"),
           tr("Sh&ut down"), tr("Sh&ut down %1…", "so many of so many"),
           tr("Ask the guest to shut down"), [c](const VmRef &vm) { c->shutdown(vm); });
    create(VmAction::ForceOff, QStringLiteral("force-off"), QStringLiteral("forceOffAction"),
           tr("&Force off…"), tr("&Force %1 off…", "so many of so many"),
           tr("Switch the VM off at once, as if unplugged"),
           [c](const VmRef &vm) { c->forceOff(vm); });
    create(VmAction::Console, QStringLiteral("console"), QStringLiteral("consoleAction"),
           tr("Open c&onsole"), tr("Open c&onsoles of %1", "so many of so many"),
           tr("Show the VM’s screen in virt-viewer"), [c](const VmRef &vm) { c->openConsole(vm); });
    create(VmAction::Delete, QStringLiteral("delete"), QStringLiteral("deleteAction"),
           tr("&Delete…"), tr("&Delete %1…", "so many of so many"),
           tr("Delete the VM and the disks that are its own"),
           [c](const VmRef &vm) { c->remove(vm); });
}

void VmActions::createStateActions()
{
    using Act = PowerRequest::Action;
    const auto power = [c = &m_commands](Act act) {
        return [c, act](const VmRef &vm) { c->changeState(vm, act); };
    };
    create(VmAction::Reboot, {}, QStringLiteral("rebootAction"), tr("&Reboot"),
           tr("&Reboot %1…", "so many of so many"), tr("Ask the guest to reboot"),
           power(Act::Reboot));
    create(VmAction::Reset, {}, QStringLiteral("resetAction"), tr("Rese&t…"),
           tr("Rese&t %1…", "so many of so many"), tr("Reset the VM at once, as by its button"),
           power(Act::Reset));
    create(VmAction::Pause, {}, QStringLiteral("pauseAction"), tr("&Pause"),
           tr("&Pause %1…", "so many of so many"), tr("Let the VM stand still"), power(Act::Pause));
    create(VmAction::Resume, {}, QStringLiteral("resumeAction"), tr("&Let go on"),
           tr("&Let %1 go on…", "so many of so many"), tr("Let a paused VM go on"),
           power(Act::Resume));
    create(VmAction::Save, {}, QStringLiteral("saveAction"), tr("&Save and end"),
           tr("&Save and end %1…", "so many of so many"),
           tr("Write the VM’s memory to a file, from which its next start goes on"),
           power(Act::Save));
    create(VmAction::DropSaved, {}, QStringLiteral("dropSavedAction"), tr("Remove saved st&ate…"),
           tr("Remove saved st&ates of %1…", "so many of so many"),
           tr("Remove the file with the VM’s memory; it then starts anew"), power(Act::DropSaved));
}

void VmActions::create(VmAction of, const QString &iconName, const QString &name,
                       const QString &text, const QString &pattern, const QString &tip,
                       Command command)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setObjectName(name);
    action->setData(tip);
    action->setProperty(ActionBar::lastingText, text);
    connect(action, &QAction::triggered, this, [this, of] { trigger(of); });
    m_entries[of] = {action, text, pattern, std::move(command)};
}

void VmActions::trigger(VmAction action)
{
    if (const VmRef *vm = m_selection.single())
        m_entries[action].command(VmRef(*vm));
    else if (m_selection.isSeveral())
        m_manyCommands.perform(action, m_abilities.of[action]);
}

void VmActions::addShortcuts(QWidget *tree)
{
    action(VmAction::Clone)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    action(VmAction::Delete)->setShortcut(QKeySequence::Delete);
    action(VmAction::Delete)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    tree->addAction(action(VmAction::Delete));
    action(VmAction::Edit)->setShortcut(Qt::Key_F2);
    action(VmAction::Edit)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    tree->addAction(action(VmAction::Edit));
}

void VmActions::setSelection(const Selection &selection)
{
    m_selection = selection;
    refresh();
}

bool VmActions::openConsole()
{
    const bool canOpen = m_selection.single() && action(VmAction::Console)->isEnabled();
    if (canOpen)
        action(VmAction::Console)->trigger();
    return canOpen;
}

void VmActions::refresh()
{
    if (m_selection.isSeveral())
        showSeveral();
    else
        showOne();
}

void VmActions::showOne()
{
    const VmRef *vm = m_selection.single();
    VmAbilities can = vmAbilities(m_store.inventory(), vm ? std::optional(*vm) : std::nullopt,
                                  m_lineage.latest());
    if (const QString why = console::whyNot(); !why.isEmpty())
        can.console = why;
    for (std::size_t i = 0; i < vmActionCount; ++i) {
        const VmAction of = PerAction<Entry>::action(i);
        action(of)->setText(m_entries[of].text);
        enableAction(action(of), can.whyNot(of));
    }
    action(VmAction::ConvertToTemplate)->setVisible(!can.isTemplate);
    action(VmAction::ConvertToVm)->setVisible(can.isTemplate);
}

void VmActions::showSeveral()
{
    m_abilities = abilities(m_store.inventory(), m_selection, m_lineage.latest());
    if (const QString why = console::whyNot(); !why.isEmpty())
        m_abilities.of[VmAction::Console] = {{}, {{why, {}, true}}};
    m_abilities.of[VmAction::Edit] = {
        {}, {{tr("Names and notes are changed of one VM at a time."), {}, true}}};
    for (std::size_t i = 0; i < vmActionCount; ++i) {
        const VmAction of = PerAction<Entry>::action(i);
        const Entry &entry = m_entries[of];
        enableAction(entry.action, entry.text, entry.pattern, m_abilities.of[of], m_abilities.vms,
                     of == VmAction::ConvertToVm ? Counted::Templates : Counted::Vms);
    }
    action(VmAction::ConvertToTemplate)->setVisible(m_abilities.hasOthers);
    action(VmAction::ConvertToVm)->setVisible(m_abilities.hasTemplates);
}

void VmActions::fillMenu(QMenu &menu) const
{
    const auto actions = [this](std::initializer_list<VmAction> wanted) {
        QList<QAction *> found;
        for (const VmAction of : wanted)
            found << action(of);
        return found;
    };
    using enum VmAction;
    menu.setToolTipsVisible(true);
    menu.addActions(actions({Clone, ConvertToTemplate, ConvertToVm, Flatten, TakeSnapshot, Edit}));
    menu.addSeparator();
    menu.addActions(actions({Start, Shutdown, ForceOff, Console}));
    QMenu *state = menu.addMenu(tr("Mor&e"));
    state->setObjectName(QStringLiteral("stateMenu"));
    state->setToolTipsVisible(true);
    state->addActions(actions({Reboot, Reset, Pause, Resume, Save, DropSaved}));
    menu.addSeparator();
    menu.addAction(action(Delete));
}

void VmActions::fillToolBar(ActionBar &bar) const
{
    using enum VmAction;
    bar.addActions({action(Clone), action(ConvertToTemplate), action(ConvertToVm)});
    QWidget *there = bar.widgetForAction(action(ConvertToTemplate));
    QWidget *back = bar.widgetForAction(action(ConvertToVm)); // one is in the other's place
    const int width = std::max(there->sizeHint().width(), back->sizeHint().width());
    there->setMinimumWidth(width);
    back->setMinimumWidth(width);
    bar.addSeparator();
    bar.addActions({action(Start), action(Shutdown), action(Console)});
    bar.addSeparator();
    bar.addAction(action(Delete));
}

} // namespace ramet
