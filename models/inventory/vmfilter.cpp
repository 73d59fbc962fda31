// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/vmfilter.h"

#include "models/format.h"
#include "models/printable.h"
#include "storage/domain/domainrecord.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace ramet {
namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

enum class VmKind { Vm, Template, Clone, Linked, Building };
constexpr std::array vmKindNames{
    Name{VmKind::Vm, "vm"},
    Name{VmKind::Template, "template"},
    Name{VmKind::Clone, "clone"},
    Name{VmKind::Linked, "linked"},
    Name{VmKind::Building, "building"},
};

bool isOfKind(const VirtualMachine &vm, VmKind kind)
{
    switch (kind) {
    case VmKind::Vm:
        return !vm.isTemplate() && !vm.marks.isBuilding;
    case VmKind::Template:
        return vm.isTemplate() && !vm.marks.isBuilding;
    case VmKind::Clone:
        return !vm.marks.originUuid.isEmpty() || !vm.marks.originName.isEmpty();
    case VmKind::Linked:
        return vm.marks.isLinked;
    case VmKind::Building:
        return vm.marks.isBuilding;
    }
    return false;
}

bool hasPart(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool begins(const QString &text, const QString &part)
{
    return text.startsWith(part, Qt::CaseInsensitive);
}

template <class Names> QString listOf(const Names &names)
{
    QStringList all;
    for (const auto &name : names)
        all << QString(name.shown);
    return all.join(QStringLiteral(", "));
}

/// States whose name, here or as rametctl has it, begins like that.
QList<VmState> statesLike(const QString &text)
{
    QList<VmState> states;
    for (const auto &name : vmStateNames)
        if (begins(name.shown, text) || begins(vmStateText(name.value), text))
            states << name.value;
    return states;
}

QList<VmState> statesCalled(const QString &text)
{
    QList<VmState> states;
    for (const auto &name : vmStateNames)
        for (const QString &each : {QString(name.shown), vmStateText(name.value)})
            if (each.compare(text, Qt::CaseInsensitive) == 0)
                states << name.value;
    return states;
}

bool isOfKind(const VirtualMachine &vm, const QString &text)
{
    return std::ranges::any_of(vmKindNames, [&](const auto &name) {
        return begins(name.shown, text) && isOfKind(vm, name.value);
    });
}

bool isAKind(const QString &text)
{
    return std::ranges::any_of(vmKindNames,
                               [&](const auto &name) { return begins(name.shown, text); });
}

bool hasMac(const VirtualMachine &vm, const QString &part)
{
    return std::ranges::any_of(vm.nics, [&](const Nic &nic) { return hasPart(nic.mac, part); });
}

bool hasTag(const VirtualMachine &vm, const QString &part)
{
    return std::ranges::any_of(vm.marks.tags,
                               [&](const QString &tag) { return hasPart(tag, part); });
}

/// A part of a MAC has colons, too.
bool isOfMac(const QString &word)
{
    static const QRegularExpression mac(QStringLiteral("^[0-9a-f]{2}(:[0-9a-f]{2})*(:[0-9a-f]?)?$"),
                                        QRegularExpression::CaseInsensitiveOption);
    return word.contains(u':') && mac.match(word).hasMatch();
}

constexpr std::array fieldNames{
    Name{VmFilter::Field::Name, "name"},
    Name{VmFilter::Field::Title, "title"},
    Name{VmFilter::Field::State, "state"},
    Name{VmFilter::Field::Kind, "is"},
    Name{VmFilter::Field::Node, "node"},
    Name{VmFilter::Field::Mac, "mac"},
    Name{VmFilter::Field::Uuid, "uuid"},
    Name{VmFilter::Field::Tag, "tag"},
    Name{VmFilter::Field::Description, "description"},
};

} // namespace

std::optional<VmFilter::Field> VmFilter::fieldOf(const QString &name)
{
    for (const auto &known : fieldNames)
        if (known.shown == name.toLower())
            return known.value;
    return std::nullopt;
}

QString VmFilter::wordOf(VmState state)
{
    const QString name = QLocale().toLower(vmStateText(state));
    return name.contains(u' ') ? u'"' + name + u'"' : name;
}

VmFilter VmFilter::of(const QString &text)
{
    VmFilter filter;
    QString field;
    QString word;
    bool isQuoted = false;
    bool hasField = false;
    const auto end = [&] {
        if (hasField || !word.isEmpty())
            filter.add(field, word, hasField);
        field.clear();
        word.clear();
        hasField = false;
    };
    for (const QChar character : text) {
        if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && character.isSpace()) {
            end();
        } else if (!isQuoted && character == u':' && !hasField && !isOfMac(word + u':')) {
            hasField = true;
            field = std::exchange(word, {});
        } else {
            word += character;
        }
    }
    end();
    return filter;
}

void VmFilter::add(const QString &field, const QString &text, bool hasField)
{
    const auto known = hasField ? fieldOf(field) : Field::Any;
    if (!known)
        m_problem = FilterText::tr("“%1” is nothing to filter by. There are: %2.")
                        .arg(printable(field), listOf(fieldNames));
    else if (known == Field::State && statesLike(text).isEmpty())
        m_problem = FilterText::tr("“%1” is no state. There are: %2.")
                        .arg(printable(text), listOf(vmStateNames));
    else if (known == Field::Kind && !isAKind(text))
        m_problem = FilterText::tr("“%1” is no kind of VM. There are: %2.")
                        .arg(printable(text), listOf(vmKindNames));
    m_words.push_back({known.value_or(Field::Any), text,
                       known == Field::State ? statesLike(text) : statesCalled(text)});
}

bool VmFilter::matches(const FilterFacts &facts) const
{
    return m_problem.isEmpty() &&
           std::ranges::all_of(m_words, [&](const Word &word) { return matches(word, facts); });
}

bool VmFilter::matches(const Word &word, const FilterFacts &facts)
{
    if (facts.vm && matches(word, *facts.vm))
        return true;
    if (word.field == Field::Node)
        return begins(facts.node, word.text);
    return word.field == Field::Any &&
           (hasPart(facts.node, word.text) || hasPart(facts.more, word.text));
}

bool VmFilter::matches(const Word &word, const VirtualMachine &vm)
{
    switch (word.field) {
    case Field::Any:
        return matchesAny(word, vm);
    case Field::Name:
        return hasPart(vm.name, word.text);
    case Field::Title:
        return hasPart(vm.title, word.text);
    case Field::State:
        return word.states.contains(vm.state);
    case Field::Kind:
        return isOfKind(vm, word.text);
    case Field::Node:
        return false; // the row knows it by its present name
    case Field::Mac:
        return hasMac(vm, word.text);
    case Field::Uuid:
        return hasPart(vm.uuid, word.text);
    case Field::Tag:
        return hasTag(vm, word.text);
    case Field::Description:
        return hasPart(vm.description, word.text);
    }
    return false;
}

/// Two letters are a part of many UUIDs, and "o" begins a state.
bool VmFilter::matchesAny(const Word &word, const VirtualMachine &vm)
{
    constexpr int shortestUuidPart = 8;
    const QString &text = word.text;
    return hasPart(vm.name, text) || hasPart(vm.title, text) || hasTag(vm, text) ||
           hasPart(vm.description, text) || word.states.contains(vm.state) ||
           (vm.isTemplate() && text.compare(u"template", Qt::CaseInsensitive) == 0) ||
           (isOfMac(text) && hasMac(vm, text)) ||
           (text.size() >= shortestUuidPart && hasPart(vm.uuid, text));
}

} // namespace ramet
