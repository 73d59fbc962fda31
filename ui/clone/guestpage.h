// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/guestdraft.h"
#include "ui/clone/draftpage.h"

#include <map>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ramet {

class ChoiceCombo;
class ElidedLabel;
class FieldRow;

/// The wizard's page about what is new inside the clone: the reason beside each field, and below
/// them the way by which the guest gets it. It decides nothing.
class GuestPage : public DraftPage {
    Q_OBJECT
public:
    explicit GuestPage(CloneDraft &draft, QWidget *parent = nullptr);

private:
    using Input = GuestDraft::Input;

    void createFields();
    void createLists();
    void createGrid();
    QWidget *inOneRow(const char *name, QWidget *first, std::initializer_list<QWidget *> others);
    FieldRow *field(const QString &label, QWidget *editor, Input input);
    void addPair(FieldRow *first, FieldRow *second, int row, int column);
    void add(const QString &label, QWidget *editor, Input input, int row, int column, int rows = 1,
             int columns = 1);
    void placeFields();
    void orderTabs();
    void connectFields();
    void connectLists();
    void takePassword();
    void chooseFile();
    void showValues();
    void showCard();
    void showUser();
    void showDraft() override;

    GuestDraft m_guest;
    std::map<Input, FieldRow *> m_rows;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_hostName = nullptr;
    QLineEdit *m_domain = nullptr;
    ChoiceCombo *m_card = nullptr;
    QLineEdit *m_addresses = nullptr;
    QLineEdit *m_gateway = nullptr;
    QLineEdit *m_nameServers = nullptr;
    QLineEdit *m_timeZone = nullptr;
    QLineEdit *m_locale = nullptr;
    QLineEdit *m_userData = nullptr;
    QPushButton *m_browse = nullptr;
    ChoiceCombo *m_users = nullptr;
    QPushButton *m_addUser = nullptr;
    QPushButton *m_removeUser = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QPlainTextEdit *m_keys = nullptr;
    QLineEdit *m_packages = nullptr;
    QPlainTextEdit *m_commands = nullptr;
    QCheckBox *m_customize = nullptr;
    ElidedLabel *m_way = nullptr;
    bool m_isPasswordNew = false; ///< and not hashed yet
};

} // namespace ramet
