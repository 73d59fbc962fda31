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

void enableAction(QAction *action, const QString &alone, const QString &pattern,
                  const ManyAbility &ability, int vms)
{
    const auto possible = static_cast<int>(ability.possible.size());
    const QString why = hindrancesText(ability.hindrances);
    if (possible == 0) {
        action->setText(alone);
        enableAction(action, why);
        return;
    }
    const QString count =
        possible == vms
            ? QCoreApplication::translate("ramet::VmActions", "all %1", "of so many VMs").arg(vms)
            : QCoreApplication::translate("ramet::VmActions", "%1 of %2", "so many of so many VMs")
                  .arg(possible)
                  .arg(vms);
    action->setText(pattern.arg(count));
    enableAction(action, QString());
    if (why.isEmpty())
        return;
    const QString text =
        QCoreApplication::translate("ramet::VmActions", "Not those: %1", "reasons follow").arg(why);
    action->setToolTip(plainToolTip(text));
    action->setStatusTip(text);
}

} // namespace ramet
