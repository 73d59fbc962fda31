// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace ramet {
namespace {

struct AboutText {
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutText::tr("About Ramet"));
    box->setIconPixmap(icon(QStringLiteral("io.github.ramet.Ramet"))
                           .pixmap(QSize(64, 64), parent->devicePixelRatioF()));
    box->setTextFormat(Qt::PlainText);
    box->setText(AboutText::tr("Ramet %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        AboutText::tr("Clones virtual machines through libvirt: full clones, templates and "
                      "linked clones.\n\nFree software under the GNU General Public License, "
                      "version 3 or later."));
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace ramet
