// SPDX-License-Identifier: GPL-3.0-or-later
// How the window bears nodes with many VMs: when the first rows and the last are there, and how
// long its main loop was held up meanwhile, asked every 5 ms. For fleet-bench; also by hand:
//     QT_QPA_PLATFORM=offscreen window-bench --vms 10000 NAME=URI…
// One line for each thing that is done: its name, milliseconds, and the longest stall in ms.
#include "models/inventory/inventorytreemodel.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/nodes.h"
#include "tests/gui/answeringprompter.h"
#include "tests/gui/program.h"
#include "ui/application.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <cstdio>
#include <thread>

using namespace ramet;
using namespace ramet::test;

namespace {

constexpr int beatMs = 5;
constexpr int limitMs = 120'000;

qulonglong fromStatus(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &text : status.readAll().split('\n'))
            if (text.startsWith(line))
                return text.simplified().split(' ').value(1).toULongLong();
    return 0;
}

/// Beats in the main loop; the longest time between two beats is what a person would feel.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(beatMs);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_since.restart() - beatMs); });
        connect(&m_looks, &QTimer::timeout, this,
                [this] { m_threads = std::max(m_threads, fromStatus("Threads:")); });
        m_looks.start(20);
        m_since.start();
        m_timer.start();
    }
    void restart()
    {
        m_since.restart();
        m_longest = 0;
    }
    qint64 longest() const { return m_longest; }         ///< ms
    qulonglong mostThreads() const { return m_threads; } ///< of the process, so far

private:
    QTimer m_timer;
    QTimer m_looks;
    qulonglong m_threads = 0;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// What any list of so many rows takes, to compare with.
class BareModel : public QAbstractTableModel {
public:
    explicit BareModel(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &) const override { return 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == 0 ? QStringLiteral("vm-%1").arg(index.row())
                                   : QStringLiteral("Off");
    }

private:
    int m_rows;
};

struct Wanted {
    int vms = 1;
    int nodes = 1; ///< that answer
    int storm = 0; ///< VMs that get another definition
};

class Bench {
public:
    Bench(std::vector<NodeAddress> nodes, const Wanted &wanted)
        : m_program(std::move(nodes), m_prompter)
        , m_wanted(wanted)
        , m_tree(*m_program.window().findChild<QTreeView *>(QStringLiteral("inventoryView")))
    {
    }
    bool run();

private:
    /// Of VMs: each node has a row above its templates and one above its storages, too.
    int rows() const
    {
        const QAbstractItemModel &model = *m_tree.model();
        int count = 0;
        for (int node = 0; node < model.rowCount(); ++node) {
            const QModelIndex above = model.index(node, 0);
            const QModelIndex templates = model.index(0, 0, above);
            count += std::max(model.rowCount(above) - 2, 0);
            if (InventoryTreeModel::isKind(templates, InventoryTreeModel::Kind::Templates))
                count += model.rowCount(templates);
        }
        return count;
    }
    bool isLoaded() const
    {
        const InventoryStore &store = m_program.store();
        const auto read =
            std::ranges::count_if(store.inventory().nodes, [&](const NodeInventory &node) {
                return node.reachable && !store.isConnecting(node.node);
            });
        return read >= m_wanted.nodes && rows() >= m_wanted.vms;
    }
    /// Turns the main loop until it is so, as a program's own loop does: it sleeps between two
    /// beats, for what takes all of a core is given one late. The time in ms.
    static qint64 until(const std::function<bool()> &condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < limitMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return timer.elapsed();
    }
    /// And what that leads to.
    void report(const char *what, qint64 ms)
    {
        QElapsedTimer after;
        after.start();
        until([&] { return after.elapsed() > 800; });
        print(what, ms, m_beat.longest());
        m_beat.restart();
    }
    static void print(const char *what, qint64 number, qint64 stall)
    {
        std::printf("%s\t%lld\t%lld\n", what, number, stall);
        std::fflush(stdout);
    }
    void act(const char *what, const std::function<void()> &action);
    void actOnBareList();
    void storm();

    AnsweringPrompter m_prompter;
    Program m_program;
    Wanted m_wanted;
    QTreeView &m_tree;
    Heartbeat m_beat;
};

/// What a person does, and what it makes the loop do before it is idle again.
void Bench::act(const char *what, const std::function<void()> &action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    QCoreApplication::processEvents();
    report(what, timer.elapsed());
}

/// Somebody changes the definitions of many VMs, as fast as the node takes them.
void Bench::storm()
{
    const NodeInventory node = m_program.store().inventory().nodes[0];
    const QString text = QString::number(QCoreApplication::applicationPid());
    QStringList uuids;
    for (int i = 0; i < m_wanted.storm; ++i)
        uuids << node.vms[static_cast<std::size_t>(i)].uuid;
    const std::jthread writer([nodes = m_program.store().nodes(), name = node.node, uuids, text,
                               isTest = node.uri.startsWith(u"test")] {
        const auto connection = isTest ? nodes->listing(name) : nodes->work(name);
        for (const QString &uuid : connection ? uuids : QStringList()) {
            auto xml = domains::inactiveXml(*connection, uuid, domains::Secrets::With);
            if (!xml)
                continue;
            xml->remove(QRegularExpression(QStringLiteral("<description>[^<]*</description>")));
            xml->replace(QStringLiteral("</uuid>"),
                         QStringLiteral("</uuid><description>%1</description>").arg(text));
            (void)domains::define(*connection, uuid, *xml);
        }
    });
    const auto isNew = [&](const QString &uuid) {
        const VirtualMachine *vm = m_program.store().inventory().findVm({node.node, uuid});
        return vm && vm->description == text;
    };
    report("storm", until([&] { return std::ranges::all_of(uuids, isNew); }));
}

void Bench::actOnBareList()
{
    BareModel model(m_wanted.vms);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setSortingEnabled(true);
    view.setModel(&proxy);
    view.show();
    report("bare list shown", 0);
    act("bare list, one letter", [&] { proxy.setFilterFixedString(QStringLiteral("9")); });
    act("bare list, cleared", [&] { proxy.setFilterFixedString({}); });
    act("bare list by state", [&] { view.sortByColumn(1, Qt::AscendingOrder); });
    act("bare list by name", [&] { view.sortByColumn(0, Qt::AscendingOrder); });
}

bool Bench::run()
{
    QElapsedTimer whole;
    whole.start();
    until([this] { return rows() > 0; });
    print("first rows", whole.elapsed(), 0);
    until([this] { return isLoaded(); });
    report("complete", whole.elapsed());
    if (m_wanted.storm > 0)
        storm();
    QStringList nodes;
    for (const NodeInventory &node : m_program.store().inventory().nodes)
        nodes << node.node;
    for (const QString &node : nodes)
        m_program.store().reconnect(node);
    report("reconnect", until([this] { return isLoaded(); }));
    auto &filter = *m_program.window().findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    act("filter, one letter", [&] { filter.setText(QStringLiteral("9")); });
    act("filter cleared", [&] { filter.clear(); });
    act("sort by state", [&] { m_tree.sortByColumn(1, Qt::AscendingOrder); });
    act("sort by name", [&] { m_tree.sortByColumn(0, Qt::AscendingOrder); });
    print("MiB of memory", static_cast<qint64>(fromStatus("VmHWM:") / 1024), 0);
    print("threads", static_cast<qint64>(m_beat.mostThreads()), 0);
    actOnBareList();
    return rows() >= m_wanted.vms;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    setUpApplication(application);
    QCommandLineParser parser;
    const auto number = [&parser](const char *name) {
        return parser.value(QString::fromLatin1(name)).toInt();
    };
    for (const auto &[name, usual] : {std::pair("vms", "1"), {"storm", "0"}, {"silent", "0"}})
        parser.addOption(
            {QString::fromLatin1(name), {}, QStringLiteral("N"), QString::fromLatin1(usual)});
    parser.addPositionalArgument(QStringLiteral("NAME=URI…"), {});
    parser.process(application);
    std::vector<NodeAddress> nodes;
    for (const QString &node : parser.positionalArguments())
        nodes.push_back({node.section(u'=', 0, 0), node.section(u'=', 1)});
    const int answering = static_cast<int>(nodes.size()) - number("silent");
    Bench bench(std::move(nodes), {number("vms"), answering, number("storm")});
    return bench.run() ? EXIT_SUCCESS : EXIT_FAILURE;
}
