// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QTreeView;

namespace ramet {

/// Shares the width of a list among its columns by what they hold, so that nothing scrolls
/// sideways: each is as wide as its widest text while all have room; else the widest are cut first,
/// alike. What is left over goes to the last. Follows the content and the width of the view, until
/// a person moves a column. Owned by the view.
class ColumnFit : public QObject {
    Q_OBJECT
public:
    explicit ColumnFit(QTreeView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTreeView &m_view;
    QObject *m_captions;
    QTimer m_soon; ///< once for many changes
    bool m_isFitting = false;
    bool m_isPressed = false; ///< the mouse, on the header
    bool m_isPersons = false; ///< a person chose the widths
};

/// `wanted` cut to a sum of at most `room`, the largest first, none below `least` for that.
QList<int> sharedWidths(QList<int> wanted, int room, int least);

} // namespace ramet
