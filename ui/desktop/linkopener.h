// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vmlink.h"

#include <QObject>

namespace ramet {

class InventoryStore;

/// Finds the VM that a link leads to, as soon as its node is read. UI thread. Only the last link
/// that was opened is looked for.
class LinkOpener : public QObject {
    Q_OBJECT
public:
    explicit LinkOpener(InventoryStore &store, QObject *parent = nullptr); ///< it must live as long

    void open(const QString &link);

signals:
    void found(const ramet::VmRef &vm);
    void failed(const QString &sentence);

private:
    void look();

    InventoryStore &m_store;
    std::optional<VmLink> m_link; ///< not found yet
};

} // namespace ramet
