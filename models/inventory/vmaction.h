// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace ramet {

/// What a person can do with a VM.
enum class VmAction {
    Clone,
    ConvertToTemplate,
    ConvertToVm,
    Flatten,
    Start,
    Shutdown,
    ForceOff,
    Reboot,
    Reset,
    Pause,
    Resume,
    Save,
    DropSaved,
    TakeSnapshot,
    Edit,
    Console,
    Delete
};
inline constexpr std::size_t vmActionCount = 17;

/// A value for each action.
template <class Value> class PerAction {
public:
    Value &operator[](VmAction action) { return m_values[static_cast<std::size_t>(action)]; }
    const Value &operator[](VmAction action) const
    {
        return m_values[static_cast<std::size_t>(action)];
    }
    void fill(const Value &value) { m_values.fill(value); }
    static constexpr VmAction action(std::size_t place) { return static_cast<VmAction>(place); }

private:
    std::array<Value, vmActionCount> m_values{};
};

} // namespace ramet
