// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/draftchoices.h"

#include <functional>

namespace ramet {

class CloneDraft;

/// The part of a clone draft that is about the machine. It computes; the draft keeps the choices
/// and tells of changes. UI thread; the draft must live as long.
class HardwareDraft {
public:
    explicit HardwareDraft(CloneDraft &draft)
        : m_draft(draft)
    {
    }

    const HardwareChoice &choice() const;
    quint64 sourceCpus() const;
    quint64 sourceMib() const;
    void setCpus(quint64 cpus); ///< 0: as many as the original
    void setMib(quint64 mib);   ///< 0: as much
    std::vector<DraftChoice> displays() const;
    void setDisplay(const QString &value);

    /// One for each network card: "1 · network default · 52:54:…"; the values are their numbers.
    std::vector<DraftChoice> nics() const;
    NicChoice nic(quint64 number) const;
    /// Where the card can be connected: "" as the original, "network NAME", "bridge NAME", and
    /// "bridge" for one that is not known.
    std::vector<DraftChoice> connections(quint64 number) const;
    QString connection(quint64 number) const; ///< what of it is chosen
    void setConnection(quint64 number, const QString &value);
    void setBridge(quint64 number, const QString &bridge);
    std::vector<DraftChoice> macs(quint64 number) const; ///< default, new, keep, typed
    void setMac(quint64 number, const QString &value);
    void setAddress(quint64 number, const QString &address);

    /// A value without a path is refused by the plan; nothing at all is left out.
    void addElement(const QString &path, const QString &value);
    /// The same, but what the plan refuses is not kept. Returns the reason; empty: it was added.
    QString tryElement(const QString &path, const QString &value);
    void removeElement(std::size_t index);

    enum class Part { Cpus, Memory, Display, Connection, Address, Element };
    QString reasonFor(Part part) const; ///< what is against it; empty: nothing

private:
    const std::vector<Nic> &sourceNics() const;
    /// The network of the original's card, where the target is without it; empty: it has it. Chosen
    /// is then what stands for it on the target, for all its cards and for later clones.
    QString lackingNetwork(quint64 number) const;
    const VirtualMachine *vm() const;
    std::vector<Refusal> refusalsOf(Part part) const;
    void change(const std::function<void(HardwareChoice &)> &edit);
    void changeNic(quint64 number, const std::function<void(NicChoice &)> &edit);

    CloneDraft &m_draft;
};

} // namespace ramet
