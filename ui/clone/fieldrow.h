// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ramet {

class ElidedLabel;

/// A field of a form: its label above it and, below, a place for the reason why its value is
/// refused or why it cannot be changed. The place is there always: nothing moves but for a reason
/// that is longer than most.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    /// Takes the editor. `label` holds the mnemonic; empty for check boxes, which have their own.
    /// `usualLines` of a reason have their place: a narrow field needs more of them.
    FieldRow(const QString &label, QWidget *editor, QWidget *parent = nullptr, int usualLines = 2);

    void setReason(const QString &reason, bool isRefused);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_title;
    QWidget *m_editor;
    ElidedLabel *m_reason;
};

} // namespace ramet
