// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/worker.h"

#include <QObject>
#include <expected>

namespace ramet {

/// The bytes of a file, or one translated sentence why they could not be had.
using FileContent = std::expected<QByteArray, QString>;
/// At most `most` bytes of a regular file: a pipe would be waited for. Waits for the disk or the
/// server that has it; any thread.
FileContent readFile(const QString &path, qint64 most);

/// Reads the file that a person named without waiting for it. UI thread.
class FileReader : public QObject {
    Q_OBJECT
public:
    explicit FileReader(QObject *parent = nullptr);

    /// Tells finished() once it is read. Only the last path counts; one that is being read is not
    /// asked for again.
    void read(const QString &path, qint64 most);

signals:
    void finished(const QString &path, const ramet::FileContent &content);

private:
    Worker m_worker;
    QString m_path; ///< being read
    int m_reads = 0;
};

} // namespace ramet
