// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/batchplan.h"

#include <QAbstractTableModel>
#include <span>

namespace ramet {

/// Clones as planned, a row each. Fed with plans.
class CopiesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Node, Macs, Addresses, Volumes, ColumnCount };
    enum Role { RefusedRole = Qt::UserRole }; ///< bool: something is against this name

    using QAbstractTableModel::QAbstractTableModel;

    void setPlans(std::span<const ClonePlan> plans);
    /// Whether a guest gets a static address.
    bool hasAddresses() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QStringList texts; ///< by column
        QString refusal;   ///< translated; empty: none
    };
    static Row rowOf(const ClonePlan &plan);

    std::vector<Row> m_rows;
};

} // namespace ramet
