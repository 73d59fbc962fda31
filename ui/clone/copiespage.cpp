// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/copiespage.h"

#include "models/clone/clonedraft.h"
#include "models/clone/copiesdraft.h"
#include "models/clone/copiesmodel.h"
#include "storage/clone/namepattern.h"
#include "ui/clone/fieldrow.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
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
    : QWidget(parent)
    , m_draft(draft)
    , m_copies(new CopiesModel(this))
{
    createFields();
    placeFields();
    connectFields();
    showDraft();
}

void CopiesPage::createFields()
{
    m_from = withName(new QComboBox(this), "copiesFromCombo", tr("Names from"));
    m_from->addItems({tr("a pattern"), tr("a list"), tr("a CSV file")});
    m_pattern = withName(new QLineEdit(this), "patternEdit", tr("Pattern of the names"));
    m_pattern->setPlaceholderText(QStringLiteral("web-{01..10}"));
    m_pattern->setToolTip(tr("{01..10} stands for numbers, {a,b} for these texts, {n} for the "
                             "number of the copy"));
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
    m_sources->addWidget(inOneRow({m_pattern, m_count}));
    m_sources->addWidget(m_list);
    m_sources->addWidget(inOneRow({m_path, m_choose}));
    m_sources->setMaximumHeight(4 * m_pattern->sizeHint().height());
    auto *from = new FieldRow(tr("N&ames from"), m_from, this);
    m_names = new FieldRow(tr("&Names"), m_sources, this);
    auto *fields = new QHBoxLayout;
    fields->addWidget(from, 0, Qt::AlignTop);
    fields->addWidget(m_names, 1, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(fields);
    rows->addWidget(createPreview(), 1);
}

QTableView *CopiesPage::createPreview()
{
    auto *view = withName(new QTableView(this), "copiesView", tr("Clones that are planned"));
    view->setModel(m_copies);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->resizeSection(CopiesModel::Name, 200);
    view->horizontalHeader()->resizeSection(CopiesModel::Macs, 160);
    view->setMinimumHeight(160);
    return view;
}

void CopiesPage::connectFields()
{
    connect(&m_draft, &CloneDraft::changed, this, &CopiesPage::showDraft);
    connect(m_from, &QComboBox::activated, &m_draft,
            [this](int from) { CopiesDraft(m_draft).setFrom(static_cast<Copies::From>(from)); });
    connect(m_pattern, &QLineEdit::textChanged, &m_draft, [this](const QString &pattern) {
        if (pattern != m_draft.name())
            m_draft.setName(pattern);
    });
    connect(m_count, &QSpinBox::valueChanged, &m_draft,
            [this](int count) { CopiesDraft(m_draft).setCount(count); });
    connect(m_list, &QPlainTextEdit::textChanged, &m_draft,
            [this] { CopiesDraft(m_draft).setList(m_list->toPlainText()); });
    connect(m_path, &QLineEdit::textChanged, &m_draft,
            [this](const QString &path) { CopiesDraft(m_draft).setPath(path); });
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
    const Copies &copies = m_draft.copies();
    const int from = static_cast<int>(copies.from);
    m_from->setCurrentIndex(from);
    m_sources->setCurrentIndex(from);
    if (m_pattern->text() != m_draft.name())
        m_pattern->setText(m_draft.name());
    if (m_path->text() != copies.path)
        m_path->setText(copies.path);
    const bool isPattern = copies.from == Copies::From::Pattern;
    const CopiesDraft draft(m_draft);
    m_count->setEnabled(draft.isCounted());
    m_count->setValue(draft.count());
    const Field field = isPattern ? Field::Name : Field::Copies;
    m_names->setReason(m_draft.reasonFor(field), m_draft.isRefused(field));
    m_copies->setPlans(draft.planned());
}

} // namespace ramet
