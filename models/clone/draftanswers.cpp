// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft answers from its plan: choices, reasons and the lines under the form.
#include "models/clone/clonedraft.h"

#include "models/clone/clonesummary.h"
#include "models/errortext.h"
#include "models/refusaltext.h"
#include "models/tasks/operationtask.h"
#include "models/tasks/taskqueue.h"

namespace ramet {

bool CloneDraft::isRefused(Field field) const
{
    return m_plan.refusalFor(field) != nullptr;
}

QString CloneDraft::reasonFor(Field field) const
{
    if (isSourceGone() && field != Field::None) // said once, not beside every field
        return {};
    const Refusal *refusal = m_plan.refusalFor(field);
    return refusal ? refusalText(*refusal) : whyDisabled(field);
}

QString CloneDraft::whyDisabled(Field field) const
{
    if (const VirtualMachine *source = vm())
        return draftchoices::whyDisabled(field, *m_inventory, *source, m_request);
    return refusalText(m_plan.refusals.front());
}

QString CloneDraft::summary() const
{
    if (!m_plan.isValid())
        return refusalText(m_plan.refusals.front());
    const QString one = cloneSummary(*m_inventory, m_plan, rate());
    return isBatch() ? tr("%n clones, each: %1", nullptr, static_cast<int>(m_batch.members.size()))
                           .arg(one)
                     : one;
}

std::optional<double> CloneDraft::rate() const
{
    std::optional<double> rate;
    for (const QString &key : storageKeys(*m_inventory, m_plan, m_plan.targetNode))
        if (m_rates && !rate)
            rate = m_rates->measuredRate(key);
    return rate;
}

void CloneDraft::askNode(const QString &node, const NodeQuestions &questions) const
{
    if (m_askNode)
        m_askNode(node, questions);
}

QStringList CloneDraft::notices() const
{
    QStringList texts;
    for (const PlanNotice &notice : m_plan.notices)
        texts += noticeText(notice);
    return texts;
}

QString CloneDraft::ways() const
{
    return isValid() ? cloneWays(m_plan) : QString();
}

std::optional<FolderStorage> CloneDraft::storageOffer() const
{
    return ramet::storageOffer(*m_inventory, m_plan);
}

std::vector<DraftChoice> CloneDraft::nodes() const
{
    return draftchoices::nodes(*m_inventory, effectiveRequest());
}

std::vector<DraftChoice> CloneDraft::modes() const
{
    return draftchoices::modes(*m_inventory, vm(), snapshot());
}

std::vector<DraftChoice> CloneDraft::snapshots() const
{
    return draftchoices::snapshots(m_snapshots, m_sourceName, snapshot());
}

std::vector<DraftStorage> CloneDraft::storages() const
{
    return draftchoices::storages(*m_inventory, node(), storage());
}

std::vector<DraftChoice> CloneDraft::formats() const
{
    const VirtualMachine *source = vm();
    if (mode() == CloneMode::Linked || !source)
        return {{QString(), QStringLiteral("qcow2"), {}}};
    return draftchoices::formats(*m_inventory, *source, node(), storage(), format());
}

} // namespace ramet
