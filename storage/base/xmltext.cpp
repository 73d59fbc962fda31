// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/xmltext.h"

#include <array>
#include <limits>
#include <sstream>
#include <string_view>
#include <utility>

namespace ramet {

namespace {

std::unexpected<Error> invalidXml(const QString &why)
{
    return std::unexpected(Error{ErrorKind::Invalid, "read definition", {}, why, {}});
}

/// Walked, not called: removing a node is recursive in pugixml, so that depth is the stack's.
bool isDeeperThan(const pugi::xml_node &root, int limit)
{
    int depth = 0;
    pugi::xml_node node = root;
    while (node) {
        if (node.first_child()) {
            node = node.first_child();
            if (++depth > limit)
                return true;
            continue;
        }
        while (node && node != root && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        if (!node || node == root)
            return false;
        node = node.next_sibling();
    }
    return false;
}

} // namespace

Status parseXml(pugi::xml_document &document, const QString &xml, const char *root)
{
    const QByteArray bytes = xml.toUtf8();
    if (bytes.size() > maxXmlBytes)
        return invalidXml(QString("it is longer than %1 bytes").arg(maxXmlBytes));
    constexpr unsigned keepAll = pugi::parse_default | pugi::parse_comments | pugi::parse_pi;
    const pugi::xml_parse_result result = document.load_buffer(
        bytes.constData(), static_cast<size_t>(bytes.size()), keepAll, pugi::encoding_utf8);
    if (!result)
        return invalidXml(QString::fromLatin1(result.description()));
    if (isDeeperThan(document, maxXmlDepth)) {
        document.reset(); // frees all at once, without a recursion
        return invalidXml(QString("its elements are nested more than %1 deep").arg(maxXmlDepth));
    }
    if (!document.child(root))
        return invalidXml(QString("no <%1> element").arg(QLatin1StringView(root)));
    return {};
}

QString xmlToString(const pugi::xml_document &document)
{
    std::ostringstream stream;
    document.save(stream, "  ", pugi::format_default | pugi::format_no_declaration,
                  pugi::encoding_utf8);
    return QString::fromStdString(stream.str());
}

void setAttribute(pugi::xml_node node, const char *name, const QString &value)
{
    pugi::xml_attribute attribute = node.attribute(name);
    if (!attribute)
        attribute = node.append_attribute(name);
    attribute.set_value(value.toUtf8().constData());
}

void setChildText(pugi::xml_node node, const char *name, const QString &value)
{
    pugi::xml_node child = node.child(name);
    if (!child)
        child = node.append_child(name);
    child.text().set(value.toUtf8().constData());
}

namespace {

/// The greatest number instead of one that wrapped around.
quint64 timesAtMost(quint64 count, quint64 factor)
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    return count > most / factor ? most : count * factor;
}

} // namespace

quint64 sizeOf(const pugi::xml_node &node, const char *defaultUnit)
{
    static constexpr std::array<std::pair<std::string_view, quint64>, 14> units{{
        {"b", 1},
        {"bytes", 1},
        {"KB", 1000},
        {"k", 1024},
        {"KiB", 1024},
        {"MB", 1000ULL * 1000},
        {"M", 1ULL << 20},
        {"MiB", 1ULL << 20},
        {"GB", 1000ULL * 1000 * 1000},
        {"G", 1ULL << 30},
        {"GiB", 1ULL << 30},
        {"TB", 1000ULL * 1000 * 1000 * 1000},
        {"T", 1ULL << 40},
        {"TiB", 1ULL << 40},
    }};
    const std::string_view unit = node.attribute("unit").as_string(defaultUnit);
    for (const auto &[name, factor] : units) {
        if (name == unit)
            return timesAtMost(node.text().as_ullong(), factor);
    }
    return 0;
}

} // namespace ramet
