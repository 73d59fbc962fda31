// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/console.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace ramet::console {
namespace {

struct ConsoleText {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QString viewer()
{
    return QStandardPaths::findExecutable(QStringLiteral("virt-viewer"));
}

} // namespace

QString whyNot()
{
    return viewer().isEmpty()
               ? ConsoleText::tr("virt-viewer is not installed. Install the package “virt-viewer”.")
               : QString();
}

bool open(const QString &uri, const QString &vmUuid)
{
    return QProcess::startDetached(
        viewer(), {QStringLiteral("--wait"), QStringLiteral("--reconnect"),
                   QStringLiteral("--connect"), uri, QStringLiteral("--uuid"), vmUuid});
}

} // namespace ramet::console
