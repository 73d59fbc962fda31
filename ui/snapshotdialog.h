// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/snapshot/takeplan.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ramet {

class ElidedLabel;

/// What a person is asked before a snapshot is taken.
struct SnapshotQuestion {
    QString title; ///< "Take a snapshot of “web”"
    bool runs = false;
    TakeSnapshotRequest request; ///< with a name to begin with
    struct Preview {
        QString text; ///< what will happen, or why nothing can
        bool isValid = false;
    };
    std::function<Preview(const TakeSnapshotRequest &)> preview;
    /// Takes it, or returns the sentence why it cannot be taken.
    std::function<QString(const TakeSnapshotRequest &)> take;
};

/// Name, description and manner of a new snapshot. Under the fields one line says what will happen.
class SnapshotDialog : public QDialog {
    Q_OBJECT
public:
    explicit SnapshotDialog(const SnapshotQuestion &question, QWidget *parent = nullptr);

    void accept() override;

private:
    QCheckBox *addCheck(const QString &name, const QString &text, const QString &tip);
    TakeSnapshotRequest request() const;
    void refresh();
    QString whyGrey() const;

    SnapshotQuestion m_question;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QCheckBox *m_memory;
    QCheckBox *m_external;
    QCheckBox *m_quiesce;
    ElidedLabel *m_why;
    QLabel *m_preview;
    QPushButton *m_take = nullptr;
};

} // namespace ramet
