// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include "ui/common/plaintext.h"
#include "ui/details/texttable.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QVBoxLayout>

namespace ramet {
namespace {

/// In the order of the menus, then of their making; each once.
QList<const QAction *> actionsOf(const QMainWindow &window)
{
    QList<const QAction *> actions;
    for (const QAction *entry : window.menuBar()->actions())
        for (const QAction *action : entry->menu()->actions())
            actions << action;
    for (const QAction *action : window.findChildren<QAction *>())
        if (!actions.contains(action))
            actions << action;
    return actions;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow &window)
    : QDialog(&window)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *table = new TextTable({tr("Action"), tr("Keys")}, this);
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(windowTitle());
    table->setRows(rowsOf(window));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(table);
    rows->addWidget(buttons);
    setMinimumWidth(440);
}

QList<QStringList> ShortcutsDialog::rowsOf(const QMainWindow &window)
{
    QList<QStringList> rows;
    for (const QAction *action : actionsOf(window)) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        const QStringList row{plainCaption(action->text()), keys.join(QStringLiteral(", "))};
        if (!keys.isEmpty() && !row.first().isEmpty() && !rows.contains(row))
            rows << row;
    }
    return rows;
}

void showShortcuts(QMainWindow &window)
{
    (new ShortcutsDialog(window))->open();
}

} // namespace ramet
