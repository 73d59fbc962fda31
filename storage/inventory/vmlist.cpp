// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/vmlist.h"

namespace ramet {

VmList::VmList(std::initializer_list<VirtualMachine> vms)
    : Base(vms)
{
    index();
}

VmList::VmList(std::vector<VirtualMachine> vms)
    : Base(std::move(vms))
{
    index();
}

qsizetype VmList::rowOf(const QString &uuid) const
{
    return m_rows.value(uuid, -1);
}

const VirtualMachine *VmList::find(const QString &uuid) const
{
    const qsizetype row = rowOf(uuid);
    return row < 0 ? nullptr : &(*this)[static_cast<std::size_t>(row)];
}

void VmList::reserve(std::size_t count)
{
    Base::reserve(count);
    m_rows.reserve(static_cast<qsizetype>(count));
}

void VmList::push_back(VirtualMachine vm)
{
    if (!m_rows.contains(vm.uuid))
        m_rows.insert(vm.uuid, static_cast<qsizetype>(size()));
    Base::push_back(std::move(vm));
}

void VmList::set(VirtualMachine vm)
{
    if (const qsizetype row = rowOf(vm.uuid); row >= 0)
        Base::replace(static_cast<std::size_t>(row), std::move(vm));
    else
        push_back(std::move(vm));
}

void VmList::insert(iterator before, VirtualMachine vm)
{
    Base::insert(before, std::move(vm));
    index();
}

void VmList::erase(iterator at)
{
    Base::erase(at);
    index();
}

void VmList::pop_back()
{
    Base::pop_back();
    index();
}

void VmList::clear()
{
    Base::clear();
    m_rows.clear();
}

bool VmList::isSame(std::size_t row, const VmList &other, std::size_t otherRow) const
{
    return Base::isSame(row, other, otherRow);
}

void VmList::appendShared(const VmList &other, std::size_t otherRow)
{
    const QString &uuid = other[otherRow].uuid;
    if (!m_rows.contains(uuid))
        m_rows.insert(uuid, static_cast<qsizetype>(size()));
    Base::appendShared(other, otherRow);
}

void VmList::shareEqual(const VmList &known)
{
    for (std::size_t row = 0; row < size(); ++row) {
        const qsizetype other = known.rowOf(std::as_const(*this)[row].uuid);
        if (other >= 0 && std::as_const(*this)[row] == known[static_cast<std::size_t>(other)])
            Base::share(row, known, static_cast<std::size_t>(other));
    }
}

void VmList::index()
{
    m_rows.clear();
    m_rows.reserve(static_cast<qsizetype>(size()));
    for (std::size_t row = 0; row < size(); ++row) {
        const QString &uuid = std::as_const(*this)[row].uuid;
        if (!m_rows.contains(uuid))
            m_rows.insert(uuid, static_cast<qsizetype>(row));
    }
}

} // namespace ramet
