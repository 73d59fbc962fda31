// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planjson.h"

#include "storage/clone/guestfields.h"
#include "storage/clone/hardwarefields.h"

#include <QJsonArray>

namespace ramet {

namespace {

template <class Enum>
requires std::is_enum_v<Enum> QJsonValue written(Enum value)
{
    return storedName(value);
}
QJsonValue written(const QString &text)
{
    return text;
}
QJsonValue written(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}
QJsonValue written(bool on)
{
    return on;
}
QJsonValue written(quint64 number)
{
    return static_cast<qint64>(number);
}
QJsonValue written(const std::optional<DiskSlice> &slice);
template <class T> QJsonValue written(const std::vector<T> &list);
template <class Key, class T> QJsonValue written(const std::map<Key, T> &choices);
template <class T>
requires std::is_class_v<T> QJsonValue written(const T &value);

template <class Enum>
requires std::is_enum_v<Enum>
bool readInto(Enum &value, const QJsonValue &json)
{
    const auto known = fromStoredName<Enum>(json.toString());
    value = known.value_or(value);
    return known.has_value();
}
bool readInto(QString &text, const QJsonValue &json)
{
    text = json.toString();
    return json.isString();
}
bool readInto(QStringList &texts, const QJsonValue &json)
{
    for (const QJsonValueConstRef text : json.toArray())
        texts << text.toString();
    return json.isArray();
}
bool readInto(bool &on, const QJsonValue &json)
{
    on = json.toBool();
    return json.isBool();
}
bool readInto(quint64 &number, const QJsonValue &json)
{
    number = static_cast<quint64>(json.toInteger(-1));
    return json.toInteger(-1) >= 0;
}
bool readInto(std::optional<DiskSlice> &slice, const QJsonValue &json);
template <class T> bool readInto(std::vector<T> &list, const QJsonValue &json);
template <class Key, class T> bool readInto(std::map<Key, T> &choices, const QJsonValue &json);
template <class T>
requires std::is_class_v<T>
bool readInto(T &value, const QJsonValue &json);

// One list of fields a type, for both directions.

template <class Visit, class Ref>
requires std::is_same_v<std::remove_const_t<Ref>, VmRef>
void fieldsOf(Ref &ref, Visit &&visit)
{
    visit("node", ref.node);
    visit("uuid", ref.uuid);
}

template <class Visit, class Choice>
requires std::is_same_v<std::remove_const_t<Choice>, DiskChoice>
void fieldsOf(Choice &choice, Visit &&visit)
{
    visit("action", choice.action);
    visit("storage", choice.storage);
    visit("format", choice.format);
    visit("size", choice.size);
}

template <class Visit, class Address>
requires std::is_same_v<std::remove_const_t<Address>, DataAddress>
void fieldsOf(Address &address, Visit &&visit)
{
    visit("host", address.host);
    visit("isTrusted", address.isTrusted);
}

template <class Visit, class Request>
requires std::is_same_v<std::remove_const_t<Request>, CloneRequest>
void fieldsOf(Request &request, Visit &&visit)
{
    visit("source", request.source);
    visit("targetNode", request.targetNode);
    visit("name", request.name);
    visit("mode", request.mode);
    visit("targetStorage", request.targetStorage);
    visit("format", request.format);
    visit("snapshot", request.snapshot);
    visit("disks", request.disks);
    visit("startAfter", request.startAfter);
    visit("startAtOnce", request.startAtOnce);
    visit("makeTemplate", request.makeTemplate);
    visit("isMove", request.isMove);
    visit("keepMacs", request.keepMacs);
    visit("newDiskSerials", request.newDiskSerials);
    visit("bytesPerSecond", request.bytesPerSecond);
    visit("trusted", request.trusted);
    visit("dataAddress", request.dataAddress);
    visit("hardware", request.hardware);
}

template <class Visit, class Moved>
requires std::is_same_v<std::remove_const_t<Moved>, MovedSource>
void fieldsOf(Moved &moved, Visit &&visit)
{
    visit("pool", moved.pool);
    visit("volume", moved.volume);
    visit("path", moved.path);
    visit("newPool", moved.newPool);
    visit("newVolume", moved.newVolume);
    visit("newPath", moved.newPath);
}

template <class Visit, class Slice>
requires std::is_same_v<std::remove_const_t<Slice>, DiskSlice>
void fieldsOf(Slice &slice, Visit &&visit)
{
    visit("offset", slice.offset);
    visit("size", slice.size);
}

template <class Visit, class Layer>
requires std::is_same_v<std::remove_const_t<Layer>, ImageLayer>
void fieldsOf(Layer &layer, Visit &&visit)
{
    visit("path", layer.path);
    visit("format", layer.format);
    visit("isDevice", layer.isDevice);
    visit("dataFile", layer.dataFile);
    visit("slice", layer.slice);
    visit("pool", layer.pool);
    visit("volume", layer.volume);
    visit("homePath", layer.homePath);
}

template <class Visit, class Stage>
requires std::is_same_v<std::remove_const_t<Stage>, DiskStage>
void fieldsOf(Stage &stage, Visit &&visit)
{
    visit("pool", stage.pool);
    visit("volume", stage.volume);
    visit("methods", stage.methods);
    visit("isNeeded", stage.isNeeded);
}

template <class Visit, class Disk>
requires std::is_same_v<std::remove_const_t<Disk>, DiskPlan>
void fieldsOf(Disk &disk, Visit &&visit)
{
    visit("target", disk.target);
    visit("action", disk.action);
    visit("method", disk.method);
    visit("blockSharing", disk.blockSharing);
    visit("otherMethods", disk.otherMethods);
    visit("readNode", disk.readNode);
    visit("sourcePath", disk.sourcePath);
    visit("sourceFormat", disk.sourceFormat);
    visit("sourcePool", disk.sourcePool);
    visit("sourceVolume", disk.sourceVolume);
    visit("sourceSnapshot", disk.sourceSnapshot);
    visit("sourceIsDevice", disk.sourceIsDevice);
    visit("sourceIsOpen", disk.sourceIsOpen);
    visit("layers", disk.layers);
    visit("layersOpen", disk.layersOpen);
    visit("asContainer", disk.asContainer);
    visit("stage", disk.stage);
    visit("targetPool", disk.targetPool);
    visit("storageChosen", disk.storageChosen);
    visit("targetVolume", disk.targetVolume);
    visit("targetFormat", disk.targetFormat);
    visit("isReadOnly", disk.isReadOnly);
    visit("livePool", disk.livePool);
    visit("capacityBytes", disk.capacityBytes);
    visit("grownBytes", disk.grownBytes);
    visit("bytesToCopy", disk.bytesToCopy);
}

template <class Visit, class Plan>
requires std::is_same_v<std::remove_const_t<Plan>, ClonePlan>
void fieldsOf(Plan &plan, Visit &&visit)
{
    visit("request", plan.request);
    visit("sourceName", plan.sourceName);
    visit("targetNode", plan.targetNode);
    visit("sourceRuns", plan.sourceRuns);
    visit("newUuid", plan.newUuid);
    visit("newMacs", plan.newMacs);
    visit("disks", plan.disks);
    visit("otherWriters", plan.otherWriters);
    visit("toOtherHost", plan.toOtherHost);
    visit("movedSources", plan.movedSources);
    visit("map", plan.map);
    visit("guest", plan.guest); // not the request's settings: they may hold secrets
}

template <class T> QJsonValue written(const std::vector<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(written(item));
    return array;
}
QJsonValue written(const std::optional<DiskSlice> &slice)
{
    return slice ? written(*slice) : QJsonValue(QJsonValue::Null);
}
QString keyOf(const QString &target)
{
    return target;
}
QString keyOf(quint64 number)
{
    return QString::number(number);
}
bool readKey(QString &target, const QString &key)
{
    target = key;
    return true;
}
bool readKey(quint64 &number, const QString &key)
{
    bool isNumber = false;
    number = key.toULongLong(&isNumber);
    return isNumber;
}
template <class Key, class T> QJsonValue written(const std::map<Key, T> &choices)
{
    QJsonObject object;
    for (const auto &[key, choice] : choices)
        object[keyOf(key)] = written(choice);
    return object;
}
template <class T>
requires std::is_class_v<T> QJsonValue written(const T &value)
{
    QJsonObject object;
    fieldsOf(value, [&](const char *name, const auto &field) {
        object[QLatin1StringView(name)] = written(field);
    });
    return object;
}

template <class T> bool readInto(std::vector<T> &list, const QJsonValue &json)
{
    if (!json.isArray())
        return false;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        if (!readInto(list.emplace_back(), item))
            return false;
    }
    return true;
}
bool readInto(std::optional<DiskSlice> &slice, const QJsonValue &json)
{
    if (json.isNull())
        return true;
    return readInto(slice.emplace(), json);
}
template <class Key, class T> bool readInto(std::map<Key, T> &choices, const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        Key key{};
        if (!readKey(key, entry.key()) || !readInto(choices[key], entry.value()))
            return false;
    }
    return json.isObject();
}
template <class T>
requires std::is_class_v<T>
bool readInto(T &value, const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    bool whole = json.isObject();
    fieldsOf(value, [&](const char *name, auto &field) {
        whole = whole && readInto(field, object[QLatin1StringView(name)]);
    });
    return whole;
}

} // namespace

QJsonObject toJson(const ClonePlan &plan)
{
    return written(plan).toObject();
}

std::optional<ClonePlan> clonePlanFromJson(const QJsonObject &object)
{
    ClonePlan plan;
    if (!readInto(plan, object))
        return {};
    return plan;
}

QJsonObject toJson(const CloneRequest &request)
{
    return written(request).toObject();
}

std::optional<CloneRequest> cloneRequestFromJson(const QJsonObject &object)
{
    CloneRequest request;
    if (!readInto(request, object))
        return {};
    return request;
}

QJsonObject toJson(const NodeMap &map)
{
    return written(map).toObject();
}

std::optional<NodeMap> nodeMapFromJson(const QJsonObject &object)
{
    NodeMap map;
    if (!readInto(map, object))
        return {};
    return map;
}

} // namespace ramet
