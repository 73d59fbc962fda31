// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/copies.h"
#include "models/clone/draftchoices.h"
#include "models/clone/keptfornodes.h"
#include "models/clone/nodeasker.h"
#include "storage/addstorage/folderplan.h"
#include "storage/clone/clonechoices.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <functional>
#include <memory>
#include <optional>

namespace ramet {

struct DropTarget;

class InventoryStore;

/// The state behind the clone wizard: fields, their choices, the plan. UI thread; it only computes.
/// A field that was set by a person is never overwritten by a recomputed default.
class CloneDraft : public QObject {
    Q_OBJECT
public:
    using Snapshot = std::shared_ptr<const Inventory>;
    /// `targetNode`: the node dropped on; counts as set by a person. Empty: the source's own.
    CloneDraft(Snapshot inventory, const VmRef &source, const QString &targetNode = {},
               QObject *parent = nullptr);

    /// Computes anew whenever the store changed. The store must live as long as the draft.
    void follow(InventoryStore &store);
    void setInventory(Snapshot inventory);
    /// What is kept for the nodes, such as whether they trust each other. Without it: nothing.
    void setKept(KeptForNodes kept);
    /// Chooses again what was chosen for this source earlier, as far as it still fits.
    void recall(const QJsonObject &choices);
    /// Takes all that was asked for before, as if it were typed again.
    void askAgain(const CloneRequest &request);
    /// Chooses where a person dropped the source, whatever was chosen earlier.
    void setTarget(const DropTarget &target);

    const VmRef &source() const { return m_request.source; }
    QString sourceName() const { return m_sourceName; } ///< also after it vanished
    bool sourceIsTemplate() const { return m_sourceIsTemplate; }
    bool isSourceGone() const { return !vm(); } ///< or its node cannot be reached
    QString title() const;                      ///< "Clone VM web" or "Clone template debian"

    QString node() const { return m_request.targetNode; }
    QString name() const { return m_request.name; }
    CloneMode mode() const { return m_request.mode; }
    QString snapshot() const { return m_request.snapshot; } ///< empty: the current state
    /// Empty: same as source, as always in Linked mode.
    QString storage() const { return effectiveRequest().targetStorage; }
    QString format() const { return effectiveRequest().format; } ///< the same
    bool startAfter() const { return m_request.startAfter; }
    /// Before its disks are there; then it is started, too.
    bool startAtOnce() const { return m_request.startAtOnce; }
    /// Nothing comes from another node, so there is nothing that it could do without at first.
    bool offersStartAtOnce() const { return startAtOnce() || isBetweenNodes(); }
    /// The clone becomes a template; then it is not started.
    bool makeTemplate() const { return m_request.makeTemplate; }
    /// A value set into a field that is disabled is not taken.
    void setNode(const QString &node);
    void setName(const QString &name);
    void setMode(CloneMode mode);
    CloneMode defaultMode() const; ///< where nobody chose one
    void setSnapshot(const QString &snapshot);
    void setStorage(const QString &storage);
    void setFormat(const QString &format);
    void setStartAfter(bool on);
    void setStartAtOnce(bool on);
    void setMakeTemplate(bool on);
    /// What the other pages choose has no function here: their models read the request and change
    /// their part of it, all fields of one edit at once.
    const CloneRequest &request() const { return m_request; }
    void change(const std::function<void(CloneRequest &)> &edit);
    const Inventory &inventory() const { return *m_inventory; }
    /// Asks what a page wants to know; changed() tells when it is in the inventory.
    void askNode(const QString &node, const NodeQuestions &questions) const
    {
        m_asker.ask(node, questions);
    }
    /// The same of all nodes, for the verdicts in their list: for when somebody looks at it. One
    /// that is still being read is asked when it has been.
    void askNodes() { m_asker.askAll(*m_inventory, effectiveRequest()); }
    bool isBetweenNodes() const;        ///< disks are sent from one to the other
    std::optional<double> rate() const; ///< as expectedRate() (storage/clone/rememberedcopies.h)
    /// How many, and their names (copiesdraft.h): with more than one the name is a pattern.
    const Copies &copies() const { return m_copies; }
    void changeCopies(const std::function<void(Copies &)> &edit);
    bool isBatch() const { return ramet::isBatch(m_copies, name()); }
    /// Of a batch: the clones as planned; none where their names cannot be had. The plan is the
    /// one of the first, with what is against any.
    const BatchPlan &batch() const { return m_batch; }

    std::vector<DraftChoice> nodes() const
    {
        return draftchoices::nodes(*m_inventory, effectiveRequest());
    }
    std::vector<DraftChoice> modes() const ///< values "full" and "linked", in this order
    {
        return draftchoices::modes(*m_inventory, vm(), snapshot());
    }
    std::vector<DraftChoice> snapshots() const
    {
        return draftchoices::snapshots(m_snapshots, m_sourceName, snapshot());
    }
    std::vector<DraftStorage> storages() const;
    std::vector<DraftChoice> formats() const;

    bool isEnabled(Field field) const { return whyDisabled(field).isEmpty(); }
    /// The plan refuses because of this field.
    bool isRefused(Field field) const { return m_plan.refusalFor(field) != nullptr; }
    /// Why the field's value is refused or, else, why the field is disabled; empty: neither.
    /// Field::None: reasons that belong to no field.
    QString reasonFor(Field field) const;
    /// The line under the form: what will happen, or why nothing can. Of the reasons that are
    /// `explained` at their fields, above the line, it names the field.
    QString summary(const QSet<Field> &explained = {}) const;
    QStringList notices() const; ///< what to know though it stops nothing
    QString ways() const;        ///< how the disks will be made and why so; empty: not valid
    /// Drives whose media the chosen node lacks; empty, they would do.
    QStringList ejectOffer() const { return m_plan.ejectable(); }
    void eject(const QStringList &drives); ///< until another node is chosen
    /// The chosen node would take over what only a trusted one may.
    bool offersTrust() const { return m_plan.needsTrust(); }
    /// For this clone on this node.
    void trustOnce()
    {
        m_trustedOnce = true;
        recompute();
    }
    /// A folder that, made a storage, would lift a refusal.
    std::optional<FolderStorage> storageOffer() const;

    const ClonePlan &plan() const { return m_plan; }
    bool isValid() const { return m_plan.isValid(); }
    /// The plan to run; the draft is done with.
    ClonePlan takePlan() { return std::move(m_plan); }
    BatchPlan takeBatch() { return std::move(m_batch); }

signals:
    void changed();

private:
    void edit(Field field);
    void takeSource();
    void recompute();
    void planAnew();
    void takeFile(const QString &path, const FileContent &content);
    void setDefaults(const VirtualMachine &vm);
    CloneRequest effectiveRequest() const;
    void addKept(CloneRequest &request) const;
    const VirtualMachine *vm() const;
    QString whyDisabled(Field field) const;

    Snapshot m_inventory;
    CloneRequest m_request;
    QSet<Field> m_edited;
    ClonePlan m_plan;
    Copies m_copies;
    FileReader m_file; ///< of the copies
    BatchPlan m_batch;
    std::vector<DrawnIdentity> m_drawn;      ///< by the plans: the copies get what was shown
    std::vector<SnapshotChoice> m_snapshots; ///< of the inventory: each costs a plan
    QString m_sourceName;
    bool m_sourceIsTemplate = false;
    KeptForNodes m_kept;
    bool m_trustedOnce = false;
    NodeAsker m_asker;
};

} // namespace ramet
