// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogrows.h"

#include "ui/common/screenfit.h"

#include <QDialog>
#include <QVBoxLayout>

namespace ramet {

void addButtonRow(QVBoxLayout *rows, QWidget *buttons)
{
    constexpr int above = 6;
    rows->addSpacing(above);
    rows->addWidget(buttons);
}

void fitHeight(QDialog &dialog, int width)
{
    dialog.ensurePolished();
    QLayout *rows = dialog.layout();
    rows->activate();
    width = qMax(width, rows->totalMinimumSize().width());
    const int height = rows->hasHeightForWidth() ? rows->totalHeightForWidth(width)
                                                 : rows->totalSizeHint().height();
    dialog.resize(width, height);
    fitToScreen(dialog);
}

} // namespace ramet
