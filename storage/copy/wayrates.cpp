// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/wayrates.h"

#include "storage/look/seenfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <mutex>

namespace ramet::wayrates {

namespace {

constexpr const char *ending = "rates";
constexpr quint64 smallestMeasure = 32ULL << 20; ///< below, the start counts more than the bytes
constexpr double weightOfNewest = 0.5;

std::mutex writing;

/// URIs have no line breaks.
QString pathOf(const QString &fromUri, const QString &toUri)
{
    return seenfile::path(fromUri + u'\n' + toUri, ending);
}

QJsonObject waysIn(const QString &path)
{
    return QJsonDocument::fromJson(seenfile::read(path)).object();
}

} // namespace

WayRates of(const QString &fromUri, const QString &toUri)
{
    WayRates rates;
    const QJsonObject ways = waysIn(pathOf(fromUri, toUri));
    for (auto way = ways.begin(); way != ways.end(); ++way) {
        const auto method = fromStoredName<CopyMethod>(way.key());
        if (method && way->toDouble() > 0)
            rates[*method] = way->toDouble();
    }
    return rates;
}

void note(const QString &fromUri, const QString &toUri, CopyMethod method, quint64 bytes,
          double seconds)
{
    if (bytes < smallestMeasure || !(seconds > 0) || fromUri.isEmpty() || toUri.isEmpty())
        return;
    const std::lock_guard lock(writing);
    const QString path = pathOf(fromUri, toUri);
    QJsonObject ways = waysIn(path);
    const double rate = static_cast<double>(bytes) / seconds;
    const double before = ways[storedName(method)].toDouble(rate);
    ways[storedName(method)] = before + (rate - before) * weightOfNewest;
    seenfile::write(path, QJsonDocument(ways).toJson(QJsonDocument::Compact));
}

} // namespace ramet::wayrates
