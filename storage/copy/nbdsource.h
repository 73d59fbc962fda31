// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/helpersource.h"
#include "storage/copy/nbdexport.h"

namespace ramet {

/// Serves the images of disks, each layer as the bytes of its file. The reader puts the layers
/// together: so their tables are read once, and no hole is asked for.
class NbdSource final : public HelperSource {
public:
    /// `context`: of the node that reads; DiskPlan::readNode serves.
    NbdSource(const CopyContext &context, HelperPlatform platform);

    Result<std::vector<HelperDisk>> open(const std::vector<DiskPlan> &plans) override;
    /// The first part of open(): they can be read. What is left of it is for tidy(), meanwhile. A
    /// failure of that ends what serves them.
    Result<std::vector<HelperDisk>> serve(const std::vector<DiskPlan> &plans);
    Status tidy();
    /// The same where an earlier export was, for those that try to reach it again.
    Result<std::vector<HelperDisk>> openAgain(const std::vector<DiskPlan> &plans,
                                              const NbdServer &server);
    /// How the disks are read from an export of these plans that is there.
    Result<std::vector<HelperDisk>> disksOn(const std::vector<DiskPlan> &plans,
                                            const NbdServer &server) const;
    bool hasOther(const QString &why) override;
    /// Before serve(): who reads opens the images, and copies none of them as bytes.
    void setOnlyOpened() { m_isOnlyOpened = true; }
    Status close() override { return m_export.end(); }
    QJsonObject note() const override { return {{"uuid", m_export.uuid()}}; }
    bool adopt(const QJsonObject &note) override { return m_export.adopt(note["uuid"].toString()); }

    /// The helper that serves; empty: none.
    const QString &uuid() const { return m_export.uuid(); }
    /// After the node's connection broke.
    void setConnection(const Connection &connection) { m_context.connection = connection; }

private:
    Result<std::vector<HelperDisk>> tryToOpen(const std::vector<DiskPlan> &plans);
    Result<std::vector<ImageLayer>> layersOf(const DiskPlan &disk) const;
    Status checkSpeed(const DiskPlan &disk, const std::vector<ImageLayer> &layers);
    Result<bool> answersPromptly() const;

    CopyContext m_context; ///< of the node that serves
    NbdExport m_export;
    bool m_isEncrypted = true;
    bool m_isOnlyOpened = false;
    int m_port = 0; ///< to be served on; 0: any
};

} // namespace ramet
