// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/samplevm.h"

#include <QFile>

namespace ramet {

Result<QByteArray> sampleImage()
{
    QFile file(QStringLiteral(":/sample/sample.qcow2"));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorKind::Unsupported, QStringLiteral("read sample image"),
                                     QStringLiteral("sample.qcow2"), file.errorString()});
    return file.readAll();
}

} // namespace ramet
