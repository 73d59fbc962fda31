// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/backingname.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace ramet {

namespace {

/// Both spellings QEMU knows, nested and dotted, as dotted keys.
void flatten(const QJsonObject &object, const QString &prefix, QHash<QString, QString> &values)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = prefix + entry.key();
        if (entry->isObject())
            flatten(entry->toObject(), key + '.', values);
        else
            values.insert(key, entry->toVariant().toString());
    }
}

/// "rbd:pool/image@snapshot:option=value", a colon within a name is escaped.
QString rbdImage(const QString &name)
{
    QString image;
    for (qsizetype i = 4; i < name.size(); ++i) {
        if (name[i] == u'\\' && i + 1 < name.size())
            image += name[++i];
        else if (name[i] == u':' || name[i] == u'@')
            break;
        else
            image += name[i];
    }
    return image;
}

QStringList imagesOfJson(const QByteArray &json, const QString &overlayPath)
{
    QHash<QString, QString> values;
    flatten(QJsonDocument::fromJson(json).object(), {}, values);
    QStringList images;
    for (auto entry = values.constBegin(); entry != values.constEnd(); ++entry) {
        const QString prefix = entry.key().left(entry.key().lastIndexOf('.') + 1);
        const QString field = entry.key().mid(prefix.size());
        const QString pool = values.value(prefix + "pool");
        const QString space = values.value(prefix + "namespace");
        if (field == u"filename" || (field == u"path" && !prefix.contains("server")))
            images += backingPaths(entry.value(), overlayPath);
        else if (field == u"image" && !pool.isEmpty())
            images << pool + '/' + (space.isEmpty() ? QString() : space + '/') + entry.value();
    }
    return images;
}

} // namespace

bool saysMoreThanFile(const QString &name)
{
    if (!name.startsWith("json:"))
        return false;
    QHash<QString, QString> values;
    flatten(QJsonDocument::fromJson(name.mid(5).toUtf8()).object(), {}, values);
    values.remove("driver");
    if (values.remove("filename"))
        return !values.isEmpty();
    const bool isFile = values.remove("file.filename");
    values.remove("file.driver");
    return !isFile || !values.isEmpty();
}

QStringList backingPaths(const QString &name, const QString &overlayPath)
{
    if (name.isEmpty() || name.startsWith("nbd:") || name.startsWith("nbd+"))
        return {};
    if (name.startsWith("json:"))
        return imagesOfJson(name.mid(5).toUtf8(), overlayPath);
    if (name.startsWith("rbd:"))
        return {rbdImage(name)};
    for (const QString &protocol : {QStringLiteral("file:"), QStringLiteral("host_device:")}) {
        if (!name.startsWith(protocol))
            continue;
        QString path = name.mid(protocol.size());
        while (path.startsWith("//")) // file:///folder/base
            path.remove(0, 1);
        return backingPaths(path, overlayPath);
    }
    if (name.startsWith('/'))
        return {QDir::cleanPath(name)};
    // An absolute overlay names a folder; anything else is "pool/image" already, or a URL.
    if (name.contains("://") || !overlayPath.startsWith('/'))
        return {name};
    return {QDir::cleanPath(QFileInfo(overlayPath).path() + '/' + name)};
}

} // namespace ramet
