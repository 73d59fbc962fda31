// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guesttext.h"

#include "models/printable.h"

#include <QCoreApplication>

namespace ramet {

namespace {

struct GuestText {
    Q_DECLARE_TR_FUNCTIONS(GuestText)
};

QString addressSentence(Reason reason)
{
    switch (reason) {
    case Reason::AddressInvalid:
        return GuestText::tr("“%1” is no address with its net. Write such as 10.0.0.11/24, or "
                             "10.0.0.11-10.0.0.30/24.");
    case Reason::AddressUnusable:
        return GuestText::tr("No VM can have “%1”: net “%2” uses it for itself. Choose another "
                             "one.");
    case Reason::AddressOutsideNet:
        return GuestText::tr("“%1” is outside net “%2”. Correct one of the two.");
    case Reason::AddressTwice:
        return GuestText::tr("Address “%1” comes twice. Leave one out.");
    case Reason::AddressTaken:
        return GuestText::tr("Address “%1” is taken: “%2” has it. Choose another one.");
    case Reason::AddressesTooFew:
        return GuestText::tr("There are “%1” addresses for “%2” clones. Add the missing ones.");
    case Reason::CardUnknown:
        return GuestText::tr("There are addresses for network card “%1”, but the VM has “%2”. "
                             "Leave them out.");
    default:
        return GuestText::tr("Addresses and a network-config file say the same thing. Use one of "
                             "the two.");
    }
}

QString fileSentence(Reason reason)
{
    switch (reason) {
    case Reason::GuestFileTooLarge:
        return GuestText::tr("File “%1” has %3; more than %2 no guest needs. Let it fetch the "
                             "rest.");
    case Reason::UserDataNoFirstLine:
        return GuestText::tr("File “%1” does not begin with a line that cloud-init knows, such as "
                             "“#cloud-config” or “#!/bin/sh”. Add it.");
    case Reason::GuestFileHasTabs:
        return GuestText::tr("File “%1” is indented by a tab in line %2, which YAML does not "
                             "allow. Use spaces.");
    case Reason::GuestFileNotYaml:
        return GuestText::tr("File “%1” is no YAML: in line %2 something is wrong (%3). Correct "
                             "it.");
    default:
        return GuestText::tr("File “%1” holds no settings: it needs lines such as “name: value”.");
    }
}

QString userSentence(Reason reason)
{
    switch (reason) {
    case Reason::UserInvalid:
        return GuestText::tr("“%1” cannot be the name of a user. Use small letters, digits, "
                             "hyphens and underscores.");
    case Reason::UserTwice:
        return GuestText::tr(
            "User “%1” comes twice. Put the settings together; without a name it is "
            "the image’s own user.");
    case Reason::KeyInvalid:
        return GuestText::tr("“%1” is no public SSH key. Use a line such as a .pub file has, which "
                             "begins with “ssh-ed25519”.");
    case Reason::KeyPrivate:
        return GuestText::tr("The key for user “%1” is a private one, which must stay where it "
                             "is. Use the .pub file beside it.");
    default:
        return GuestText::tr("The password of user “%1” is not hashed. Hash it first, for example "
                             "with “openssl passwd -6”.");
    }
}

} // namespace

QString guestSentence(Reason reason)
{
    switch (reason) {
    case Reason::HostNameInvalid:
        return GuestText::tr("“%1” cannot be a host name. Use letters, digits and hyphens, 63 at "
                             "most between two dots.");
    case Reason::WindowsNameInvalid:
        return GuestText::tr("“%1” cannot be the name of a Windows computer. Use letters, digits "
                             "and hyphens, 15 at most, and not digits alone.");
    case Reason::HostNameTwice:
        return GuestText::tr("Several clones would have the host name “%1”. Use {name} or {n} in "
                             "it.");
    case Reason::AddressInvalid:
    case Reason::AddressUnusable:
    case Reason::AddressOutsideNet:
    case Reason::AddressTwice:
    case Reason::AddressTaken:
    case Reason::AddressesTooFew:
    case Reason::CardUnknown:
    case Reason::NetworkConfigTwice:
        return addressSentence(reason);
    case Reason::UserInvalid:
    case Reason::UserTwice:
    case Reason::KeyInvalid:
    case Reason::KeyPrivate:
    case Reason::PasswordNotHashed:
        return userSentence(reason);
    case Reason::TimeZoneInvalid:
        return GuestText::tr("“%1” is no time zone. Use one such as Europe/Berlin.");
    case Reason::LocaleInvalid:
        return GuestText::tr("“%1” is no locale. Use one such as de_DE.UTF-8.");
    case Reason::PackageInvalid:
        return GuestText::tr("“%1” is no name of a package. Correct it.");
    case Reason::CommandInvalid:
        return GuestText::tr("The command “%1” is empty or has a character that no shell takes.");
    case Reason::CustomizeNeedsTool:
        return GuestText::tr("This computer has no “%1”. Install it (guestfs-tools), or let "
                             "cloud-init read the settings.");
    case Reason::CustomizeNeedsLocalDisk:
        return GuestText::tr("Disk “%1” on node “%2” is no file that you may write to on this "
                             "computer. Choose a storage here, or let cloud-init read the "
                             "settings.");
    case Reason::CustomizeCannot:
        return GuestText::tr("These cannot be written to the disk: %1. Leave them out, or let "
                             "cloud-init read them.");
    case Reason::SeedNeedsStorage:
        return GuestText::tr("Node “%1” has no storage of files for the guest’s settings. Add one, "
                             "or ask only for a host name.");
    default:
        return fileSentence(reason);
    }
}

QString guestSentence(const PlanNotice &notice)
{
    switch (notice.notice) {
    case Notice::SeedReplaced:
        return GuestText::tr("The first-boot settings in drive “%1” stay with the original: the "
                             "clone does not get them.")
            .arg(notice.object);
    case Notice::GuestIsWindows:
        return GuestText::tr("The guest of “%1” is Windows. It reads these settings only where it "
                             "was made general before (sysprep /generalize /oobe /shutdown), or "
                             "has cloudbase-init; else the clone’s name and identity inside stay "
                             "those of the original.")
            .arg(notice.object);
    case Notice::AddressesUnknown:
        return GuestText::tr("On node “%2” it is not known which addresses these have: %1. Another "
                             "one’s is not noticed.")
            .arg(notice.object, notice.other);
    case Notice::GuestAsOriginal:
        return GuestText::tr("Inside, all clones are like “%1”: host name, machine ID and SSH "
                             "host keys are equal, and with them perhaps the addresses.")
            .arg(notice.object);
    default:
        return GuestText::tr("Nothing tells whether the guest of “%1” has cloud-init, which reads "
                             "these settings. Without it host name, machine ID and SSH host keys "
                             "will be equal in both.")
            .arg(notice.object);
    }
}

namespace {

QString wayReasonText(GuestWayReason reason)
{
    switch (reason) {
    case GuestWayReason::NothingAsked:
        return {};
    case GuestWayReason::HasSeed:
        return GuestText::tr("The original has such a drive, so its guest reads it.");
    case GuestWayReason::HasSerial:
        return GuestText::tr("The original’s serial number is one for cloud-init, so its guest has "
                             "that.");
    case GuestWayReason::MayHaveReader:
        return GuestText::tr("Most images for virtual machines have cloud-init.");
    case GuestWayReason::Chosen:
        return GuestText::tr("You chose this way.");
    case GuestWayReason::NoStorage:
        return GuestText::tr("No storage of the node takes a drive’s image; a machine ID is not "
                             "made new this way.");
    }
    return {};
}

} // namespace

QString guestWayText(const GuestPlan &plan)
{
    QString text;
    switch (plan.way) {
    case GuestWay::None:
        return GuestText::tr("Inside, the clone is like the original: host name, machine ID and "
                             "SSH host keys are equal in both.");
    case GuestWay::SeedImage:
        text = GuestText::tr("By a drive (%1) that cloud-init reads at the next start; its image "
                             "“%2” is the clone’s own.")
                   .arg(plan.seed.target, printable(plan.seed.volume));
        if (!plan.answersFor.isEmpty())
            text = GuestText::tr("By a drive (%1) with answers for Windows (unattend.xml) and for "
                                 "cloudbase-init, read at the next start; its image “%2” is the "
                                 "clone’s own.")
                       .arg(plan.seed.target, printable(plan.seed.volume));
        break;
    case GuestWay::SmbiosSerial:
        text = GuestText::tr("By the system’s serial number, which cloud-init reads at the next "
                             "start.");
        break;
    case GuestWay::Customize:
        text = GuestText::tr("By virt-customize, which writes to the clone’s own disk (%1) before "
                             "anybody can start it.")
                   .arg(plan.systemDisk);
        break;
    case GuestWay::Credentials:
        text = GuestText::tr("By strings of the system’s firmware, which systemd 252 and later "
                             "reads at each start: time zone and locale where it has none yet, and "
                             "keys beside those that are there.");
        if (plan.newSerial)
            text += u' ' + GuestText::tr("The host name by its serial number, for cloud-init.");
        break;
    }
    return text + u' ' + wayReasonText(plan.reason);
}

QString guestFactText(const GuestFact &fact)
{
    const QString object =
        fact.object.isEmpty() ? GuestText::tr("the default user") : printable(fact.object);
    switch (fact.field) {
    case GuestField::HostName:
        return GuestText::tr("Host name");
    case GuestField::MachineId:
        return GuestText::tr("Machine ID");
    case GuestField::HostKeys:
        return GuestText::tr("SSH host keys");
    case GuestField::Address:
        return GuestText::tr("Address %1").arg(object);
    case GuestField::UserKeys:
        return GuestText::tr("Keys of %1").arg(object);
    case GuestField::Password:
        return GuestText::tr("Password of %1").arg(object);
    case GuestField::TimeZone:
        return GuestText::tr("Time zone");
    case GuestField::Locale:
        return GuestText::tr("Locale");
    case GuestField::Package:
        return GuestText::tr("Package %1").arg(object);
    case GuestField::Command:
        return GuestText::tr("Command %1, run once").arg(object);
    case GuestField::UserData:
        return GuestText::tr("User data");
    case GuestField::Disabled:
        return GuestText::tr("Cloud-init off from now on");
    }
    return {};
}

QString guestStateText(const GuestFact &fact)
{
    const QString value = printable(fact.value);
    switch (fact.state) {
    case GuestState::Applied:
        return value.isEmpty() ? GuestText::tr("applied") : GuestText::tr("applied: %1").arg(value);
    case GuestState::NotApplied:
        return value.isEmpty() ? GuestText::tr("not applied")
                               : GuestText::tr("not applied: it has %1").arg(value);
    case GuestState::NotKnown:
        return GuestText::tr("not known");
    }
    return {};
}

} // namespace ramet
