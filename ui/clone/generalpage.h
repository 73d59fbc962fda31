// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"

#include <QWidget>
#include <map>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ramet {

class ChoiceCombo;
class CloneDraft;
class FieldRow;
class SearchCombo;
struct FolderStorage;

/// The wizard's first page: every field that a clone needs, in two columns, with the reasons
/// beside the fields. It shows the draft and hands edits to it; it decides nothing.
class GeneralPage : public QWidget {
    Q_OBJECT
public:
    explicit GeneralPage(CloneDraft &draft, QWidget *parent = nullptr);

signals:
    void storageWanted(const ramet::FolderStorage &storage);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createFields();
    void placeFields();
    void addField(QGridLayout *grid, int row, int column, Field field, const QString &label,
                  QWidget *editor);
    void connectFields();
    void showDraft();
    void showChoices();
    void showReasons();
    void showOffers();
    QPushButton *addOffer(const QString &name);

    CloneDraft &m_draft;
    SearchCombo *m_node;
    QLineEdit *m_name;
    QSpinBox *m_copies;
    QCheckBox *m_template;
    QCheckBox *m_start;
    QCheckBox *m_atOnce;
    ChoiceCombo *m_mode;
    ChoiceCombo *m_snapshot;
    ChoiceCombo *m_storage;
    ChoiceCombo *m_format;
    QPushButton *m_makeStorage;
    QPushButton *m_eject;
    QPushButton *m_trust;
    std::map<Field, FieldRow *> m_rows;
    bool m_wasShown = false;
};

} // namespace ramet
