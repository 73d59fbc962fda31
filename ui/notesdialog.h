// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/edit/editplan.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ramet {

class TagLabel;

/// What a person is asked about a VM's name and notes.
struct NotesQuestion {
    EditRequest present; ///< all fields as they are now
    /// The sentence against these values; empty: they can be.
    std::function<QString(const EditRequest &)> whyNot;
    /// Gets only what was changed.
    std::function<void(const EditRequest &)> take;
};

/// Name, title, description, tags and autostart of one VM; what is wrong is said as it is typed.
class NotesDialog : public QDialog {
    Q_OBJECT
public:
    explicit NotesDialog(const NotesQuestion &question, QWidget *parent = nullptr);

    void accept() override;

private:
    QStringList tags() const;
    EditRequest changes() const;
    void refresh();

    NotesQuestion m_question;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QLineEdit *m_tags;
    TagLabel *m_tagsShown;
    QPlainTextEdit *m_description;
    QCheckBox *m_volumes;
    QCheckBox *m_autostart;
    QLabel *m_reason;
    QPushButton *m_save;
};

} // namespace ramet
