// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/searchcombo.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

namespace ramet {
namespace {

bool isWritten(const QKeyEvent &event)
{
    const bool isCommand =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

SearchCombo::SearchCombo(QWidget *parent)
    : ChoiceCombo(parent)
    , m_text(new QLineEdit)
{
    view()->installEventFilter(this);
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_current = current.data(ValueRole).toString();
            });
    m_text->setObjectName(QStringLiteral("searchText"));
    m_text->setPlaceholderText(tr("Type to find"));
    m_text->setAccessibleName(tr("Rows that contain"));
    m_text->setFocusPolicy(Qt::NoFocus); // the list has the keys
    m_text->setReadOnly(true);
    auto *rows = qobject_cast<QBoxLayout *>(view()->parentWidget()->layout());
    if (rows)
        rows->insertWidget(0, m_text);
    // Their room is the list's, which has a bar.
    const auto parts = view()->parentWidget()->findChildren<QWidget *>();
    for (QWidget *part : parts)
        if (part->inherits("QComboBoxPrivateScroller"))
            part->setMaximumHeight(0);
}

/// The list outlives this part of the field.
SearchCombo::~SearchCombo()
{
    view()->removeEventFilter(this);
    view()->selectionModel()->disconnect(this);
}

void SearchCombo::showPopup()
{
    m_current = currentData(ValueRole).toString();
    ChoiceCombo::showPopup();
    fitToRows();
    emit opened();
}

void SearchCombo::hidePopup()
{
    ChoiceCombo::hidePopup();
    search({});
}

/// Qt reckons neither with the text above the list nor with rows that get a note while it is open,
/// so it grows, away from the field; of many rows Qt makes a list as high as the screen, which
/// shrinks.
void SearchCombo::fitToRows()
{
    constexpr int mostHeight = 440;
    QWidget *popup = view()->window();
    view()->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    int rows = 0;
    for (int row = 0; row < count(); ++row)
        rows += view()->sizeHintForRow(row);
    QRect place = popup->geometry();
    const int end = place.bottom();
    const bool isAbove = end <= mapToGlobal(rect().topLeft()).y(); // Qt found no room below
    if (place.height() > mostHeight && !isAbove)
        place.moveTop(mapToGlobal(rect().bottomLeft()).y());
    popup->layout()->activate(); // so that the list has the room that it will have
    const QSize around = popup->size() - view()->viewport()->size();
    const int height = std::min(rows + around.height(), mostHeight);
    place.setHeight(std::clamp(place.height(), height, mostHeight));
    place.setWidth(std::max(place.width(), view()->sizeHintForColumn(0) + around.width()));
    if (isAbove)
        place.moveBottom(end);
    const QRect bounds = screen()->availableGeometry();
    if (place.bottom() > bounds.bottom())
        place.moveBottom(bounds.bottom());
    if (place.right() > bounds.right())
        place.moveRight(bounds.right());
    popup->setGeometry(place.intersected(bounds));
}

void SearchCombo::keyPressEvent(QKeyEvent *event)
{
    if (!isWritten(*event) || event->key() == Qt::Key_Space)
        return ChoiceCombo::keyPressEvent(event);
    showPopup();
    takeKey(*event);
}

bool SearchCombo::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != view())
        return ChoiceCombo::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    // Which would close the list before the key is pressed.
    const bool isEscape = event->type() == QEvent::ShortcutOverride &&
                          static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && !m_text->text().isEmpty()) {
        event->accept();
        return true;
    }
    return ChoiceCombo::eventFilter(watched, event);
}

bool SearchCombo::takeKey(const QKeyEvent &event)
{
    const QString text = m_text->text();
    const bool isSpace = event.key() == Qt::Key_Space; // chooses, where nothing was written
    if (isWritten(event) && !(isSpace && text.isEmpty())) {
        search(text + event.text());
        return true;
    }
    if (text.isEmpty())
        return false;
    if (event.key() == Qt::Key_Escape) {
        m_current = currentData(ValueRole).toString();
        search({});
    } else if (event.key() == Qt::Key_Backspace) {
        search(text.chopped(1));
    } else {
        return false;
    }
    return true;
}

void SearchCombo::search(const QString &text)
{
    m_text->setText(text);
    auto *list = static_cast<QListView *>(view());
    for (int row = 0; row < count(); ++row)
        list->setRowHidden(row, !itemText(row).contains(text, Qt::CaseInsensitive));
    keepCurrentVisible();
}

void SearchCombo::keepCurrentVisible()
{
    auto *list = static_cast<QListView *>(view());
    int best = -1;
    for (int row = 0; row < count(); ++row) {
        const bool isCurrent = itemData(row, ValueRole).toString() == m_current;
        const bool isPossible = model()->index(row, 0).flags() & Qt::ItemIsEnabled;
        if (!list->isRowHidden(row) && (isCurrent || (isPossible && best < 0)))
            best = row;
        if (best == row && isCurrent)
            break;
    }
    const QString wanted = m_current;
    list->setCurrentIndex(model()->index(best, 0));
    if (best >= 0)
        list->scrollTo(list->currentIndex());
    if (m_text->text().isEmpty())
        m_current = wanted;
}

/// Verdicts come in while the list is open: what of it is seen, text and current row stay.
void SearchCombo::rowsChanged()
{
    if (!view()->isVisible())
        return;
    const int place = view()->verticalScrollBar()->value();
    fitToRows();
    search(m_text->text());
    view()->verticalScrollBar()->setValue(place);
}

} // namespace ramet
