// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;

namespace ramet {

class InventorySortModel;

/// Over a view of which the filter leaves nothing: that it is so, or what is wrong with the
/// filter, and a button that clears it.
class NoMatchNote : public QWidget {
    Q_OBJECT
public:
    /// Follows the model, which the view shows and which must live as long.
    NoMatchNote(QAbstractItemView &view, const InventorySortModel &model);

signals:
    void clearWanted();

private:
    void showState();

    const InventorySortModel &m_model;
    QLabel *m_text;
};

} // namespace ramet
