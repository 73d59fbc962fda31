// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/filterbar.h"

#include "models/inventory/vmfilter.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>

namespace ramet {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setAccessibleName(tr("Filter VMs"));
    m_edit->setPlaceholderText(
        tr("Filter: web state:%1 (%2)", "the name of a state, and a key")
            .arg(VmFilter::wordOf(VmState::Running),
                 QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_edit->setToolTip(tr("Words that all have to be found: in names, titles, tags, descriptions, "
                          "MACs, UUIDs, states or nodes.\nOr in one of them: name: title: state: "
                          "is: node: mac: uuid: tag: description:"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition)
        ->setText(tr("Filter"));
    if (auto *clear = m_edit->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear the filter")); // Qt 6.4 gives its button no name
    m_edit->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_count->hide();
    setFocusProxy(m_edit);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(m_edit, 1);
    columns->addWidget(m_count);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::changed);
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::setText(const QString &text)
{
    m_edit->setText(text);
}

void FilterBar::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::showCounts(const InventorySortModel::VmCounts &counts)
{
    m_count->setText(tr("%1 of %2", "so many VMs that the filter lets through, of all")
                         .arg(counts.shown)
                         .arg(counts.all));
    m_count->setVisible(!m_edit->text().isEmpty());
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty())
            emit treeWanted();
        else
            m_edit->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit firstWanted();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace ramet
