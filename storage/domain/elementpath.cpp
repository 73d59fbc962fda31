// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/elementpath.h"

#include "storage/base/xmltext.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace ramet {

namespace {

Refusal refusal(Reason reason, const ElementChoice &choice, const QString &other = {})
{
    return {reason, Field::Hardware, choice.path, other, {}};
}

/// Where a clone differs from its original so that both can be, and what says whose a file is. Each
/// with all that is in it. A path that ends in "/@…" means an attribute.
constexpr std::array guarded{
    "domain/@id",
    "domain/name",
    "domain/uuid",
    "domain/genid",
    "domain/metadata",
    "domain/os/loader",
    "domain/os/nvram",
    "domain/devices/emulator",
    "domain/devices/disk/source",
    "domain/devices/disk/backingStore",
    "domain/devices/disk/mirror",
    "domain/devices/disk/auth",
    "domain/devices/disk/encryption",
    "domain/devices/disk/readonly",
    "domain/devices/disk/shareable",
    "domain/devices/disk/transient",
    "domain/devices/disk/@type",
    "domain/devices/disk/@device",
    "domain/devices/disk/driver/@type",
    "domain/devices/disk/target/@dev",
    "domain/devices/interface/mac",
    "domain/devices/vsock/cid",
};

/// "domain/devices/disk/driver/@cache": element names from the root, then the attribute's.
QString plainPath(const pugi::xpath_node &found)
{
    QStringList names;
    if (found.attribute())
        names << '@' + QString::fromUtf8(found.attribute().name());
    for (pugi::xml_node node = found.attribute() ? found.parent() : found.node(); node;
         node = node.parent()) {
        if (node.type() == pugi::node_element)
            names.prepend(QString::fromUtf8(node.name()));
    }
    return names.join('/');
}

/// Also the UUID in the system information, and QEMU's own arguments, which can name any file.
bool isGuarded(const QString &path, const pugi::xpath_node &found)
{
    const bool isArgument = path.contains(u"qemu:");
    const pugi::xml_node node = found.attribute() ? found.parent() : found.node();
    const bool isSystemUuid =
        path.startsWith(u"domain/sysinfo/") &&
        (attributeOf(node, "name") == u"uuid" || attributeOf(node.parent(), "name") == u"uuid");
    return isArgument || isSystemUuid || std::ranges::any_of(guarded, [&](const char *row) {
               const QLatin1StringView start(row);
               return path == start || path.startsWith(start + QLatin1Char('/'));
           });
}

/// XML 1.0 has no way to write the others.
bool canBeWritten(const QString &value)
{
    return std::ranges::all_of(value, [](QChar sign) {
        return sign >= u' ' && sign != QChar(0xfffe) && sign != QChar(0xffff);
    });
}

bool hasElements(const pugi::xml_node &node)
{
    return node.find_child(
        [](const pugi::xml_node &child) { return child.type() == pugi::node_element; });
}

} // namespace

std::optional<Refusal> setElement(pugi::xml_node domain, const ElementChoice &choice)
{
    pugi::xpath_node_set found;
    try { // pugixml's way to say that a path is none, or names a number or a text
        found = domain.root().select_nodes(choice.path.toUtf8().constData());
    } catch (const pugi::xpath_exception &error) {
        return refusal(Reason::PathInvalid, choice, QString::fromUtf8(error.what()));
    }
    if (found.size() != 1)
        return refusal(Reason::PathMatches, choice, QString::number(found.size()));
    pugi::xpath_node place = found.first();
    if (place.node().type() == pugi::node_pcdata || place.node().type() == pugi::node_cdata)
        place = place.parent();
    if (isGuarded(plainPath(place), place))
        return refusal(Reason::PathGuarded, choice);
    if (place.node() && (place.node().type() != pugi::node_element || hasElements(place.node())))
        return refusal(Reason::PathNotText, choice);
    if (!canBeWritten(choice.value))
        return refusal(Reason::PathValueInvalid, choice);
    const QByteArray value = choice.value.toUtf8();
    if (place.attribute())
        place.attribute().set_value(value.constData());
    else
        place.node().text().set(value.constData());
    return {};
}

} // namespace ramet
