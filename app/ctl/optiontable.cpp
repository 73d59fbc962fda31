// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/optiontable.h"

#include <QtGlobal>
#include <algorithm>

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
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "an independent copy; a VM’s default")},
    {Option::Linked, 0, "linked", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "an instant clone on the template’s disks; a template’s default")},
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
                       "set an attribute or text of the clone’s definition; may be given again"),
     true},
    {Option::BwLimit, 0, "bwlimit", "MIB",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "copy at most so many MiB per second")},
    {Option::NewSerials, 0, "new-serials", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "give the disks new serial numbers and WWNs")},
    {Option::Trust, 0, "trust", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "let the other node run and read all that the definition names")},
    {Option::Map, 0, "map", "WHAT=A:B",
     QT_TRANSLATE_NOOP(
         "ramet::ctl::Help",
         "what the definition calls A is B on the other node; WHAT is network, bridge, "
         "interface or storage; kept for the two nodes; may be given again"),
     true},
    {Option::DataAddress, 0, "data-address", "HOST",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "the name or address at which the source’s node serves disks to another "
                       "node while they are copied; auto: the host that its URI names")},
    {Option::Group, 0, "group", "GROUP",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "the group that the node is shown in; - for none")},
    {Option::NoConnect, 0, "no-connect", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "save the node without trying it")},
    {Option::TargetNode, 0, "target-node", "NODE",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "the node to move to")},
    {Option::TargetStorage, 0, "target-storage", "STORAGE",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "its storage for the disks; else what both nodes see stays where it is")},
    {Option::KeepSource, 0, "keep-source", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "leave the source’s files where they are; only its definition goes")},
    {Option::WithoutSnapshots, 0, "without-snapshots", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "move it though its snapshots are lost")},
    {Option::TrustedNetwork, 0, "trusted-network", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "all who are in the network of --data-address may read what is copied: it "
                       "needs no TLS")},
    {Option::Start, 0, "start", nullptr, QT_TRANSLATE_NOOP("ramet::ctl::Help", "start the clone")},
    {Option::StartAtOnce, 0, "start-at-once", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "start the clone before its disks are there: they come from the other node "
                       "while it runs")},
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
                       "the guest’s host name; {name} in it is the clone’s name, {n} its number")},
    {Option::Domain, 0, "domain", "NAME",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "the domain that follows the guest’s host name")},
    {Option::Address, 0, "address", "RANGE",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "static addresses of the first card, such as 10.0.0.11-10.0.0.30/24, with "
                       ",gateway=G and ,dns=D where wanted; given again, or after “;”, those of "
                       "the next card"),
     true},
    {Option::User, 0, "user", "NAME:WHAT",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "a user of the guest with ssh-key=FILE, password-file=FILE and "
                       "password-hash-file=FILE, with commas between; may be given again"),
     true},
    {Option::TimeZone, 0, "timezone", "ZONE",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "the guest’s time zone, such as Europe/Berlin")},
    {Option::Locale, 0, "locale", "LOCALE",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "the guest’s locale, such as de_DE.UTF-8")},
    {Option::Package, 0, "package", "NAME[,NAME]",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "packages that the guest installs at its first start; may be given again"),
     true},
    {Option::RunOnce, 0, "run-once", "COMMAND",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "a command that a shell of the guest runs once, at the end of its first "
                       "start; may be given again"),
     true},
    {Option::Customize, 0, "customize", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "write the guest’s settings to the clone’s disk by virt-customize, for a "
                       "guest without cloud-init")},
    {Option::CloudInit, 0, "cloud-init", "WHAT",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, "
                       "clouduser-ssh-key=FILE, root-password-file=FILE, disable=on, with commas "
                       "between")},
    {Option::WaitGuest, 0, "wait-guest", "SECONDS",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "with --start: ask the guest at most so long what it took")},
    {Option::FromCsv, 0, "from-csv", "FILE",
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "a clone for each line of FILE, whose first line names the columns: name, "
                       "and node, storage, format, hostname, address …")},
    {Option::KeepDisks, 0, "keep-disks", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "remove the definition only")},
    {Option::Yes, 'y', "yes", nullptr, QT_TRANSLATE_NOOP("ramet::ctl::Help", "do not ask")},
    {Option::Force, 0, "force", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "stop: switch off at once; start: also where that spoils others’ disks")},
    {Option::Resume, 0, "resume", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "go on with the clones to their end")},
    {Option::Clean, 0, "clean", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "remove what the tasks made")},
    {Option::Description, 0, "description", "TEXT",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "a note for people; set: \"-\": none")},
    {Option::WithMemory, 0, "with-memory", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "with the VM’s memory; a running VM’s default")},
    {Option::DiskOnly, 0, "disk-only", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "the disks alone, without a running VM’s memory")},
    {Option::External, 0, "external", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "as files of its own, not inside the disks’ images")},
    {Option::Quiesce, 0, "quiesce", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "let the guest agent freeze the file systems; with --disk-only")},
    {Option::Children, 0, "children", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "with all that were taken after it")},
    {Option::Volumes, 0, "volumes", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "with its volumes that carry the VM’s name")},
    {Option::Discard, 0, "discard", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help",
                       "delete the files that hold what the disks are now, where they are left")},
    {Option::Drop, 0, "drop", nullptr,
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "remove the saved state instead")},
    {Option::Title, 0, "title", "TEXT",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "a short text beside the name; \"-\": none")},
    {Option::Tags, 0, "tags", "TAG[,TAG]",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "words to sort VMs by, all of them; \"-\": none")},
    {Option::Autostart, 0, "autostart", "on|off",
     QT_TRANSLATE_NOOP("ramet::ctl::Help", "whether the VM starts with its node")},
};

} // namespace

std::span<const OptionSpec> allOptions()
{
    return optionTable;
}

const OptionSpec &specOf(Option option)
{
    return *std::ranges::find(optionTable, option, &OptionSpec::option);
}

} // namespace ramet::ctl
