// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clones one VM by one way of copying and no other, whatever the plan would choose: a whole
// process that can be measured beside others. Prints how long the guest was held.
#include "storage/clone/cloneoperation.h"
#include "storage/look/look.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdio>

using namespace ramet;

namespace {

struct Way {
    const char *name;
    CopyMethod method;
};
constexpr Way ways[] = {
    {"overlay", CopyMethod::Overlay},
    {"reflink", CopyMethod::LocalReflink},
    {"daemon-reflink", CopyMethod::DaemonReflink},
    {"volume-clone", CopyMethod::VolumeClone},
    {"qemu-img", CopyMethod::LocalConvert},
    {"block-job", CopyMethod::BlockJob},
    {"snapshot-job", CopyMethod::SnapshotJob},
    {"backup", CopyMethod::LiveBackup},
    {"mirror", CopyMethod::LiveMirror},
};

int fail(const QString &text)
{
    std::fprintf(stderr, "clone-by-way: %s\n", qPrintable(text));
    return 1;
}

void goOnlyBy(CopyMethod method, ClonePlan &plan)
{
    for (DiskPlan &disk : plan.disks) {
        if (!disk.isMade())
            continue;
        disk.method = method;
        disk.otherMethods.clear();
    }
}

int run(const QString &uri, const QString &source, const QString &name, CopyMethod method,
        const QString &snapshot)
{
    Nodes nodes;
    nodes.add({"a", uri});
    const Inventory inventory = ramet::look(nodes, Scope::everything());
    const NodeInventory *node = inventory.findNode("a");
    const VirtualMachine *vm = node ? node->findVmByName(source) : nullptr;
    if (!vm)
        return fail("there is no VM " + source);
    CloneRequest request;
    request.source = {"a", vm->uuid};
    request.name = name;
    request.snapshot = snapshot;
    request.mode = method == CopyMethod::Overlay ? CloneMode::Linked : CloneMode::Full;
    ClonePlan plan = planClone(inventory, request);
    if (!plan.isValid())
        return fail(QString("refused for reason %1").arg(int(plan.refusals.front().reason)));
    goOnlyBy(method, plan);
    const auto outcome = runClone(nodes, plan, {}, [](const Progress &) {});
    if (!outcome)
        return fail(outcome.error().operation + ": " + outcome.error().detail);
    for (const ClonedDisk &disk : outcome->disks) {
        if (disk.method != method)
            return fail(QString("it was made by ") + methodName(disk.method));
    }
    std::printf("%.4f\n", outcome->heldSeconds);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto way =
        std::ranges::find_if(ways, [&](const Way &each) { return words.value(4) == each.name; });
    if (words.size() < 5 || way == std::end(ways))
        return fail("usage: clone-by-way URI VM NAME WAY [SNAPSHOT]");
    return run(words[1], words[2], words[3], way->method, words.value(5));
}
