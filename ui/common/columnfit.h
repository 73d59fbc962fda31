// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <optional>

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

    /// For lists whose texts change all the time.
    struct Steady {
        /// Of columns whose texts are known: they are never cut. Where others have not the room
        /// that they need, these have no more than what they hold.
        QHash<int, int> widths;
        QHash<int, int> least; ///< of others, also while they hold little
        int filler = 0;        ///< the column that gets what is left over
        int step = 1;          ///< by which others grow and shrink
    };
    void setSteady(const Steady &steady);

    bool isPersons() const { return m_isPersons; } ///< a person chose the widths
    void takePersons() { m_isPersons = true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int wantedWidth(int column) const;
    int fitSteady(const QList<int> &columns, int wanted);

    QTreeView &m_view;
    QObject *m_captions;
    QTimer m_soon; ///< once for many changes
    std::optional<Steady> m_steady;
    bool m_isFitting = false;
    bool m_isPressed = false; ///< the mouse, on the header
    bool m_isPersons = false;
};

/// `wanted` cut to a sum of at most `room`, the largest first, none below `least` for that.
QList<int> sharedWidths(QList<int> wanted, int room, int least);

} // namespace ramet
