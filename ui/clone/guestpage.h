// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/guestdraft.h"

#include <QWidget>
#include <map>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ramet {

class CloneDraft;
class FieldRow;

/// The wizard's page about what is new inside the clone: the reason beside each field, and below
/// them the way by which the guest gets it. It decides nothing.
class GuestPage : public QWidget {
    Q_OBJECT
public:
    explicit GuestPage(CloneDraft &draft, QWidget *parent = nullptr);

private:
    void createFields();
    void placeFields();
    void connectFields();
    void chooseFile();
    void showDraft();

    CloneDraft &m_draft;
    GuestDraft m_guest;
    std::map<GuestDraft::Input, FieldRow *> m_rows;
    QLineEdit *m_hostName = nullptr;
    QLineEdit *m_addresses = nullptr;
    QLineEdit *m_gateway = nullptr;
    QLineEdit *m_nameServers = nullptr;
    QLineEdit *m_user = nullptr;
    QPlainTextEdit *m_keys = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_userData = nullptr;
    QPushButton *m_browse = nullptr;
    QLabel *m_way = nullptr;
};

} // namespace ramet
