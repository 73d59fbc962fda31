// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/ctl/ctllab.h"

namespace ramet::test {

/// Two nodes, and on a the VM "web", which moves to b: with all that a clone would make anew, and
/// 24 MiB of data and a hole in its disk.
class MoveLab {
public:
    /// False: the lab did not start.
    bool up();
    const CtlLab &lab() const { return m_lab; }

    // By QVERIFY and its like.
    void make();
    void clear();       ///< removes the VM from both nodes, with its files
    void checkMoved();  ///< b has it, as it was, and a has nothing of it
    void checkStayed(); ///< a has it, as it was, and b has nothing of it

    static QStringList arguments(const QStringList &more = {});
    QString disk(const QString &node) const;
    bool isOn(const QString &node) const;
    bool define(const QString &xml) const;
    const QString &definition() const { return m_definition; }

private:
    QString definitionOn(const QString &node) const;
    bool startsByItself(const QString &node) const;

    CtlLab m_lab;
    QTemporaryDir m_folder;
    QString m_content; ///< a copy of what the disk holds
    QString m_definition;
    QStringList m_before;
};

} // namespace ramet::test
