// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/quittext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

struct QuitText {
    Q_DECLARE_TR_FUNCTIONS(QuitText)
};

constexpr int mostLines = 6;

bool isAtWork(const Task &task)
{
    return !task.facts && !task.isEnded() && !task.isElsewhere;
}

/// What becomes of the task when the program leaves it.
QString lineOf(const Task &task)
{
    QString text;
    if (task.state == TaskState::Queued)
        text = QuitText::tr("• %1: has not begun, and is dropped");
    else if (!canBeLeft(task))
        text = QuitText::tr("• %1: is cancelled, and what it made is removed");
    else if (task.progress.goesOnAlone || task.progress.phase == Phase::Fetching)
        text = QuitText::tr("• %1: QEMU goes on copying; the next start of Ramet offers to finish "
                            "it");
    else
        text = QuitText::tr("• %1: stops here; the next start of Ramet offers to go on with it");
    return text.arg(task.title);
}

} // namespace

bool canBeLeft(const Task &task)
{
    return task.mayBeLeft && task.state == TaskState::Running && !task.cancelRequested;
}

QString lossByCancel(const Task &task, std::span<const Task> members)
{
    const auto fetches = [](const Task &one) {
        return one.state == TaskState::Running && one.progress.phase == Phase::Fetching;
    };
    const auto fetching = std::ranges::count_if(members, fetches) + (fetches(task) ? 1 : 0);
    if (fetching == 0)
        return {};
    return fetching == 1
               ? QuitText::tr("The clone is running already while its disks are still being "
                              "fetched. It is switched off and removed, with all that its guest "
                              "has written. The original stays as it is.")
               : QuitText::tr("Clones are running already while their disks are still being "
                              "fetched. They are switched off and removed, with all that their "
                              "guests have written. The originals stay as they are.");
}

QuitQuestion quitQuestion(std::span<const Task> tasks)
{
    QuitQuestion question;
    QStringList lines;
    for (const Task &task : tasks) {
        if (!isAtWork(task))
            continue;
        ++question.active;
        question.leavable += static_cast<int>(canBeLeft(task));
        lines << lineOf(task);
    }
    const auto more = static_cast<int>(lines.size()) - mostLines;
    if (more > 1)
        lines = lines.mid(0, mostLines) << QuitText::tr("… and %n more", nullptr, more);
    question.text =
        QuitText::tr("%n tasks are at work. Quit all the same?", nullptr, question.active);
    QStringList ways{QuitText::tr("Wait: Ramet quits as soon as the tasks have ended.",
                                  "the number is of tasks", question.active),
                     QuitText::tr("Cancel tasks: what they made so far is removed first.",
                                  "the number is of tasks", question.active)};
    if (question.leavable > 0)
        ways << QuitText::tr("Leave: Ramet quits now.") << lines;
    question.ways = ways.join(u'\n');
    return question;
}

} // namespace ramet
