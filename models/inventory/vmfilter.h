// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"

#include <QList>
#include <QMetaType>
#include <optional>
#include <vector>

namespace ramet {

/// What the filter looks into of a tree's row. Borrowed for the moment.
struct FilterFacts {
    const VirtualMachine *vm = nullptr; ///< of a VM's row, and of one below it
    QString node{};
    QString more{}; ///< what else is found by words: the name of a storage or an image …
};

/// What a person types to find VMs: words that must all match, each anywhere in name, title, tags,
/// description, node, MAC, UUID, or as the state or kind; or in one field, as "state:running",
/// "is:template", "tag:web". A text in quotation marks is one word. A plain value.
class VmFilter {
public:
    enum class Field { Any, Name, Title, State, Kind, Node, Mac, Uuid, Tag, Description };

    static VmFilter of(const QString &text);
    /// A state in this language, as it is written in a filter.
    static QString wordOf(VmState state);

    bool isEmpty() const { return m_words.empty(); }
    /// What cannot be understood: a sentence; empty: nothing. It matches no row then.
    const QString &problem() const { return m_problem; }
    bool matches(const FilterFacts &facts) const;
    bool operator==(const VmFilter &) const = default;

private:
    struct Word {
        Field field = Field::Any;
        QString text;
        QList<VmState> states{}; ///< that it means
        bool operator==(const Word &) const = default;
    };
    static std::optional<Field> fieldOf(const QString &name);
    void add(const QString &field, const QString &text, bool hasField);
    static bool matches(const Word &word, const FilterFacts &facts);
    static bool matches(const Word &word, const VirtualMachine &vm);
    static bool matchesAny(const Word &word, const VirtualMachine &vm);

    std::vector<Word> m_words;
    QString m_problem;
};

} // namespace ramet

Q_DECLARE_METATYPE(ramet::FilterFacts)
