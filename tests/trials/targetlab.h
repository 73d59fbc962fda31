// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/ctl/ctllab.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace ramet::test {

/// VMs on node a that are cloned to node b, which shares one of its two storages.
class TargetLab {
protected:
    QString shared(const QString &file) const
    {
        return m_lab.lab().storageFolder("a", "shared") + '/' + file;
    }
    QString makeImage(const QString &path) const
    {
        const bool made = run("qemu-img", {"create", "-q", "-f", "qcow2", path, "16M"}).ok();
        return made ? path : QString();
    }
    QString makeFile(const QString &path, const QByteArray &text = "x") const
    {
        QFile file(path);
        const bool made = QDir().mkpath(QFileInfo(path).path()) &&
                          file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return made ? path : QString();
    }
    static QString disk(const QString &path, const QString &target = "vda",
                        const QString &extra = {})
    {
        return "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='" +
               path + "'/><target dev='" + target + "' bus='virtio'/>" + extra + "</disk>";
    }
    static QString drive(const QString &source, const QString &type = "file")
    {
        return "<disk type='" + type + "' device='cdrom'><driver name='qemu' type='raw'/>" +
               source + "<target dev='sda' bus='sata'/><readonly/></disk>";
    }
    /// Its own disk vda is on the shared storage.
    bool define(const QString &name, const QString &devices, const QString &os = {},
                const QString &more = {}) const
    {
        const QString image = makeImage(shared(name + ".qcow2"));
        const QString xml = "<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu"
                            "/1.0'><name>" +
                            name +
                            "</name><memory unit='MiB'>64</memory><os><type arch='x86_64' "
                            "machine='q35'>hvm</type>" +
                            os + "</os><features><acpi/></features><devices>" + disk(image) +
                            devices + "</devices>" + more + "</domain>";
        const QString file = makeFile(m_files.filePath(name + ".xml"), xml.toUtf8());
        for (const char *node : {"a", "b"})
            for (const char *storage : {"default", "shared"})
                m_lab.lab().virsh(node, {"pool-refresh", storage});
        return didRun(m_lab.lab().virsh("a", {"define", file}));
    }
    bool addStorage(const QString &node, const QString &name, const QString &folder,
                    const QString &uuid) const
    {
        const QString xml = "<pool type='dir'><name>" + name + "</name><uuid>" + uuid +
                            "</uuid><target><path>" + folder + "</path></target></pool>";
        const QString file = makeFile(m_files.filePath(node + name + ".xml"), xml.toUtf8());
        return didRun(m_lab.lab().virsh(node, {"pool-define", file})) &&
               didRun(m_lab.lab().virsh(node, {"pool-start", name}));
    }
    CtlRan toB(const QString &vm, const QString &clone, const QStringList &more = {}) const
    {
        return m_lab.ctl(QStringList{"clone", vm, clone, "--node", "b"} + more);
    }
    /// Node b does not see it: a notice says that its bytes go there.
    static bool isSent(const CtlRan &ran, const QByteArray &disk)
    {
        return ran.err.contains("the storage of disk \u201c" + disk + "\u201d: it is sent");
    }
    QString definition(const QString &vm) const
    {
        return QString::fromUtf8(m_lab.lab().virsh("b", {"dumpxml", vm}).out);
    }
    CtlLab m_lab;
    QTemporaryDir m_files;
};

} // namespace ramet::test
