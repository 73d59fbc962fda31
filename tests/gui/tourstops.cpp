// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/tourstops.h"

#include "models/errortext.h"
#include "models/samplevm.h"
#include "models/tasks/operationtask.h"
#include "models/tasks/tasktext.h"
#include "tests/gui/sampleguest.h"

#include <QLineEdit>
#include <algorithm>
#include <cstdio>

namespace ramet::test {
namespace {

constexpr int taskLimitMs = 120'000;
constexpr quint64 largeBytes = 1ULL << 30;

void say(const QString &sentence)
{
    std::puts(sentence.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

Tour::Tour(std::vector<NodeAddress> nodes, QString picturePrefix, QDeadlineTimer deadline)
    : m_program(std::move(nodes), m_prompter)
    , m_gui(m_program.window(), deadline)
    , m_picturePrefix(std::move(picturePrefix))
{
}

bool Tour::run()
{
    return findTheSamples() && cloneInFull() && cloneLinked() && bootBoth() && seeTheRefusal() &&
           watchALargeCopy();
}

bool Tour::picture(QWidget *widget, const QString &name)
{
    return m_picturePrefix.isEmpty() ||
           m_gui.save(widget, QStringLiteral("%1-%2.png").arg(m_picturePrefix, name));
}

Row Tour::rowOf(const QString &vm) const
{
    for (const NodeInventory &node : m_program.store().inventory().nodes)
        if (node.findVmByName(vm))
            return {node.node, vm};
    return {};
}

QString Tour::textOf(const QString &widget) const
{
    const QWidget *label = m_gui.find(widget);
    return label ? label->accessibleName() : QString();
}

/// One that takes raw files and does not hold the VM's first disk.
QString Tour::otherStorage(const Row &row) const
{
    const VirtualMachine *vm = m_program.vm(row.node, row.vm);
    const NodeInventory &node = *m_program.store().inventory().findNode(row.node);
    const VolumePlace own = placeOf(node, vm->disks.front());
    const auto other = std::ranges::find_if(node.pools, [&](const StoragePool &pool) {
        return pool.active && &pool != own.pool &&
               pool.imageFormats().contains(QStringLiteral("raw"));
    });
    return other == node.pools.end() ? QString() : other->name;
}

QString Tour::otherNode(const QString &node) const
{
    for (const NodeInventory &other : m_program.store().inventory().nodes)
        if (other.reachable && other.node != node)
            return other.node;
    return {};
}

/// Always false; keeps the sentence there is when all nodes are there.
bool Tour::explainAbsentNode()
{
    for (const NodeInventory &node : m_program.store().inventory().nodes)
        if (!node.reachable)
            return m_gui.fail(errorText(node.error));
    return false;
}

bool Tour::findTheSamples()
{
    const auto &nodes = m_program.store().inventory().nodes;
    const auto isReady = [&] {
        m_sample = rowOf(QStringLiteral("sample"));
        m_template = rowOf(QStringLiteral("sample-template"));
        return std::ranges::all_of(nodes, &NodeInventory::reachable) && !m_sample.vm.isEmpty() &&
               !m_template.vm.isEmpty();
    };
    if (!m_gui.waitFor(QStringLiteral("all nodes, with the VM “sample” and the template "
                                      "“sample-template”"),
                       isReady, 30'000))
        return explainAbsentNode();
    if (!m_gui.select(m_sample))
        return false;
    say(QStringLiteral("The window shows %1 nodes, “sample” and “sample-template”.")
            .arg(nodes.size()));
    return picture(&m_program.window(), QStringLiteral("window"));
}

bool Tour::openWizard(const Row &source)
{
    return m_gui.chooseFromContextMenu(source, QStringLiteral("cloneAction")) &&
           m_gui.waitFor(QStringLiteral("the clone wizard to open"),
                         [&] { return m_gui.find(QStringLiteral("cloneWizard")); });
}

bool Tour::pressClone(Row *made)
{
    const QString mode = m_gui.find(QStringLiteral("cloneWizard"))->windowTitle();
    const auto value = [&](const char *combo) {
        return m_gui.find(QLatin1String(combo))->property("currentText").toString();
    };
    *made = {value("nodeCombo"), m_gui.find<QLineEdit>(QStringLiteral("nameEdit"))->text()};
    say(QStringLiteral("%1 to “%2”. The wizard: %3").arg(mode, made->vm, textOf("summaryLabel")));
    const std::size_t before = m_program.queue().tasks().size();
    return m_gui.click(QStringLiteral("cloneButton")) &&
           m_gui.waitFor(QStringLiteral("the clone to become a task"),
                         [&] { return m_program.queue().tasks().size() > before; });
}

bool Tour::waitForTheTask()
{
    const auto hasEnded = [&] { return m_program.lastTask() && m_program.lastTask()->isEnded(); };
    if (!m_gui.waitFor(QStringLiteral("the task to end"), hasEnded, taskLimitMs))
        return false;
    const Task &task = *m_program.lastTask();
    if (task.state != TaskState::Succeeded)
        return m_gui.fail(task.title + QStringLiteral(": ") + taskStatusText(task));
    say(QStringLiteral("  ") + taskStatusText(task));
    return true;
}

bool Tour::cloneInFull()
{
    const QString storage = otherStorage(m_sample);
    if (storage.isEmpty())
        return m_gui.fail(QStringLiteral("Node “%1” has no second storage.").arg(m_sample.node));
    return openWizard(m_sample) && m_gui.choose(QStringLiteral("storageCombo"), storage) &&
           m_gui.choose(QStringLiteral("formatCombo"), QStringLiteral("raw")) &&
           picture(m_gui.find(QStringLiteral("cloneWizard")), QStringLiteral("wizard-full")) &&
           pressClone(&m_full) && waitForTheTask();
}

bool Tour::cloneLinked()
{
    const QString node = otherNode(m_template.node);
    if (node.isEmpty())
        return m_gui.fail(QStringLiteral("There is no second node for the linked clone."));
    if (!openWizard(m_template) || !m_gui.choose(QStringLiteral("nodeCombo"), node) ||
        !picture(m_gui.find(QStringLiteral("cloneWizard")), QStringLiteral("wizard-linked")))
        return false;
    for (const char *field : {"storageCombo", "formatCombo"}) {
        const QWidget *combo = m_gui.find(QLatin1String(field));
        if (combo->isEnabled())
            return m_gui.fail(
                QStringLiteral("A linked clone offers “%1”.").arg(combo->accessibleName()));
        say(QStringLiteral("  %1 is disabled: %2")
                .arg(combo->accessibleName(), combo->accessibleDescription()));
    }
    return pressClone(&m_linked) && waitForTheTask();
}

bool Tour::boot(const Row &row)
{
    const auto is = [&](VmState state) {
        return [this, row, state] {
            const VirtualMachine *vm = m_program.vm(row.node, row.vm);
            return vm && !vm->marks.isBuilding && vm->state == state;
        };
    };
    if (!m_gui.waitFor(QStringLiteral("“%1” to be there").arg(row.vm), is(VmState::Off)) ||
        !m_gui.chooseFromContextMenu(row, QStringLiteral("startAction")) ||
        !m_gui.waitFor(QStringLiteral("“%1” to run").arg(row.vm), is(VmState::Running), 60'000))
        return false;
    const Result<QString> line =
        readBoot(m_program.store().nodes(), m_program.ref(row.node, row.vm), 1);
    if (!line)
        return m_gui.fail(QStringLiteral("“%1” does not say “boot 1” on its serial console: %2")
                              .arg(row.vm, line.error().detail));
    say(QStringLiteral("“%1” on node “%2” says on its serial console: %3")
            .arg(row.vm, row.node, *line));
    return true;
}

bool Tour::bootBoth()
{
    return boot(m_full) && boot(m_linked);
}

/// The template's deletion names what rests on it, and the clone can be made independent.
bool Tour::seeTheRefusal()
{
    const auto isOpen = [this] { return m_gui.find(QStringLiteral("dependantsDialog")); };
    const bool saw =
        m_gui.chooseFromContextMenu(m_template, QStringLiteral("deleteAction")) &&
        m_gui.waitFor(QStringLiteral("the refusal"), isOpen) &&
        picture(m_gui.find(QStringLiteral("dependantsDialog")), QStringLiteral("refusal")) &&
        m_gui.click(QStringLiteral("showButton")) &&
        m_gui.waitFor(QStringLiteral("the refusal to go"), [&] { return !isOpen(); });
    if (saw)
        say(QStringLiteral("“%1” is not deleted: %2").arg(m_template.vm, m_linked.vm));
    return saw;
}

/// A VM with a disk large enough for its copy to be seen at work.
bool Tour::makeLargeSample(const Row &large)
{
    if (m_program.vm(large.node, large.vm))
        return true;
    const Result<QByteArray> image = sampleImage();
    if (!image)
        return m_gui.fail(errorText(image.error()));
    enqueue(m_program.queue(), m_program.store().nodes(), m_program.store().inventory(),
            SampleRequest{large.node, {}, large.vm, *image});
    const auto held = [&]() -> quint64 {
        const NodeInventory *node = m_program.store().inventory().findNode(large.node);
        const VirtualMachine *vm = node ? node->findVmByName(large.vm) : nullptr;
        const VolumePlace place =
            vm && !vm->disks.empty() ? placeOf(*node, vm->disks.front()) : VolumePlace();
        return place ? place.volume->allocationBytes : 0;
    };
    if (!waitForTheTask() ||
        !m_gui.waitFor(QStringLiteral("the large VM's disk"), [&] { return held() > 0; }))
        return false;
    const VirtualMachine *vm = m_program.vm(large.node, large.vm);
    if (!vm || !enlargeDisk(*vm, largeBytes))
        return m_gui.fail(QStringLiteral("The disk of “%1” could not be filled.").arg(large.vm));
    m_program.store().refreshStorages(large.node);
    return m_gui.waitFor(QStringLiteral("the size of the large VM's disk"),
                         [&] { return held() >= largeBytes; });
}

bool Tour::watchALargeCopy()
{
    const Row large{m_sample.node, QStringLiteral("large-sample")};
    Row made;
    if (!makeLargeSample(large) || !openWizard(large) || !pressClone(&made))
        return false;
    const auto isAtWork = [&] { // with a rate, where it takes long enough for one
        const Task &task = *m_program.lastTask();
        return task.isEnded() || task.bytesPerSecond > 0 ||
               task.progress.doneBytes > task.progress.totalBytes / 2;
    };
    const auto isWhole = [&] {
        const VirtualMachine *clone = m_program.vm(made.node, made.vm);
        return clone && !clone->marks.isBuilding;
    };
    return m_gui.waitFor(QStringLiteral("the copy to go on"), isAtWork, taskLimitMs) &&
           picture(&m_program.window(), QStringLiteral("task-running")) && waitForTheTask() &&
           m_gui.waitFor(QStringLiteral("the clone in the tree"), isWhole) &&
           picture(&m_program.window(), QStringLiteral("task-done"));
}

} // namespace ramet::test
