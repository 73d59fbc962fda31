// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/choicerows.h"

#include "models/format.h"
#include "ui/clone/generalpage.h"

namespace ramet {

QList<ChoiceCombo::Choice> rowsOf(const std::vector<DraftChoice> &choices)
{
    QList<ChoiceCombo::Choice> rows;
    for (const DraftChoice &choice : choices)
        rows.append({choice.value, choice.text, choice.reason, choice.note});
    return rows;
}

QList<ChoiceCombo::Choice> rowsOf(const std::vector<DraftStorage> &storages)
{
    QList<ChoiceCombo::Choice> rows;
    for (const DraftStorage &storage : storages) {
        QString text = storage.text;
        if (storage.totalBytes > 0)
            text = GeneralPage::tr("%1 (%2, %3 free of %4)", "a storage: name, type, sizes")
                       .arg(storage.text, storage.type, formatBytes(storage.freeBytes),
                            formatBytes(storage.totalBytes));
        rows.append({storage.value, text, storage.reason});
    }
    return rows;
}

} // namespace ramet
