// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace ramet {

/// Keys that Qt's views do not know, for one: Shift+F10 opens the context menu, as the Menu key
/// does; Enter and a double click, not a single one as some desktops have it, open the row.
class TreeKeys : public QObject {
    Q_OBJECT
public:
    explicit TreeKeys(QAbstractItemView &view);

signals:
    void opened(const QModelIndex &row); ///< the current one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView &m_view;
};

} // namespace ramet
