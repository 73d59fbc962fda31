// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/manyclones.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ramet {

class ChoiceCombo;
class ElidedLabel;

/// Clones several VMs as one group: what holds for all of them, and a list with a name for each,
/// what will be done, or why it is left out.
class ManyClonesDialog : public QDialog {
    Q_OBJECT
public:
    explicit ManyClonesDialog(std::unique_ptr<ManyClonesDraft> draft, QWidget *parent = nullptr);
    ~ManyClonesDialog() override;

    BatchPlan takeBatch() { return m_draft->takeBatch(); } ///< after it was accepted

private:
    void createFields();
    void createList();
    void placeAll();
    void refresh();
    void show(QTreeWidgetItem &item, const ManyClone &clone);

    std::unique_ptr<ManyClonesDraft> m_draft;
    ChoiceCombo *m_node;
    ChoiceCombo *m_storage;
    ChoiceCombo *m_format;
    QCheckBox *m_link;
    QCheckBox *m_template;
    QCheckBox *m_start;
    QTreeWidget *m_list;
    ElidedLabel *m_summary;
    QPushButton *m_clone = nullptr;
};

} // namespace ramet
