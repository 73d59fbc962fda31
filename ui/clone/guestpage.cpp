// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/guestpage.h"

#include "models/clone/clonedraft.h"
#include "ui/clone/choicerows.h"
#include "ui/clone/fieldrow.h"
#include "ui/common/direction.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/shown.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ramet {

namespace {

QString example(const char *text)
{
    return GuestPage::tr("for example %1").arg(QString::fromUtf8(text));
}

QLineEdit *lineEdit(const char *name, const QString &example, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(shownText(example));
    return edit;
}

QPlainTextEdit *linesEdit(const char *name, const QString &example, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(shownText(example));
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setLayoutDirection(Qt::LeftToRight); // as keys and commands are in every language
    edit->setMinimumHeight(3 * edit->fontMetrics().lineSpacing());
    return edit;
}

QPushButton *button(const char *name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

GuestPage::GuestPage(CloneDraft &draft, QWidget *parent)
    : DraftPage(draft, parent)
    , m_guest(draft)
{
    createGrid();
    createFields();
    createLists();
    placeFields();
    orderTabs();
    m_users->setMinimumContentsLength(10); // beside two buttons
    showValues();
    connectFields();
    connectLists();
}

void GuestPage::createGrid()
{
    constexpr int mostLines = 5;
    m_way = new ElidedLabel(2, this);
    m_way->setObjectName(QStringLiteral("guestWayLabel"));
    m_way->setMostLines(mostLines);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(28);
    m_grid->setVerticalSpacing(4);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addLayout(m_grid, 1);
    rows->addWidget(m_way);
}

void GuestPage::createFields()
{
    m_hostName = lineEdit("hostNameEdit", example("{name}"), this);
    m_hostName->setToolTip(tr("{name} stands for the clone’s name. Empty: the original’s."));
    m_domain = lineEdit("domainEdit", example("example.org"), this);
    m_addresses = lineEdit("addressesEdit", example("10.0.0.11-10.0.0.30/24"), this);
    m_gateway = lineEdit("gatewayEdit", example("10.0.0.1"), this);
    m_nameServers = lineEdit("nameServersEdit", example("10.0.0.53"), this);
    m_timeZone = lineEdit("timeZoneEdit", tr("for example Europe/Berlin"), this);
    m_locale = lineEdit("localeEdit", tr("for example de_DE.UTF-8"), this);
    m_userData = lineEdit("userDataEdit", tr("none"), this);
    m_browse = button("userDataButton", tr("B&rowse…"), this);
    m_user = lineEdit("userEdit", tr("the image’s own"), this);
    m_password = lineEdit("passwordEdit", {}, this);
    m_password->setEchoMode(QLineEdit::Password);
    m_keys = linesEdit("keysEdit", example("ssh-ed25519 AAAA…"), this);
    m_packages = lineEdit("packagesEdit", example("curl, vim"), this);
    m_commands = linesEdit("commandsEdit", example("systemctl enable --now nginx"), this);
}

void GuestPage::createLists()
{
    m_card = new ChoiceCombo(this);
    m_card->setObjectName(QStringLiteral("cardCombo"));
    m_users = new ChoiceCombo(this);
    m_users->setObjectName(QStringLiteral("usersCombo"));
    m_addUser = button("addUserButton", tr("&New user"), this);
    m_customize =
        new QCheckBox(tr("The guest has no cloud-init: change its disk b&y virt-customize"), this);
    m_customize->setObjectName(QStringLiteral("customizeCheck"));
    m_removeUser = button("removeUserButton", tr("Remo&ve"), this);
}

/// As one editor: its label leads to the first.
QWidget *GuestPage::inOneRow(const char *name, QWidget *first,
                             std::initializer_list<QWidget *> others)
{
    auto *row = new QWidget(this);
    row->setObjectName(QLatin1String(name));
    row->setFocusProxy(first);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(first, 1);
    for (QWidget *other : others)
        layout->addWidget(other, qobject_cast<FieldRow *>(other) ? 1 : 0);
    return row;
}

FieldRow *GuestPage::field(const QString &label, QWidget *editor, Input input)
{
    m_rows[input] = new FieldRow(label, editor, this);
    return m_rows[input];
}

void GuestPage::add(const QString &label, QWidget *editor, Input input, int row, int column,
                    int rows, int columns)
{
    m_grid->addWidget(field(label, editor, input), row, column, rows, columns,
                      rows == 1 && input != Input::Commands ? Qt::AlignTop : Qt::Alignment());
}

/// Two short ones beside each other.
void GuestPage::addPair(FieldRow *first, FieldRow *second, int row, int column)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(6);
    pair->addWidget(first, 1);
    pair->addWidget(second, 1);
    m_grid->addLayout(pair, row, column, Qt::AlignTop);
}

void GuestPage::placeFields()
{
    auto *gateway = new FieldRow(tr("Gateway"), m_gateway, this, 0);
    auto *nameServers = new FieldRow(tr("Name servers"), m_nameServers, this, 0);
    gateway->setFocusProxy(m_gateway);
    m_userData->setAccessibleName(tr("User data for cloud-init"));
    m_users->setAccessibleName(tr("Users"));
    addPair(field(tr("&Host name:"), m_hostName, Input::HostName),
            field(tr("Do&main:"), m_domain, Input::Domain), 0, 0);
    add(tr("Network car&d:"), m_card, Input::Card, 1, 0);
    add(tr("IP &addresses:"), m_addresses, Input::Addresses, 2, 0);
    add({}, inOneRow("gatewayRow", gateway, {nameServers}), Input::Gateway, 3, 0);
    addPair(field(tr("&Time zone:"), m_timeZone, Input::TimeZone),
            field(tr("L&ocale:"), m_locale, Input::Locale), 4, 0);
    add(tr("&User data for cloud-init:"), inOneRow("userDataRow", m_userData, {m_browse}),
        Input::UserData, 5, 0);
    add(tr("U&sers:"), inOneRow("usersRow", m_users, {m_addUser, m_removeUser}), Input::Users, 0,
        1);
    addPair(field(tr("Us&er name:"), m_user, Input::User),
            field(tr("Pass&word:"), m_password, Input::Password), 1, 1);
    add(tr("SSH &keys, one per line:"), m_keys, Input::Keys, 2, 1, 2);
    add(tr("&Packages:"), m_packages, Input::Packages, 4, 1);
    add(tr("Commands to run once, one per l&ine:"), m_commands, Input::Commands, 5, 1);
    add({}, m_customize, Input::Customize, 6, 0, 1, 2);
    for (QWidget *lines : {m_keys, m_commands})
        lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(5, 1);
}

/// The left column, then the right one.
void GuestPage::orderTabs()
{
    QWidget *before = m_hostName;
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_domain, m_card, m_addresses, m_gateway, m_nameServers, m_timeZone, m_locale,
             m_userData, m_browse, m_customize, m_users, m_addUser, m_removeUser, m_user,
             m_password, m_keys, m_packages, m_commands})
        setTabOrder(std::exchange(before, next), next);
}

void GuestPage::connectFields()
{
    const auto bind = [this](QLineEdit *edit, void (GuestDraft::*set)(const QString &)) {
        connect(edit, &QLineEdit::textChanged, this,
                [this, set](const QString &text) { (m_guest.*set)(text); });
    };
    bind(m_hostName, &GuestDraft::setHostName);
    bind(m_domain, &GuestDraft::setDomain);
    bind(m_addresses, &GuestDraft::setAddresses);
    bind(m_gateway, &GuestDraft::setGateway);
    bind(m_nameServers, &GuestDraft::setNameServers);
    bind(m_timeZone, &GuestDraft::setTimeZone);
    bind(m_locale, &GuestDraft::setLocale);
    bind(m_packages, &GuestDraft::setPackages);
    bind(m_user, &GuestDraft::setUser);
    bind(m_userData, &GuestDraft::setUserDataFile);
    connect(m_keys, &QPlainTextEdit::textChanged, this,
            [this] { m_guest.setKeys(m_keys->toPlainText()); });
    connect(m_commands, &QPlainTextEdit::textChanged, this,
            [this] { m_guest.setCommands(m_commands->toPlainText()); });
    // Hashing takes a moment: not at each key, but when the field is left.
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        m_isPasswordNew = true;
        if (!m_password->hasFocus())
            takePassword();
    });
    connect(m_password, &QLineEdit::editingFinished, this, &GuestPage::takePassword);
    connect(m_customize, &QCheckBox::toggled, this, [this](bool on) { m_guest.setWritesDisk(on); });
    connect(m_browse, &QPushButton::clicked, this, &GuestPage::chooseFile);
}

void GuestPage::takePassword()
{
    if (std::exchange(m_isPasswordNew, false))
        m_guest.setPassword(m_password->text());
}

void GuestPage::connectLists()
{
    connect(m_card, &ChoiceCombo::chosen, this, [this](const QString &number) {
        m_guest.chooseCard(number);
        showCard();
        showDraft();
    });
    const auto showOther = [this] {
        showUser();
        showDraft();
    };
    connect(m_users, &ChoiceCombo::chosen, this, [this, showOther](const QString &number) {
        takePassword();
        m_guest.chooseUser(number);
        showOther();
    });
    connect(m_addUser, &QPushButton::clicked, this, [this, showOther] {
        takePassword();
        m_guest.addUser();
        showOther();
        m_user->setFocus();
    });
    connect(m_removeUser, &QPushButton::clicked, this, [this, showOther] {
        m_isPasswordNew = false;
        m_guest.removeUser();
        showOther();
    });
}

void GuestPage::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("User data for cloud-init"), m_guest.userDataFile());
    if (path.isEmpty())
        return;
    m_userData->setText(path);
}

/// Once: from then on the texts are the person's own, and stay.
void GuestPage::showValues()
{
    setShown(*m_hostName, m_guest.hostName());
    setShown(*m_domain, m_guest.domain());
    setShown(*m_timeZone, m_guest.timeZone());
    setShown(*m_locale, m_guest.locale());
    setShown(*m_packages, m_guest.packages());
    setShown(*m_commands, m_guest.commands());
    setShown(*m_customize, m_guest.writesDisk());
    showCard();
    showUser();
}

void GuestPage::showCard()
{
    setShown(*m_addresses, m_guest.addresses());
    setShown(*m_gateway, m_guest.gateway());
    setShown(*m_nameServers, m_guest.nameServers());
}

void GuestPage::showUser()
{
    setShown(*m_user, m_guest.user());
    setShown(*m_password, {});
    m_password->setPlaceholderText(m_guest.hasPassword() ? tr("as you typed it") : tr("unchanged"));
    setShown(*m_keys, m_guest.keys());
}

void GuestPage::showDraft()
{
    m_card->setChoices(rowsOf(m_guest.cards()), m_guest.card());
    m_card->setEnabled(m_card->count() > 0);
    m_users->setChoices(rowsOf(m_guest.users()), m_guest.chosenUser());
    m_removeUser->setEnabled(m_guest.canRemoveUser());
    for (const auto &[input, row] : m_rows) {
        const QString reason = m_guest.reasonFor(input);
        row->setReason(reason, !reason.isEmpty());
    }
    m_way->setText(m_guest.wayText());
}

} // namespace ramet
