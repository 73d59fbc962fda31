// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/nodeaddress.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace ramet {

class InventoryStore;
class NodesDialog;
class Prompter;
class Settings;
class TaskQueue;

/// The actions on nodes and what they do. Boxes open above `window`.
class NodeActions : public QObject {
    Q_OBJECT
public:
    NodeActions(InventoryStore &store, TaskQueue &queue, Settings &settings, Prompter &prompter,
                QWidget *window);

    /// The node that the actions are about; empty: none is selected.
    void setNode(const QString &node);
    void fillMenu(QMenu &menu) const; ///< of a node's row
    QAction *addAction() const { return m_add; }
    QAction *listAction() const { return m_list; } ///< shows all nodes, to edit and reorder
    QAction *sampleAction() const { return m_sample; }
    QAction *refreshAction() const { return m_refresh; }

    void reconnect(const QString &node);

signals:
    void placed(const QString &node); ///< by a person, anew or in another group; its row is there
    /// The node is now that of another name or address: its rows go and come again. Before they go.
    void replacing(const QString &node, const QString &by);

private:
    QAction *create(const QString &iconName, const QString &name, const QString &text,
                    const QString &tip, void (NodeActions::*slot)());
    void add();
    void createSample() { createSampleOn(sampleNode()); }
    void createSampleHere() { createSampleOn(m_node); }
    void createSampleOn(const QString &node);
    void refreshNodes();
    void reconnectCurrent();
    void showNodes();
    void edit(const QString &node);
    void editCurrent() { edit(m_node); }
    void remove(const QString &node);
    void removeCurrent() { remove(m_node); }
    void ask(const NodeAddress &present, std::function<QString(const NodeAddress &)> accept);
    QString save(const NodeAddress &address);
    QString change(const QString &node, const NodeAddress &to);
    std::vector<NodeAddress> shownNodes() const;
    void showOrder();
    void keepDefaultNode();
    QString sampleNode() const;
    void showState();
    void showSampleState();

    InventoryStore &m_store;
    TaskQueue &m_queue;
    Settings &m_settings;
    Prompter &m_prompter;
    QWidget *m_window;
    QString m_node;
    QPointer<NodesDialog> m_dialog;
    QAction *m_add;
    QAction *m_list;
    QAction *m_edit;
    QAction *m_sample;
    QAction *m_sampleHere; ///< in the menu of a node: never on another one
    QAction *m_refresh;
    QAction *m_reconnect;
    QAction *m_remove;
};

} // namespace ramet
