// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <expected>

namespace ramet {

/// A domain name that libvirt's QEMU driver accepts and that can become file names on a node.
/// Exists only if valid. Uniqueness on a node is the plan's business.
class VmName {
public:
    enum class Problem {
        Empty,
        OnlySpaces,
        Slash,            ///< libvirt: "name cannot contain '/'"
        ControlCharacter, ///< no line breaks or other control characters: not valid in XML
        DotName,          ///< "." and ".." name folders
        TooLong,          ///< over maxBytes in UTF-8
    };
    /// The node keeps NAME.xml.new and NAME-DISK.FORMAT; file names end at 255 bytes.
    static constexpr int maxBytes = 220;

    static std::expected<VmName, Problem> from(const QString &text);
    const QString &text() const { return m_text; }
    /// The name as part of a file name: letters, digits and "._+-" stay, all else becomes '_'.
    QString fileStem() const;

private:
    explicit VmName(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace ramet
