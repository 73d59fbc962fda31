// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/sharedlist.h"
#include "storage/domain/virtualmachine.h"

#include <QHash>

namespace ramet {

/// The VMs of a node, found by UUID without a search. A value that is cheap to copy. Who changes a
/// VM by reference leaves its UUID as it is.
class VmList : private SharedList<VirtualMachine> {
    using Base = SharedList<VirtualMachine>;

public:
    using Base::back, Base::begin, Base::cbegin, Base::cend, Base::empty, Base::end, Base::front,
        Base::iterator, Base::const_iterator, Base::operator[], Base::at, Base::shared,
        Base::Shared, Base::size, Base::size_type, Base::value_type;

    VmList() = default;
    VmList(std::initializer_list<VirtualMachine> vms);
    explicit VmList(std::vector<VirtualMachine> vms);

    qsizetype rowOf(const QString &uuid) const; ///< -1: none
    const VirtualMachine *find(const QString &uuid) const;

    void reserve(std::size_t count);
    void push_back(VirtualMachine vm);
    void set(VirtualMachine vm); ///< in the place of the one with its UUID, else at the end
    void insert(iterator before, VirtualMachine vm);
    void erase(iterator at);
    void pop_back();
    void clear();
    template <class Match> std::size_t removeIf(Match match)
    {
        const std::size_t count = Base::removeIf(match);
        if (count > 0)
            index();
        return count;
    }

    /// Whether both rows hold one value, not only equal ones.
    bool isSame(std::size_t row, const VmList &other, std::size_t otherRow) const;
    /// Takes a VM of another list without copying it.
    void appendShared(const VmList &other, std::size_t otherRow);
    /// Shares the values of `known` that are equal to own ones, to be compared by isSame().
    void shareEqual(const VmList &known);
    bool operator==(const VmList &other) const { return Base::operator==(other); }

private:
    void index();

    QHash<QString, qsizetype> m_rows; ///< by UUID; the first one's
};

} // namespace ramet
