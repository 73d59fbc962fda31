// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QMenu;
class QSplitter;

namespace ramet {

class DetailsPane;
class InventoryPanel;
class InventoryStore;
class LineageStore;
class ManyCommands;
class NodeActions;
class PlaceActions;
class Prompter;
class LoginAsker;
class RecoveryActions;
enum class QuitWay;
class Settings;
class SnapshotActions;
class SnapshotCommands;
class TaskFollower;
class TaskPanel;
class TaskQueue;
class VmActions;
class VmCommands;
struct WindowLayout;

/// The program's one window; it only arranges its parts. All four objects must live longer. The
/// caller starts the store and lets it follow the queue, before or after.
/// Closing while tasks run asks whether to wait for them, to cancel them, or to leave them.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(InventoryStore &store, TaskQueue &queue, Settings &settings, Prompter &prompter,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void comeToFront();
    bool showVm(const VmRef &vm);       ///< selected, even where the filter hid it; false: gone
    void tell(const QString &sentence); ///< for a while, in the status bar

signals:
    /// Only tasks that can be left are running: the program should end, without destructors.
    void leaving();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void placePanels();
    void createStatusBar();
    void connectPanels();
    void connectSnapshots();
    void followTasks();
    void showContextMenu(const QPoint &globalPosition);
    void takeSelection();
    void showStatus(const QString &text, int milliseconds = 0);
    void limitTask(TaskId id);
    void changeSettings();
    void showCounts();
    WindowLayout layoutParts();
    void closeBy(QuitWay way);

    InventoryStore &m_store;
    TaskQueue &m_queue;
    Settings &m_settings;
    Prompter &m_prompter;
    LineageStore *m_lineage;
    VmCommands *m_vmCommands;
    ManyCommands *m_manyCommands;
    SnapshotCommands *m_snapshotCommands;
    SnapshotActions *m_snapshotActions;
    NodeActions *m_nodeActions;
    VmActions *m_vmActions;
    PlaceActions *m_placeActions;
    RecoveryActions *m_recoveryActions;
    std::unique_ptr<LoginAsker> m_loginAsker;
    InventoryPanel *m_inventoryPanel;
    DetailsPane *m_detailsPane;
    QAction *m_tasksToggle;
    TaskPanel *m_taskPanel;
    TaskFollower *m_follower;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QLabel *m_counts;
    bool m_isClosing = false; ///< asked and answered
    bool m_closesAfterTasks = false;
};

} // namespace ramet
