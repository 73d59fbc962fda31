// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/xmltext.h"

#include <limits>
#include <sstream>
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
    return factor != 0 && count > most / factor ? most : count * factor;
}

/// virScaleInteger(): "b", "bytes", or a prefix alone or with "iB" (1024) or "B" (1000), in any
/// case. 0: it is no unit.
quint64 factorOf(const QString &unit)
{
    if (unit == u"b" || unit == u"bytes")
        return 1;
    const qsizetype power = unit.isEmpty() ? -1 : QStringView(u"kmgtpe").indexOf(unit.front());
    const QString rest = unit.mid(1);
    if (power < 0 || !(rest.isEmpty() || rest == u"ib" || rest == u"b"))
        return 0;
    quint64 factor = 1;
    for (qsizetype i = 0; i <= power; ++i)
        factor *= rest == u"b" ? 1000 : 1024;
    return factor;
}

} // namespace

quint64 sizeOf(const pugi::xml_node &node, const char *defaultUnit)
{
    const quint64 factor =
        factorOf(QString::fromUtf8(node.attribute("unit").as_string(defaultUnit)).toLower());
    return timesAtMost(node.text().as_ullong(), factor);
}

} // namespace ramet
