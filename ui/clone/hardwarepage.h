// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/hardwaredraft.h"
#include "ui/clone/draftpage.h"

#include <map>

class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace ramet {

class ChoiceCombo;
class FieldRow;

/// The wizard's page on CPUs, memory, network cards, display and single elements of the definition.
/// It shows the draft and hands edits to it; it decides nothing.
class HardwarePage : public DraftPage {
    Q_OBJECT
public:
    explicit HardwarePage(CloneDraft &draft, QWidget *parent = nullptr);

    QWidget *takeTyped() override; ///< the element; only the button takes an empty value

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createFields();
    void placeFields();
    QWidget *elementFields();
    void connectFields();
    void connectNic();
    void connectElements();
    void showDraft() override;
    void showMachine();
    void showNic();
    void showElements();
    void showReasons();
    bool addTyped();
    void refuseTyped(const QString &reason);
    quint64 nic() const; ///< the chosen card's number; 0: there is none

    HardwareDraft m_hardware;
    QSpinBox *m_cpus;
    QSpinBox *m_memory;
    ChoiceCombo *m_display;
    ChoiceCombo *m_nic;
    ChoiceCombo *m_connection;
    QLineEdit *m_bridge;
    ChoiceCombo *m_mac;
    QLineEdit *m_address;
    QLineEdit *m_path;
    QLineEdit *m_value;
    QPushButton *m_add;
    QPushButton *m_remove;
    QListWidget *m_elements;
    FieldRow *m_bridgeRow;
    QString m_typedReason; ///< against the element that is typed, which is not in the draft
    std::map<HardwareDraft::Part, FieldRow *> m_rows;
};

} // namespace ramet
