// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/xmltext.h"

#include <array>
#include <sstream>
#include <string_view>
#include <utility>

namespace ramet {

Status parseXml(pugi::xml_document &document, const QString &xml, const char *root)
{
    const QByteArray bytes = xml.toUtf8();
    constexpr unsigned keepAll = pugi::parse_default | pugi::parse_comments | pugi::parse_pi;
    const pugi::xml_parse_result result = document.load_buffer(
        bytes.constData(), static_cast<size_t>(bytes.size()), keepAll, pugi::encoding_utf8);
    if (!result)
        return std::unexpected(Error{ErrorKind::Invalid,
                                     "read definition",
                                     {},
                                     QString::fromLatin1(result.description()),
                                     {}});
    if (!document.child(root))
        return std::unexpected(Error{ErrorKind::Invalid,
                                     "read definition",
                                     {},
                                     QString("no <%1> element").arg(QLatin1StringView(root)),
                                     {}});
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
            return node.text().as_ullong() * factor;
    }
    return 0;
}

} // namespace ramet
