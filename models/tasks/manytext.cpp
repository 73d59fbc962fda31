// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/manytext.h"

#include "models/collation.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

struct ManyTexts {
    Q_DECLARE_TR_FUNCTIONS(ManyText)
};

QString questionTitle(VmAction action, int n)
{
    switch (action) {
    case VmAction::ConvertToTemplate:
        return ManyTexts::tr("Convert %n VMs to templates?", nullptr, n);
    case VmAction::ConvertToVm:
        return ManyTexts::tr("Turn %n templates back into VMs?", nullptr, n);
    case VmAction::Flatten:
        return ManyTexts::tr("Make %n VMs independent?", nullptr, n);
    case VmAction::Start:
        return ManyTexts::tr("Start %n VMs?", nullptr, n);
    case VmAction::Shutdown:
        return ManyTexts::tr("Shut down %n VMs?", nullptr, n);
    case VmAction::ForceOff:
        return ManyTexts::tr("Force %n VMs off?", nullptr, n);
    case VmAction::Reboot:
        return ManyTexts::tr("Reboot %n VMs?", nullptr, n);
    case VmAction::Reset:
        return ManyTexts::tr("Reset %n VMs?", nullptr, n);
    case VmAction::Pause:
        return ManyTexts::tr("Pause %n VMs?", nullptr, n);
    case VmAction::Resume:
        return ManyTexts::tr("Let %n VMs go on?", nullptr, n);
    case VmAction::Save:
        return ManyTexts::tr("Save and end %n VMs?", nullptr, n);
    case VmAction::DropSaved:
        return ManyTexts::tr("Remove the saved states of %n VMs?", nullptr, n);
    case VmAction::Delete:
        return ManyTexts::tr("Delete %n VMs?", nullptr, n);
    default:
        return {};
    }
}

QString sentenceOf(VmAction action, int n)
{
    switch (action) {
    case VmAction::ConvertToTemplate:
        return ManyTexts::tr("Their disks become read-only, and they cannot be started while they "
                             "are templates.",
                             nullptr, n);
    case VmAction::Flatten:
        return ManyTexts::tr("The data that their disks rest on is copied into them. Running VMs "
                             "go on meanwhile.",
                             nullptr, n);
    case VmAction::Shutdown:
        return ManyTexts::tr("Their guests are asked to shut down.", nullptr, n);
    case VmAction::ForceOff:
        return ManyTexts::tr("Their guests lose what they have not written yet, as if they were "
                             "unplugged.",
                             nullptr, n);
    case VmAction::Reboot:
        return ManyTexts::tr("Their guests are asked to reboot.", nullptr, n);
    case VmAction::Reset:
        return ManyTexts::tr("Their guests lose what they have not written yet, and start again.",
                             nullptr, n);
    case VmAction::Save:
        return ManyTexts::tr("Their memory is written to files, from which their next start goes "
                             "on.",
                             nullptr, n);
    case VmAction::DropSaved:
        return ManyTexts::tr("Their next start is as after a power cut: what their guests had in "
                             "memory is lost.",
                             nullptr, n);
    default:
        return {};
    }
}

QString yesText(VmAction action)
{
    switch (action) {
    case VmAction::ConvertToTemplate:
        return ManyTexts::tr("&Convert");
    case VmAction::ConvertToVm:
        return ManyTexts::tr("&Turn back");
    case VmAction::Flatten:
        return ManyTexts::tr("Make &independent");
    case VmAction::Start:
        return ManyTexts::tr("&Start");
    case VmAction::Shutdown:
        return ManyTexts::tr("Sh&ut down");
    case VmAction::ForceOff:
        return ManyTexts::tr("&Force off");
    case VmAction::Reboot:
        return ManyTexts::tr("&Reboot");
    case VmAction::Reset:
        return ManyTexts::tr("&Reset");
    case VmAction::Pause:
        return ManyTexts::tr("&Pause");
    case VmAction::Resume:
        return ManyTexts::tr("&Let go on");
    case VmAction::Save:
        return ManyTexts::tr("&Save and end");
    case VmAction::DropSaved:
        return ManyTexts::tr("&Remove");
    case VmAction::Delete:
        return ManyTexts::tr("&Delete");
    default:
        return {};
    }
}

bool losesSomething(VmAction action)
{
    return action == VmAction::ForceOff || action == VmAction::Reset ||
           action == VmAction::DropSaved || action == VmAction::Delete;
}

ManyQuestion::Way wayOf(const ManyAct &act)
{
    ManyQuestion::Way way;
    way.title = questionTitle(act.action, static_cast<int>(act.members.size()));
    way.sentence = sentenceOf(act.action, static_cast<int>(act.members.size()));
    for (const ManyAct::Member &member : act.members)
        way.rows.push_back({member.name, member.vm.node, member.what});
    const QCollator collator = nameCollator();
    std::ranges::sort(way.rows, collator, &ManyQuestion::Row::vm);
    way.leftOut = hindranceLines(act.leftOut);
    return way;
}

/// Of those with which it can be done the other way.
QString whyNotSo(const ManyAct &barred, const ManyAct &other)
{
    std::vector<Hindrance> theirs;
    for (const Hindrance &hindrance : barred.leftOut)
        if (std::ranges::any_of(other.members, [&](const ManyAct::Member &member) {
                return hindrance.names.contains(member.name);
            }))
            theirs.push_back(hindrance);
    return hindranceLines(theirs).join(u'\n');
}

} // namespace

ManyQuestion questionOf(const ManyAct &act)
{
    return {wayOf(act),
            yesText(act.action),
            act.action == VmAction::Flatten ? ManyTexts::tr("To copy") : ManyTexts::tr("State"),
            losesSomething(act.action),
            {},
            {},
            {}};
}

ManyQuestion deleteQuestion(const ManyAct &whole, const ManyAct &kept)
{
    ManyQuestion question = questionOf(whole);
    question.whatHeader =
        QCoreApplication::translate("ramet::CloneWizard", "Disks"); // or that stay
    question.way.sentence = ManyTexts::tr("Their own disks are deleted with them.", nullptr,
                                          static_cast<int>(whole.members.size()));
    question.choice = ManyTexts::tr("&Keep the disks");
    question.otherWay = wayOf(kept);
    question.otherWay.sentence =
        ManyTexts::tr("Their disks stay.", nullptr, static_cast<int>(kept.members.size()));
    if (!question.way.isPossible())
        question.whyNoChoice = whyNotSo(whole, kept);
    else if (!question.otherWay.isPossible())
        question.whyNoChoice = whyNotSo(kept, whole);
    return question;
}

QString snapshotsPreview(const ManyAct &act)
{
    const QString made =
        ManyTexts::tr("Takes %n snapshots.", nullptr, static_cast<int>(act.members.size()));
    const QString why = hindrancesText(act.leftOut);
    if (!act.isValid())
        return why;
    return why.isEmpty() ? made : ManyTexts::tr("%1 Not of those: %2").arg(made, why);
}

QString manyTitle(VmAction action, int n)
{
    switch (action) {
    case VmAction::ConvertToTemplate:
        return ManyTexts::tr("Convert %n VMs to templates", nullptr, n);
    case VmAction::ConvertToVm:
        return ManyTexts::tr("Turn %n templates back into VMs", nullptr, n);
    case VmAction::Flatten:
        return ManyTexts::tr("Make %n VMs independent", nullptr, n);
    case VmAction::Start:
        return ManyTexts::tr("Start %n VMs", nullptr, n);
    case VmAction::Shutdown:
        return ManyTexts::tr("Shut down %n VMs", nullptr, n);
    case VmAction::ForceOff:
        return ManyTexts::tr("Force %n VMs off", nullptr, n);
    case VmAction::Reboot:
        return ManyTexts::tr("Reboot %n VMs", nullptr, n);
    case VmAction::Reset:
        return ManyTexts::tr("Reset %n VMs", nullptr, n);
    case VmAction::Pause:
        return ManyTexts::tr("Pause %n VMs", nullptr, n);
    case VmAction::Resume:
        return ManyTexts::tr("Let %n VMs go on", nullptr, n);
    case VmAction::Save:
        return ManyTexts::tr("Save and end %n VMs", nullptr, n);
    case VmAction::DropSaved:
        return ManyTexts::tr("Remove the saved states of %n VMs", nullptr, n);
    case VmAction::TakeSnapshot:
        return ManyTexts::tr("Take snapshots of %n VMs", nullptr, n);
    case VmAction::Delete:
        return ManyTexts::tr("Delete %n VMs", nullptr, n);
    default:
        return {};
    }
}

} // namespace ramet
