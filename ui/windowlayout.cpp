// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowlayout.h"

#include "ui/common/screenfit.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tree/inventorypanel.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>
#include <algorithm>

namespace ramet {
namespace {

constexpr const char *geometryKey = "window/geometry";
constexpr const char *stateKey = "window/state";
constexpr const char *columnsKey = "window/columns";
constexpr const char *rowsKey = "window/rows";
constexpr const char *lineageKey = "window/lineage";
constexpr const char *inventoryKey = "window/inventory";
constexpr const char *treeColumnsKey = "window/treeColumns";
constexpr const char *taskColumnsKey = "window/taskColumns";

} // namespace

void restoreLayout(const WindowLayout &layout, const QSettings &saved)
{
    QMainWindow &window = layout.window;
    window.restoreGeometry(saved.value(geometryKey).toByteArray());
    fitToScreen(window);
    window.restoreState(saved.value(stateKey).toByteArray());
    layout.columns.restoreState(saved.value(columnsKey).toByteArray());
    const int tasks = std::max(window.height() / 5, layout.tasks.sizeHint().height());
    if (!layout.rows.restoreState(saved.value(rowsKey).toByteArray()))
        layout.rows.setSizes({window.height() - tasks, tasks});
    layout.inventory.showLineage(saved.value(lineageKey).toBool());
    layout.inventory.restoreView(saved.value(inventoryKey).toStringList());
    layout.inventory.restoreColumns(saved.value(treeColumnsKey).toByteArray());
    layout.tasks.restoreColumns(saved.value(taskColumnsKey).toByteArray());
}

void saveLayout(const WindowLayout &layout, QSettings &saved)
{
    saved.setValue(geometryKey, layout.window.saveGeometry());
    saved.setValue(stateKey, layout.window.saveState());
    saved.setValue(columnsKey, layout.columns.saveState());
    saved.setValue(rowsKey, layout.rows.saveState());
    saved.setValue(lineageKey, layout.inventory.showsLineage());
    saved.setValue(inventoryKey, layout.inventory.saveView());
    saved.setValue(treeColumnsKey, layout.inventory.saveColumns());
    saved.setValue(taskColumnsKey, layout.tasks.saveColumns());
}

} // namespace ramet
