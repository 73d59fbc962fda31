// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/scope.h"

namespace ramet {

Scope Scope::names(const QString &node)
{
    Scope scope = listing();
    scope.nodes = QStringList{node};
    scope.definitions = Definitions::Names;
    return scope;
}

Scope Scope::listing()
{
    Scope scope;
    scope.liveAndSnapshots = false;
    scope.pools = Pools::None;
    return scope;
}

Scope Scope::vm(const VmRef &ref)
{
    Scope scope;
    scope.nodes = QStringList{ref.node};
    scope.definitions = Definitions::One;
    scope.uuid = ref.uuid;
    scope.pools = Pools::None;
    return scope;
}

Scope Scope::storages(const QString &node, Refresh refresh)
{
    Scope scope = node.isEmpty() ? everything(refresh) : Scope::node(node, refresh);
    scope.definitions = Definitions::None;
    return scope;
}

Scope Scope::node(const QString &node, Refresh refresh)
{
    Scope scope = everything(refresh);
    scope.nodes = QStringList{node};
    return scope;
}

Scope Scope::everything(Refresh refresh)
{
    Scope scope;
    scope.refresh = refresh;
    return scope;
}

Scope Scope::usersOf(const QString &vm)
{
    Scope scope = users();
    scope.headersOf = vm;
    return scope;
}

} // namespace ramet
