// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <map>
#include <set>

/// Reads the sources: who includes whom. RAMET_SOURCES is the folder of the repository.
class TestRooms : public QObject {
    Q_OBJECT

private slots:
    void storageRoomsIncludeOnlyRoomsAboveThem();
    void foldersOfModelsIncludeEachOtherInNoCircle();
    void everySourceHasItsHeader();
    void headersDoNotIncludeEachOtherInACircle();
    void layersIncludeOnlyLayersBelowThem_data();
    void layersIncludeOnlyLayersBelowThem();
};

namespace {

const QString root = QStringLiteral(RAMET_SOURCES "/");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Include {
    QString from; ///< both relative to the root
    QString to;
};

std::vector<Include> includesIn(const QString &folder)
{
    static const QRegularExpression include(R"re(^#include "([^"]+)")re",
                                            QRegularExpression::MultilineOption);
    std::vector<Include> result;
    QDirIterator files(root + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        auto matches = include.globalMatch(textOf(path));
        while (matches.hasNext())
            result.push_back({path.mid(root.size()), matches.next().captured(1)});
    }
    return result;
}

/// In the order of storage/CMakeLists.txt.
QStringList storageRooms()
{
    static const QRegularExpression room(R"(^ramet_room\((\w+))",
                                         QRegularExpression::MultilineOption);
    QStringList rooms;
    auto matches = room.globalMatch(textOf(root + "storage/CMakeLists.txt"));
    while (matches.hasNext())
        rooms << matches.next().captured(1);
    return rooms;
}

/// The folder of models/; a file beside the folders stands for itself.
QString modelsFolder(const QString &path)
{
    return path.section('/', 1, 1).section('.', 0, 0);
}

using Graph = std::map<QString, std::set<QString>>;

/// A path that ends where it began: "inventory", "tasks", "inventory". Empty: there is none.
/// `done`: nodes that are known to be on no circle.
QStringList circleFrom(const Graph &graph, const QString &node, std::set<QString> &done,
                       QStringList path = {})
{
    const qsizetype seen = path.indexOf(node);
    path << node;
    if (seen >= 0)
        return path.mid(seen);
    const auto found = graph.find(node);
    if (found != graph.end() && !done.contains(node)) {
        for (const QString &next : found->second) {
            const QStringList circle = circleFrom(graph, next, done, path);
            if (!circle.isEmpty())
                return circle;
        }
    }
    done.insert(node);
    return {};
}

QStringList circleIn(const Graph &graph)
{
    std::set<QString> done;
    for (const auto &[node, targets] : graph) {
        const QStringList circle = circleFrom(graph, node, done);
        if (!circle.isEmpty())
            return circle;
    }
    return {};
}

} // namespace

void TestRooms::storageRoomsIncludeOnlyRoomsAboveThem()
{
    const QStringList rooms = storageRooms();
    QVERIFY(rooms.size() > 10);
    // What lies in storage/ itself is below all rooms.
    const auto roomOf = [&rooms](const QString &path) {
        const QString room = path.section('/', 1, 1);
        return room.contains('.') ? rooms.size() : rooms.indexOf(room);
    };
    QStringList wrong;
    for (const Include &include : includesIn("storage")) {
        if (!include.to.startsWith("storage/"))
            continue;
        const qsizetype to = roomOf(include.to);
        const qsizetype from = roomOf(include.from);
        if (to < 0 || from < 0 || to > from)
            wrong << include.from + " includes " + include.to;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
}

void TestRooms::foldersOfModelsIncludeEachOtherInNoCircle()
{
    Graph graph;
    for (const Include &include : includesIn("models")) {
        const QString from = modelsFolder(include.from);
        const QString to = modelsFolder(include.to);
        if (include.to.startsWith("models/") && from != to)
            graph[from].insert(to);
    }
    QVERIFY(graph.size() > 3);
    QCOMPARE(circleIn(graph), QStringList());
}

/// What a header declares is defined in the .cpp beside it.
void TestRooms::everySourceHasItsHeader()
{
    // Parts of one job have one header: the commands of rametctl (commands.h), the rows of two
    // tables (rewrites.h, needsreader.h), the ends of an interrupted task (recovery.h).
    static const QRegularExpression exempt(
        "/main\\.cpp$|^app/ctl/commands/|^storage/domain/(disk|device|guest)rewrites|"
        "^storage/domain/(argument|device)needs|^storage/recovery/(resuming|foreigncleaning)");
    QStringList wrong;
    for (const char *folder : {"storage", "models", "ui", "app"}) {
        QDirIterator files(root + folder, {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(root.size());
            const QString header = path.chopped(3) + 'h';
            if (!exempt.match(path).hasMatch() && !QFile::exists(root + header))
                wrong << path;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
}

void TestRooms::headersDoNotIncludeEachOtherInACircle()
{
    Graph graph;
    for (const char *folder : {"storage", "models", "ui", "app"}) {
        for (const Include &include : includesIn(folder)) {
            if (include.from.endsWith(".h"))
                graph[include.from].insert(include.to);
        }
    }
    QCOMPARE(circleIn(graph), QStringList());
}

void TestRooms::layersIncludeOnlyLayersBelowThem_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("storage") << "storage"
                             << "^(models|ui|app)/";
    QTest::newRow("models") << "models"
                            << "^(ui|app)/";
    const QString engineRooms = "storage/(libvirt|backend|look|undo|copy)";
    QTest::newRow("ui") << "ui"
                        << "^(app|" + engineRooms + ")/";
    QTest::newRow("programs") << "app"
                              << "^" + engineRooms + "/";
    QTest::newRow("rametctl") << "app/ctl"
                              << "^(ui|app/gui)/";
}

void TestRooms::layersIncludeOnlyLayersBelowThem()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, forbidden);
    const auto includes = includesIn(folder);
    QVERIFY(!includes.empty());
    QStringList wrong;
    for (const Include &include : includes) {
        if (QRegularExpression(forbidden).match(include.to).hasMatch())
            wrong << include.from + " includes " + include.to;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
}

RAMET_TEST(TestRooms)
#include "tst_rooms.moc"
