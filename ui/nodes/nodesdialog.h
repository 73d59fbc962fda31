// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/nodeaddress.h"

#include <QDialog>
#include <functional>
#include <vector>

class QTreeWidget;
class QPushButton;

namespace ramet {

/// What the list of nodes shows and does; a change shows by refresh().
struct NodesCommands {
    std::function<std::vector<NodeAddress>()> nodes;
    std::function<void()> add;
    std::function<void(const QString &node)> edit;
    std::function<void(const QString &node)> remove;
    std::function<void(const QString &node, int place)> move;
};

/// All nodes in their order: add, edit, remove, move up and down.
class NodesDialog : public QDialog {
    Q_OBJECT
public:
    explicit NodesDialog(NodesCommands commands, QWidget *parent = nullptr);
    void refresh();

private:
    QPushButton *createButton(const QString &name, const QString &text,
                              std::function<void()> clicked);
    QString current() const;
    int currentRow() const; ///< -1: none
    void move(int by);
    void showState();

    NodesCommands m_commands;
    QTreeWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace ramet
