// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clone/draftpage.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace ramet {

class CopiesModel;
class FieldRow;

/// How many clones, where their names come from, and a preview of all that are planned. It shows
/// the draft and hands edits to it; it decides nothing.
class CopiesPage : public DraftPage {
    Q_OBJECT
public:
    explicit CopiesPage(CloneDraft &draft, QWidget *parent = nullptr);

private:
    void createFields();
    void placeFields();
    void connectFields();
    void createPreview();
    void chooseFile();
    void showDraft() override;

    CopiesModel *m_copies;
    QComboBox *m_from;
    QStackedWidget *m_sources; ///< one for each Copies::From
    QLineEdit *m_pattern;
    QSpinBox *m_count;
    QPlainTextEdit *m_list;
    QLineEdit *m_path;
    QPushButton *m_choose;
    FieldRow *m_names;
    FieldRow *m_countRow;
    QTableView *m_preview;
};

} // namespace ramet
