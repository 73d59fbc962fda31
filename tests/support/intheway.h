// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace ramet::test {

/// A folder where a program would write a file, such as Lab::definitionFile(): no plan can see that
/// it will fail. Until remove() or its end.
class InTheWay {
public:
    explicit InTheWay(const QString &path)
        : m_path(path)
        , m_isMade(QDir().mkpath(path))
    {
    }
    ~InTheWay() { remove(); }
    InTheWay(const InTheWay &) = delete;
    InTheWay &operator=(const InTheWay &) = delete;
    bool isMade() const { return m_isMade; }
    void remove() const { QDir().rmdir(m_path); }

private:
    QString m_path;
    bool m_isMade;
};

} // namespace ramet::test
