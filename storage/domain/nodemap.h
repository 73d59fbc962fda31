// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>

namespace ramet {

/// How on another node is called what a definition names: there, by the name here.
struct NodeMap {
    using Names = std::map<QString, QString>;
    Names networks;
    Names bridges;
    Names interfaces; ///< of the host, to which cards are connected directly
    Names storages;

    /// Those that a network card of this type can be connected to; null: of others.
    Names *namesFor(const QString &nicType)
    {
        return const_cast<Names *>(std::as_const(*this).namesFor(nicType));
    }
    const Names *namesFor(const QString &nicType) const
    {
        if (nicType == u"network")
            return &networks;
        if (nicType == u"bridge")
            return &bridges;
        return nicType == u"direct" ? &interfaces : nullptr;
    }
    bool isEmpty() const { return *this == NodeMap(); }
    bool operator==(const NodeMap &) const = default;
};

/// Empty: the name is not in the map.
inline QString mappedName(const NodeMap::Names &names, const QString &name)
{
    const auto found = names.find(name);
    return found == names.end() ? QString() : found->second;
}

/// The attribute of a card's <source> that says what it is connected to.
inline QString sourceAttribute(const QString &nicType)
{
    return nicType == u"direct" ? QStringLiteral("dev") : nicType;
}

} // namespace ramet
