// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandtable.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace ramet::ctl {

namespace {

const OptionSpec optionTable[] = {
    {Option::Connect, 'c', "connect", "[NAME=]URI",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "a node to use, in place of the saved ones; may be given again"),
     true},
    {Option::Json, 0, "json", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "print one JSON object")},
    {Option::Help, 'h', "help", nullptr, QT_TRANSLATE_NOOP("ramet::ctl::Help", "show this help")},
    {Option::Version, 0, "version", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "show the version")},
    {Option::Node, 0, "node", "NODE", QT_TRANSLATE_NOOP("ramet::ctl::Help", "the node")},
    {Option::Filter, 0, "filter", "TEXT",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "only names that contain TEXT")},
    {Option::Full, 0, "full", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "an independent copy; a VM's default")},
    {Option::Linked, 0, "linked", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "an instant clone on the template's disks; a template's default")},
    {Option::Storage, 0, "storage", "STORAGE",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "the storage for the new disks")},
    {Option::Format, 0, "format", "FORMAT",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "the format of the new disks: qcow2 or raw")},
    {Option::Snapshot, 0, "snapshot", "NAME",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "clone this snapshot, not the current state")},
    {Option::Disk, 0, "disk", "DISK:WHAT",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "copy, link, share, eject or skip this disk, with ,storage=S ,format=F and "
                       ",size=GIB where wanted; may be given again"),
     true},
    {Option::Nic, 0, "nic", "N:WHAT",
     QT_TRANSLATE_NOOP(
         "ramet::ctl::Help",
         "network=NET or bridge=BR, and mac=new, keep or an address, for network card "
         "N, from 1; may be given again"),
     true},
    {Option::Cpus, 0, "cpus", "N", QT_TRANSLATE_NOOP("ramet::ctl::Help", "give the clone N CPUs")},
    {Option::Memory, 0, "memory", "MIB",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "give the clone so many MiB of memory")},
    {Option::Display, 0, "display", "KIND",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "give the clone this display: none, vnc or spice")},
    {Option::Set, 0, "set", "XPATH=VALUE",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "set an attribute or text of the clone's definition; may be given again"),
     true},
    {Option::BwLimit, 0, "bwlimit", "MIB",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "copy at most so many MiB per second")},
    {Option::NewSerials, 0, "new-serials", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "give the disks new serial numbers and WWNs")},
    {Option::Trust, 0, "trust", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "let the other node run and read all that the definition names")},
    {Option::Start, 0, "start", nullptr, QT_TRANSLATE_NOOP("ramet::ctl::Help", "start the clone")},
    {Option::Template, 0, "template", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "make the clone a template")},
    {Option::DropSnapshots, 0, "drop-snapshots", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "delete the snapshots inside its disk images first")},
    {Option::KeepMac, 0, "keep-mac", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "keep the MAC addresses")},
    {Option::DryRun, 0, "dry-run", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "only say what would be done")},
    {Option::Count, 0, "count", "N",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "make N clones; {n} in the name is their number")},
    {Option::OnFailure, 0, "on-failure", "WHAT",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "where not all clones could be made: keep those that were, or undo them")},
    {Option::HostName, 0, "hostname", "PATTERN",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "the guest's host name; {name} in it is the clone's name, {n} its number")},
    {Option::Address, 0, "address", "RANGE",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "static addresses of the first card, such as 10.0.0.11-10.0.0.30/24, with "
                       ",gateway=G and ,dns=D where wanted; after “;” those of the next card")},
    {Option::CloudInit, 0, "cloud-init", "WHAT",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, "
                       "clouduser-ssh-key=FILE, root-password-file=FILE, disable=on, with commas "
                       "between")},
    {Option::WaitGuest, 0, "wait-guest", "SECONDS",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "with --start: ask the guest at most so long what it took")},
    {Option::KeepDisks, 0, "keep-disks", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "remove the definition only")},
    {Option::Yes, 'y', "yes", nullptr, QT_TRANSLATE_NOOP("ramet::ctl::Help", "do not ask")},
    {Option::Force, 0, "force", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "stop: switch off at once; start: also where that spoils others' disks")},
    {Option::Resume, 0, "resume", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "go on with the clones to their end")},
    {Option::Clean, 0, "clean", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "remove what the tasks made")},
};

const std::vector<CommandSpec> &commandTable()
{
    using enum Option;
    static const std::vector<CommandSpec> table{
        {Command::List,
         "list",
         "",
         0,
         0,
         {Node, Filter},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "list VMs and templates")},
        {Command::Show,
         "show",
         "VM",
         1,
         1,
         {},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "show a VM's disks, NICs, snapshots and lineage")},
        {Command::Lineage,
         "lineage",
         "[VM]",
         0,
         1,
         {},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "show what rests on what, as a tree")},
        {Command::Storage,
         "storage",
         "",
         0,
         0,
         {Node},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "list the storages of every node")},
        {Command::StorageAdd,
         "storage add",
         "NODE NAME FOLDER",
         3,
         3,
         {},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "make a folder of a node a storage")},
        {Command::Clone,
         "clone",
         "VM NAME|PATTERN",
         2,
         2,
         {Full,  Linked,    Snapshot, Storage, Format,    Disk,      Node,    Cpus,       Memory,
          Nic,   Display,   Set,      BwLimit, Start,     Template,  KeepMac, NewSerials, Trust,
          Count, OnFailure, HostName, Address, CloudInit, WaitGuest, DryRun},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "clone a VM or template, once or many times")},
        {Command::Template,
         "template",
         "VM",
         1,
         1,
         {DropSnapshots},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "make a VM a read-only template")},
        {Command::Untemplate,
         "untemplate",
         "VM",
         1,
         1,
         {},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "make a template a VM again")},
        {Command::Flatten,
         "flatten",
         "VM",
         1,
         1,
         {BwLimit, DryRun},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "make a linked clone independent")},
        {Command::Delete,
         "delete",
         "VM",
         1,
         1,
         {KeepDisks, Yes},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "delete a VM and its own disks")},
        {Command::VolumeDelete,
         "volume delete",
         "[NODE/]STORAGE/VOLUME",
         1,
         1,
         {Yes},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "delete a volume that nothing needs")},
        {Command::Start,
         "start",
         "VM",
         1,
         1,
         {Force},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "start a VM")},
        {Command::Stop,
         "stop",
         "VM",
         1,
         1,
         {Force},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "ask a VM's system to shut down")},
        {Command::Sample,
         "sample",
         "[NAME]",
         0,
         1,
         {Node, Storage},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "make the small bootable sample VM")},
        {Command::Tasks,
         "tasks",
         "",
         0,
         0,
         {},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "list tasks at work and interrupted ones")},
        {Command::Recover,
         "recover",
         "[TASK]…",
         0,
         std::numeric_limits<int>::max(),
         {Resume, Clean},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "go on with interrupted tasks, or clean up")},
        {Command::NodeList,
         "node list",
         "",
         0,
         0,
         {},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "list the saved nodes")},
        {Command::NodeAdd,
         "node add",
         "NAME URI",
         2,
         2,
         {},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "save a node")},
        {Command::NodeRemove,
         "node remove",
         "NAME",
         1,
         1,
         {},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "forget a saved node")},
        {Command::NodeTrust,
         "node trust",
         "NODE NODE",
         2,
         2,
         {},
         QT_TRANSLATE_NOOP("ramet::ctl::Help",
                           "let definitions pass between two nodes as they are")},
        {Command::NodeDistrust,
         "node distrust",
         "NODE NODE",
         2,
         2,
         {},
         QT_TRANSLATE_NOOP("ramet::ctl::Help", "take that back")},
    };
    return table;
}

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
        head += u' ' + QLatin1String(spec.arguments);
    return head;
}

QString line(const QString &head, const char *help)
{
    constexpr int width = 30;
    return QStringLiteral("  %1 %2\n").arg(head, -width).arg(translated(help));
}

QString globalOptions()
{
    QString text;
    for (const Option option : {Option::Connect, Option::Json, Option::Help, Option::Version})
        text += line(optionHead(specOf(option)), specOf(option).help);
    return text;
}

} // namespace

std::span<const OptionSpec> allOptions()
{
    return optionTable;
}

std::span<const CommandSpec> allCommands()
{
    return commandTable();
}

const OptionSpec &specOf(Option option)
{
    return *std::ranges::find(optionTable, option, &OptionSpec::option);
}

const CommandSpec *specOf(Command command)
{
    const auto found = std::ranges::find(commandTable(), command, &CommandSpec::command);
    return found == commandTable().end() ? nullptr : &*found;
}

QString helpText()
{
    QString text = translated(QT_TRANSLATE_NOOP("ramet::ctl::Help",
                                                "Usage: rametctl [-c [NAME=]URI]… [--json] COMMAND "
                                                "…\n\nClones virtual machines through libvirt.\n\n"
                                                "Commands:\n"));
    for (const CommandSpec &command : commandTable())
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
               "\"rametctl COMMAND --help\" shows a command's options.\n"));
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
