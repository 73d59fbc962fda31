// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshotprompts.h"

#include "models/refusaltext.h"
#include "models/snapshottext.h"
#include "ui/common/plaintext.h"
#include "ui/promptbox.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace ramet::snapshotprompts {

namespace {

using namespace promptbox;

struct SnapshotPrompts {
    Q_DECLARE_TR_FUNCTIONS(SnapshotPrompts)
};

} // namespace

void confirmRevert(QWidget *parent, const RevertSnapshotPlan &kept,
                   const RevertSnapshotPlan &discarded,
                   std::function<void(const RevertSnapshotPlan &)> yes)
{
    const auto linesOf = [](const RevertSnapshotPlan &plan) { return planLines(plan).join(u'\n'); };
    const QString text = SnapshotPrompts::tr("Revert “%1” to snapshot “%2”?")
                             .arg(kept.vmName, kept.request.snapshot);
    if (discarded.discarded.empty())
        return open(warn(parent, text, linesOf(kept), SnapshotPrompts::tr("&Revert"),
                         [kept, yes = std::move(yes)] { yes(kept); }));
    auto *discard = new QCheckBox(SnapshotPrompts::tr("&Delete the files that the disks are now"));
    discard->setObjectName(QStringLiteral("discardCheck"));
    QMessageBox *box = warn(parent, text, linesOf(kept), SnapshotPrompts::tr("&Revert"),
                            [discard, kept, discarded, yes = std::move(yes)] {
                                yes(discard->isChecked() ? discarded : kept);
                            });
    QObject::connect(discard, &QCheckBox::toggled, box, [=](bool isOn) {
        setPlainInformation(box, linesOf(isOn ? discarded : kept)); // lays the box out anew
        widen(box);
    });
    box->setCheckBox(discard);
    open(box);
}

void confirmDelete(QWidget *parent, const DeleteSnapshotPlan &alone,
                   const DeleteSnapshotPlan &withChildren,
                   std::function<void(const DeleteSnapshotPlan &)> yes)
{
    const auto linesOf = [](const DeleteSnapshotPlan &plan) { return planLines(plan).join(u'\n'); };
    const int children = static_cast<int>(withChildren.snapshots.size()) - 1;
    auto *all = new QCheckBox(
        SnapshotPrompts::tr("&And the %n snapshots that were taken after it", nullptr, children));
    all->setObjectName(QStringLiteral("childrenCheck"));
    all->setChecked(!alone.isValid());
    all->setEnabled(alone.isValid() && withChildren.isValid());
    QString information = linesOf(alone.isValid() ? alone : withChildren);
    if (!alone.isValid())
        information += QStringLiteral("\n\n") + refusalsText(alone.refusals);
    QMessageBox *box =
        warn(parent,
             SnapshotPrompts::tr("Delete snapshot “%1” of “%2”? The VM stays as it is.")
                 .arg(withChildren.request.snapshot, withChildren.vmName),
             information, SnapshotPrompts::tr("&Delete"),
             [all, alone, withChildren, yes = std::move(yes)] {
                 yes(all->isChecked() ? withChildren : alone);
             });
    QObject::connect(all, &QCheckBox::toggled, box, [=](bool isOn) {
        setPlainInformation(box, linesOf(isOn ? withChildren : alone));
        widen(box);
    });
    if (children > 0)
        box->setCheckBox(all);
    else
        all->setParent(box); // goes with it
    all->setHidden(children == 0);
    open(box);
}

} // namespace ramet::snapshotprompts
