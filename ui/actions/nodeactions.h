// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/nodeaddress.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace ramet {

class InventoryStore;
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
    QAction *sampleAction() const { return m_sample; }
    QAction *refreshAction() const { return m_refresh; }

    void reconnect(const QString &node);

private:
    QAction *create(const QString &iconName, const QString &name, const QString &text,
                    const QString &tip, void (NodeActions::*slot)());
    void add();
    void createSample();
    void refreshNodes();
    void reconnectCurrent();
    void remove();
    QString save(const NodeAddress &address);
    void keepDefaultNode();
    QString sampleNode() const;
    void showState();

    InventoryStore &m_store;
    TaskQueue &m_queue;
    Settings &m_settings;
    Prompter &m_prompter;
    QWidget *m_window;
    QString m_node;
    QAction *m_add;
    QAction *m_sample;
    QAction *m_refresh;
    QAction *m_reconnect;
    QAction *m_remove;
};

} // namespace ramet
