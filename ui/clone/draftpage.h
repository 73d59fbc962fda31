// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ramet {

class CloneDraft;

/// What a page of the clone wizard shows of the draft, which must live as long. While it is hidden
/// it follows no change: trial plans and comparisons take their time.
class DraftPage : public QWidget {
    Q_OBJECT
public:
    DraftPage(CloneDraft &draft, QWidget *parent);

    /// Hands to the draft what is typed and waits for a button of the page. A clone comes next.
    /// Returns the field that has to be filled in before, and says why there; null: none.
    virtual QWidget *takeTyped() { return nullptr; }

protected:
    CloneDraft &draft() const { return m_draft; }
    virtual void showDraft() = 0;
    void showEvent(QShowEvent *event) override;

private:
    CloneDraft &m_draft;
};

} // namespace ramet
