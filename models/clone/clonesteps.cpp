// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonesteps.h"

#include "models/refusaltext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(ramet::CloneSteps)
};

} // namespace

StepState stepState(const ClonePlan &plan, const std::vector<Field> &fields, bool wasSeen)
{
    const bool isRefused =
        std::ranges::any_of(fields, [&](Field field) { return plan.refusalFor(field); });
    if (fields.empty() ? !plan.isValid() : isRefused)
        return StepState::Refused;
    return wasSeen ? StepState::Done : StepState::Open;
}

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::Open:
        return StepText::tr("open", "a step of the wizard");
    case StepState::Done:
        return StepText::tr("done", "a step of the wizard");
    case StepState::Refused:
        return StepText::tr("refused", "a step of the wizard");
    }
    return {};
}

QString stepReasons(const ClonePlan &plan, const std::vector<Field> &fields)
{
    std::vector<Refusal> refusals;
    std::ranges::copy_if(plan.refusals, std::back_inserter(refusals), [&](const Refusal &refusal) {
        return fields.empty() || std::ranges::find(fields, refusal.field) != fields.end();
    });
    return refusalsText(refusals);
}

} // namespace ramet
