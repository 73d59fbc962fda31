// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace ramet::ctl {

/// Does what the command line asks; blocks until it is done. Not for Help and Version.
Reply runCommand(Session &session);

// One function per command, each in the file of its group.
Reply list(Session &session);
Reply show(Session &session);
Reply lineage(Session &session);
Reply storage(Session &session);
Reply storageAdd(Session &session);
Reply storageShare(Session &session, bool shared);
Reply storageProve(Session &session);
Reply clone(Session &session);
Reply targets(Session &session);
Reply makeTemplate(Session &session);
Reply makeVm(Session &session);
Reply flatten(Session &session);
Reply deleteVm(Session &session);
Reply moveVm(Session &session);
Reply deleteVolume(Session &session);
Reply start(Session &session);
Reply stop(Session &session);
Reply changeState(Session &session, PowerRequest::Action action);
Reply save(Session &session);
Reply renameVm(Session &session);
Reply setNotes(Session &session);
Reply snapshotList(Session &session);
Reply snapshotTake(Session &session);
Reply snapshotRevert(Session &session);
Reply snapshotDelete(Session &session);
Reply sample(Session &session);
Reply tasks(Session &session);
Reply recover(Session &session);
Reply nodeList(Session &session);
Reply nodeAdd(Session &session);
Reply nodeRemove(Session &session);
Reply nodeRename(Session &session);
Reply nodeEdit(Session &session);
Reply nodeMove(Session &session);
Reply nodeTest(Session &session);
Reply nodeTrust(Session &session, bool trusted);

} // namespace ramet::ctl
