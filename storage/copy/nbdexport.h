// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/copyhelper.h"

namespace ramet {

struct ServedImage {
    HelperDisk disk; ///< its one layer is raw: the bytes of a file, a device or an image on Ceph
    /// A qcow2 file that nobody copies as bytes: who opens it may get another header
    /// (quickheader.h).
    bool mayChangeHeader = false;
};

/// Images of one node that its QEMU serves read-only by NBD, in a helper that holds a reader's lock
/// on them: a VM that would write to them cannot start meanwhile. A step of the rollback until
/// end(); the port closes with the helper, whoever ends it.
class NbdExport {
public:
    /// `context`: of the node that serves.
    NbdExport(CopyContext &context, HelperPlatform platform);

    /// Listens on `server.host` alone, on `server.port`, or with 0 on one of its own choice.
    /// `scratchPool`: a storage with files, for what tidy() takes the names of. `isTrusted`: where
    /// the node cannot serve by TLS, it does without, but not on a port that was given. A failure
    /// leaves nothing.
    Result<NbdServer> start(const std::vector<ServedImage> &images, const QString &scratchPool,
                            NbdServer server, bool isTrusted);
    /// After start(), while others read already: QEMU has its scratch files open, so they need no
    /// names any more, and nothing is left of them whatever ends QEMU.
    Status tidy();
    /// Takes over what an earlier run started. False: it has ended.
    bool adopt(const QString &uuid) { return m_helper.adopt(uuid); }
    const QString &uuid() const { return m_helper.uuid(); }
    Status end() { return m_helper.end(); }

    /// The name of the image at this index of start().
    static QString nameOf(size_t index);

private:
    struct Scratch {
        Undo undo;
        quint64 length; ///< of the image
        QByteArray content;
    };
    Result<NbdServer> serve(const QStringList &scratch, NbdServer server, bool isTrusted);
    Result<QStringList> makeScratch(const std::vector<ServedImage> &images,
                                    const std::vector<quint64> &lengths, const QString &pool);
    QByteArray contentFor(const ServedImage &image, quint64 length) const;
    Result<QString> create(const Scratch &scratch) const;
    Status fill(const Scratch &scratch) const;
    std::vector<quint64> lengthsInStorages(const std::vector<ServedImage> &images) const;
    Result<std::vector<quint64>> lengthsInHelper(size_t count) const;

    CopyContext &m_context;
    CopyHelper m_helper;
    std::vector<Undo> m_scratch;
};

} // namespace ramet
