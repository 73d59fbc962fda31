// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/draftchoices.h"
#include "models/clone/keptfornodes.h"
#include "models/clone/nodeasker.h"
#include "models/inventory/droptarget.h"

#include <QObject>
#include <memory>

namespace ramet {

class InventoryStore;

/// One of several VMs that are to be cloned together.
struct ManyClone {
    enum class State {
        Planned,
        NameRefused, ///< nothing is made until it has another name
        LeftOut      ///< it cannot be cloned as chosen; the others can
    };
    VmRef source;
    QString sourceName;                  ///< also after it vanished
    std::optional<CloneRequest> asked{}; ///< before, in vain: what it has beyond the choices here
    QString name{};                      ///< of the clone
    bool isTyped = false;
    State state = State::Planned;
    QString verdict{}; ///< what will be done, or why not
};

/// The state behind the window that clones several VMs as one group: what is chosen for all, a name
/// for each, and the plan of all together. UI thread; it only computes.
class ManyClonesDraft : public QObject {
    Q_OBJECT
public:
    using Snapshot = std::shared_ptr<const Inventory>;
    /// `target`: where they were dropped; nowhere: each clone on its original's own node.
    ManyClonesDraft(Snapshot inventory, const std::vector<VmRef> &sources,
                    const DropTarget &target = {}, QObject *parent = nullptr);

    /// To ask again for clones that failed: all as it was asked for, until a person changes it.
    ManyClonesDraft(Snapshot inventory, const std::vector<CloneRequest> &failed,
                    QObject *parent = nullptr);

    /// Computes anew whenever the store changed. The store must live as long as the draft.
    void follow(InventoryStore &store);
    void setInventory(Snapshot inventory);
    /// As CloneDraft::setKept().
    void setKept(KeptForNodes kept);

    const std::vector<ManyClone> &clones() const { return m_clones; }
    QString node() const { return m_node; }
    QString storage() const { return m_storage; } ///< empty: as each original
    QString format() const { return m_format; }   ///< empty: as each original
    bool linksTemplates() const { return m_linksTemplates; }
    bool startAfter() const { return m_startAfter; }
    bool makesTemplates() const { return m_makesTemplates; } ///< which are not started
    void setNode(const QString &node);
    void setStorage(const QString &storage);
    void setFormat(const QString &format);
    void setLinksTemplates(bool on); ///< clones of templates are linked, all others full
    void setStartAfter(bool on);
    void setMakesTemplates(bool on);
    /// Empty: the name that it would have had.
    void setName(std::size_t clone, const QString &name);

    std::vector<DraftChoice> nodes() const;
    std::vector<DraftChoice> storages() const; ///< of the chosen node
    std::vector<DraftChoice> formats() const;
    bool hasTemplates() const;
    QString summary() const; ///< what will be made, or why nothing can
    bool isValid() const { return m_batch.isValid(); }
    /// The plan to run; the draft is done with.
    BatchPlan takeBatch() { return std::move(m_batch); }

signals:
    void changed();

private:
    void recompute();
    void nameAll();
    CloneRequest requestOf(const ManyClone &clone) const;
    QString targetOf(const ManyClone &clone) const;
    void plan();
    void judge(ManyClone &clone, const ClonePlan &plan) const;
    int count(ManyClone::State state) const;

    Snapshot m_inventory;
    QString m_node;
    QString m_storage;
    QString m_format;
    bool m_linksTemplates = true;
    bool m_startAfter = false;
    bool m_makesTemplates = false;
    std::vector<ManyClone> m_clones;
    BatchPlan m_batch;
    KeptForNodes m_kept;
    NodeAsker m_asker;
};

} // namespace ramet
