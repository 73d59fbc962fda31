// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"
#include "storage/libvirt/nodes.h"

namespace ramet {

struct SampleRequest {
    QString node;
    QString storage;  ///< empty: of the active ones that take qcow2 files the first by name
    QString name;     ///< empty: "sample", "sample2", … the first free one
    QByteArray image; ///< the qcow2 container to upload
};
/// Makes the small bootable sample VM. On failure nothing is left. Returns the new VM.
Result<VmRef> runSample(Nodes &nodes, const SampleRequest &request);

} // namespace ramet
