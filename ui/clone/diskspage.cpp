// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/diskspage.h"

#include "models/clone/clonedraft.h"
#include "models/format.h"
#include "ui/clone/choicerows.h"
#include "ui/clone/fieldrow.h"
#include "ui/common/colors.h"
#include "ui/common/columnfit.h"
#include "ui/common/icons.h"
#include "ui/common/paddeddelegate.h"
#include "ui/common/shown.h"
#include "ui/common/speedspin.h"
#include "ui/common/wrappingdelegate.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <cmath>

namespace ramet {
namespace {

constexpr double bytesPerGib = 1024.0 * 1024 * 1024;

enum Column { Target, Action, Storage, Format, Size, Way, ColumnCount };

void fill(QTreeWidgetItem *item, const DiskRow &row)
{
    const std::array<QString, ColumnCount> texts{
        row.target, row.action, row.storage,
        row.format, row.size,   row.reason.isEmpty() ? row.way : row.reason};
    const bool isRefused = !row.reason.isEmpty();
    for (int column = 0; column < ColumnCount; ++column) {
        const QString &text = texts[static_cast<std::size_t>(column)];
        item->setText(column, column == Way ? text : text.section(u'\n', 0, 0));
        item->setToolTip(column, text);
    }
    item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    item->setIcon(Target, isRefused ? rowIcon(QStringLiteral("task-failed")) : QIcon());
    item->setData(Target, Qt::AccessibleTextRole,
                  isRefused ? DisksPage::tr("%1, refused", "a disk").arg(row.target) : row.target);
    const QPalette palette = item->treeWidget()->palette();
    item->setForeground(Way, isRefused ? errorColor(palette) : palette.color(QPalette::Text));
}

} // namespace

DisksPage::DisksPage(CloneDraft &draft, QWidget *parent)
    : DraftPage(draft, parent)
    , m_disks(draft)
{
    createFields();
    placeFields();
    connectFields();
}

void DisksPage::createFields()
{
    m_table = new QTreeWidget(this);
    m_table->setObjectName(QStringLiteral("disksTable"));
    m_table->setAccessibleName(tr("Disks"));
    m_table->setHeaderLabels({tr("Disk"), tr("What to do"), tr("Storage"), tr("Format"), tr("Size"),
                              tr("How it is made")});
    m_table->headerItem()->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
    m_table->setItemDelegateForColumn(Way, new WrappingDelegate(m_table));
    m_table->setAllColumnsShowFocus(true);
    new ColumnFit(*m_table);
    m_table->setMinimumHeight(150);
    m_action = new ChoiceCombo(this);
    m_action->setObjectName(QStringLiteral("diskActionCombo"));
    m_storage = new ChoiceCombo(this);
    m_storage->setObjectName(QStringLiteral("diskStorageCombo"));
    m_format = new ChoiceCombo(this);
    m_format->setObjectName(QStringLiteral("diskFormatCombo"));
    m_size = new QDoubleSpinBox(this);
    m_size->setObjectName(QStringLiteral("diskSizeSpin"));
    m_size->setRange(0, 1e6);
    m_size->setDecimals(3);
    m_size->setSuffix(tr(" GiB", "after a number"));
    m_size->setKeyboardTracking(false);
    takeWithoutFocus(*m_size);
    m_serials = new QCheckBox(tr("New serial n&umbers for the disks"), this);
    m_serials->setObjectName(QStringLiteral("newSerialsCheck"));
    m_serials->setAccessibleName(tr("New serial numbers for the disks"));
    m_speed = new SpeedSpin(0, this);
    m_speed->setObjectName(QStringLiteral("cloneSpeedSpin"));
    m_speed->setKeyboardTracking(false);
    takeWithoutFocus(*m_speed);
}

void DisksPage::placeFields()
{
    m_actionRow = new FieldRow(tr("&What to do"), m_action, this);
    m_sizeRow = new FieldRow(tr("Si&ze of the new disk"), m_size, this);
    m_storageRow = new FieldRow(tr("&Storage"), m_storage, this);
    m_formatRow = new FieldRow(tr("&Format"), m_format, this);
    m_serialsRow = new FieldRow(QString(), m_serials, this, 1);
    m_speedRow = new FieldRow(tr("Speed li&mit of copying"), m_speed, this, 1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(10);
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1);
    grid->addWidget(m_actionRow, 0, 0);
    grid->addWidget(m_sizeRow, 1, 0);
    grid->addWidget(m_storageRow, 0, 1);
    grid->addWidget(m_formatRow, 1, 1);
    grid->addWidget(m_serialsRow, 2, 0);
    grid->addWidget(m_speedRow, 2, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_table, 1);
    rows->addLayout(grid);
}

void DisksPage::connectFields()
{
    connect(m_table, &QTreeWidget::currentItemChanged, this, &DisksPage::showDisk);
    connect(m_action, &ChoiceCombo::chosen, this,
            [this](const QString &value) { m_disks.setAction(target(), value); });
    connect(m_storage, &ChoiceCombo::chosen, this,
            [this](const QString &value) { m_disks.setStorage(target(), value); });
    connect(m_format, &ChoiceCombo::chosen, this,
            [this](const QString &value) { m_disks.setFormat(target(), value); });
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double gib) {
        m_disks.setBytes(target(), static_cast<quint64>(std::llround(gib * bytesPerGib)));
    });
    connect(m_serials, &QCheckBox::toggled, this, [this](bool on) { m_disks.setNewSerials(on); });
    connect(m_speed, &QSpinBox::valueChanged, this,
            [this] { m_disks.setBytesPerSecond(m_speed->bytesPerSecond()); });
}

QString DisksPage::target() const
{
    const QTreeWidgetItem *item = m_table->currentItem();
    return item ? item->data(Target, Qt::UserRole).toString() : QString();
}

void DisksPage::showDraft()
{
    showTable();
    showDisk();
    showForAll();
}

/// The rows stay where they are, so that the chosen one stays chosen.
void DisksPage::showTable()
{
    const std::vector<DiskRow> rows = m_disks.rows();
    while (m_table->topLevelItemCount() > static_cast<int>(rows.size()))
        delete m_table->topLevelItem(m_table->topLevelItemCount() - 1);
    while (m_table->topLevelItemCount() < static_cast<int>(rows.size()))
        m_table->addTopLevelItem(new QTreeWidgetItem);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QTreeWidgetItem *item = m_table->topLevelItem(static_cast<int>(i));
        item->setData(Target, Qt::UserRole, rows[i].target);
        fill(item, rows[i]);
    }
    if (!m_table->currentItem())
        m_table->setCurrentItem(m_table->topLevelItem(0));
}

void DisksPage::showDisk()
{
    const QString disk = target();
    const DiskChoice choice = m_disks.choice(disk);
    for (QWidget *row : {m_actionRow, m_sizeRow, m_storageRow, m_formatRow})
        row->setEnabled(!disk.isEmpty());
    m_action->setChoices(rowsOf(m_disks.actions(disk)), storedName(choice.action));
    m_storage->setChoices(rowsOf(m_disks.storages(disk)), choice.storage);
    m_format->setChoices(rowsOf(m_disks.formats(disk)), choice.format);
    const quint64 bytes = m_disks.sourceBytes(disk);
    m_size->setSpecialValueText(bytes > 0 ? tr("Same as source (%1)").arg(formatBytes(bytes))
                                          : tr("Same as source"));
    setShown(*m_size, static_cast<double>(choice.size) / bytesPerGib);
    const QString whyNotPlaced = m_disks.whyNotPlaced(disk);
    m_storage->setEnabled(whyNotPlaced.isEmpty());
    m_format->setEnabled(whyNotPlaced.isEmpty());
    m_size->setEnabled(m_disks.isMade(disk));
    m_actionRow->setReason(m_disks.reasonFor(disk), true);
    m_sizeRow->setReason(m_disks.sizeReason(disk), true);
    m_storageRow->setReason(whyNotPlaced, false);
    m_formatRow->setReason({}, false);
}

void DisksPage::showForAll()
{
    const QString whyNot = m_disks.whyNoNewSerials();
    setShown(*m_serials, m_disks.newSerials() && whyNot.isEmpty());
    m_serials->setEnabled(whyNot.isEmpty());
    m_serialsRow->setReason(whyNot, false);
    setShown(*m_speed, SpeedSpin::inMib(m_disks.bytesPerSecond()));
    m_speed->setEnabled(m_disks.isLimitable());
    m_speedRow->setReason(m_disks.isLimitable() ? QString() : tr("No disk is copied."), false);
}

} // namespace ramet
