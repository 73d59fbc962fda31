// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/nodedialog.h"

#include "ui/common/dialogrows.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/pagearea.h"
#include "ui/common/plaintext.h"
#include "ui/common/screenfit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace ramet {

using Way = NodeForm::Way;

NodeDialog::NodeDialog(NodeQuestion question, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_fields(new QFormLayout)
    , m_name(createEdit(QStringLiteral("nodeNameEdit"), tr("Name")))
    , m_way(new QComboBox(this))
    , m_user(createEdit(QStringLiteral("nodeUserEdit"), tr("User")))
    , m_host(createEdit(QStringLiteral("nodeHostEdit"), tr("Host")))
    , m_port(new QSpinBox(this))
    , m_session(new QCheckBox(tr("The user’s own &VMs, not those of the system"), this))
    , m_socket(createEdit(QStringLiteral("nodeSocketEdit"), tr("Socket")))
    , m_uri(createEdit(QStringLiteral("nodeUriEdit"), tr("Address (URI)")))
    , m_data(createEdit(QStringLiteral("nodeDataEdit"), tr("Data address")))
    , m_trusted(new QCheckBox(tr("Trust that network: copy without &encryption (TLS)"), this))
    , m_group(createEdit(QStringLiteral("nodeGroupEdit"), tr("Group")))
    , m_reason(new ElidedLabel(1, this))
    , m_result(new QLabel(this))
    , m_testButton(new QPushButton(tr("&Test"), this))
{
    const bool isNew = m_question.present.name.isEmpty();
    setObjectName(QStringLiteral("nodeDialog"));
    setWindowTitle(isNew ? tr("Add a node") : tr("Edit node “%1”").arg(m_question.present.name));
    createFields();
    createResult();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(isNew ? tr("&Add") : tr("&Save"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("nodeOkButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &NodeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *page = new QWidget(this);
    auto *pageRows = new QVBoxLayout(page);
    pageRows->setContentsMargins({});
    pageRows->addLayout(m_fields);
    pageRows->addWidget(m_reason);
    pageRows->addWidget(m_testButton, 0, Qt::AlignLeading);
    pageRows->addWidget(m_result);
    pageRows->addStretch();
    m_page = new PageArea(page, this);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_page, 1);
    addButtonRow(rows, buttons);
    setMinimumWidth(520);
    m_name->setText(m_question.present.name);
    m_data->setText(m_question.present.data.host);
    m_trusted->setChecked(m_question.present.data.isTrusted);
    m_group->setText(m_question.present.group);
    show(isNew ? NodeForm() : NodeForm::of(m_question.present.uri));
}

QLineEdit *NodeDialog::createEdit(const QString &name, const QString &title)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    return edit;
}

void NodeDialog::createFields()
{
    m_name->setPlaceholderText(tr("For example rack1"));
    m_host->setPlaceholderText(tr("A name or an address"));
    m_user->setPlaceholderText(tr("As SSH is set up, or root"));
    m_way->setObjectName(QStringLiteral("nodeWayCombo"));
    m_way->setAccessibleName(tr("Connection"));
    m_way->addItem(tr("This computer"), QVariant::fromValue(Way::System));
    m_way->addItem(tr("This computer, your own VMs"), QVariant::fromValue(Way::Session));
    m_way->addItem(tr("Another computer, over SSH"), QVariant::fromValue(Way::Ssh));
    m_way->addItem(tr("Another computer, over TLS with certificates"),
                   QVariant::fromValue(Way::Tls));
    m_way->addItem(tr("Another computer, over TCP (not encrypted)"), QVariant::fromValue(Way::Tcp));
    m_way->addItem(tr("A socket on this computer"), QVariant::fromValue(Way::Socket));
    m_way->addItem(tr("An address of libvirt"), QVariant::fromValue(Way::Own));
    m_port->setObjectName(QStringLiteral("nodePortSpin"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("Default"));
    m_session->setObjectName(QStringLiteral("nodeSessionCheck"));
    m_fields->addRow(tr("&Name:"), m_name);
    m_fields->addRow(tr("&Connection:"), m_way);
    m_fields->addRow(tr("&Host:"), m_host);
    m_fields->addRow(tr("&User:"), m_user);
    m_fields->addRow(tr("&Port:"), m_port);
    m_fields->addRow(QString(), m_session);
    m_fields->addRow(tr("Soc&ket:"), m_socket);
    m_fields->addRow(tr("Add&ress (URI):"), m_uri);
    createDataFields();
    connect(m_name, &QLineEdit::textChanged, this, &NodeDialog::check);
    connect(m_uri, &QLineEdit::textChanged, this, &NodeDialog::takeAddress);
    connect(m_way, &QComboBox::currentIndexChanged, this, &NodeDialog::takeForm);
    for (QLineEdit *edit : {m_user, m_host, m_socket})
        connect(edit, &QLineEdit::textChanged, this, &NodeDialog::takeForm);
    connect(m_port, &QSpinBox::valueChanged, this, &NodeDialog::takeForm);
    connect(m_session, &QCheckBox::toggled, this, &NodeDialog::takeForm);
}

void NodeDialog::createDataFields()
{
    m_data->setPlaceholderText(tr("Same host as in the address"));
    m_data->setToolTip(tr("Where other nodes reach this one, to copy disks straight from it"));
    m_trusted->setObjectName(QStringLiteral("nodeTrustedCheck"));
    m_fields->addRow(tr("&Data address:"), m_data);
    m_fields->addRow(QString(), m_trusted);
    auto *about = new ElidedLabel(2, this);
    about->setObjectName(QStringLiteral("nodeDataAbout"));
    about->setText(tr("Other nodes copy disks straight from the data address. Only a network that "
                      "has one of its own can be trusted."),
                   ElidedLabel::Tone::Muted);
    m_fields->addRow(QString(), about);
    connect(m_data, &QLineEdit::textChanged, this, &NodeDialog::check);
    QStringList groups;
    for (const NodeAddress &other : m_question.others)
        if (!other.group.isEmpty() && !groups.contains(other.group))
            groups << other.group;
    m_group->setPlaceholderText(tr("None"));
    m_group->setMaxLength(64);
    m_group->setCompleter(new QCompleter(groups, m_group));
    m_group->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_fields->addRow(tr("&Group:"), m_group);
}

void NodeDialog::createResult()
{
    m_reason->setObjectName(QStringLiteral("nodeReasonLabel"));
    m_reason->setMostLines(4);
    m_testButton->setObjectName(QStringLiteral("nodeTestButton"));
    m_testButton->setAutoDefault(false);
    connect(m_testButton, &QPushButton::clicked, this, &NodeDialog::test);
    m_result->setObjectName(QStringLiteral("nodeTestResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

NodeForm NodeDialog::form() const
{
    return {.way = m_way->currentData().value<Way>(),
            .user = m_user->text(),
            .host = m_host->text(),
            .port = m_port->value(),
            .isSession = m_session->isChecked(),
            .socket = m_socket->text(),
            .own = m_uri->text()};
}

void NodeDialog::show(const NodeForm &form)
{
    m_isShowing = true;
    m_way->setCurrentIndex(m_way->findData(QVariant::fromValue(form.way)));
    m_user->setText(form.user);
    m_host->setText(form.host);
    m_port->setValue(form.port);
    m_session->setChecked(form.isSession);
    m_socket->setText(form.socket);
    if (m_uri->text() != form.uri())
        m_uri->setText(form.uri());
    m_isShowing = false;
    showRows();
    check();
}

/// The fields make the address.
void NodeDialog::takeForm()
{
    if (m_isShowing)
        return;
    m_isShowing = true;
    if (form().way != Way::Own)
        m_uri->setText(form().uri());
    m_isShowing = false;
    showRows();
    check();
}

/// The address fills the fields.
void NodeDialog::takeAddress()
{
    if (!m_isShowing)
        show(NodeForm::of(m_uri->text().trimmed()));
}

void NodeDialog::showRows()
{
    const Way way = form().way;
    const bool isFar = way == Way::Ssh || way == Way::Tls || way == Way::Tcp;
    m_fields->setRowVisible(m_host, isFar);
    m_fields->setRowVisible(m_port, isFar);
    m_fields->setRowVisible(m_user, way == Way::Ssh);
    m_fields->setRowVisible(m_session, way == Way::Ssh);
    m_fields->setRowVisible(m_socket, way == Way::Socket);
    m_page->updateGeometry();
    resize(size().expandedTo(sizeHint()).boundedTo(roomFor(*this)));
}

NodeAddress NodeDialog::address() const
{
    const QString host = m_data->text().trimmed();
    return {m_name->text(),
            m_uri->text().trimmed(),
            {host, !host.isEmpty() && m_trusted->isChecked()},
            m_group->text().simplified()};
}

QString NodeDialog::reason() const
{
    if (!m_name->text().isEmpty() && !isValidNodeName(m_name->text()))
        return tr("A name has only letters, digits and the signs “.”, “_” and “-”.");
    if (std::ranges::find(m_question.others, m_name->text(), &NodeAddress::name) !=
        m_question.others.end())
        return tr("There is a node named “%1” already. Choose another name.").arg(m_name->text());
    if (const QString host = address().data.host; !host.isEmpty() && !isValidHost(host))
        return tr("The data address is a name or an address of the host, without a port.");
    return form().isComplete() ? addressProblem(address().uri) : QString();
}

/// What was found at another address.
void NodeDialog::dropOldVerdict()
{
    if (m_tested == m_uri->text().trimmed())
        return;
    m_test.cancel();
    m_testButton->setText(tr("&Test"));
    m_result->clear();
}

void NodeDialog::check()
{
    dropOldVerdict();
    const QString problem = reason();
    if (problem.isEmpty())
        m_reason->setText(form().isComplete() ? addressWarning(address(), m_question.others)
                                              : QString());
    else
        m_reason->setText(problem, ElidedLabel::Tone::Error);
    const bool isUsable = problem.isEmpty() && form().isComplete();
    m_trusted->setEnabled(!m_data->text().trimmed().isEmpty());
    m_ok->setEnabled(isUsable && !m_name->text().isEmpty());
    m_testButton->setEnabled(isUsable || m_test.isRunning());
}

void NodeDialog::test()
{
    if (m_test.isRunning()) {
        m_test.cancel();
        showVerdict({.text = tr("The test was stopped.")});
        return;
    }
    NodeAddress tried = address();
    m_tested = tried.uri;
    if (!m_question.present.name.isEmpty())
        tried.name = m_question.present.name;
    else if (!isValidNodeName(tried.name))
        tried.name = tr("new", "a node without a name, in questions for its password");
    m_testButton->setText(tr("S&top"));
    m_result->setText(tr("Connecting…"));
    m_test.start(tried, [this, tried](const Result<NodeReport> &report) {
        showVerdict(m_question.verdict(tried, report));
    });
}

void NodeDialog::showVerdict(const NodeVerdict &verdict)
{
    m_testButton->setText(tr("&Test"));
    m_result->setText(plainLines(
        verdict.details.isEmpty() ? verdict.text : verdict.text + u'\n' + verdict.details));
    check();
}

void NodeDialog::accept()
{
    const QString refused = m_question.accept(address());
    if (refused.isEmpty())
        QDialog::accept();
    else
        m_reason->setText(refused, ElidedLabel::Tone::Error);
}

} // namespace ramet
