// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messageprompter.h"

#include "models/format.h"
#include "models/movetext.h"
#include "models/printable.h"
#include "models/refusaltext.h"
#include "models/wording.h"
#include "ui/common/plaintext.h"
#include "ui/manydialog.h"
#include "ui/promptbox.h"
#include "ui/snapshotprompts.h"
#include "ui/storagedialog.h"
#include "ui/tasks/speedlimitdialog.h"
#include "ui/tasks/taskdetailsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ramet {

using namespace promptbox;

namespace {

struct Prompt {
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

QString diskLines(const DeletePlan &plan)
{
    QStringList lines;
    if (!plan.disks.empty() || !plan.nvramPath.isEmpty())
        lines += Prompt::tr("Deleted with it:", "a VM; its disks follow");
    for (const DeletePlan::OwnDisk &disk : plan.disks)
        lines += Prompt::tr("• %1 on “%2” (%3)", "a volume, its storage and size")
                     .arg(disk.volume, disk.pool, formatBytes(disk.allocationBytes));
    if (!plan.nvramPath.isEmpty())
        lines += Prompt::tr("• %1 (UEFI variables)").arg(plan.nvramPath);
    if (!plan.keptDisks.isEmpty())
        lines += Prompt::tr("Kept:", "disks follow");
    for (const QString &path : plan.keptDisks)
        lines += QStringLiteral("• ") + path;
    if (lines.isEmpty())
        lines += Prompt::tr("It has no disks.");
    return lines.join(u'\n');
}

} // namespace

void MessagePrompter::confirmDelete(QWidget *parent, const DeletePlan &whole,
                                    const DeletePlan &kept,
                                    std::function<void(const DeletePlan &)> yes)
{
    auto *keep = new QCheckBox(Prompt::tr("&Keep the disks"));
    keep->setObjectName(QStringLiteral("keepDisksCheck"));
    keep->setChecked(!whole.isValid());
    keep->setEnabled(whole.isValid() && kept.isValid());
    QString information = diskLines(whole.isValid() ? whole : kept);
    if (!whole.isValid())
        information += QStringLiteral("\n\n") + refusalsText(whole.refusals);
    QMessageBox *box =
        warn(parent, Prompt::tr("Delete “%1”?").arg(whole.name), information, Prompt::tr("&Delete"),
             [keep, whole, kept, yes = std::move(yes)] { yes(keep->isChecked() ? kept : whole); });
    QObject::connect(keep, &QCheckBox::toggled, box, [box, whole, kept](bool isKept) {
        setPlainInformation(box, diskLines(isKept ? kept : whole)); // lays the box out anew
        widen(box);
    });
    if (whole.disks.empty() && whole.nvramPath.isEmpty() && whole.isValid())
        keep->setParent(box); // there is nothing to keep
    else
        box->setCheckBox(keep);
    keep->setHidden(!box->checkBox());
    open(box);
}

void MessagePrompter::confirmMove(QWidget *parent, const std::vector<MovePlan> &plans,
                                  std::function<void()> yes)
{
    QStringList parts;
    for (const MovePlan &plan : plans)
        parts << moveLines(plan).join(u'\n');
    const QString title =
        plans.size() == 1 ? Prompt::tr("Move “%1” to node “%2”?")
                                .arg(plans.front().clone.sourceName, plans.front().clone.targetNode)
                          : Prompt::tr("Move %n VMs?", nullptr, static_cast<int>(plans.size()));
    QMessageBox *box = warn(parent, title, parts.join(QStringLiteral("\n\n")), Prompt::tr("&Move"),
                            std::move(yes));
    open(box);
}

void MessagePrompter::confirmMany(QWidget *parent, const ManyQuestion &question,
                                  std::function<void(bool)> yes)
{
    auto *dialog = new ManyDialog(question, std::move(yes), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MessagePrompter::confirmTemplate(QWidget *parent, const TemplateQuestion &question,
                                      std::function<void(TemplateWay)> choose)
{
    const QString text = Prompt::tr("Convert “%1” to a template?").arg(question.vm);
    const QString information = Prompt::tr(
        "Its disks become read-only, and it cannot be started while it is a template. Linked "
        "clones of it are ready in an instant. It can be turned back into a VM as long as it has "
        "no linked clones.");
    if (question.snapshots == 0) {
        open(offer(parent, text, information, Prompt::tr("&Convert"),
                   [choose] { choose(TemplateWay::Convert); }));
        return;
    }
    const QString has =
        Prompt::tr("“%1” has %n snapshots, and a template can have none. Clone it to a template "
                   "instead, and “%1” keeps them.",
                   nullptr, question.snapshots)
            .arg(question.vm);
    const QString external = Prompt::tr("Some are files of their own and cannot be deleted here.");
    QMessageBox *box =
        ask(parent, text,
            information + QStringLiteral("\n\n") +
                sentences({has, question.canDrop ? QString() : external}),
            Prompt::tr("C&lone to a template…"), [choose] { choose(TemplateWay::Clone); });
    if (question.canDrop) {
        QPushButton *drop = box->addButton(Prompt::tr("&Delete snapshots and convert"),
                                           QMessageBox::DestructiveRole);
        drop->setObjectName(QStringLiteral("dropButton"));
        QObject::connect(drop, &QPushButton::clicked, parent,
                         [choose] { choose(TemplateWay::Drop); });
    }
    open(box);
}

void MessagePrompter::confirmFlatten(QWidget *parent, const std::vector<FlattenPlan> &plans,
                                     std::function<void()> yes)
{
    quint64 bytes = 0;
    QStringList lines;
    for (const FlattenPlan &plan : plans) {
        bytes += plan.bytesToCopy();
        lines += Prompt::tr("• %1 on node “%2”: at most %3", "a VM and how much is copied")
                     .arg(plan.name, plan.vm.node, formatBytes(plan.bytesToCopy()));
    }
    const QString text =
        plans.size() == 1
            ? Prompt::tr("Make “%1” independent?").arg(plans.front().name)
            : Prompt::tr("Make %n VMs independent?", nullptr, static_cast<int>(plans.size()));
    const bool isOne = plans.size() == 1;
    QString information =
        isOne ? Prompt::tr("The data that its disks rest on is copied into them, at most %1. After "
                           "that they need no other image.")
              : Prompt::tr("The data that their disks rest on is copied into them, at most %1. "
                           "After that they need no other image.");
    information = information.arg(formatBytes(bytes));
    if (std::ranges::any_of(plans, &FlattenPlan::runs))
        information = sentences({information, isOne ? Prompt::tr("It goes on running meanwhile.")
                                                    : Prompt::tr("Running VMs go on meanwhile.")});
    if (plans.size() > 1)
        information += QStringLiteral("\n\n") + lines.mid(0, 10).join(u'\n');
    open(offer(parent, text, information, Prompt::tr("Make &independent"), std::move(yes)));
}

void MessagePrompter::showDependants(QWidget *parent, const QString &vm, const QString &sentence,
                                     const std::vector<DependantChoice> &choices,
                                     DependantsDialog::Help help)
{
    auto *dialog = new DependantsDialog(vm, sentence, choices, std::move(help), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MessagePrompter::confirmStart(QWidget *parent, const QString &vm, const QString &sentence,
                                   std::function<void()> yes)
{
    open(warn(parent, Prompt::tr("Start “%1” and spoil what rests on its disks?").arg(vm), sentence,
              Prompt::tr("&Start all the same"), std::move(yes)));
}

void MessagePrompter::askSnapshot(QWidget *parent, const SnapshotQuestion &question)
{
    auto *dialog = new SnapshotDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MessagePrompter::confirmRevert(QWidget *parent, const RevertSnapshotPlan &kept,
                                    const RevertSnapshotPlan &discarded,
                                    std::function<void(const RevertSnapshotPlan &)> yes)
{
    snapshotprompts::confirmRevert(parent, kept, discarded, std::move(yes));
}

void MessagePrompter::confirmDeleteSnapshot(QWidget *parent, const DeleteSnapshotPlan &alone,
                                            const DeleteSnapshotPlan &withChildren,
                                            std::function<void(const DeleteSnapshotPlan &)> yes)
{
    snapshotprompts::confirmDelete(parent, alone, withChildren, std::move(yes));
}

void MessagePrompter::confirmForceOff(QWidget *parent, const QString &vm, std::function<void()> yes)
{
    open(warn(parent, Prompt::tr("Force “%1” off?").arg(vm),
              Prompt::tr("The guest loses what it has not written yet, as if it were unplugged."),
              Prompt::tr("&Force off"), std::move(yes)));
}

void MessagePrompter::confirmPower(QWidget *parent, const PowerRequest &request,
                                   std::function<void()> yes)
{
    if (request.action == PowerRequest::Action::Reset)
        open(warn(parent, Prompt::tr("Reset “%1”?").arg(request.name),
                  Prompt::tr("The guest loses what it has not written yet, and starts again."),
                  Prompt::tr("&Reset"), std::move(yes)));
    else
        open(warn(parent, Prompt::tr("Remove the saved state of “%1”?").arg(request.name),
                  Prompt::tr("Its next start is as after a power cut: what the guest had in memory "
                             "is lost."),
                  Prompt::tr("&Remove"), std::move(yes)));
}

void MessagePrompter::askNotes(QWidget *parent, const NotesQuestion &question)
{
    auto *dialog = new NotesDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MessagePrompter::confirmRemoveNode(QWidget *parent, const QString &node,
                                        std::function<void()> yes)
{
    open(offer(parent, Prompt::tr("Remove node “%1” from the list?").arg(node),
               Prompt::tr("Its VMs and storages stay as they are. You can add it again."),
               Prompt::tr("&Remove"), std::move(yes)));
}

void MessagePrompter::confirmQuit(QWidget *parent, const QuitQuestion &question,
                                  std::function<void(QuitWay)> choose)
{
    QMessageBox *box = createBox(parent, QMessageBox::Question, question.text, question.ways);
    box->setWindowTitle(Prompt::tr("Quit Ramet"));
    const auto add = [&](const QString &name, const QString &text, QuitWay way) {
        QPushButton *button = box->addButton(text, QMessageBox::AcceptRole);
        button->setObjectName(name);
        QObject::connect(button, &QPushButton::clicked, parent, [choose, way] { choose(way); });
    };
    add(QStringLiteral("waitButton"), Prompt::tr("&Wait"), QuitWay::Wait);
    if (question.leavable > 0)
        add(QStringLiteral("leaveButton"), Prompt::tr("&Leave"), QuitWay::Leave);
    add(QStringLiteral("yesButton"), Prompt::tr("&Cancel tasks", nullptr, question.active),
        QuitWay::Cancel);
    QPushButton *stay = box->addButton(Prompt::tr("&Do not quit"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("stayButton"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    open(box);
}

void MessagePrompter::confirmCancel(QWidget *parent, const QString &task, const QString &loss,
                                    std::function<void()> yes)
{
    QMessageBox *box =
        warn(parent, Prompt::tr("Cancel this task?"), task + QStringLiteral("\n\n") + loss,
             Prompt::tr("&Cancel task"), std::move(yes));
    box->button(QMessageBox::Cancel)->setText(Prompt::tr("&Let it go on"));
    open(box);
}

void MessagePrompter::confirmCleanForeign(QWidget *parent, const QString &vm, const QString &host,
                                          std::function<void()> yes)
{
    const QString who = host.isEmpty()
                            ? Prompt::tr("Another client is or was making this clone.")
                            : Prompt::tr("Ramet on “%1” is or was making this clone.").arg(host);
    const QString loss = Prompt::tr("If that is still going on, it will fail. Remove the clone "
                                    "only if you know that nobody is making it any more.");
    open(warn(parent, Prompt::tr("Remove the unfinished clone “%1”?").arg(vm),
              sentences({who, loss}), Prompt::tr("&Remove"), std::move(yes)));
}

void MessagePrompter::askNode(QWidget *parent, const NodeQuestion &question)
{
    auto *dialog = new NodeDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Above whatever is open: the test of a node asks, too.
void MessagePrompter::askLogin(QWidget *parent, LoginQuestion question, QObject *lifetime)
{
    QWidget *above = QApplication::activeModalWidget();
    auto *dialog = new LoginDialog(std::move(question), above ? above : parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(lifetime, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void MessagePrompter::askStorage(QWidget *parent, const FolderStorage &offer,
                                 std::function<QString(const FolderStorage &)> accept)
{
    auto *dialog = new StorageDialog(offer, std::move(accept), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MessagePrompter::askSpeedLimit(QWidget *parent, const QString &task, quint64 present,
                                    std::function<void(quint64)> take)
{
    auto *dialog = new SpeedLimitDialog(task, present, std::move(take), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MessagePrompter::askSettings(QWidget *parent, const ChosenSettings &present,
                                  std::function<void(const ChosenSettings &)> take)
{
    auto *dialog = new SettingsDialog(present, std::move(take), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MessagePrompter::showError(QWidget *parent, const QString &act, const QString &sentence,
                                const QString &details)
{
    QMessageBox *box = createBox(parent, QMessageBox::Warning, sentence, {});
    box->setWindowTitle(printable(act));
    if (!details.isEmpty())
        setDetails(box, details);
    box->setDefaultButton(box->addButton(QMessageBox::Close));
    open(box);
}

void MessagePrompter::showTask(QWidget *parent, const TaskQueue &queue, TaskId id)
{
    auto *dialog = new TaskDetailsDialog(queue, id, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ramet
