// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/copies.h"

#include "models/clone/csvclones.h"
#include "models/clone/patterntext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ramet {
namespace {

struct CopiesText {
    Q_DECLARE_TR_FUNCTIONS(ramet::Copies)
};

const QString number = QStringLiteral("{n}");
const QString ending = QStringLiteral("-{n}");

Refusal refusal(Field field, const QString &sentence)
{
    return {Reason::CopiesUnusable, field, sentence, {}, {}};
}

std::vector<CloneRequest> withNames(const QStringList &names, const CloneRequest &common)
{
    std::vector<CloneRequest> requests;
    for (const QString &name : names) {
        requests.push_back(common);
        requests.back().name = name;
    }
    return requests;
}

std::expected<std::vector<CloneRequest>, Refusal> fromPattern(const Copies &copies,
                                                              const CloneRequest &common)
{
    const bool isCounted = common.name.contains(number) || !isNamePattern(common.name);
    const auto names = expandNames(
        common.name,
        isCounted ? std::optional<quint64>(static_cast<quint64>(copies.count)) : std::nullopt);
    if (!names)
        return std::unexpected(refusal(Field::Name, patternText(names.error())));
    return withNames(*names, common);
}

std::expected<std::vector<CloneRequest>, Refusal> fromList(const Copies &copies,
                                                           const CloneRequest &common)
{
    static const QRegularExpression between(QStringLiteral("[\\n,]"));
    QStringList names;
    for (const QString &name : copies.list.split(between)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    if (static_cast<quint64>(names.size()) > maxBatchNames)
        return std::unexpected(
            refusal(Field::Copies, patternText({.kind = PatternError::Kind::BadCount,
                                                .count = static_cast<quint64>(names.size())})));
    if (names.isEmpty())
        return std::unexpected(
            refusal(Field::Copies, CopiesText::tr("Write the names of the clones, one a line.")));
    return withNames(names, common);
}

} // namespace

bool hasOwnCount(const QString &name)
{
    return isNamePattern(name) && !name.contains(number);
}

bool isBatch(const Copies &copies, const QString &name)
{
    return copies.from != Copies::From::Pattern || copies.count > 1 || isNamePattern(name);
}

std::expected<std::vector<CloneRequest>, Refusal> copyRequests(const Copies &copies,
                                                               const CloneRequest &common)
{
    if (copies.from == Copies::From::Pattern)
        return fromPattern(copies, common);
    if (copies.from == Copies::From::List)
        return fromList(copies, common);
    if (copies.path.isEmpty())
        return std::unexpected(
            refusal(Field::Copies, CopiesText::tr("Choose a file with a line for each clone; it "
                                                  "can have the columns %1.")
                                       .arg(csvColumns().join(QStringLiteral(", ")))));
    if (!copies.file)
        return std::unexpected(
            refusal(Field::Copies, CopiesText::tr("“%1” is being read.").arg(copies.path)));
    if (!*copies.file)
        return std::unexpected(refusal(Field::Copies, copies.file->error()));
    auto requests = clonesFromCsv(**copies.file, common);
    if (!requests)
        return std::unexpected(refusal(Field::Copies, requests.error()));
    return *std::move(requests);
}

namespace {

PlannedCopies planAll(const Inventory &inventory, const Copies &copies, const CloneRequest &common,
                      const std::function<void(CloneRequest &)> &addKept,
                      const std::vector<DrawnIdentity> &drawn)
{
    const auto planOne = [&] {
        return planClone(inventory, common, 1, drawn.empty() ? DrawnIdentity() : drawn.front());
    };
    if (!isBatch(copies, common.name))
        return {planOne(), {}};
    auto requests = copyRequests(copies, common);
    if (!requests) {
        PlannedCopies planned{planOne(), {}};
        std::vector<Refusal> &refusals = planned.plan.refusals;
        std::erase_if(refusals,
                      [](const Refusal &refusal) { return refusal.field == Field::Name; });
        refusals.insert(refusals.begin(), requests.error());
        return planned;
    }
    for (CloneRequest &request : *requests)
        addKept(request);
    BatchPlan batch = planBatch(inventory, *requests, drawn);
    ClonePlan first = *batch.first();
    first.refusals = batch.refusals;
    return {std::move(first), std::move(batch)};
}

} // namespace

PlannedCopies planCopies(const Inventory &inventory, const Copies &copies,
                         const CloneRequest &common,
                         const std::function<void(CloneRequest &)> &addKept,
                         std::vector<DrawnIdentity> &drawn)
{
    PlannedCopies planned = planAll(inventory, copies, common, addKept, drawn);
    const std::vector<ClonePlan> &members = planned.batch.members;
    const std::span plans =
        members.empty() ? std::span(&std::as_const(planned.plan), 1) : std::span(members);
    drawn.resize(std::max(drawn.size(), plans.size()));
    for (std::size_t copy = 0; copy < plans.size(); ++copy)
        update(drawn[copy], plans[copy]);
    return planned;
}

QString nameForCopies(const QString &name, int count)
{
    if (count > 1 && !isNamePattern(name))
        return name + ending;
    return count == 1 && name.endsWith(ending) ? name.chopped(ending.size()) : name;
}

} // namespace ramet
