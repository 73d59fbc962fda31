// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/xmltext.h"
#include "storage/domain/identity.h"

namespace ramet::test {

/// Definitions made by hand: of an original and, by a new identity, of its clone.

inline const QString oldUuid = "aaaaaaaa-1111-2222-3333-444444444444";
inline const QString uuidOfClone = "bbbbbbbb-5555-6666-7777-888888888888";

/// Of a clone whose name needs every kind of escape.
inline NewIdentity identity()
{
    NewIdentity identity;
    identity.name = "n'e\"w<&虚";
    identity.uuid = uuidOfClone;
    identity.macs = {"52:54:00:11:11:11", "52:54:00:22:22:22"};
    identity.disks["vda"] = {"/new/x.qcow2", "default", "x.qcow2", "qcow2"};
    identity.disks["vdb"] = {"/new/y.raw", "shared", "y.raw", "raw"};
    return identity;
}

/// As pugixml writes it, so that only real changes differ.
inline QString tidy(const QString &xml)
{
    pugi::xml_document document;
    return parseXml(document, xml, "domain") ? xmlToString(document) : QString("not XML: ") + xml;
}

inline QString head(const QString &name, const QString &uuid)
{
    return "<domain type='qemu'><name>" + name + "</name><uuid>" + uuid + "</uuid>";
}

/// The definition of the original "web" that holds `part`.
inline QString before(const QString &part)
{
    return head("web", oldUuid) + part + "</domain>";
}

/// That of its clone by identity().
inline QString after(const QString &part)
{
    return tidy(head(identity().name.toHtmlEscaped().replace("&quot;", "\""), uuidOfClone) + part +
                "</domain>");
}

inline QString devices(const QString &part)
{
    return "<devices>" + part + "</devices>";
}

} // namespace ramet::test
