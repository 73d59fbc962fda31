// SPDX-License-Identifier: GPL-3.0-or-later
// How the window bears nodes with many VMs: when the first rows and the last are there, and how
// long its main loop was held up meanwhile, asked every 5 ms. For fleet-bench; also by hand:
//     QT_QPA_PLATFORM=offscreen window-bench --vms 10000 NAME=URI…
#include "tests/gui/answeringprompter.h"
#include "tests/gui/program.h"
#include "ui/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTreeView>
#include <cstdio>

using namespace ramet;
using namespace ramet::test;

namespace {

constexpr int beatMs = 5;
constexpr int limitMs = 120'000;

/// Beats in the main loop; the longest time between two beats is what a person would feel.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(beatMs);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_since.restart() - beatMs); });
        m_since.start();
        m_timer.start();
    }
    void restart()
    {
        m_since.restart();
        m_longest = 0;
    }
    qint64 longest() const { return m_longest; } ///< ms

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

quint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toULongLong();
    return 0;
}

class Bench {
public:
    Bench(std::vector<NodeAddress> nodes, int vms)
        : m_program(std::move(nodes), m_prompter)
        , m_wanted(vms)
        , m_tree(*m_program.window().findChild<QTreeView *>(QStringLiteral("inventoryView")))
    {
    }
    bool run();

private:
    /// Of VMs: each node has a row for its templates and one for its storages, too.
    int rows() const
    {
        int count = 0;
        for (int node = 0; node < m_tree.model()->rowCount(); ++node)
            count += std::max(m_tree.model()->rowCount(m_tree.model()->index(node, 0)) - 2, 0);
        return count;
    }
    bool isLoaded() const
    {
        return rows() >= m_wanted &&
               std::ranges::none_of(m_program.store().inventory().nodes, [&](const auto &node) {
                   return m_program.store().isConnecting(node.node);
               });
    }
    /// Turns the main loop until it is so; the time in ms.
    qint64 until(const std::function<bool()> &condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < limitMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, beatMs);
        const qint64 took = timer.elapsed();
        QElapsedTimer after; // what the last change leads to
        after.start();
        while (after.elapsed() < 500)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, beatMs);
        return took;
    }
    void report(const char *what, qint64 ms)
    {
        std::printf("%-28s %7lld ms, longest stall %5lld ms\n", what, ms, m_beat.longest());
        std::fflush(stdout);
        m_beat.restart();
    }
    void act(const char *what, const std::function<void()> &action);

    AnsweringPrompter m_prompter;
    Program m_program;
    int m_wanted;
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
    const qint64 took = timer.elapsed();
    until([] { return true; });
    report(what, took);
}

bool Bench::run()
{
    QElapsedTimer whole;
    whole.start();
    const qint64 first = until([this] { return rows() > 0; });
    std::printf("%-28s %7lld ms\n", "first rows", first);
    until([this] { return isLoaded(); });
    report("complete", whole.elapsed() - 1000);
    const auto &nodes = m_program.store().inventory().nodes;
    for (const NodeInventory &node : nodes)
        m_program.store().reconnect(node.node);
    report("reconnect", until([this] { return isLoaded(); }));
    auto &filter = *m_program.window().findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    act("filter, one letter", [&] { filter.setText(QStringLiteral("9")); });
    act("filter cleared", [&] { filter.clear(); });
    act("sort by state", [&] { m_tree.sortByColumn(1, Qt::AscendingOrder); });
    act("sort by name", [&] { m_tree.sortByColumn(0, Qt::AscendingOrder); });
    std::printf("%-28s %7llu MiB\n", "most memory", residentKiB() / 1024);
    return rows() >= m_wanted;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    setUpApplication(application);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("vms"), {}, QStringLiteral("N"), QStringLiteral("1")});
    parser.addPositionalArgument(QStringLiteral("NAME=URI…"), {});
    parser.process(application);
    std::vector<NodeAddress> nodes;
    for (const QString &node : parser.positionalArguments())
        nodes.push_back({node.section(u'=', 0, 0), node.section(u'=', 1)});
    Bench bench(std::move(nodes), parser.value(QStringLiteral("vms")).toInt());
    return bench.run() ? EXIT_SUCCESS : EXIT_FAILURE;
}
