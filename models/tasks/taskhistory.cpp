// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskhistory.h"

#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"
#include "storage/base/statefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>
#include <algorithm>

namespace ramet {
namespace {

constexpr std::size_t mostKept = 200;
constexpr std::chrono::milliseconds writeDelay{500};

QString fileName()
{
    return statefiles::folder() + QStringLiteral("/history.json");
}

/// One writer at a time, in order.
QThreadPool &writer()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

QString storedTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime readTime(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toLocalTime();
}

QJsonObject written(const Task &task)
{
    QJsonObject object{{QStringLiteral("title"), task.title},
                       {QStringLiteral("node"), task.node},
                       {QStringLiteral("kind"), static_cast<int>(task.kind)},
                       {QStringLiteral("state"), static_cast<int>(task.state)},
                       {QStringLiteral("queued"), storedTime(task.queued)},
                       {QStringLiteral("started"), storedTime(task.started)},
                       {QStringLiteral("ended"), storedTime(task.ended)},
                       {QStringLiteral("status"), task.record->status},
                       {QStringLiteral("details"), task.record->details}};
    if (const auto &vm = task.result.outcome.vm)
        object[QLatin1String("vm")] =
            QJsonObject{{QStringLiteral("node"), vm->node}, {QStringLiteral("uuid"), vm->uuid}};
    return object;
}

/// Nothing: it is no task that ended.
std::optional<Task> readTask(const QJsonObject &object)
{
    Task task;
    const int kind = object[QLatin1String("kind")].toInt(-1);
    const int state = object[QLatin1String("state")].toInt(-1);
    task.title = object[QLatin1String("title")].toString();
    task.ended = readTime(object[QLatin1String("ended")]);
    if (kind < 0 || kind > static_cast<int>(TaskKind::Recover) ||
        state <= static_cast<int>(TaskState::Running) ||
        state > static_cast<int>(TaskState::Undone) || task.title.isEmpty() ||
        !task.ended.isValid())
        return {};
    task.kind = static_cast<TaskKind>(kind);
    task.state = static_cast<TaskState>(state);
    task.node = object[QLatin1String("node")].toString();
    task.queued = readTime(object[QLatin1String("queued")]);
    task.started = readTime(object[QLatin1String("started")]);
    task.record = TaskRecord{object[QLatin1String("status")].toString(),
                             object[QLatin1String("details")].toString()};
    if (const QJsonObject vm = object[QLatin1String("vm")].toObject(); !vm.isEmpty())
        task.result.outcome.vm =
            VmRef{vm[QLatin1String("node")].toString(), vm[QLatin1String("uuid")].toString()};
    return task;
}

} // namespace

TaskHistory::TaskHistory(TaskQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    load();
    m_delay.setSingleShot(true);
    m_delay.setInterval(writeDelay);
    connect(&m_delay, &QTimer::timeout, this, &TaskHistory::write);
    connect(&queue, &TaskQueue::taskEnded, this, &TaskHistory::take);
    connect(&queue, &TaskQueue::taskRemoved, this, [this](TaskId id) {
        std::erase_if(m_kept, [id](const Task &task) { return task.id == id; });
        m_isChanged = true;
        m_delay.start();
    });
}

TaskHistory::~TaskHistory()
{
    save();
}

void TaskHistory::load()
{
    const QJsonDocument file = QJsonDocument::fromJson(statefiles::read(fileName()));
    for (const QJsonValue entry : file.array()) {
        if (auto task = readTask(entry.toObject())) {
            task->id = m_queue.show(*task);
            m_kept.push_back(*std::move(task));
        }
    }
}

/// Members of a group are among the details of the whole.
void TaskHistory::take(TaskId id)
{
    const Task *task = m_queue.find(id);
    if (!task || task->group != 0 || !task->isEnded())
        return;
    Task kept;
    kept.id = id;
    kept.kind = task->kind;
    kept.title = task->title;
    kept.node = task->node;
    kept.state = task->state;
    kept.queued = task->queued;
    kept.started = task->started;
    kept.ended = task->ended;
    kept.result.outcome.vm = task->result.outcome.vm;
    kept.record = TaskRecord{taskStatusText(*task), taskDetails(*task, m_queue.members(id))};
    m_kept.push_back(std::move(kept));
    if (m_kept.size() > mostKept)
        m_kept.erase(m_kept.begin());
    m_isChanged = true;
    m_delay.start();
}

void TaskHistory::write()
{
    if (!std::exchange(m_isChanged, false))
        return;
    QJsonArray entries;
    for (const Task &task : m_kept)
        entries << written(task);
    writer().start(
        [path = fileName(), text = QJsonDocument(entries).toJson(QJsonDocument::Compact)] {
            statefiles::write(path, text);
        });
}

void TaskHistory::save()
{
    write();
    writer().waitForDone();
}

} // namespace ramet
