// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiontext.h"

#include "ui/common/plaintext.h"

#include <QAction>
#include <QCoreApplication>

namespace ramet {

void enableAction(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    const QString name = plainCaption(action->text());
    const QString text = whyNot.isEmpty() ? action->data().toString() : whyNot;
    QString tip = whyNot.isEmpty()
                      ? text
                      : QCoreApplication::translate("ramet::VmActions", "%1: %2").arg(name, whyNot);
    if (whyNot.isEmpty() && !action->shortcut().isEmpty())
        tip += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    action->setToolTip(plainToolTip(tip));
    action->setStatusTip(text);
}

static QString countText(int possible, int vms, Counted counted)
{
    if (possible < vms && counted == Counted::Vms)
        return QCoreApplication::translate("ramet::VmActions", "%1 of %2 VMs", "so many of so many")
            .arg(possible)
            .arg(vms);
    if (possible < vms)
        return QCoreApplication::translate("ramet::VmActions", "%1 of %2", "so many of so many VMs")
            .arg(possible)
            .arg(vms);
    return counted == Counted::Vms
               ? QCoreApplication::translate("ramet::MainWindow", "%n VMs", nullptr, vms)
               : QCoreApplication::translate("ramet::VmActions", "%n templates", nullptr, vms);
}

void enableAction(QAction *action, const QString &alone, const QString &pattern,
                  const ManyAbility &ability, int vms, Counted counted)
{
    const auto possible = static_cast<int>(ability.possible.size());
    const QString why = hindrancesText(ability.hindrances);
    if (possible == 0) {
        action->setText(alone);
        enableAction(action, why);
        return;
    }
    action->setText(pattern.arg(countText(possible, vms, counted)));
    enableAction(action, QString());
    const QString text =
        why.isEmpty()
            ? action->data().toString()
            : QCoreApplication::translate("ramet::VmActions", "Not those: %1", "reasons follow")
                  .arg(why);
    // In a tool bar it has the text of one VM.
    action->setToolTip(plainToolTip(plainCaption(action->text()) + u'\n' + text));
    action->setStatusTip(text);
}

} // namespace ramet
