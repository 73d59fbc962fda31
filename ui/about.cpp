// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include "models/format.h"
#include "models/inventory/inventorystore.h"
#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace ramet {
namespace {

struct AboutText {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString versionOrUnknown(quint64 version)
{
    return version == 0 ? AboutText::tr("of unknown version") : formatVersion(version);
}

/// Empty: it has not told yet.
QString nodeText(const Inventory &inventory, const QString &name)
{
    const NodeInventory *node = inventory.findNode(name);
    if (!node || !node->facts.host)
        return {};
    const HostState &host = *node->facts.host;
    return AboutText::tr("On node “%1”: libvirt %2, QEMU %3.")
        .arg(name, versionOrUnknown(host.libvirtVersion), versionOrUnknown(host.qemuVersion));
}

QString informationText(const QString &versions)
{
    const QString text =
        AboutText::tr("Clones virtual machines through libvirt: full clones, templates and "
                      "linked clones.\n\nFree software under the GNU General Public License, "
                      "version 3 or later.");
    const QString about = text + QStringLiteral("\n\n") + versions;
    return about.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
           QStringLiteral("<br><br><a href=\"%1\">%1</a>").arg(homepage());
}

void showVersions(QMessageBox &box, const Inventory &inventory, const QString &node)
{
    QString versions = QStringLiteral("Qt %1").arg(QLatin1String(qVersion()));
    if (const QString ofNode = nodeText(inventory, node); !ofNode.isEmpty())
        versions += u'\n' + ofNode;
    box.setInformativeText(informationText(versions));
}

} // namespace

QString homepage()
{
    return QStringLiteral("https://github.com/ramet/ramet");
}

void showAbout(QWidget *parent, InventoryStore &store, const QString &node)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutText::tr("About Ramet"));
    box->setIconPixmap(icon(QStringLiteral("io.github.ramet.Ramet"))
                           .pixmap(QSize(64, 64), parent->devicePixelRatioF()));
    box->setTextFormat(Qt::RichText);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->setText(AboutText::tr("Ramet %1").arg(QCoreApplication::applicationVersion()));
    box->addButton(QMessageBox::Close);
    showVersions(*box, store.inventory(), node);
    QObject::connect(&store, &InventoryStore::inventoryChanged, box,
                     [box, &store, node] { showVersions(*box, store.inventory(), node); });
    NodeQuestions questions;
    questions.host = true;
    store.askFacts(node, questions);
    box->open();
}

} // namespace ramet
