// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/ctl/ctllab.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryFile>

namespace ramet::test {

/// Images and definitions as other tools write them, on the two nodes of a CtlLab.
class FormatLab : public CtlLab {
public:
    QString shared(const QString &file) const
    {
        return lab().storageFolder("a", "shared") + '/' + file;
    }
    static bool qemuImg(const QStringList &arguments) { return didRun(run("qemu-img", arguments)); }
    /// Bytes that no other call made.
    static bool fill(const QString &path, int bytes)
    {
        QFile file(path);
        QByteArray data(bytes, Qt::Uninitialized);
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(data.data()),
                                              data.size() / qsizetype(sizeof(quint32)));
        return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray diskXml(const QString &format, const QString &path,
                              const QByteArray &more = {}, const QByteArray &inSource = {})
    {
        return "<disk type='file' device='disk'><driver name='qemu' type='" + format.toUtf8() +
               "'/><source file='" + path.toUtf8() + "'>" + inSource + "</source>" + more +
               "<target dev='vda' bus='virtio'/></disk>";
    }
    /// A VM that is off, with `more` beside its devices; the storages of all nodes are looked at
    /// again.
    bool define(const QString &name, const QByteArray &disks, const QString &node = "a",
                const QByteArray &uuid = {}, const QByteArray &more = {}) const
    {
        QTemporaryFile file;
        if (!file.open())
            return false;
        file.write("<domain type='qemu'><name>" + name.toUtf8() + "</name>" +
                   (uuid.isEmpty() ? uuid : "<uuid>" + uuid + "</uuid>") +
                   "<memory unit='MiB'>64</memory><os><type arch='x86_64' machine='q35'>hvm</type>"
                   "</os><devices>" +
                   disks + "</devices>" + more + "</domain>");
        file.close();
        if (uuid.isEmpty()) // another one of this name may be there from before
            static_cast<void>(lab().virsh(node, {"undefine", name}));
        bool done = didRun(lab().virsh(node, {"define", file.fileName()}));
        for (const char *other : {"a", "b"})
            done = done && didRun(lab().virsh(other, {"pool-refresh", "shared"}));
        return done;
    }
    QString diskOf(const QString &vm) const
    {
        return show(vm)["disks"].toArray().first()["path"].toString();
    }
    /// The disk that a VM of this image alone would see.
    static QByteArray contentOf(const QString &image)
    {
        QTemporaryFile raw;
        return raw.open() && qemuImg({"convert", "-O", "raw", image, raw.fileName()})
                   ? bytesOf(raw.fileName())
                   : QByteArray();
    }
};

} // namespace ramet::test
