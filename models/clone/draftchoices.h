// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/clonechoices.h"

namespace ramet {

/// One entry of a field's list.
struct DraftChoice {
    QString value;  ///< to hand to the field's set function; empty: "Same as source"
    QString text;   ///< translated
    QString reason; ///< why it cannot be chosen; empty: it can
    QString note{}; ///< what to know of it where it can
    bool isPossible() const { return reason.isEmpty(); }
};
struct DraftStorage : DraftChoice {
    QString type;
    quint64 freeBytes = 0;
    quint64 totalBytes = 0;
};

/// The formats of the disks that a clone would copy, each once.
QStringList sourceFormats(const VirtualMachine &source);

/// The lists of the clone wizard's fields, each with what is chosen at the moment, also where it is
/// not offered any more: then with the reason. Pure functions. `source` null: it is gone.
namespace draftchoices {

std::vector<DraftChoice> nodes(const Inventory &inventory, const CloneRequest &request);
/// Values "full" and "linked", in this order.
std::vector<DraftChoice> modes(const Inventory &inventory, const VirtualMachine *source,
                               const QString &snapshot);
std::vector<DraftChoice> snapshots(const std::vector<SnapshotChoice> &snapshots,
                                   const QString &sourceName, const QString &chosen);
/// Where disks go that are sent to another node while nobody chose a storage.
QString bestStorage(const ClonePlan &plan);
/// What to know of a name that can be used; empty: nothing.
QString nameHint(const QString &name);
/// `source`: whose own storages are named, if any.
std::vector<DraftStorage> storages(const Inventory &inventory, const QString &node,
                                   const QString &chosen, const VirtualMachine *source = nullptr);
/// For the storage that is chosen; of a full clone.
std::vector<DraftChoice> formats(const Inventory &inventory, const VirtualMachine &source,
                                 const QString &node, const QString &storage,
                                 const QString &chosen);
/// The format of a clone on the storage where nobody chose one: empty, the source's own, where the
/// storage has that, else the storage's best.
QString defaultFormat(const Inventory &inventory, const VirtualMachine &source, const QString &node,
                      const QString &storage);
/// The mode where nobody chose one: of a template Linked, where its storage is seen on the
/// request's target, else Full.
CloneMode defaultMode(const Inventory &inventory, const VirtualMachine &source,
                      const CloneRequest &request);
/// Why nothing can be set into the field; empty: it can.
QString whyDisabled(Field field, const Inventory &inventory, const VirtualMachine &source,
                    const CloneRequest &request);

} // namespace draftchoices

} // namespace ramet
