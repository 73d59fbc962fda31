// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiontext.h"

#include "ui/common/plaintext.h"

#include <QAction>
#include <QCoreApplication>

namespace ramet {

void enableAction(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    const QString name = QString(action->text()).remove(u'&').remove(QStringLiteral("…"));
    const QString text = whyNot.isEmpty() ? action->data().toString() : whyNot;
    QString tip = whyNot.isEmpty()
                      ? text
                      : QCoreApplication::translate("ramet::VmActions", "%1: %2").arg(name, whyNot);
    if (whyNot.isEmpty() && !action->shortcut().isEmpty())
        tip += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    action->setToolTip(plainToolTip(tip));
    action->setStatusTip(text);
}

} // namespace ramet
