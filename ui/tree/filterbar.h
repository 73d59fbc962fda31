// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorysortmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ramet {

/// The field above the trees that filters their VMs, and how many it lets through. Esc empties it;
/// Esc where it is empty, Down and Enter lead to the tree.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void clear() { setText({}); }
    void takeFocus();
    void showCounts(const InventorySortModel::VmCounts &counts);

signals:
    void changed();     ///< of the text
    void firstWanted(); ///< the first VM that matches is to be selected
    void treeWanted();  ///< the keyboard is to go to the tree

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_count;
};

} // namespace ramet
