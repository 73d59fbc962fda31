// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connecttext.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QUrl>
#include <map>

namespace ramet {

namespace {

struct ConnectText {
    Q_DECLARE_TR_FUNCTIONS(ConnectText)
};

QString loginText(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::HostKeyUnknown:
        return ConnectText::tr(
            "SSH does not know the key of %1 yet. Connect in the window or on a terminal and "
            "compare the fingerprint, or log in once with “ssh”.");
    case ErrorCause::HostKeyChanged:
        return ConnectText::tr(
            "%1 has another SSH host key than before: it was installed anew, or somebody else "
            "answers in its place. Ask its administrator; if the new key is right, remove the old "
            "one with “ssh-keygen -R HOST”, then reconnect.");
    case ErrorCause::LoginRefused:
        return ConnectText::tr(
            "%1 accepted no key and no password for this user. Check the user’s name, load your "
            "key with “ssh-add”, or have it accepted there with “ssh-copy-id”; then reconnect.");
    case ErrorCause::QuestionDeclined:
        return ConnectText::tr(
            "%1 needs an answer to log in, which was not given. Reconnect to be asked again.");
    case ErrorCause::CertificateMissing:
        return ConnectText::tr(
            "%1 is connected to with TLS, and a certificate or key of this computer is missing or "
            "cannot be read. The details name the file; “virt-pki-validate” checks them all.");
    case ErrorCause::CertificateRefused:
        return ConnectText::tr(
            "The certificate of %1 or of this computer is not accepted: it is for another name, "
            "or its authority is not known. “virt-pki-validate” checks them.");
    case ErrorCause::CertificateExpired:
        return ConnectText::tr(
            "The certificate of %1 has expired, or is not valid yet. Have it renewed there, or "
            "set the clock right of the one that is wrong; then reconnect.");
    case ErrorCause::OwnCertificateExpired:
        return ConnectText::tr(
            "%1 is connected to with a certificate of this computer that has expired, or is not "
            "valid yet. Renew it; “virt-pki-validate” names the files. Then reconnect.");
    default:
        return {};
    }
}

} // namespace

QString connectText(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::NoAnswer:
        return ConnectText::tr("%1 does not answer: libvirt hangs there, or the network is silent. "
                               "Check both, then try again.");
    case ErrorCause::AddressWrong:
        return ConnectText::tr("The address of %1 is not one that libvirt understands. Edit the "
                               "node; an example is “qemu+ssh://root@host/system”.");
    case ErrorCause::SocketMissing:
        return ConnectText::tr(
            "No libvirt daemon runs on %1. Install libvirt-daemon-system there, or start the "
            "service “libvirtd”.");
    case ErrorCause::SocketDenied:
        return ConnectText::tr(
            "This user may not use libvirt on %1. Add the user to the group libvirt there with "
            "“adduser USER libvirt”, log in anew, then reconnect.");
    case ErrorCause::ConnectionRefused:
        return ConnectText::tr("The host of %1 is there, but nothing listens on this port. Check "
                               "the port, and that sshd or libvirtd listens there.");
    case ErrorCause::HostNotFound:
        return ConnectText::tr("The name of the host of %1 is not known. Check the spelling and "
                               "the network.");
    case ErrorCause::NoRoute:
        return ConnectText::tr("The network has no way to %1. Check its address, and that the host "
                               "is on.");
    case ErrorCause::LibvirtMissing:
        return ConnectText::tr("The host of %1 answers, but there is no libvirt. Install "
                               "libvirt-daemon-system there, and check the port.");
    case ErrorCause::SshMissing:
        return ConnectText::tr("The program that connects to %1 is missing on this computer. "
                               "Install openssh-client, then reconnect.");
    default:
        return loginText(cause);
    }
}

QString connectCommand(ErrorCause cause, const QString &uri, const QString &packageTool)
{
    if (!QUrl(uri).host().isEmpty() || uri.contains(QLatin1String("socket=")))
        return {};
    if (cause == ErrorCause::SocketDenied)
        return QStringLiteral("sudo usermod -aG libvirt \"$USER\"");
    if (cause != ErrorCause::SocketMissing && cause != ErrorCause::LibvirtMissing)
        return {};
    const std::map<QString, QString> installs{
        {QStringLiteral("apt"),
         QStringLiteral("sudo apt install libvirt-daemon-system qemu-system-x86")},
        {QStringLiteral("dnf"), QStringLiteral("sudo dnf install libvirt-daemon-kvm qemu-kvm")},
        {QStringLiteral("zypper"),
         QStringLiteral("sudo zypper install libvirt-daemon-qemu qemu-kvm")},
        {QStringLiteral("pacman"), QStringLiteral("sudo pacman -S libvirt qemu-full")}};
    const bool isQemu = QUrl(uri).scheme().section(u'+', 0, 0) == QStringLiteral("qemu");
    const auto install = isQemu ? installs.find(packageTool) : installs.end();
    const QString service = QStringLiteral("sudo systemctl enable --now libvirtd");
    return install == installs.end() ? service : install->second + QStringLiteral(" && ") + service;
}

QString packageToolHere()
{
    for (const char *tool : {"apt", "dnf", "zypper", "pacman"})
        if (!QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            return QString::fromLatin1(tool);
    return {};
}

} // namespace ramet
