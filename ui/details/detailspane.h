// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"
#include "ui/details/snapshotpanel.h"

#include <QStackedWidget>
#include <optional>

class QAction;

namespace ramet {

class EmptyState;
class InventoryStore;
class LineageStore;
class NodeDetails;
class VmDetails;

/// What is known of the selected VM or node; with nothing selected, what to do.
class DetailsPane : public QStackedWidget {
    Q_OBJECT
public:
    DetailsPane(InventoryStore &store, LineageStore &lineage, QAction *addNode,
                QAction *createSample, QWidget *parent = nullptr);

    /// `node` is empty when nothing is selected; of a VM: its node.
    void setSelection(const QString &node, const std::optional<VmRef> &vm);
    void chooseSnapshot(const QString &name); ///< of the VM that is shown

signals:
    void retryWanted(const QString &node);
    void snapshotWanted(ramet::SnapshotAct act, const ramet::VmRef &vm, const QString &snapshot);

private:
    void refresh();
    void showEmpty();

    InventoryStore &m_store;
    LineageStore &m_lineage;
    QString m_node;
    std::optional<VmRef> m_vm;
    VmDetails *m_vmDetails;
    NodeDetails *m_nodeDetails;
    EmptyState *m_empty;
};

} // namespace ramet
