// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/completion.h"

#include "app/ctl/commandtable.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet::ctl {

namespace {

using Names = CompletionPoint::Names;

QString commandHelp(const char *help)
{
    return QCoreApplication::translate("ramet::ctl::Help", help);
}

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

/// "--node" and "--node=b" name an option; null: none has the name.
const OptionSpec *optionOf(const QString &word)
{
    const QString name = word.section(u'=', 0, 0);
    const auto found = std::ranges::find_if(allOptions(), [&](const OptionSpec &spec) {
        return name == QStringLiteral("--") + QLatin1String(spec.longName) ||
               (spec.shortName && name == QStringLiteral("-") + QLatin1Char(spec.shortName));
    });
    return found == allOptions().end() ? nullptr : &*found;
}

QStringList wordsOf(const CommandSpec &spec)
{
    return QString::fromLatin1(spec.words).split(u' ');
}

Names namesOfValue(Option option)
{
    switch (option) {
    case Option::Node:
        return Names::Nodes;
    case Option::Storage:
        return Names::Storages;
    case Option::FromCsv:
        return Names::Files;
    default:
        return Names::None;
    }
}

QStringList fixedValues(Option option)
{
    switch (option) {
    case Option::Format:
        return {QStringLiteral("qcow2"), QStringLiteral("raw")};
    case Option::Display:
        return {QStringLiteral("none"), QStringLiteral("vnc"), QStringLiteral("spice")};
    case Option::OnFailure:
        return {QStringLiteral("keep"), QStringLiteral("undo")};
    case Option::Autostart:
        return {QStringLiteral("on"), QStringLiteral("off")};
    default:
        return {};
    }
}

/// By the words that the help shows: "VM NAME", "[TASK]…".
Names namesOfArgument(const CommandSpec &spec, qsizetype index)
{
    const QStringList arguments = QString::fromUtf8(spec.arguments).split(u' ', Qt::SkipEmptyParts);
    if (index >= spec.most || arguments.isEmpty())
        return Names::None;
    QString argument = arguments.value(std::min(index, arguments.size() - 1));
    argument.remove(u'[').remove(u']').remove(u'…');
    if (argument == u"VM")
        return Names::Vms;
    if (argument == u"NODE" || argument == u"NAME|URI")
        return Names::Nodes;
    if (argument == u"NODE/STORAGE")
        return Names::NodeStorages;
    const bool isOfNode = wordsOf(spec).first() == u"node" && spec.command != Command::NodeAdd;
    return isOfNode && argument == u"NAME" ? Names::Nodes : Names::None;
}

class PointReader {
public:
    explicit PointReader(const QStringList &words);
    CompletionPoint take() { return std::move(m_point); }

private:
    void readBefore(const QStringList &words);
    void completeValue(const OptionSpec &spec);
    void completeOption();
    void completeArgument();
    void add(const QString &word, const QString &help);
    const CommandSpec *command() const;

    CompletionPoint m_point;
    QStringList m_arguments;
    const OptionSpec *m_waiting = nullptr; ///< its value is the next word
    bool m_optionsEnded = false;
};

PointReader::PointReader(const QStringList &words)
{
    readBefore(words.mid(0, words.size() - 1));
    m_point.typed = words.isEmpty() ? QString() : words.last();
    const QString typed = m_point.typed;
    const OptionSpec *joined =
        typed.startsWith(u"--") && typed.contains(u'=') ? optionOf(typed) : nullptr;
    if (m_waiting) {
        completeValue(*m_waiting);
    } else if (joined && !m_optionsEnded) {
        m_point.prefix = typed.section(u'=', 0, 0) + u'=';
        m_point.typed = typed.mid(m_point.prefix.size());
        completeValue(*joined);
    } else if (typed.startsWith(u'-') && !m_optionsEnded) {
        completeOption();
    } else {
        completeArgument();
    }
}

void PointReader::readBefore(const QStringList &words)
{
    for (const QString &word : words) {
        if (m_waiting) {
            if (m_waiting->option == Option::Connect)
                m_point.connect << word;
            m_waiting = nullptr;
        } else if (word == u"--" && !m_optionsEnded) {
            m_optionsEnded = true;
        } else if (isOption(word) && !m_optionsEnded) {
            const OptionSpec *spec = optionOf(word);
            if (!spec || !spec->valueName)
                continue;
            if (!word.contains(u'='))
                m_waiting = spec;
            else if (spec->option == Option::Connect)
                m_point.connect << word.section(u'=', 1);
        } else {
            m_arguments << word;
        }
    }
}

void PointReader::completeValue(const OptionSpec &spec)
{
    m_point.names = namesOfValue(spec.option);
    for (const QString &value : fixedValues(spec.option))
        add(m_point.prefix + value, {});
}

void PointReader::completeOption()
{
    const CommandSpec *spec = command();
    for (const OptionSpec &option : allOptions()) {
        const bool isGlobal = option.option == Option::Connect || option.option == Option::Json ||
                              option.option == Option::Help || option.option == Option::Version;
        if (isGlobal || (spec && std::ranges::count(spec->options, option.option)))
            add(QStringLiteral("--") + QLatin1String(option.longName), commandHelp(option.help));
    }
}

void PointReader::completeArgument()
{
    QStringList done;
    for (const CommandSpec &spec : allCommands()) {
        const QStringList words = wordsOf(spec);
        const qsizetype at = m_arguments.size();
        if (words.size() <= at || words.mid(0, at) != m_arguments || done.contains(words[at]))
            continue;
        done << words[at];
        add(words[at], words.size() == at + 1 ? commandHelp(spec.help) : QString());
    }
    if (const CommandSpec *spec = command())
        m_point.names = namesOfArgument(*spec, m_arguments.size() - wordsOf(*spec).size());
}

void PointReader::add(const QString &word, const QString &help)
{
    if (word.startsWith(m_point.prefix + m_point.typed))
        m_point.words.push_back({word, help});
}

/// The longest that the words before the cursor begin with; null: none yet.
const CommandSpec *PointReader::command() const
{
    const CommandSpec *found = nullptr;
    for (const CommandSpec &spec : allCommands()) {
        const QStringList words = wordsOf(spec);
        const bool isLonger = !found || words.size() > wordsOf(*found).size();
        if (isLonger && m_arguments.mid(0, words.size()) == words)
            found = &spec;
    }
    return found;
}

} // namespace

CompletionPoint completionPoint(const QStringList &words)
{
    return PointReader(words).take();
}

} // namespace ramet::ctl
