// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json.h"

namespace ramet::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stateName(UnfinishedTask::State state)
{
    switch (state) {
    case UnfinishedTask::State::Interrupted:
        return u"interrupted"_s;
    case UnfinishedTask::State::Running:
        return u"running"_s;
    case UnfinishedTask::State::Truncated:
        return u"truncated"_s;
    case UnfinishedTask::State::Unreadable:
        return u"unreadable"_s;
    case UnfinishedTask::State::Newer:
        return u"newer"_s;
    case UnfinishedTask::State::OtherHost:
        return u"other-host"_s;
    case UnfinishedTask::State::Foreign:
        return u"foreign"_s;
    }
    return {};
}

QString kindName(Undo::Kind kind)
{
    switch (kind) {
    case Undo::Kind::RemoveDefinition:
        return u"vm"_s;
    case Undo::Kind::EndHelper:
        return u"helper"_s;
    case Undo::Kind::DeleteVolume:
        return u"volume"_s;
    case Undo::Kind::DeleteFile:
        return u"file"_s;
    case Undo::Kind::RemoveFolder:
        return u"folder"_s;
    case Undo::Kind::EndBlockJob:
        return u"block-job"_s;
    case Undo::Kind::EndBackup:
        return u"backup"_s;
    case Undo::Kind::EndPull:
        return u"pull"_s;
    case Undo::Kind::ResumeVm:
        return u"paused-vm"_s;
    case Undo::Kind::ThawVm:
        return u"frozen-vm"_s;
    case Undo::Kind::ReleaseBase:
        return u"base-snapshot"_s;
    }
    return {};
}

/// null: nobody looked.
QJsonValue presence(const LeftThing &thing)
{
    if (thing.seen == LeftThing::Seen::Unknown)
        return QJsonValue::Null;
    return thing.seen == LeftThing::Seen::There;
}

QJsonObject jsonThing(const LeftThing &thing)
{
    return {{u"kind"_s, kindName(thing.undo.kind)},
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
            {u"state"_s, stateName(task.state)},
            {u"operation"_s, task.operation},
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
