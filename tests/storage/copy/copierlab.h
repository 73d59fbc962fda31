// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"
#include "tests/storage/storagelab.h"

namespace ramet::test {

/// One way to copy on node "a" of a lab, without the operation around it.
class CopierLab {
public:
    explicit CopierLab(StorageLab &lab);

    /// A disk whose image is `file` in `storage`; the copy is `copy.<format>` in `toStorage`.
    DiskPlan plan(const QString &storage, const QString &file, const QString &format,
                  const QString &toStorage, const QString &toFormat) const;
    /// Tells libvirt of files that were made behind its back.
    void refresh(const QString &storage) const;

    CopyContext &context() { return m_context; }
    std::stop_source &stop() { return m_stop; }
    /// Takes back what the copiers made; the names of what could not be.
    QStringList undo() { return m_rollback.run(); }

private:
    StorageLab &m_lab;
    std::stop_source m_stop;
    Rollback m_rollback;
    CopyContext m_context;
};

/// Of the file's blocks those that no other file has, in bytes; -1: the file system does not say.
qint64 unsharedBytes(const QString &path);

} // namespace ramet::test
