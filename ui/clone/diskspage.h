// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/disksdraft.h"
#include "ui/clone/draftpage.h"

class QCheckBox;
class QDoubleSpinBox;
class QTreeWidget;

namespace ramet {

class ChoiceCombo;
class FieldRow;
class SpeedSpin;

/// The wizard's page on each disk: a table of all, below it the fields of the chosen one, and what
/// holds for all. It shows the draft and hands edits to it; it decides nothing.
class DisksPage : public DraftPage {
    Q_OBJECT
public:
    explicit DisksPage(CloneDraft &draft, QWidget *parent = nullptr);

private:
    void createFields();
    void placeFields();
    void connectFields();
    void showDraft() override;
    void showTable();
    void showDisk();
    void showForAll();
    QString target() const; ///< of the chosen row; empty: there is none

    DisksDraft m_disks;
    QTreeWidget *m_table;
    ChoiceCombo *m_action;
    ChoiceCombo *m_storage;
    ChoiceCombo *m_format;
    QDoubleSpinBox *m_size;
    FieldRow *m_actionRow;
    FieldRow *m_storageRow;
    FieldRow *m_formatRow;
    FieldRow *m_sizeRow;
    QCheckBox *m_serials;
    SpeedSpin *m_speed;
    FieldRow *m_serialsRow;
    FieldRow *m_speedRow;
};

} // namespace ramet
