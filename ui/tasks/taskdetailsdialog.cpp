// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskdetailsdialog.h"

#include "models/printable.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/taskreport.h"
#include "models/tasks/tasktext.h"
#include "ui/common/dialogrows.h"
#include "ui/common/direction.h"
#include "ui/common/screenfit.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QTextOption>
#include <QVBoxLayout>
#include <utility>

namespace ramet {
namespace {

/// What is copied is the text as it is kept.
class DetailsText : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    QMimeData *createMimeDataFromSelection() const override
    {
        auto *copied = new QMimeData;
        copied->setText(keptText(textCursor().selection().toPlainText()));
        return copied;
    }
};

} // namespace

TaskDetailsDialog::TaskDetailsDialog(const TaskQueue &queue, TaskId id, QWidget *parent)
    : QDialog(parent)
    , m_queue(queue)
    , m_id(id)
    , m_text(new DetailsText(this))
{
    setObjectName(QStringLiteral("detailsDialog"));
    m_text->setObjectName(QStringLiteral("detailsText"));
    m_text->setAccessibleName(tr("Details"));
    m_text->setReadOnly(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its lines go on below
    QTextOption side = m_text->document()->defaultTextOption();
    side.setAlignment(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    m_text->document()->setDefaultTextOption(side);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("&Save report…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("saveReportButton"));
    save->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(save, &QPushButton::clicked, this, &TaskDetailsDialog::saveReport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_text);
    addButtonRow(rows, buttons);
    resize(680, 360);
    fitToScreen(*this);
    connect(&queue, &TaskQueue::tasksChanged, this, [this](const QList<TaskId> &ids) {
        if (ids.contains(m_id))
            refresh();
    });
    refresh();
}

/// What a person selected or scrolled to stays, where the text is the same up to there.
void TaskDetailsDialog::refresh()
{
    const Task *task = m_queue.find(m_id);
    if (!task) // taken off the list meanwhile: what was known stays to be read
        return;
    setWindowTitle(printable(task->title));
    const QString text = taskDetails(*task, m_queue.members(m_id));
    if (text == std::exchange(m_kept, text))
        return;
    const QTextCursor cursor = m_text->textCursor();
    const int position = m_text->verticalScrollBar()->value();
    m_text->setPlainText(shownText(text));
    QTextCursor kept = m_text->textCursor();
    const auto last = static_cast<int>(m_text->toPlainText().size());
    kept.setPosition(std::min(cursor.anchor(), last));
    kept.setPosition(std::min(cursor.position(), last), QTextCursor::KeepAnchor);
    m_text->setTextCursor(kept);
    m_text->verticalScrollBar()->setValue(position);
}

void TaskDetailsDialog::saveReport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save report"), reportFileName(windowTitle()), tr("Text files (*.txt)"));
    if (path.isEmpty())
        return;
    if (const QString why = saveReportTo(path, m_kept); !why.isEmpty())
        QMessageBox::warning(this, tr("Save report"), why);
}

} // namespace ramet
