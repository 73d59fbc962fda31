// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For identity.cpp, the rows of its table, and for snapshotxml.cpp.

#include "storage/domain/identity.h"

#include <pugixml.hpp>

namespace ramet {

struct RewriteContext {
    const NewIdentity &identity;
    QString oldName;
    QString oldUuid;
};

/// "/log/web.txt" of VM "web" becomes "/log/new.txt"; one without the name gets it appended. The
/// name counts where it is whole: not in "/log/webmail.txt".
QString derivedPath(const QString &path, const RewriteContext &context);
/// The same for a socket, whose path may have 107 bytes (sun_path, unix(7)): where the name makes
/// it longer, a part of the UUID takes its place.
QString derivedSocket(const QString &path, const RewriteContext &context);
/// The same for an attribute that holds an absolute path; any other is left alone.
void derivePath(pugi::xml_node node, const char *attribute, const RewriteContext &context);
void deriveSocket(pugi::xml_node node, const char *attribute, const RewriteContext &context);

/// Lets a <disk> be another image, of which its header says what is below.
void writeDiskSource(pugi::xml_node disk, const NewDiskSource &to);

/// One row each. `domain` is the <domain> element.
namespace rewrites {

void name(pugi::xml_node domain, const RewriteContext &context);
void uuid(pugi::xml_node domain, const RewriteContext &context);
void systemInformation(pugi::xml_node domain, const RewriteContext &context);
void generationId(pugi::xml_node domain, const RewriteContext &context);
void emulator(pugi::xml_node domain, const RewriteContext &context);
void title(pugi::xml_node domain, const RewriteContext &context);
void uefiVariables(pugi::xml_node domain, const RewriteContext &context);
void marks(pugi::xml_node domain, const RewriteContext &context);

void nicAddresses(pugi::xml_node domain, const RewriteContext &context);
void nicHostSide(pugi::xml_node domain, const RewriteContext &context);
void connections(pugi::xml_node domain, const RewriteContext &context);
void graphics(pugi::xml_node domain, const RewriteContext &context);
void characterDevices(pugi::xml_node domain, const RewriteContext &context);
void audioFiles(pugi::xml_node domain, const RewriteContext &context);
void vsock(pugi::xml_node domain, const RewriteContext &context);

void leftOutDisks(pugi::xml_node domain, const RewriteContext &context);
void ejectedMedia(pugi::xml_node domain, const RewriteContext &context);
void movedSources(pugi::xml_node domain, const RewriteContext &context);
void diskSerials(pugi::xml_node domain, const RewriteContext &context);
void diskSources(pugi::xml_node domain, const RewriteContext &context);

void seed(pugi::xml_node domain, const RewriteContext &context);
void systemSerial(pugi::xml_node domain, const RewriteContext &context);
void oemStrings(pugi::xml_node domain, const RewriteContext &context);

} // namespace rewrites
} // namespace ramet
