// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/linkopener.h"

#include "models/inventory/inventorystore.h"

namespace ramet {

LinkOpener::LinkOpener(InventoryStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &InventoryStore::inventoryChanged, this, &LinkOpener::look);
}

void LinkOpener::open(const QString &text)
{
    const auto link = readVmLink(text);
    if (!link) {
        m_link.reset();
        emit failed(link.error());
        return;
    }
    m_link = *link;
    look();
}

void LinkOpener::look()
{
    if (!m_link)
        return;
    const LinkedVm linked = findLinkedVm(m_store.inventory(), *m_link);
    if (!linked.vm && linked.sentence.isEmpty())
        return;
    m_link.reset();
    if (linked.vm)
        emit found(*linked.vm);
    else
        emit failed(linked.sentence);
}

} // namespace ramet
