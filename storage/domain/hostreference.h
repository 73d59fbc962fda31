// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <QString>
#include <vector>

namespace pugi {
class xml_node;
}

namespace ramet {

/// Something of its host that a definition names: a path, arguments for QEMU, a device. On another
/// host it means another thing, and whoever wrote the definition need have no rights there.
struct HostReference {
    enum class Kind {
        Path,              ///< a file, device or socket
        Loader,            ///< a firmware's file: fine where the host itself offers it
        VariablesTemplate, ///< what UEFI variables are first copied from
        Element,           ///< as a whole: arguments for QEMU, a host device, what is not known
    };
    Kind kind = Kind::Path;
    QString what; ///< the element, such as "kernel", "serial" or "qemu:commandline"
    QString path; ///< empty: of Element
    QString disk; ///< the target of the disk that it belongs to; empty: of none

    QString text() const { return path.isEmpty() ? what : what + ' ' + path; }
    bool operator==(const HostReference &) const = default;
};

/// All of them but for the images of disks, the variables' own file and the emulator: those are
/// looked after one by one. By a list of what is harmless: an element that is not in it, or a
/// path at a place that is not, is a reference.
Result<std::vector<HostReference>> hostReferences(const QString &domainXml);
std::vector<HostReference> hostReferences(const pugi::xml_node &domain);

} // namespace ramet
