// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lineage/lineagestore.h"

#include "models/inventory/inventorystore.h"
#include "models/lineage/lineageentries.h"
#include "storage/base/niceness.h"

#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

namespace ramet {

namespace {

constexpr auto pause = std::chrono::milliseconds(300);

} // namespace

LineageFacts::LineageFacts(std::shared_ptr<const Inventory> from)
    : inventory(std::move(from))
    , lineage(*inventory)
    , tree(lineageTree(lineage))
    , entries(lineageEntries(*inventory, tree))
{
}

LineageStore::LineageStore(InventoryStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LineageStore::make);
    connect(&store, &InventoryStore::inventoryChanged, this, &LineageStore::plan);
    connect(&m_maker, &QFutureWatcherBase::finished, this, &LineageStore::take);
    plan();
}

LineageStore::~LineageStore()
{
    m_maker.waitForFinished();
}

std::shared_ptr<const Lineage> LineageStore::current() const
{
    if (!m_facts || m_pause.isActive() || m_maker.isRunning())
        return std::make_shared<const Lineage>(m_store.inventory());
    return {m_facts, &m_facts->lineage};
}

void LineageStore::plan()
{
    if (m_maker.isRunning())
        m_isOld = true;
    else if (!m_pause.isActive())
        m_pause.start();
}

void LineageStore::make()
{
    m_isOld = false;
    m_maker.setFuture(QtConcurrent::run([inventory = m_store.snapshot()] {
        giveWay();
        return std::make_shared<const LineageFacts>(inventory);
    }));
}

void LineageStore::take()
{
    auto old = std::exchange(m_facts, m_maker.result());
    emit changed();
    // To let go of many values takes long.
    QThreadPool::globalInstance()->start([old = std::move(old)] {});
    if (m_isOld)
        m_pause.start();
}

} // namespace ramet
