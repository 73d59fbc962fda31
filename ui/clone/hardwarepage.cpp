// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/hardwarepage.h"

#include "models/clone/clonedraft.h"
#include "models/format.h"
#include "models/printable.h"
#include "ui/clone/choicerows.h"
#include "ui/clone/fieldrow.h"
#include "ui/common/direction.h"
#include "ui/common/paddeddelegate.h"
#include "ui/common/shown.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <limits>

namespace ramet {
namespace {

using Part = HardwareDraft::Part;

template <class Widget> Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QSpinBox *countSpin(QWidget *parent, const char *name)
{
    auto *spin = named(new QSpinBox(parent), name);
    spin->setRange(0, std::numeric_limits<int>::max()); // what is too much the plan says
    spin->setKeyboardTracking(false);
    takeWithoutFocus(*spin);
    return spin;
}

void setCount(QSpinBox &spin, quint64 value, const QString &special)
{
    spin.setSpecialValueText(special);
    setShown(spin, static_cast<int>(value));
}

} // namespace

HardwarePage::HardwarePage(CloneDraft &draft, QWidget *parent)
    : DraftPage(draft, parent)
    , m_hardware(draft)
{
    createFields();
    placeFields();
    connectFields();
    connectNic();
    connectElements();
}

void HardwarePage::createFields()
{
    m_cpus = countSpin(this, "cpusSpin");
    m_memory = countSpin(this, "memorySpin");
    m_memory->setSuffix(tr(" MiB", "after a number"));
    m_memory->setSingleStep(256);
    m_display = named(new ChoiceCombo(this), "displayCombo");
    m_nic = named(new ChoiceCombo(this), "nicCombo");
    m_connection = named(new ChoiceCombo(this), "nicNetworkCombo");
    m_bridge = named(new QLineEdit(this), "nicBridgeEdit");
    m_mac = named(new ChoiceCombo(this), "nicMacCombo");
    m_address = named(new QLineEdit(this), "nicAddressEdit");
    m_address->setPlaceholderText(
        shownText(tr("for example %1").arg(QStringLiteral("52:54:00:12:34:56"))));
    m_path = named(new QLineEdit(this), "elementPathEdit");
    m_path->setPlaceholderText(
        shownText(tr("for example %1").arg(QStringLiteral("/domain/devices/video/model/@type"))));
    m_value = named(new QLineEdit(this), "elementValueEdit");
    m_add = named(new QPushButton(tr("&Add"), this), "elementAddButton");
    m_remove = named(new QPushButton(tr("&Remove"), this), "elementRemoveButton");
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_elements = named(new QListWidget(this), "elementsList");
    m_elements->setMinimumHeight(70);
    m_elements->setItemDelegate(new PaddedDelegate(m_elements)); // has paths
}

void HardwarePage::placeFields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(8);
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1);
    const auto place = [&](int row, int column, const QString &label, QWidget *editor) {
        auto *field = new FieldRow(label, editor, this);
        grid->addWidget(field, row, column);
        return field;
    };
    const auto placeCard = [&](int row, FieldRow *choice, FieldRow *typed) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(12);
        pair->addWidget(choice, 1);
        pair->addWidget(typed, 1);
        grid->addLayout(pair, row, 1);
    };
    m_rows[Part::Cpus] = place(0, 0, tr("C&PUs"), m_cpus);
    m_rows[Part::Memory] = place(1, 0, tr("&Memory"), m_memory);
    m_rows[Part::Display] = place(2, 0, tr("D&isplay"), m_display);
    place(0, 1, tr("&Network card"), m_nic);
    m_rows[Part::Connection] = new FieldRow(tr("C&onnected to"), m_connection, this);
    m_bridgeRow = new FieldRow(tr("Brid&ge"), m_bridge, this);
    placeCard(1, m_rows[Part::Connection], m_bridgeRow);
    m_rows[Part::Address] = new FieldRow(tr("MAC a&ddress to use"), m_address, this);
    placeCard(2, new FieldRow(tr("MAC addre&ss"), m_mac, this), m_rows[Part::Address]);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(grid);
    rows->addWidget(elementFields(), 1);
}

/// Any element or attribute: a list, and below it what adds to it.
QWidget *HardwarePage::elementFields()
{
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *pathLabel = new QLabel(tr("Pa&th (XPath)"), fields);
    pathLabel->setBuddy(m_path);
    m_path->setAccessibleName(tr("Path (XPath)"));
    auto *valueLabel = new QLabel(tr("&Value"), fields);
    valueLabel->setBuddy(m_value);
    m_value->setAccessibleName(tr("Value"));
    m_rows[Part::Element] =
        new FieldRow(tr("Other elements of the de&finition"), m_elements, fields);
    m_elements->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    grid->addWidget(m_rows[Part::Element], 1, 0, 1, 6);
    grid->addWidget(pathLabel, 2, 0);
    grid->addWidget(m_path, 2, 1);
    grid->addWidget(valueLabel, 2, 2);
    grid->addWidget(m_value, 2, 3);
    grid->addWidget(m_add, 2, 4);
    grid->addWidget(m_remove, 2, 5);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 1);
    return fields;
}

void HardwarePage::connectFields()
{
    connect(m_cpus, &QSpinBox::valueChanged, this,
            [this](int count) { m_hardware.setCpus(static_cast<quint64>(count)); });
    connect(m_memory, &QSpinBox::valueChanged, this,
            [this](int mib) { m_hardware.setMib(static_cast<quint64>(mib)); });
    connect(m_display, &ChoiceCombo::chosen, this,
            [this](const QString &value) { m_hardware.setDisplay(value); });
}

void HardwarePage::connectNic()
{
    connect(m_nic, &QComboBox::currentIndexChanged, this, &HardwarePage::showNic);
    connect(m_connection, &ChoiceCombo::chosen, this,
            [this](const QString &value) { m_hardware.setConnection(nic(), value); });
    connect(m_bridge, &QLineEdit::textChanged, this,
            [this](const QString &bridge) { m_hardware.setBridge(nic(), bridge); });
    connect(m_mac, &ChoiceCombo::chosen, this,
            [this](const QString &value) { m_hardware.setMac(nic(), value); });
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString &address) { m_hardware.setAddress(nic(), address); });
}

void HardwarePage::connectElements()
{
    const auto takeEdit = [this] {
        m_add->setEnabled(!m_path->text().trimmed().isEmpty());
        refuseTyped({});
    };
    connect(m_add, &QPushButton::clicked, this, [this] {
        addTyped();
        m_path->setFocus();
    });
    connect(m_path, &QLineEdit::textChanged, this, takeEdit);
    connect(m_value, &QLineEdit::textChanged, this, takeEdit);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_hardware.removeElement(static_cast<std::size_t>(m_elements->currentRow()));
    });
    connect(m_elements, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    m_add->setEnabled(false);
    m_remove->setEnabled(false);
}

/// What the plan refuses stays in the fields, to be mended.
bool HardwarePage::addTyped()
{
    const QString reason = m_hardware.tryElement(m_path->text(), m_value->text());
    if (reason.isEmpty()) {
        m_path->clear();
        m_value->clear();
    }
    refuseTyped(reason);
    return reason.isEmpty();
}

void HardwarePage::refuseTyped(const QString &reason)
{
    m_typedReason = reason;
    showReasons();
}

QWidget *HardwarePage::takeTyped()
{
    const QString path = m_path->text().trimmed();
    const bool hasValue = !m_value->text().isEmpty();
    if (path.isEmpty() && !hasValue)
        return nullptr;
    if (hasValue)
        return addTyped() ? nullptr : m_path;
    refuseTyped(
        tr("Enter a value for “%1”, or press “Add” to make it empty.").arg(printable(path)));
    return m_value;
}

/// Return adds the element that is typed; it would start the clone without it.
void HardwarePage::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool hasPath = !m_path->text().trimmed().isEmpty();
    const bool hasValue = !m_value->text().isEmpty();
    const bool isTyping = m_path->hasFocus() || m_value->hasFocus();
    if (!isReturn || !isTyping || (!hasPath && !hasValue))
        return DraftPage::keyPressEvent(event);
    if (!hasPath)
        m_path->setFocus();
    else if (hasValue)
        m_add->click();
    else if (m_path->hasFocus())
        m_value->setFocus();
    else
        takeTyped(); // which asks for the value
}

quint64 HardwarePage::nic() const
{
    return m_nic->currentData(ChoiceCombo::ValueRole).toULongLong();
}

void HardwarePage::showDraft()
{
    showMachine();
    const auto nics = m_hardware.nics();
    const QString chosen = QString::number(nic() > 0 && nic() <= nics.size() ? nic() : 1);
    m_nic->setChoices(rowsOf(nics), chosen);
    m_nic->setEnabled(!nics.empty());
    showNic();
    showElements();
    showReasons();
}

void HardwarePage::showReasons()
{
    for (const auto &[part, row] : m_rows) {
        const bool isTyped = part == Part::Element && !m_typedReason.isEmpty();
        row->setReason(isTyped ? m_typedReason : m_hardware.reasonFor(part), true);
    }
}

void HardwarePage::showMachine()
{
    const HardwareChoice &choice = m_hardware.choice();
    setCount(*m_cpus, choice.cpus, tr("Same as source (%1)").arg(m_hardware.sourceCpus()));
    setCount(*m_memory, choice.memoryMib,
             tr("Same as source (%1)").arg(formatBytes(m_hardware.sourceMib() << 20)));
    m_display->setChoices(rowsOf(m_hardware.displays()), storedName(choice.display));
}

void HardwarePage::showNic()
{
    const quint64 number = nic();
    const NicChoice choice = m_hardware.nic(number);
    m_connection->setChoices(rowsOf(m_hardware.connections(number)), m_hardware.connection(number));
    m_mac->setChoices(rowsOf(m_hardware.macs(number)), storedName(choice.mac));
    setShown(*m_bridge, choice.bridge);
    setShown(*m_address, choice.address);
    m_connection->setEnabled(number > 0);
    m_mac->setEnabled(number > 0);
    m_bridgeRow->setVisible(!choice.bridge.isEmpty() || m_bridge->hasFocus());
    m_rows[Part::Address]->setVisible(choice.mac == NicChoice::Mac::Typed);
}

void HardwarePage::showElements()
{
    QStringList lines;
    for (const ElementChoice &element : m_hardware.choice().elements)
        lines << tr("%1 = %2", "a path and its value").arg(element.path, element.value);
    QStringList shown;
    for (int row = 0; row < m_elements->count(); ++row)
        shown << m_elements->item(row)->text();
    if (lines == shown)
        return;
    m_elements->clear();
    m_elements->addItems(lines);
    m_elements->setCurrentRow(m_elements->count() - 1);
}

} // namespace ramet
