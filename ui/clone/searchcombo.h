// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clone/choicecombo.h"

class QLineEdit;

namespace ramet {

/// A long list of choices: what is typed, on the closed field or in the open list, shows only the
/// rows that contain it. Backspace takes a character back, Escape all of them, then the list.
class SearchCombo : public ChoiceCombo {
    Q_OBJECT
public:
    explicit SearchCombo(QWidget *parent = nullptr);
    ~SearchCombo() override;

    void showPopup() override;
    void hidePopup() override;

signals:
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void rowsChanged() override;

private:
    bool takeKey(const QKeyEvent &event);
    void search(const QString &text);
    /// The row under the keyboard's cursor, or the first possible one where that is hidden.
    void keepCurrentVisible();
    void fitToRows();

    QLineEdit *m_text;
    QString m_current; ///< value of the open list's current row
};

} // namespace ramet
