// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/storagemenu.h"

#include "models/inventory/inventorystore.h"
#include "models/inventory/sharingchoices.h"
#include "models/settings.h"
#include "models/tasks/operationtask.h"
#include "models/tasks/taskqueue.h"

#include <QMenu>

namespace ramet {

StorageMenu::StorageMenu(InventoryStore &store, TaskQueue &queue, Settings &settings,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_queue(queue)
    , m_settings(settings)
{
}

void StorageMenu::open(const QString &node, const QString &storage, const QPoint &at)
{
    auto *menu = new QMenu(qobject_cast<QWidget *>(parent()));
    menu->setObjectName(QStringLiteral("storageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, node, storage);
    menu->popup(at);
}

void StorageMenu::fill(QMenu &menu, const QString &node, const QString &storage)
{
    m_settings.store().sync(); // rametctl may have changed what is said
    QMenu *prove = menu.addMenu(tr("&Find out whether it is also"));
    QMenu *say = menu.addMenu(tr("&Say that it is also"));
    for (const SharingChoice &choice :
         sharingChoices(m_store.inventory(), node, storage, m_settings.saidShared())) {
        QString text = choice.text;
        text.replace(u'&', QLatin1String("&&"));
        prove->addAction(text, this, [this, proof = choice.proof] {
            enqueue(m_queue, m_store.nodes(), m_store.inventory(), proof);
        });
        QAction *word = say->addAction(text);
        word->setCheckable(true);
        word->setChecked(choice.isSaid || choice.isKnown);
        word->setEnabled(!choice.isKnown);
        connect(word, &QAction::toggled, this, [this, choice](bool shared) {
            if (!m_settings.setSaidShared(choice.word, shared))
                return;
            m_store.nodes()->setSaidShared(m_settings.saidShared());
            m_store.refreshStorages(choice.proof.node);
            m_store.refreshStorages(choice.proof.otherNode);
        });
    }
    for (QMenu *each : {prove, say})
        if (each->isEmpty())
            each->addAction(tr("No storage of another node is like it"))->setEnabled(false);
}

} // namespace ramet
