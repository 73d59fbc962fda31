// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"

namespace ramet::ctl {

Reply runCommand(Session &session)
{
    switch (session.line.command) {
    case Command::Help:
    case Command::Version:
        break;
    case Command::NodeList:
        return nodeList(session);
    case Command::NodeAdd:
        return nodeAdd(session);
    case Command::NodeRemove:
        return nodeRemove(session);
    case Command::NodeRename:
        return nodeRename(session);
    case Command::NodeEdit:
        return nodeEdit(session);
    case Command::NodeMove:
        return nodeMove(session);
    case Command::NodeTest:
        return nodeTest(session);
    case Command::NodeTrust:
        return nodeTrust(session, true);
    case Command::NodeDistrust:
        return nodeTrust(session, false);
    case Command::List:
        return list(session);
    case Command::Show:
        return show(session);
    case Command::Lineage:
        return lineage(session);
    case Command::Storage:
        return storage(session);
    case Command::StorageAdd:
        return storageAdd(session);
    case Command::StorageShare:
        return storageShare(session, true);
    case Command::StorageUnshare:
        return storageShare(session, false);
    case Command::StorageProve:
        return storageProve(session);
    case Command::Targets:
        return targets(session);
    case Command::Clone:
        return clone(session);
    case Command::Template:
        return makeTemplate(session);
    case Command::Untemplate:
        return makeVm(session);
    case Command::Flatten:
        return flatten(session);
    case Command::Delete:
        return deleteVm(session);
    case Command::Move:
        return moveVm(session);
    case Command::VolumeDelete:
        return deleteVolume(session);
    case Command::Start:
        return start(session);
    case Command::Stop:
        return stop(session);
    case Command::Reboot:
        return changeState(session, PowerRequest::Action::Reboot);
    case Command::Reset:
        return changeState(session, PowerRequest::Action::Reset);
    case Command::Pause:
        return changeState(session, PowerRequest::Action::Pause);
    case Command::Continue:
        return changeState(session, PowerRequest::Action::Resume);
    case Command::Save:
        return save(session);
    case Command::Rename:
        return renameVm(session);
    case Command::Set:
        return setNotes(session);
    case Command::SnapshotList:
        return snapshotList(session);
    case Command::SnapshotTake:
        return snapshotTake(session);
    case Command::SnapshotRevert:
        return snapshotRevert(session);
    case Command::SnapshotDelete:
        return snapshotDelete(session);
    case Command::Sample:
        return sample(session);
    case Command::Tasks:
        return tasks(session);
    case Command::Recover:
        return recover(session);
    }
    return Answer{};
}

} // namespace ramet::ctl
