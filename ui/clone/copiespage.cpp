// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/copiespage.h"

#include "models/clone/clonedraft.h"
#include "models/clone/copiesdraft.h"
#include "models/clone/copiesmodel.h"
#include "storage/clone/namepattern.h"
#include "ui/clone/fieldrow.h"
#include "ui/common/direction.h"
#include "ui/common/paddeddelegate.h"
#include "ui/common/shown.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ramet {
namespace {

template <class Widget> Widget *withName(Widget *widget, const char *name, const QString &spoken)
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(spoken);
    return widget;
}

QWidget *inOneRow(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->setStretch(0, 1);
    layout->setAlignment(Qt::AlignTop);
    return row;
}

} // namespace

CopiesPage::CopiesPage(CloneDraft &draft, QWidget *parent)
    : DraftPage(draft, parent)
    , m_copies(new CopiesModel(this))
{
    createFields();
    placeFields();
    connectFields();
}

void CopiesPage::createFields()
{
    m_from = withName(new QComboBox(this), "copiesFromCombo", tr("Names from"));
    m_from->addItems({tr("A pattern"), tr("A list"), tr("A CSV file")});
    m_pattern = withName(new QLineEdit(this), "patternEdit", tr("Pattern of the names"));
    m_pattern->setPlaceholderText(
        shownText(tr("for example %1").arg(QStringLiteral("web-{01..10}"))));
    m_count = withName(new QSpinBox(this), "copiesCountSpin", tr("Copies"));
    m_count->setRange(1, static_cast<int>(maxBatchNames));
    m_list = withName(new QPlainTextEdit(this), "namesEdit", tr("List of the names"));
    m_list->setPlaceholderText(tr("One name a line"));
    m_list->setTabChangesFocus(true);
    m_path = withName(new QLineEdit(this), "csvEdit", tr("CSV file"));
    m_choose = withName(new QPushButton(tr("Choose &file…"), this), "csvButton", tr("Choose file"));
    m_choose->setAutoDefault(false);
}

void CopiesPage::placeFields()
{
    m_sources = new QStackedWidget(this);
    m_sources->addWidget(inOneRow({m_pattern}));
    m_sources->addWidget(m_list);
    m_sources->addWidget(inOneRow({m_path, m_choose}));
    m_sources->setMaximumHeight(4 * m_pattern->sizeHint().height());
    auto *from = new FieldRow(tr("N&ames from"), m_from, this);
    m_names = new FieldRow(tr("&Names"), m_sources, this);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(from, 0, Qt::AlignTop);
    fields->addWidget(m_names, 1, Qt::AlignTop);
    m_countRow = new FieldRow(tr("Copies"), m_count, this);
    fields->addWidget(m_countRow, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(fields);
    createPreview();
    rows->addWidget(m_preview, 1);
}

void CopiesPage::createPreview()
{
    m_preview = withName(new QTableView(this), "copiesView", tr("Clones that are planned"));
    m_preview->setModel(m_copies);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_preview->setShowGrid(false);
    m_preview->setItemDelegate(new PaddedDelegate(m_preview));
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->horizontalHeader()->resizeSection(CopiesModel::Name, 200);
    m_preview->horizontalHeader()->resizeSection(CopiesModel::Macs, 160);
    m_preview->setMinimumHeight(160);
}

void CopiesPage::connectFields()
{
    connect(m_from, &QComboBox::activated, &draft(),
            [this](int from) { CopiesDraft(draft()).setFrom(static_cast<Copies::From>(from)); });
    connect(m_pattern, &QLineEdit::textChanged, &draft(), &CloneDraft::setName);
    connect(m_count, &QSpinBox::valueChanged, &draft(),
            [this](int count) { CopiesDraft(draft()).setCount(count); });
    connect(m_list, &QPlainTextEdit::textChanged, &draft(),
            [this] { CopiesDraft(draft()).setList(m_list->toPlainText()); });
    connect(m_path, &QLineEdit::textChanged, &draft(),
            [this](const QString &path) { CopiesDraft(draft()).setPath(path); });
    connect(m_choose, &QPushButton::clicked, this, &CopiesPage::chooseFile);
}

void CopiesPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File with a line for each clone"), m_path->text(),
                                   tr("CSV files (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void CopiesPage::showDraft()
{
    const Copies &copies = draft().copies();
    const int from = static_cast<int>(copies.from);
    m_from->setCurrentIndex(from);
    m_sources->setCurrentIndex(from);
    for (int i = 0; i < m_sources->count(); ++i) // as high as what is shown
        m_sources->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == from ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    setShown(*m_pattern, draft().name());
    setShown(*m_path, copies.path);
    const bool isPattern = copies.from == Copies::From::Pattern;
    const CopiesDraft chosen(draft());
    m_countRow->setVisible(isPattern);
    m_count->setEnabled(chosen.isCounted());
    setShown(*m_count, chosen.count());
    const Field field = isPattern ? Field::Name : Field::Copies;
    const QString reason = draft().reasonFor(field);
    const QString hint = isPattern ? tr("{01..10} stands for numbers, {a,b} for these texts, {n} "
                                        "for the number of the copy.")
                                   : QString();
    m_names->setReason(reason.isEmpty() ? hint : reason, draft().isRefused(field));
    m_copies->setPlans(chosen.planned());
    m_preview->setColumnHidden(CopiesModel::Addresses, !m_copies->hasAddresses());
}

} // namespace ramet
