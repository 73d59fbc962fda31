// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QMainWindow;

namespace ramet {

/// The keys of all actions of a window, read from the actions themselves: first those of its
/// menus, then the rest.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(QMainWindow &window);

    /// Each a text and its keys: "Quit", "Ctrl+Q".
    static QList<QStringList> rowsOf(const QMainWindow &window);
};

void showShortcuts(QMainWindow &window);

} // namespace ramet
