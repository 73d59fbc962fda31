// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/draftchoices.h"
#include "ui/clone/choicecombo.h"

namespace ramet {

/// The rows of a field's list, for its combo box.
QList<ChoiceCombo::Choice> rowsOf(const std::vector<DraftChoice> &choices);
/// The same with each storage's type and sizes.
QList<ChoiceCombo::Choice> rowsOf(const std::vector<DraftStorage> &storages);

} // namespace ramet
