// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/guestpage.h"

#include "models/clone/clonedraft.h"
#include "ui/clone/fieldrow.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ramet {

namespace {

using Input = GuestDraft::Input;

QLineEdit *lineEdit(const char *name, const QString &example, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(example);
    return edit;
}

} // namespace

GuestPage::GuestPage(CloneDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_guest(draft)
{
    createFields();
    placeFields();
    m_hostName->setText(m_guest.hostName());
    m_addresses->setText(m_guest.addresses());
    m_gateway->setText(m_guest.gateway());
    m_nameServers->setText(m_guest.nameServers());
    m_user->setText(m_guest.user());
    m_keys->setPlainText(m_guest.keys());
    connectFields();
    showDraft();
}

void GuestPage::createFields()
{
    m_hostName = lineEdit("hostNameEdit", tr("the original's; {name} is the clone's name"), this);
    m_addresses = lineEdit("addressesEdit", QStringLiteral("10.0.0.11-10.0.0.30/24"), this);
    m_gateway = lineEdit("gatewayEdit", QStringLiteral("10.0.0.1"), this);
    m_nameServers = lineEdit("nameServersEdit", QStringLiteral("10.0.0.53"), this);
    m_user = lineEdit("userEdit", tr("the image's own"), this);
    m_keys = new QPlainTextEdit(this);
    m_keys->setObjectName(QStringLiteral("keysEdit"));
    m_keys->setPlaceholderText(QStringLiteral("ssh-ed25519 AAAA…"));
    m_keys->setTabChangesFocus(true);
    m_keys->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_keys->setMinimumHeight(3 * m_keys->fontMetrics().lineSpacing());
    m_password = lineEdit("passwordEdit", tr("unchanged"), this);
    m_password->setEchoMode(QLineEdit::Password);
    m_userData = lineEdit("userDataEdit", tr("none"), this);
    m_browse = new QPushButton(tr("B&rowse…"), this);
    m_browse->setObjectName(QStringLiteral("userDataButton"));
    m_way = new QLabel(this);
    m_way->setObjectName(QStringLiteral("guestWayLabel"));
    m_way->setTextFormat(Qt::PlainText);
    m_way->setWordWrap(true);
    m_way->setMinimumHeight(2 * m_way->fontMetrics().lineSpacing()); // nothing moves
    m_way->setAlignment(Qt::AlignTop);
    m_way->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void GuestPage::placeFields()
{
    auto *grid = new QGridLayout(this);
    const auto add = [&](int row, int column, const QString &label, QWidget *editor, Input input) {
        auto *field = new FieldRow(label, editor, this);
        m_rows[input] = field;
        grid->addWidget(field, row, column);
    };
    add(0, 0, tr("&Host name:"), m_hostName, Input::HostName);
    add(1, 0, tr("&Addresses of the first card:"), m_addresses, Input::Addresses);
    auto *both = new QWidget(this);
    auto *pair = new QHBoxLayout(both);
    pair->setContentsMargins({});
    pair->addWidget(m_gateway);
    pair->addWidget(m_nameServers);
    both->setObjectName(QStringLiteral("gatewayRow"));
    both->setFocusProxy(m_gateway);
    add(2, 0, tr("&Gateway and name servers:"), both, Input::Gateway);
    m_nameServers->setAccessibleName(tr("Name servers"));
    m_gateway->setAccessibleName(tr("Gateway"));
    auto *file = new QWidget(this);
    auto *fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins({});
    fileRow->addWidget(m_userData, 1);
    fileRow->addWidget(m_browse);
    file->setObjectName(QStringLiteral("userDataRow"));
    file->setFocusProxy(m_userData);
    m_userData->setAccessibleName(tr("User data for cloud-init"));
    add(3, 0, tr("&User data for cloud-init:"), file, Input::UserData);
    add(0, 1, tr("Us&er:"), m_user, Input::User);
    add(1, 1, tr("Pass&word:"), m_password, Input::Password);
    auto *keys = new FieldRow(tr("SSH &keys, a line each:"), m_keys, this);
    m_keys->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_rows[Input::Keys] = keys;
    grid->addWidget(keys, 2, 1, 2, 1);
    grid->addWidget(m_way, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(5, 1);
}

void GuestPage::connectFields()
{
    const auto bind = [this](QLineEdit *edit, void (GuestDraft::*set)(const QString &)) {
        connect(edit, &QLineEdit::textEdited, this,
                [this, set](const QString &text) { (m_guest.*set)(text); });
    };
    bind(m_hostName, &GuestDraft::setHostName);
    bind(m_addresses, &GuestDraft::setAddresses);
    bind(m_gateway, &GuestDraft::setGateway);
    bind(m_nameServers, &GuestDraft::setNameServers);
    bind(m_user, &GuestDraft::setUser);
    bind(m_userData, &GuestDraft::setUserDataFile);
    connect(m_keys, &QPlainTextEdit::textChanged, this, [this] {
        if (m_keys->toPlainText() != m_guest.keys())
            m_guest.setKeys(m_keys->toPlainText());
    });
    // Hashing takes a moment: not at each key.
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        if (m_password->isModified())
            m_guest.setPassword(m_password->text());
        m_password->setModified(false);
    });
    connect(m_browse, &QPushButton::clicked, this, &GuestPage::chooseFile);
    connect(&m_draft, &CloneDraft::changed, this, &GuestPage::showDraft);
}

void GuestPage::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("User data for cloud-init"), m_guest.userDataFile());
    if (path.isEmpty())
        return;
    m_userData->setText(path);
    m_guest.setUserDataFile(path);
}

/// The texts are the person's own, and stay.
void GuestPage::showDraft()
{
    for (const auto &[input, row] : m_rows) {
        const QString reason = m_guest.reasonFor(input);
        row->setReason(reason, !reason.isEmpty());
    }
    m_way->setText(m_guest.wayText());
}

} // namespace ramet
