// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include "app/ctl/clonearguments.h"
#include "app/ctl/commandtable.h"
#include "models/clone/patterntext.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace ramet::ctl {

namespace {

struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::CommandLine)
};

using Problem = std::expected<void, QString>;

/// Takes the arguments apart; whether they fit together is seen afterwards.
class Reader {
public:
    explicit Reader(const QStringList &arguments)
        : m_rest(arguments)
    {
    }

    Problem read();
    CommandLine take() { return std::move(m_line); }

private:
    Problem readOption(const QString &text);
    Problem addOption(const OptionSpec &spec, const QString &value);
    Problem addDisk(const QString &value);
    Problem addBandwidth(const QString &value);
    void chooseCommand();
    Problem expandNames();
    Problem check() const;
    Problem checkOptions(const CommandSpec &spec) const;

    QStringList m_rest;
    QStringList m_words;
    CommandLine m_line;
    const CommandSpec *m_spec = nullptr;
};

const OptionSpec *findOption(const QString &text)
{
    const auto found = std::ranges::find_if(allOptions(), [&](const OptionSpec &spec) {
        return text == QLatin1String("--") + QLatin1String(spec.longName) ||
               (spec.shortName && text == u'-' + QString(QLatin1Char(spec.shortName)));
    });
    return found == allOptions().end() ? nullptr : &*found;
}

QString dashed(const OptionSpec &spec)
{
    return QLatin1String("--") + QLatin1String(spec.longName);
}

Problem Reader::read()
{
    while (!m_rest.isEmpty()) {
        const QString text = m_rest.takeFirst();
        if (text == QLatin1String("--")) {
            m_words += std::exchange(m_rest, {});
        } else if (text.size() > 1 && text.startsWith(u'-')) {
            if (const Problem problem = readOption(text); !problem)
                return problem;
        } else {
            m_words << text;
        }
    }
    chooseCommand();
    if (const Problem problem = check(); !problem)
        return problem;
    return expandNames();
}

/// The clones that are wanted.
Problem Reader::expandNames()
{
    if (m_line.command != Command::Clone || m_line.has(Option::Help) || m_line.has(Option::Version))
        return {};
    std::optional<quint64> count;
    if (m_line.has(Option::Count)) {
        bool isNumber = false;
        count = m_line.value(Option::Count).toULongLong(&isNumber);
        if (!isNumber)
            return std::unexpected(CommandLineTexts::tr("--count takes a number; “%1” is none.")
                                       .arg(m_line.value(Option::Count)));
    }
    const QString &pattern = m_line.arguments.at(1);
    const auto names = ramet::expandNames(pattern, count);
    if (!names && names.error().kind == PatternError::Kind::NeedsCount)
        return std::unexpected(CommandLineTexts::tr("{n} in the name needs --count."));
    if (!names)
        return std::unexpected(patternText(names.error()));
    m_line.names = *names;
    m_line.isBatch = count || isNamePattern(pattern);
    return {};
}

Problem Reader::readOption(const QString &text)
{
    const bool isLong = text.startsWith(QLatin1String("--"));
    const qsizetype split = isLong ? text.indexOf(u'=') : -1;
    const QString name = split < 0 ? text : text.left(split);
    const OptionSpec *spec = findOption(name);
    if (!spec)
        return std::unexpected(CommandLineTexts::tr("There is no option %1.").arg(name));
    if (!spec->valueName && split >= 0)
        return std::unexpected(CommandLineTexts::tr("Option %1 takes no value.").arg(name));
    if (!spec->valueName)
        return addOption(*spec, {});
    if (split >= 0)
        return addOption(*spec, text.mid(split + 1));
    if (m_rest.isEmpty())
        return std::unexpected(CommandLineTexts::tr("Option %1 needs a value.").arg(name));
    return addOption(*spec, m_rest.takeFirst());
}

Problem Reader::addOption(const OptionSpec &spec, const QString &value)
{
    if (spec.valueName && value.isEmpty())
        return std::unexpected(CommandLineTexts::tr("Option %1 needs a value.").arg(dashed(spec)));
    if (spec.option == Option::Connect) {
        m_line.connect << value;
        return {};
    }
    const bool isNew = m_line.options.emplace(spec.option, value).second;
    if (spec.option == Option::Disk)
        return addDisk(value);
    if (!isNew && spec.valueName)
        return std::unexpected(CommandLineTexts::tr("Option %1 is given twice.").arg(dashed(spec)));
    return spec.option == Option::BwLimit ? addBandwidth(value) : Problem();
}

/// The one option of a command that may be given again, once for each disk.
Problem Reader::addDisk(const QString &value)
{
    const auto disk = readDiskArgument(value);
    if (!disk)
        return std::unexpected(disk.error());
    if (!m_line.disks.emplace(disk->target, disk->choice).second)
        return std::unexpected(
            CommandLineTexts::tr("--disk is given twice for “%1”.").arg(disk->target));
    return {};
}

Problem Reader::addBandwidth(const QString &value)
{
    const auto bytes = readBandwidth(value);
    if (!bytes)
        return std::unexpected(bytes.error());
    m_line.bytesPerSecond = *bytes;
    return {};
}

void Reader::chooseCommand()
{
    for (const CommandSpec &spec : allCommands()) {
        const QStringList words = QString::fromLatin1(spec.words).split(u' ');
        if (m_words.mid(0, words.size()) == words) {
            m_spec = &spec;
            m_line.command = spec.command;
            m_line.arguments = m_words.mid(words.size());
        }
    }
    m_line.json = m_line.options.erase(Option::Json) > 0;
}

Problem Reader::check() const
{
    if (m_line.has(Option::Help) || m_line.has(Option::Version))
        return {};
    if (m_words.isEmpty())
        return std::unexpected(CommandLineTexts::tr("Which command?"));
    if (!m_spec)
        return std::unexpected(
            CommandLineTexts::tr("There is no command “%1”.").arg(m_words.join(u' ')));
    if (m_line.arguments.size() < m_spec->least) {
        return std::unexpected(
            CommandLineTexts::tr("Something is missing: rametctl %1 %2.")
                .arg(QLatin1String(m_spec->words), QLatin1String(m_spec->arguments)));
    }
    if (m_line.arguments.size() > m_spec->most) {
        return std::unexpected(CommandLineTexts::tr("“%1” is one argument too many.")
                                   .arg(m_line.arguments[m_spec->most]));
    }
    return checkOptions(*m_spec);
}

Problem Reader::checkOptions(const CommandSpec &spec) const
{
    for (const auto &[option, value] : m_line.options) {
        if (!std::ranges::count(spec.options, option)) {
            return std::unexpected(CommandLineTexts::tr("The command %1 has no option %2.")
                                       .arg(QLatin1String(spec.words), dashed(specOf(option))));
        }
    }
    if (m_line.has(Option::Full) && m_line.has(Option::Linked))
        return std::unexpected(CommandLineTexts::tr("A clone is either --full or --linked."));
    if (m_line.has(Option::Template) && m_line.has(Option::Start))
        return std::unexpected(
            CommandLineTexts::tr("A template cannot be started: leave out --start or --template."));
    const QString onFailure = m_line.value(Option::OnFailure);
    if (m_line.has(Option::OnFailure) && onFailure != u"keep" && onFailure != u"undo")
        return std::unexpected(
            CommandLineTexts::tr("--on-failure takes keep or undo; “%1” is neither.")
                .arg(onFailure));
    if (m_line.has(Option::Resume) && m_line.has(Option::Clean))
        return std::unexpected(CommandLineTexts::tr("A task is either resumed or cleaned up."));
    return {};
}

/// Help and version stand above whatever else was asked.
void applyHelp(CommandLine &line)
{
    if (line.has(Option::Help)) {
        line.helpFor = std::exchange(line.command, Command::Help);
    } else if (line.has(Option::Version)) {
        line.command = Command::Version;
    }
}

} // namespace

QString CommandLine::value(Option option) const
{
    const auto found = options.find(option);
    return found == options.end() ? QString() : found->second;
}

std::expected<CommandLine, UsageError> readCommandLine(const QStringList &arguments)
{
    Reader reader(arguments);
    if (const Problem problem = reader.read(); !problem) {
        const QStringList options = arguments.mid(0, arguments.indexOf(QLatin1String("--")));
        return std::unexpected(
            UsageError{problem.error(), options.contains(QLatin1String("--json"))});
    }
    CommandLine line = reader.take();
    applyHelp(line);
    return line;
}

} // namespace ramet::ctl
