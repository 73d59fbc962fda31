// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ramet {

/// A list of values of which some cannot be chosen and say why in their row.
class ChoiceCombo : public QComboBox {
    Q_OBJECT
public:
    enum Role { ValueRole = Qt::UserRole, ReasonRole, NoteRole };
    struct Choice {
        QString value;
        QString text;
        QString reason; ///< empty: can be chosen
        QString note{}; ///< what to know of it where it can
        bool operator==(const Choice &) const = default;
    };

    explicit ChoiceCombo(QWidget *parent = nullptr);

    /// Shows the list with `current` chosen; sends no signal. An open list with the same rows
    /// stays as it is.
    void setChoices(const QList<Choice> &choices, const QString &current);

    void showPopup() override;

signals:
    void chosen(const QString &value); ///< by a person, never by setChoices

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
    virtual void rowsChanged() {} ///< by setChoices, after the current row was set

private:
    void fill(const QList<Choice> &choices);
    static QString accessibleText(const Choice &choice);

    QList<Choice> m_choices;
};

} // namespace ramet
