// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/lineagetree.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace ramet {

class InventoryStore;

/// A row of the lineage as it is shown, with what is below it.
struct LineageEntry {
    struct Shown {
        QString key;    ///< names the row in this lineage and in later ones
        LineageRow row; ///< without its children
        QString icon;
        QString toolTip;
        std::optional<VmList::Shared> vm{};

        bool looksLike(const Shown &other) const;
    };
    Shown shown;
    std::vector<LineageEntry> below{};
};

/// Lineage as it was at one look at the nodes. A value that never changes. Takes long to make.
struct LineageFacts {
    explicit LineageFacts(std::shared_ptr<const Inventory> from);

    std::shared_ptr<const Inventory> inventory;
    Lineage lineage;
    LineageTree tree;
    std::vector<LineageEntry> entries; ///< with one for each node that is not known of
};

/// Keeps the lineage up to date with a store: made on a worker thread, a few times a second at
/// most, so it may be a moment behind the store. UI thread.
class LineageStore : public QObject {
    Q_OBJECT
public:
    /// The store must live as long.
    explicit LineageStore(InventoryStore &store, QObject *parent = nullptr);
    ~LineageStore() override;

    /// Null before the first is made.
    const std::shared_ptr<const LineageFacts> &facts() const { return m_facts; }
    /// The last one that was made, perhaps a moment old; null before the first.
    const Lineage *latest() const { return m_facts ? &m_facts->lineage : nullptr; }
    /// As the store is now. As a rule it was made already; else it is made now, which takes a tenth
    /// of a second with many volumes.
    std::shared_ptr<const Lineage> current() const;

signals:
    void changed();

private:
    void plan();
    void make();
    void take();

    InventoryStore &m_store;
    QTimer m_pause;
    QFutureWatcher<std::shared_ptr<const LineageFacts>> m_maker;
    std::shared_ptr<const LineageFacts> m_facts;
    bool m_isOld = false; ///< the store changed while facts were made
};

} // namespace ramet
