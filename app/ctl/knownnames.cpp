// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/knownnames.h"

#include "models/engine.h"

#include <QUrl>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace ramet::ctl {

namespace {

/// Where threads leave what they read; lives as long as the last of them.
struct Answers {
    std::mutex mutex;
    std::condition_variable came;
    std::map<QString, QStringList> vms; ///< by node
    std::size_t missing = 0;
};

bool isLocal(const QString &uri)
{
    const QUrl url(uri);
    const QString transport = url.scheme().section(u'+', 1);
    return url.host().isEmpty() && (transport.isEmpty() || transport == u"unix");
}

void ask(const NodeAddress &address, const std::shared_ptr<Answers> &answers)
{
    std::thread([address, answers] {
        auto *engine = new Engine({address}); // its end could wait for a node
        const Inventory inventory = engine->look(Scope::names(address.name));
        const std::lock_guard lock(answers->mutex);
        const NodeInventory *node = inventory.findNode(address.name);
        if (node && node->reachable) {
            QStringList &names = answers->vms[address.name];
            for (const VirtualMachine &vm : node->vms)
                names << vm.name;
        }
        --answers->missing;
        answers->came.notify_all();
    }).detach();
}

} // namespace

std::vector<KnownNames> knownNames(const std::vector<NodeAddress> &addresses,
                                   std::chrono::milliseconds limit)
{
    ::setenv("LIBVIRT_AUTOSTART", "0", 1);
    std::vector<KnownNames> all;
    const auto answers = std::make_shared<Answers>();
    for (const NodeAddress &address : addresses) {
        const auto names = Engine::rememberedVms(address.uri);
        all.push_back(
            {address.name, names.value_or(QStringList()), Engine::rememberedStorages(address.uri)});
        if (!names || !isLocal(address.uri))
            continue;
        {
            const std::lock_guard lock(answers->mutex);
            ++answers->missing;
        }
        ask(address, answers);
    }
    std::unique_lock lock(answers->mutex);
    answers->came.wait_for(lock, limit, [&] { return answers->missing == 0; });
    for (KnownNames &known : all) {
        if (const auto now = answers->vms.find(known.node); now != answers->vms.end())
            known.vms = now->second;
    }
    return all;
}

} // namespace ramet::ctl
