// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include "app/ctl/clonearguments.h"
#include "app/ctl/commandtable.h"
#include "app/ctl/hardwarearguments.h"
#include "models/clone/patterntext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <memory>
#include <utility>

namespace ramet::ctl {

namespace {

struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::CommandLine)
};

using Problem = std::expected<void, QString>;

/// The options of all commands: whether one belongs to its command is seen afterwards.
std::unique_ptr<QCommandLineParser> makeParser()
{
    auto parser = std::make_unique<QCommandLineParser>();
    for (const OptionSpec &spec : allOptions()) {
        QStringList names{QString::fromLatin1(spec.longName)};
        if (spec.shortName)
            names.prepend(QString(QLatin1Char(spec.shortName)));
        parser->addOption({names, {}, QString::fromLatin1(spec.valueName)});
    }
    return parser;
}

QString dashed(const QString &name)
{
    return QLatin1String(name.size() > 1 ? "--" : "-") + name;
}

QString dashed(const OptionSpec &spec)
{
    return dashed(QString::fromLatin1(spec.longName));
}

/// What QCommandLineParser does not look at: values that are empty or given twice, the command, its
/// arguments, and whether all fits together.
class Reader {
public:
    Problem read(const QStringList &arguments);
    CommandLine take() { return std::move(m_line); }

private:
    Problem addOption(const OptionSpec &spec, const QStringList &values);
    Problem addDisk(const QString &value);
    Problem addBandwidth(const QString &value);
    void chooseCommand();
    Problem expandNames();
    Problem check() const;
    Problem checkOptions(const CommandSpec &spec) const;

    QStringList m_words;
    CommandLine m_line;
    const CommandSpec *m_spec = nullptr;
};

Problem Reader::read(const QStringList &arguments)
{
    const auto parser = makeParser();
    if (!parser->parse(QStringList{QStringLiteral("rametctl")} + arguments)) {
        const QStringList unknown = parser->unknownOptionNames();
        return std::unexpected(
            unknown.isEmpty()
                ? parser->errorText()
                : CommandLineTexts::tr("There is no option %1.").arg(dashed(unknown.first())));
    }
    for (const OptionSpec &spec : allOptions()) {
        const QString name = QString::fromLatin1(spec.longName);
        if (!parser->isSet(name))
            continue;
        if (const Problem problem = addOption(spec, parser->values(name)); !problem)
            return problem;
    }
    m_words = parser->positionalArguments();
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
    const bool hasName = m_line.arguments.size() > 1;
    if (m_line.has(Option::FromCsv)) {
        m_line.isBatch = true;
        return hasName || m_line.has(Option::Count)
                   ? Problem(std::unexpected(
                         CommandLineTexts::tr("With --from-csv the file has the names: leave out "
                                              "NAME and --count.")))
                   : Problem();
    }
    if (!hasName)
        return std::unexpected(
            CommandLineTexts::tr("Something is missing: rametctl %1 %2.")
                .arg(QLatin1String(m_spec->words), QString::fromUtf8(m_spec->arguments)));
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

Problem Reader::addOption(const OptionSpec &spec, const QStringList &values)
{
    if (!spec.valueName) {
        m_line.options.emplace(spec.option, QString());
        return {};
    }
    if (values.contains(QString()))
        return std::unexpected(CommandLineTexts::tr("Option %1 needs a value.").arg(dashed(spec)));
    if (values.size() > 1 && !spec.repeats)
        return std::unexpected(CommandLineTexts::tr("Option %1 is given twice.").arg(dashed(spec)));
    if (spec.option == Option::Connect) {
        m_line.connect = values;
        return {};
    }
    m_line.options.emplace(spec.option, values.last());
    if (spec.repeats)
        m_line.lists.emplace(spec.option, values);
    for (const QString &value : values) {
        const Problem problem = spec.option == Option::Disk      ? addDisk(value)
                                : spec.option == Option::BwLimit ? addBandwidth(value)
                                : isHardwareOption(spec.option)
                                    ? addHardware(m_line.hardware, spec.option, value)
                                    : Problem();
        if (!problem)
            return problem;
    }
    return {};
}

/// Once for each disk.
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
                .arg(QLatin1String(m_spec->words), QString::fromUtf8(m_spec->arguments)));
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
    if (m_line.has(Option::Template) &&
        (m_line.has(Option::Start) || m_line.has(Option::StartAtOnce)))
        return std::unexpected(
            CommandLineTexts::tr("A template cannot be started: leave out --start or --template."));
    const QString onFailure = m_line.value(Option::OnFailure);
    if (m_line.has(Option::OnFailure) && onFailure != u"keep" && onFailure != u"undo")
        return std::unexpected(
            CommandLineTexts::tr("--on-failure takes keep or undo; “%1” is neither.")
                .arg(onFailure));
    if (const auto address = readDataAddress(m_line); !address)
        return std::unexpected(address.error());
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

QStringList CommandLine::values(Option option) const
{
    const auto found = lists.find(option);
    return found == lists.end() ? QStringList() : found->second;
}

std::expected<CommandLine, UsageError> readCommandLine(const QStringList &arguments)
{
    Reader reader;
    if (const Problem problem = reader.read(arguments); !problem) {
        const QStringList options = arguments.mid(0, arguments.indexOf(QLatin1String("--")));
        return std::unexpected(
            UsageError{problem.error(), options.contains(QLatin1String("--json"))});
    }
    CommandLine line = reader.take();
    applyHelp(line);
    return line;
}

} // namespace ramet::ctl
