// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/imageheader.h"

#include "storage/pool/qcow2fields.h"

#include <QFile>
#include <QRegularExpression>
#include <QtEndian>
#include <algorithm>

namespace ramet {

namespace {

constexpr quint64 longestName = 1023; // both qcow2 and QED say so

std::unexpected<Error> damaged(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, "read image header", {}, what, {}});
}

std::unexpected<Error> needsMore()
{
    return std::unexpected(Error{
        ErrorKind::Unsupported, "read image header", {}, "its header is longer than expected", {}});
}

/// Numbers at places that may lie behind the end: 0 there.
class HeaderBytes {
public:
    explicit HeaderBytes(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    quint64 size() const { return static_cast<quint64>(m_bytes.size()); }
    bool has(quint64 offset, quint64 length) const
    {
        return offset <= size() && length <= size() - offset;
    }
    template <class T> T big(quint64 offset) const
    {
        return has(offset, sizeof(T)) ? qFromBigEndian<T>(m_bytes.constData() + offset) : T{};
    }
    template <class T> T little(quint64 offset) const
    {
        return has(offset, sizeof(T)) ? qFromLittleEndian<T>(m_bytes.constData() + offset) : T{};
    }
    QByteArray part(quint64 offset, quint64 length) const
    {
        return has(offset, length)
                   ? m_bytes.mid(static_cast<qsizetype>(offset), static_cast<qsizetype>(length))
                   : QByteArray();
    }
    /// QEMU takes names as C strings.
    QString name(quint64 offset, quint64 length) const
    {
        const QByteArray bytes = part(offset, length);
        const qsizetype end = bytes.indexOf('\0');
        return QFile::decodeName(end < 0 ? bytes : bytes.left(end));
    }
    bool startsWith(const char *magic, quint64 length, quint64 offset = 0) const
    {
        return part(offset, length) == QByteArray(magic, static_cast<qsizetype>(length));
    }

private:
    const QByteArray &m_bytes;
};

/// Extensions follow the header; each has a type, a length and data padded to eight bytes.
Status readExtensions(const HeaderBytes &bytes, quint64 from, quint64 end, ImageHeader &header)
{
    constexpr quint32 backingFormat = 0xE2792ACA;
    constexpr quint32 dataFileName = 0x44415441;
    for (quint64 at = from; at + 8 <= end;) {
        if (!bytes.has(at, 8))
            return needsMore();
        const auto type = bytes.big<quint32>(at);
        const quint64 length = bytes.big<quint32>(at + 4);
        if (type == 0)
            return {};
        if (length > end - at - 8)
            return damaged("an extension of its header is too long");
        const bool isWanted = type == backingFormat || type == dataFileName;
        if (isWanted && length > longestName)
            return damaged("a name in its header is too long");
        if (isWanted && !bytes.has(at + 8, length))
            return needsMore();
        if (type == backingFormat)
            header.backingFormat = bytes.name(at + 8, length);
        else if (type == dataFileName)
            header.dataFile = bytes.name(at + 8, length);
        at += 8 + (length + 7) / 8 * 8;
    }
    return {};
}

struct BackingNamePlace {
    quint64 offset = 0;
    quint64 length = 0;
};

Status readBackingName(const HeaderBytes &bytes, const BackingNamePlace &place, ImageHeader &header)
{
    if (place.offset == 0)
        return {};
    if (place.length > longestName)
        return damaged("the name of its backing file is too long");
    if (place.offset > static_cast<quint64>(longestImageHeaderBytes))
        return damaged("the name of its backing file is not in its header");
    if (!bytes.has(place.offset, place.length))
        return needsMore();
    header.backingName = bytes.name(place.offset, place.length);
    return {};
}

Result<ImageHeader> readQcow(const HeaderBytes &bytes)
{
    using namespace qcow2;
    constexpr quint64 externalData = 1U << 2; // incompatible feature
    constexpr quint64 rawData = 1U << 1;      // autoclear feature
    ImageHeader header;
    const auto version = bytes.big<quint32>(Version);
    header.format = version == 1 ? "qcow" : "qcow2";
    header.isOldFormat = version == 2;
    header.capacityBytes = bytes.big<quint64>(Size);
    const BackingNamePlace backing{bytes.big<quint64>(BackingOffset),
                                   bytes.big<quint32>(BackingLength)};
    if (version == 1) {
        RAMET_TRY(readBackingName(bytes, backing, header));
        return header;
    }
    if (version != 2 && version != 3)
        return damaged("its version is not known");
    const quint64 least = version == 2 ? version2End : CompressionType;
    const quint64 length = version == 2 ? least : bytes.big<quint32>(HeaderLength);
    const auto clusterBits = bytes.big<quint32>(ClusterBits);
    if (!bytes.has(0, least) || clusterBits < 9 || clusterBits > 21)
        return damaged("its header is damaged");
    const quint64 cluster = quint64{1} << clusterBits;
    if (length < least || length > cluster)
        return damaged("its header is damaged");
    header.encrypted = bytes.big<quint32>(Encryption) != 0;
    header.snapshots = bytes.big<quint32>(Snapshots);
    if (version == 3) {
        header.hasDataFile = (bytes.big<quint64>(Incompatible) & externalData) != 0;
        header.dataFileIsRaw = header.hasDataFile && (bytes.big<quint64>(AutoClear) & rawData) != 0;
    }
    RAMET_TRY(readBackingName(bytes, backing, header));
    const bool endsAtName = backing.offset >= length && backing.offset < cluster;
    RAMET_TRY(readExtensions(bytes, length, endsAtName ? backing.offset : cluster, header));
    if (!header.hasDataFile)
        header.dataFile.clear();
    if (header.backingName.isEmpty())
        header.backingFormat.clear();
    return header;
}

Result<ImageHeader> readQed(const HeaderBytes &bytes)
{
    constexpr quint64 hasBacking = 1, backingIsRaw = 4;
    ImageHeader header;
    header.format = "qed";
    header.capacityBytes = bytes.little<quint64>(48);
    const auto features = bytes.little<quint64>(16);
    if (features & hasBacking)
        RAMET_TRY(
            readBackingName(bytes, {bytes.little<quint32>(56), bytes.little<quint32>(60)}, header));
    if ((features & backingIsRaw) && !header.backingName.isEmpty())
        header.backingFormat = "raw";
    return header;
}

/// `RW 4192256 SPARSE "disk-s001.vmdk" 0`, parentFileNameHint="base.vmdk".
void readDescriptor(const QByteArray &text, ImageHeader &header)
{
    static const QRegularExpression parent(R"re(^\s*parentFileNameHint\s*=\s*"([^"\n]{1,1023})")re",
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression extent(
        R"re(^\s*(?:RW|RDONLY|NOACCESS)\s+(\d+)\s+\w+\s+"([^"\n]{1,1023})")re",
        QRegularExpression::MultilineOption);
    const qsizetype end = text.indexOf('\0');
    const QString words = QString::fromUtf8(end < 0 ? text : text.left(end));
    header.backingName = parent.match(words).captured(1);
    if (!header.backingName.isEmpty())
        header.backingFormat = "vmdk";
    quint64 sectors = 0;
    for (auto found = extent.globalMatch(words); found.hasNext();) {
        const auto match = found.next();
        sectors += match.captured(1).toULongLong();
        header.extents << match.captured(2);
    }
    if (header.capacityBytes == 0)
        header.capacityBytes = sectors * 512;
}

Result<ImageHeader> readVmdk(const HeaderBytes &bytes, bool isText)
{
    ImageHeader header;
    header.format = "vmdk";
    if (isText) {
        readDescriptor(bytes.part(0, std::min<quint64>(bytes.size(), 1 << 16)), header);
        return header;
    }
    header.capacityBytes = bytes.little<quint64>(12) * 512;
    const auto offset = bytes.little<quint64>(28);
    const auto sectors = bytes.little<quint64>(36);
    if (offset == 0 || sectors == 0)
        return header; // an extent that another file describes
    if (offset > 4096 || sectors > 4096)
        return damaged("its descriptor is not in its header");
    if (!bytes.has(offset * 512, 1))
        return needsMore();
    const quint64 length = std::min(sectors * 512, bytes.size() - offset * 512);
    readDescriptor(bytes.part(offset * 512, length), header);
    header.extents.clear(); // itself
    return header;
}

} // namespace

Result<ImageHeader> readImageHeader(const QByteArray &start)
{
    const HeaderBytes bytes(start);
    if (bytes.startsWith("QFI\xfb", 4))
        return readQcow(bytes);
    if (bytes.startsWith("QED\0", 4))
        return readQed(bytes);
    if (bytes.startsWith("KDMV", 4))
        return readVmdk(bytes, false);
    if (bytes.startsWith("# Disk DescriptorFile", 21))
        return readVmdk(bytes, true);
    ImageHeader header;
    if (bytes.startsWith("vhdxfile", 8))
        header.format = "vhdx";
    else if (bytes.startsWith("conectix", 8))
        header.format = "vpc";
    else if (bytes.little<quint32>(0x40) == 0xbeda107f)
        header.format = "vdi";
    else if (bytes.startsWith("LUKS\xba\xbe", 6))
        header.format = "luks";
    header.encrypted = header.format == u"luks";
    return header;
}

} // namespace ramet
