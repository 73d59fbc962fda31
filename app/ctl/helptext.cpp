// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/helptext.h"

#include <QCoreApplication>

namespace ramet::ctl {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ramet::ctl::Help", text);
}

QString optionHead(const OptionSpec &spec)
{
    QString head = spec.shortName ? QStringLiteral("-%1, ").arg(QLatin1Char(spec.shortName))
                                  : QStringLiteral("    ");
    head += QStringLiteral("--") + QLatin1String(spec.longName);
    if (spec.valueName)
        head += u' ' + QLatin1String(spec.valueName);
    return head;
}

QString commandHead(const CommandSpec &spec)
{
    QString head = QLatin1String(spec.words);
    if (*spec.arguments)
        head += u' ' + QString::fromUtf8(spec.arguments);
    return head;
}

QString line(const QString &head, const char *help)
{
    constexpr int width = 30;
    const QString shown =
        head.size() > width ? head + u'\n' + QString(2 + width, u' ') : head.leftJustified(width);
    return QStringLiteral("  %1 %2\n").arg(shown, translated(help));
}

QString globalOptions()
{
    QString text;
    for (const Option option : {Option::Connect, Option::Json, Option::Help, Option::Version})
        text += line(optionHead(specOf(option)), specOf(option).help);
    return text;
}

} // namespace

QString helpText()
{
    QString text = translated(QT_TRANSLATE_NOOP("ramet::ctl::Help",
                                                "Usage: rametctl [-c [NAME=]URI]… [--json] COMMAND "
                                                "…\n\nClones virtual machines through libvirt.\n\n"
                                                "Commands:\n"));
    for (const CommandSpec &command : allCommands())
        text += line(commandHead(command), command.help);
    text += translated(QT_TRANSLATE_NOOP("ramet::ctl::Help", "\nOptions, before or after the "
                                                             "command:\n"));
    text += globalOptions();
    return text +
           translated(QT_TRANSLATE_NOOP(
               "ramet::ctl::Help",
               "\nA VM is named NAME, NODE/NAME or by its UUID.\n"
               "Exit status: 0 done; 1 failed, and rolled back; 2 wrong usage; 3 refused, nothing "
               "touched;\n130 cancelled, and rolled back.\n"
               "\"rametctl COMMAND --help\" shows a command’s options.\n"));
}

QString helpText(const CommandSpec &command)
{
    QString text = translated(QT_TRANSLATE_NOOP("ramet::ctl::Help", "Usage: rametctl %1\n\n%2\n"))
                       .arg(commandHead(command) +
                                (command.options.empty() ? QString() : QStringLiteral(" […]")),
                            translated(command.help));
    text += u'\n';
    for (const Option option : command.options)
        text += line(optionHead(specOf(option)), specOf(option).help);
    return text + globalOptions();
}

} // namespace ramet::ctl
