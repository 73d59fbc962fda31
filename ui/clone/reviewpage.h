// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/reviewdraft.h"
#include "ui/clone/draftpage.h"

class QCheckBox;
class QTreeWidget;

namespace ramet {

class ElidedLabel;

/// The wizard's last page: every check with its verdict, and the old and the new definition side by
/// side. It shows what the draft's review says.
class ReviewPage : public DraftPage {
    Q_OBJECT
public:
    explicit ReviewPage(CloneDraft &draft, QWidget *parent = nullptr);

private:
    void createChecks();
    void createDefinitions();
    void showDraft() override;
    void showChecks();
    void showDefinitions();

    ReviewDraft m_review;
    QTreeWidget *m_checks;
    QTreeWidget *m_definitions;
    QCheckBox *m_all;
    ElidedLabel *m_state;
    std::vector<ReviewCheck> m_shownChecks;
    std::vector<ReviewLine> m_shownLines;
};

} // namespace ramet
