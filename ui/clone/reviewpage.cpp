// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/reviewpage.h"

#include "models/clone/clonedraft.h"
#include "ui/common/colors.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/scrollkeeper.h"
#include "ui/common/wrappingdelegate.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ramet {
namespace {

constexpr int whyWidth = 210;

QString iconOf(ReviewCheck::Verdict verdict)
{
    switch (verdict) {
    case ReviewCheck::Verdict::Good:
        return QStringLiteral("task-done");
    case ReviewCheck::Verdict::Note:
        return QStringLiteral("warning");
    case ReviewCheck::Verdict::Unknown:
        return QStringLiteral("step-open");
    case ReviewCheck::Verdict::Refused:
        return QStringLiteral("task-failed");
    }
    return {};
}

/// One of old and new, with what screen readers say of it.
void fill(QTreeWidgetItem *item, const ReviewLine &line, const QFont &font)
{
    const std::array<QString, 3> texts{line.before, line.after, line.why};
    for (int column = 0; column < 3; ++column) {
        const QString &text = texts[static_cast<std::size_t>(column)];
        item->setText(column, text);
        item->setToolTip(column, text.trimmed());
        if (column < 2)
            item->setFont(column, font);
    }
    if (!line.isChanged())
        return;
    const QPalette palette = item->treeWidget()->palette();
    QColor ground = goodColor(palette);
    ground.setAlpha(45);
    for (int column = 0; column < 3; ++column)
        item->setBackground(column, ground);
    QFont bold = font;
    bold.setBold(true);
    item->setFont(1, bold);
}

/// With a fine line between one row and the next.
class LinedDelegate : public WrappingDelegate {
public:
    using WrappingDelegate::WrappingDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        WrappingDelegate::paint(painter, option, index);
        QColor line = option.palette.color(QPalette::Text);
        line.setAlpha(60);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, line);
    }
};

/// Lines of XML go on behind a mark or within a path or a UUID: none is cut. They go from left to
/// right in every language.
class XmlDelegate : public LinedDelegate {
public:
    using LinedDelegate::LinedDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        static const QRegularExpression ends(QStringLiteral("([-/=>_])"));
        return LinedDelegate::displayText(value, locale).replace(ends, QStringLiteral("\\1\u200b"));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        LinedDelegate::initStyleOption(option, index);
        option->direction = Qt::LeftToRight;
    }
};

QTreeWidget *table(QWidget *parent, const char *name, const QStringList &headers)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(QLatin1String(name));
    tree->setHeaderLabels(headers);
    tree->setItemDelegate(new PaddedDelegate(tree));
    tree->setRootIsDecorated(false);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setStretchLastSection(true);
    return tree;
}

} // namespace

ReviewPage::ReviewPage(CloneDraft &draft, QWidget *parent)
    : DraftPage(draft, parent)
    , m_review(draft)
{
    createChecks();
    createDefinitions();
    auto *title = new QLabel(tr("&Definition of the original and of the clone"), this);
    title->setBuddy(m_definitions);
    auto *below = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_all);
    auto *belowRows = new QVBoxLayout(below);
    belowRows->setContentsMargins(0, 0, 0, 0);
    belowRows->addLayout(head);
    belowRows->addWidget(m_state);
    belowRows->addWidget(m_definitions, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_checks);
    splitter->addWidget(below);
    for (const int part : {0, 1})
        splitter->setStretchFactor(part, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(splitter);
}

void ReviewPage::createChecks()
{
    m_checks = table(this, "checksTable", {tr("Check"), tr("Verdict"), tr("What was found")});
    m_checks->setAccessibleName(tr("Checks"));
    m_checks->setWordWrap(true);
    m_checks->setItemDelegateForColumn(2, new WrappingDelegate(m_checks));
    m_checks->setMinimumHeight(150);
    m_checks->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_checks->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void ReviewPage::createDefinitions()
{
    m_definitions = table(this, "definitionsTable", {tr("Original"), tr("Clone"), tr("Why")});
    m_definitions->setAccessibleName(tr("Definition of the original and of the clone"));
    for (const int column : {0, 1}) // as the XML below
        m_definitions->headerItem()->setTextAlignment(column, Qt::AlignLeft | Qt::AlignAbsolute |
                                                                  Qt::AlignVCenter);
    m_definitions->setMinimumHeight(120);
    m_definitions->setItemDelegate(new LinedDelegate(m_definitions));
    for (const int column : {0, 1})
        m_definitions->setItemDelegateForColumn(column, new XmlDelegate(m_definitions));
    m_definitions->setWordWrap(true);
    QHeaderView *header = m_definitions->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->resizeSection(2, whyWidth);
    m_all = new QCheckBox(tr("Sho&w equal lines too"), this);
    m_all->setObjectName(QStringLiteral("allLinesCheck"));
    m_state = new ElidedLabel(1, this);
    m_state->setObjectName(QStringLiteral("definitionState"));
    connect(m_all, &QCheckBox::toggled, this, [this] {
        m_shownLines.clear();
        showDefinitions();
    });
}

void ReviewPage::showDraft()
{
    m_review.ask();
    showChecks();
    showDefinitions();
}

void ReviewPage::showChecks()
{
    const std::vector<ReviewCheck> checks = m_review.checks();
    if (checks == m_shownChecks)
        return;
    m_shownChecks = checks;
    refill(*m_checks, [this] {
        m_checks->clear();
        for (const ReviewCheck &check : m_shownChecks) {
            auto *item = new QTreeWidgetItem(m_checks,
                                             {check.title, verdictText(check.verdict), check.text});
            item->setIcon(1, rowIcon(iconOf(check.verdict)));
            if (check.verdict == ReviewCheck::Verdict::Refused)
                item->setForeground(2, errorColor(m_checks->palette()));
        }
    });
}

void ReviewPage::showDefinitions()
{
    const auto found = m_review.lines();
    m_state->setText(found ? QString() : found.error().detail, ElidedLabel::Tone::Muted);
    m_state->setVisible(!found);
    const std::vector<ReviewLine> lines = found ? *found : std::vector<ReviewLine>();
    if (lines == m_shownLines)
        return;
    m_shownLines = lines;
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    refill(*m_definitions, [&] {
        m_definitions->clear();
        for (const ReviewLine &line : lines)
            if (m_all->isChecked() || line.isChanged())
                fill(new QTreeWidgetItem(m_definitions), line, font);
    });
}

} // namespace ramet
