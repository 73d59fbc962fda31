// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/draftchoices.h"

#include <functional>

namespace ramet {

class CloneDraft;

/// One disk or drive of the source, as a row of the wizard's table. Texts are translated.
struct DiskRow {
    QString target;
    QString action;
    QString storage;
    QString format;
    QString size;
    QString way;    ///< how it is made, and why not faster
    QString reason; ///< what is against it; empty: nothing
};

/// The part of a clone draft that is about each disk. It computes; the draft keeps the choices and
/// tells of changes. UI thread; the draft must live as long.
class DisksDraft {
public:
    explicit DisksDraft(CloneDraft &draft)
        : m_draft(draft)
    {
    }

    /// In the order of the definition, or of the snapshot's.
    std::vector<DiskRow> rows() const;

    /// The lists of one disk's fields; the values are to be handed to the set functions. An action
    /// that the plan would refuse has the reason.
    std::vector<DraftChoice> actions(const QString &target) const;
    std::vector<DraftStorage> storages(const QString &target) const;
    std::vector<DraftChoice> formats(const QString &target) const;
    DiskChoice choice(const QString &target) const;
    quint64 sourceBytes(const QString &target) const; ///< 0: not known
    bool isMade(const QString &target) const;   ///< copied or linked: it can have another size
    bool isCopied(const QString &target) const; ///< only then storage and format can be chosen
    QString whyNotPlaced(const QString &target) const; ///< why they cannot; empty: they can
    /// What is against the disk's choices, but for its size; and against that. Empty: nothing.
    QString reasonFor(const QString &target) const;
    QString sizeReason(const QString &target) const;

    void setAction(const QString &target, const QString &value);
    void setStorage(const QString &target, const QString &storage);
    void setFormat(const QString &target, const QString &format);
    void setBytes(const QString &target, quint64 bytes); ///< 0: as large as the original

    /// Of all disks.
    bool newSerials() const;
    QString whyNoNewSerials() const; ///< empty: a disk that is made has a serial number or WWN
    quint64 bytesPerSecond() const;  ///< limit to copying; 0: none
    bool isLimitable() const;        ///< something is copied
    void setNewSerials(bool on);
    void setBytesPerSecond(quint64 limit);

private:
    const std::vector<Disk> &disks() const;
    const Disk *find(const QString &target) const;
    const DiskPlan *planned(const QString &target) const;
    DiskChoice::Action effective(const Disk &disk) const;
    QString whyNot(const QString &target, DiskChoice::Action action) const;
    QString reasons(const QString &target, bool ofSize) const;
    void change(const QString &target, const std::function<void(DiskChoice &)> &edit);

    CloneDraft &m_draft;
};

} // namespace ramet
