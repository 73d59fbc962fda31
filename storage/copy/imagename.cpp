// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/imagename.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ramet {

namespace {

QJsonObject file(const QString &path, bool isDevice)
{
    return {{"driver", isDevice ? "host_device" : "file"}, {"filename", path}};
}

/// qapi/block-core.json, BlockdevOptionsRaw: a part of a file is a raw image with an offset.
QJsonObject partOf(const ImageLayer &layer)
{
    const QJsonObject whole = file(layer.path, layer.isDevice);
    if (!layer.slice)
        return whole;
    return {{"driver", "raw"},
            {"offset", static_cast<qint64>(layer.slice->offset)},
            {"size", static_cast<qint64>(layer.slice->size)},
            {"file", whole}};
}

} // namespace

std::vector<ImageLayer> sourceLayers(const DiskPlan &disk)
{
    std::vector<ImageLayer> layers = disk.layers;
    if (layers.empty()) {
        layers.push_back({disk.sourcePath, disk.sourceFormat, disk.sourceIsDevice});
        layers.front().pool = disk.sourcePool;
        layers.front().volume = disk.sourceVolume;
    }
    if (disk.asContainer) {
        layers.resize(1);
        layers.front().format = "raw";
    }
    return layers;
}

QString jsonImageName(const std::vector<ImageLayer> &layers)
{
    QJsonValue below(QJsonValue::Null);
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        QJsonObject image{{"driver", layer->format}, {"file", partOf(*layer)}};
        if (layer->format != u"raw")
            image["backing"] = below;
        if (!layer->dataFile.isEmpty() && layer->format == u"qcow2")
            image["data-file"] = file(layer->dataFile, false);
        below = image;
    }
    return "json:" +
           QString::fromUtf8(QJsonDocument(below.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace ramet
