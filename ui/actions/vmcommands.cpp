// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/vmcommands.h"

#include "models/clone/clonedraft.h"
#include "models/clone/recalledrequest.h"
#include "models/inventory/dependantchoices.h"
#include "models/inventory/inventorystore.h"
#include "models/lineage/lineagestore.h"
#include "models/refusaltext.h"
#include "models/settings.h"
#include "models/tasks/batchtask.h"
#include "models/tasks/operationtask.h"
#include "models/tasks/operationtext.h"
#include "models/tasks/taskqueue.h"
#include "ui/actions/console.h"
#include "ui/clone/clonewizard.h"
#include "ui/prompter.h"

#include <algorithm>

namespace ramet {

VmCommands::VmCommands(InventoryStore &store, LineageStore &lineage, TaskQueue &queue,
                       Settings &settings, Prompter &prompter, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_lineage(lineage)
    , m_queue(queue)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_window(window)
{
}

QString VmCommands::uriOf(const QString &name) const
{
    const NodeInventory *node = m_store.inventory().findNode(name);
    return node ? node->uri : QString();
}

QString VmCommands::nameOf(const VmRef &ref) const
{
    const VirtualMachine *vm = m_store.inventory().findVm(ref);
    return vm ? vm->name : ref.uuid;
}

void VmCommands::run(const Operation &operation)
{
    enqueue(m_queue, m_store.nodes(), m_store.inventory(), operation);
}

void VmCommands::clone(const VmRef &vm, const DropTarget &target)
{
    cloneWith(vm, target);
}

void VmCommands::cloneAgain(const CloneRequest &request)
{
    auto draft = newDraft(request.source, request.targetNode);
    draft->askAgain(request);
    openWizard(std::move(draft));
}

void VmCommands::cloneSnapshot(const VmRef &vm, const QString &snapshot)
{
    cloneWith(vm, {}, snapshot);
}

void VmCommands::cloneWith(const VmRef &vm, const DropTarget &target, const QString &snapshot)
{
    auto draft = newDraft(vm, target.node);
    draft->recall(m_settings.cloneChoices(vm.uuid));
    if (target.node.isEmpty())
        draft->setMakeTemplate(target.asTemplate);
    else
        draft->setTarget(target);
    if (!snapshot.isEmpty())
        draft->setSnapshot(snapshot);
    openWizard(std::move(draft));
}

std::unique_ptr<CloneDraft> VmCommands::newDraft(const VmRef &vm, const QString &node)
{
    auto draft = std::make_unique<CloneDraft>(m_store.snapshot(), vm, node);
    draft->follow(m_store);
    m_settings.store().sync(); // rametctl may have changed what is kept
    draft->setKept(keptIn(m_settings));
    return draft;
}

void VmCommands::openWizard(std::unique_ptr<CloneDraft> draft)
{
    auto *wizard = new CloneWizard(std::move(draft), m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, wizard] {
        const CloneRequest &chosen = wizard->draft().plan().request;
        m_settings.setCloneChoices(chosen.source.uuid,
                                   choicesToRemember(chosen, wizard->draft().defaultMode()));
        m_settings.keepNodeMap(uriOf(chosen.source.node), uriOf(chosen.targetNode), chosen.map);
        if (auto batch = wizard->takeBatch())
            enqueueBatch(m_queue, m_store.nodes(), m_store.inventory(), *std::move(batch),
                         AfterFailure::Ask);
        else
            run(wizard->takePlan());
    });
    connect(wizard, &CloneWizard::storageWanted, this,
            [this, wizard](const FolderStorage &offer) { makeStorage(wizard, offer); });
    wizard->open();
}

void VmCommands::makeStorage(QWidget *parent, const FolderStorage &offer)
{
    m_prompter.askStorage(parent, offer, [this](const FolderStorage &storage) {
        if (const auto why = whyNotFolderStorage(m_store.inventory(), storage))
            return refusalText(*why);
        run(storage);
        return QString();
    });
}

void VmCommands::convertToTemplate(const VmRef &vm)
{
    const QString name = nameOf(vm);
    const VirtualMachine *known = m_store.inventory().findVm(vm);
    const bool canDrop = planTemplate(m_store.inventory(), vm, Snapshots::Drop).isValid();
    const TemplateQuestion question{name, known ? known->snapshotCount : 0, canDrop};
    m_prompter.confirmTemplate(m_window, question, [this, vm, name](TemplateWay way) {
        if (way == TemplateWay::Clone)
            cloneWith(vm, {.node = {}, .asTemplate = true});
        else
            run(TemplateRequest{vm, name,
                                way == TemplateWay::Drop ? Snapshots::Drop : Snapshots::Refuse});
    });
}

void VmCommands::convertToVm(const VmRef &vm)
{
    run(UntemplateRequest{vm, nameOf(vm)});
}

void VmCommands::makeIndependent(const std::vector<VmRef> &vms)
{
    std::vector<FlattenPlan> plans;
    const auto lineage = m_lineage.current();
    for (const VmRef &vm : vms) {
        plans.push_back(planFlatten(m_store.inventory(), vm, lineage.get()));
        if (!plans.back().isValid()) {
            m_prompter.showError(m_window, operationTitle(plans.back()),
                                 refusalsText(plans.back().refusals), {});
            return;
        }
    }
    m_prompter.confirmFlatten(m_window, plans, [this, plans] {
        for (const FlattenPlan &plan : plans)
            run(plan);
    });
}

void VmCommands::tellDependants(const VmRef &vm, const DeletePlan &refused)
{
    const QString sentence = refusalsText(refused.refusals);
    const auto choices = dependantChoices(m_store.inventory(), *m_lineage.current(), vm);
    if (choices.empty()) {
        m_prompter.showError(m_window, operationTitle(refused), sentence, {});
        return;
    }
    m_prompter.showDependants(m_window, nameOf(vm), sentence, choices,
                              {[this](const std::vector<VmRef> &vms) { makeIndependent(vms); },
                               [this](const VmRef &wanted) { emit vmWanted(wanted); }});
}

void VmCommands::start(const VmRef &vm)
{
    const QString name = nameOf(vm);
    const VmPlan plan = planStart(m_store.inventory(), vm, false, m_lineage.current().get());
    const bool isBase = std::ranges::any_of(plan.refusals, [](const Refusal &refusal) {
        return refusal.reason == Reason::StartSpoilsOthers;
    });
    if (!isBase)
        return run(PowerRequest{vm, name, PowerRequest::Action::Start});
    m_prompter.confirmStart(m_window, name, refusalsText(plan.refusals), [this, vm, name] {
        run(PowerRequest{vm, name, PowerRequest::Action::Start, true});
    });
}

void VmCommands::shutdown(const VmRef &vm)
{
    run(PowerRequest{vm, nameOf(vm), PowerRequest::Action::Shutdown});
}

void VmCommands::forceOff(const VmRef &vm)
{
    const QString name = nameOf(vm);
    m_prompter.confirmForceOff(m_window, name, [this, vm, name] {
        run(PowerRequest{vm, name, PowerRequest::Action::ForceOff});
    });
}

/// What a guest or a saved state is lost by is asked first.
void VmCommands::changeState(const VmRef &vm, PowerRequest::Action action)
{
    const PowerRequest request{vm, nameOf(vm), action};
    if (action != PowerRequest::Action::Reset && action != PowerRequest::Action::DropSaved)
        return run(request);
    m_prompter.confirmPower(m_window, request, [this, request] { run(request); });
}

void VmCommands::edit(const VmRef &ref)
{
    const VirtualMachine *vm = m_store.inventory().findVm(ref);
    if (!vm)
        return;
    NotesQuestion question{
        {ref, vm->name, vm->name, vm->title, vm->description, vm->marks.tags, vm->autostart},
        {},
        {}};
    question.whyNot = [this](const EditRequest &request) {
        return refusalsText(planEdit(m_store.inventory(), request).refusals);
    };
    question.take = [this](const EditRequest &request) { run(request); };
    m_prompter.askNotes(m_window, question);
}

void VmCommands::openConsole(const VmRef &vm)
{
    const NodeInventory *node = m_store.inventory().findNode(vm.node);
    if (node && !console::open(node->uri, vm.uuid))
        m_prompter.showError(m_window, tr("Open console"),
                             tr("virt-viewer did not start. Start it in a terminal to "
                                "see why."),
                             {});
}

void VmCommands::remove(const VmRef &vm)
{
    const auto lineage = m_lineage.current();
    const DeletePlan whole = planDelete(m_store.inventory(), vm, false, lineage.get());
    const DeletePlan kept = planDelete(m_store.inventory(), vm, true, lineage.get());
    if (!whole.isValid() && !kept.isValid()) {
        tellDependants(vm, whole);
        return;
    }
    m_prompter.confirmDelete(m_window, whole, kept, [this](const DeletePlan &plan) { run(plan); });
}

} // namespace ramet
