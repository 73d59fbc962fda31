// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/answeringprompter.h"
#include "tests/gui/guidriver.h"
#include "tests/gui/program.h"
#include "tests/support/lab.h"

namespace ramet::test {

/// The real window on two real nodes, a and b. On a: the sample VM "sample" on the shared storage,
/// and "large", on a's own.
class WindowLab {
public:
    /// Of "large": a slow one takes a second or more to copy, and some to make.
    enum class Copying { Fast, Slow };

    ~WindowLab();
    /// False: the lab or the samples could not be made; why is on stderr.
    bool up(Copying large = Copying::Fast);

    Program &program() { return *m_program; }
    GuiDriver &gui() { return *m_gui; }
    AnsweringPrompter &prompter() { return m_prompter; }
    const Lab &lab() const { return *m_lab; }

    /// A VM without disks, made behind the window's back. Its name is free text.
    bool define(const QString &name) const { return defineWith(name, {}); }
    /// The same, marked as a clone that another client is making: nothing can be done with it.
    bool defineHalf(const QString &name) const;
    bool undefine(const QString &name) const;
    /// Whether the newest task comes to this end; says why not on stderr.
    bool endsAs(TaskState state);
    /// Every domain and every file in the storages, to compare before with after.
    QStringList everything() const;

private:
    bool makeSamples(Copying large);
    bool defineWith(const QString &name, const QString &more) const;

    std::unique_ptr<Lab> m_lab;
    AnsweringPrompter m_prompter;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<GuiDriver> m_gui;
};

} // namespace ramet::test
