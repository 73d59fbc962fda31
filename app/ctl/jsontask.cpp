// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/jsontask.h"

#include <QJsonArray>

namespace ramet::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// null: nobody looked.
QJsonValue presence(const LeftThing &thing)
{
    if (thing.seen == LeftThing::Seen::Unknown)
        return QJsonValue::Null;
    return thing.seen == LeftThing::Seen::There;
}

QJsonObject jsonThing(const LeftThing &thing)
{
    return {{u"kind"_s, shownName(thing.undo.kind)},
            {u"name"_s, thing.undo.name},
            {u"node"_s, thing.undo.node},
            {u"uuid"_s, thing.undo.uuid},
            {u"storage"_s, thing.undo.pool},
            {u"folder"_s, thing.undo.folder},
            {u"made"_s, thing.made},
            {u"present"_s, presence(thing)}};
}

} // namespace

QJsonObject jsonTask(const UnfinishedTask &task)
{
    QJsonArray left;
    for (const LeftThing &thing : task.things)
        left << jsonThing(thing);
    return {{u"id"_s, task.id},
            {u"state"_s, shownName(task.state)},
            {u"operation"_s, shownName(task.operation)},
            {u"vm"_s, task.object},
            {u"source"_s, task.source},
            {u"node"_s, task.node},
            {u"host"_s, task.hostName},
            {u"since"_s, task.since.toUTC().toString(Qt::ISODate)},
            {u"journal"_s, task.file},
            {u"details"_s, task.detail},
            {u"resumable"_s, task.canResume},
            {u"complete"_s, task.isWhole},
            {u"left"_s, left}};
}

} // namespace ramet::ctl
