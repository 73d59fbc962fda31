// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/clonedraft.h"
#include "tests/gui/guidriver.h"
#include "ui/clone/clonewizard.h"
#include "ui/clone/steplist.h"

#include <QtTest>

namespace ramet::test {

/// The wizard on an inventory made by hand, whose VM "web" also has a drive, a network card and a
/// definition that was read.
class OpenWizard {
protected:
    void openWizard(); ///< a failure fails the test
    void closeWizard() { m_wizard.reset(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_wizard->windowHandle(), static_cast<Qt::Key>(key), modifiers);
    }
    bool tabTo(const QString &name);
    void typeText(const QString &text);
    /// Why the value of the field is refused.
    QString reason(const QString &field) const;
    QString cell(const QString &tableName, int row, int column) const;
    QString page() const { return m_wizard->currentPage()->objectName(); }
    QStringList pages() const;
    void showPage(const QString &name)
    {
        m_wizard->showStep(static_cast<int>(pages().indexOf(name)));
    }
    StepList *steps() const { return m_wizard->findChild<StepList *>(); }
    QString spoken(int row) const;

    const VmRef m_web{"a", "uuid-web"};
    std::unique_ptr<CloneWizard> m_wizard;
    std::unique_ptr<GuiDriver> m_gui;
};

} // namespace ramet::test
