// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <pugixml.hpp>

namespace ramet {

/// Parses without dropping anything, so that a definition survives a round trip: comments,
/// CDATA, white space inside text and elements unknown to us are kept.
/// Invalid: not well-formed, or the root is not `root`; also longer or deeper than what libvirt
/// itself takes (libxml2's depth; libvirt's strings have 4 MiB): a hostile node must not end this
/// program by its stack.
inline constexpr qsizetype maxXmlBytes = 8 << 20;
inline constexpr int maxXmlDepth = 256;
Status parseXml(pugi::xml_document &document, const QString &xml, const char *root);
QString xmlToString(const pugi::xml_document &document);

inline QString textOf(const pugi::xml_node &node)
{
    return QString::fromUtf8(node.text().get());
}
inline QString attributeOf(const pugi::xml_node &node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}
/// Sets the attribute, adding it where it is missing.
void setAttribute(pugi::xml_node node, const char *name, const QString &value);
/// Sets the text of a child, adding the child where it is missing.
void setChildText(pugi::xml_node node, const char *name, const QString &value);
/// A size element such as <memory unit='KiB'>: in bytes. libvirt's units are listed in
/// "Domain XML format", memory; the default differs by element. The greatest number where it is
/// more than 64 bits hold.
quint64 sizeOf(const pugi::xml_node &node, const char *defaultUnit);

} // namespace ramet
