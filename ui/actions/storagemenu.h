// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QPoint;

namespace ramet {

class InventoryStore;
class Settings;
class TaskQueue;

/// What can be done with a storage of a node: say that another node has the same one, and find out
/// whether it is true. All that it is given must live as long.
class StorageMenu : public QObject {
    Q_OBJECT
public:
    StorageMenu(InventoryStore &store, TaskQueue &queue, Settings &settings, QObject *parent);

    void open(const QString &node, const QString &storage, const QPoint &at);

private:
    void fill(QMenu &menu, const QString &node, const QString &storage);

    InventoryStore &m_store;
    TaskQueue &m_queue;
    Settings &m_settings;
};

} // namespace ramet
