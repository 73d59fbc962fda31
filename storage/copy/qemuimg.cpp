// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/qemuimg.h"

#include "storage/base/ownprocess.h"
#include "storage/base/qemuwords.h"
#include "storage/copy/imagename.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <csignal>

namespace ramet::qemuimg {

namespace {

Error failure(const QString &object, const QString &text)
{
    return {qemuwords::kindOf(text), "copy disk", object, text, {}};
}

/// It prints "    (12.34/100%)" and a carriage return, again and again.
void showProgress(const QByteArray &printed, const Watch &watch)
{
    static const QRegularExpression pattern("\\((\\d+\\.\\d+)/100%\\)\\s*$");
    if (const auto match = pattern.match(QString::fromUtf8(printed.right(40))); match.hasMatch())
        watch.progress(match.captured(1).toDouble() / 100);
}

/// Lets the process stand still and go on. Its own limit (-r) could not be changed later.
class Holder {
public:
    void hold(qint64 id, bool wanted)
    {
        const int signal = wanted ? SIGSTOP : SIGCONT;
        if (wanted != m_isHeld && ::kill(static_cast<pid_t>(id), signal) == 0)
            m_isHeld = wanted;
    }

private:
    bool m_isHeld = false;
};

} // namespace

Result<QByteArray> run(const QStringList &arguments, const QString &object,
                       const std::stop_token &stop)
{
    return run(arguments, object, stop, Watch{});
}

namespace {

Result<EndedProcess> runToEnd(const QStringList &arguments, const QString &object,
                              const std::stop_token &stop, const Watch &watch)
{
    Holder holder;
    return ramet::runToEnd({.program = QStringLiteral("qemu-img"),
                            .arguments = arguments,
                            .what = QStringLiteral("copy disk"),
                            .object = object,
                            .look =
                                [&](qint64 id, const QByteArray &printed) {
                                    holder.hold(id, !watch.mayGoOn());
                                    showProgress(printed, watch);
                                }},
                           stop);
}

} // namespace

Result<QByteArray> run(const QStringList &arguments, const QString &object,
                       const std::stop_token &stop, const Watch &watch)
{
    const auto ended = runToEnd(arguments, object, stop, watch);
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->exited && ended->code == 0)
        return ended->out;
    return std::unexpected(failure(object, ended->err));
}

bool isDamaged(const QString &path, const QString &format, const std::stop_token &stop)
{
    constexpr int cannotRead = 1;
    constexpr int corrupt = 2;                            // 3: it only holds more than it needs
    const QString name = jsonImageName({{path, format}}); // what is below is not looked at
    const auto ended = runToEnd({"check", "-U", "-q", name}, path, stop, {});
    return ended && ended->exited && (ended->code == cannotRead || ended->code == corrupt);
}

const ContainerFacts::InternalSnapshot *ContainerFacts::findSnapshot(const QString &name) const
{
    const auto found = std::find_if(snapshots.begin(), snapshots.end(),
                                    [&](const auto &snapshot) { return snapshot.name == name; });
    return found == snapshots.end() ? nullptr : &*found;
}

Result<ContainerFacts> readContainer(const QString &path, const std::stop_token &stop)
{
    const auto text = run({"info", "-U", "-f", "qcow2", "--output=json", path}, path, stop);
    if (!text)
        return std::unexpected(text.error());
    const QJsonObject image = QJsonDocument::fromJson(*text).object();
    const QJsonObject qcow2 = image["format-specific"]["data"].toObject();
    ContainerFacts facts;
    facts.needsOtherFiles = image.contains("backing-filename") || qcow2.contains("data-file");
    facts.isCorrupt = qcow2["corrupt"].toBool();
    for (const QJsonValue snapshot : image["snapshots"].toArray())
        facts.snapshots.push_back({snapshot["id"].toString(), snapshot["name"].toString()});
    for (const QJsonValue bitmap : qcow2["bitmaps"].toArray())
        facts.bitmaps << bitmap["name"].toString();
    return facts;
}

Status keepOnly(const QString &path, const QString &snapshot, const std::stop_token &stop)
{
    const auto facts = readContainer(path, stop);
    if (!facts)
        return std::unexpected(facts.error());
    std::vector<QStringList> steps;
    if (!snapshot.isEmpty()) {
        const auto *wanted = facts->findSnapshot(snapshot);
        if (!wanted)
            return std::unexpected(Error{ErrorKind::NotFound, "copy disk", snapshot, {}, {}});
        // By its ID: -a takes a name for an ID where there is such an ID (qcow2-snapshot.c).
        steps.push_back({"snapshot", "-q", "-a", wanted->id, path});
    }
    for (const auto &inside : facts->snapshots) // -d takes names alone
        steps.push_back({"snapshot", "-q", "-d", inside.name, path});
    for (const QString &bitmap : facts->bitmaps)
        steps.push_back({"bitmap", "--remove", "-f", "qcow2", "--", path, bitmap});
    for (const QStringList &step : steps) {
        if (const auto done = run(step, path, stop); !done)
            return std::unexpected(done.error());
    }
    return {};
}

} // namespace ramet::qemuimg
