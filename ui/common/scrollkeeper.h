// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>
#include <functional>
#include <vector>

class QAbstractItemModel;
class QTreeView;

namespace ramet {

/// Keeps the rows that a person looks at where they are while rows come and go above and below
/// them; a tree that shows its first row goes on showing its first row. Nor does a tree scroll to
/// the row that becomes the current one because the one before went. UI thread.
class ScrollKeeper : public QObject {
    Q_OBJECT
public:
    /// Gives the view its model, which must live as long.
    ScrollKeeper(QTreeView &view, QAbstractItemModel &model);

    /// What the view shows now is wanted. To be called when it scrolls to a row.
    void takePlace() { m_rows.clear(); }

private:
    struct Row {
        QPersistentModelIndex index;
        QPersistentModelIndex above; ///< where it moves from there it is not followed
        int top;                     ///< in the viewport
    };
    void begin();
    void restore();

    QTreeView &m_view;
    std::vector<Row> m_rows; ///< that were seen before the change, from the top
    QTimer m_restoring;
    int m_removals = 0; ///< under way
};

/// Fills a list anew without scrolling it.
void refill(QTreeView &view, const std::function<void()> &fill);

} // namespace ramet
