// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodes/nodeform.h"

#include "models/inventory/portprobe.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace ramet {

namespace {

struct NodeFormText {
    Q_DECLARE_TR_FUNCTIONS(NodeFormText)
};

const QStringList drivers{
    QStringLiteral("qemu"),  QStringLiteral("test"),   QStringLiteral("xen"),
    QStringLiteral("lxc"),   QStringLiteral("ch"),     QStringLiteral("vz"),
    QStringLiteral("bhyve"), QStringLiteral("vbox"),   QStringLiteral("esx"),
    QStringLiteral("vpx"),   QStringLiteral("hyperv"), QStringLiteral("vmwarews"),
};
const QStringList transports{
    QStringLiteral("unix"),    QStringLiteral("ssh"), QStringLiteral("tls"),
    QStringLiteral("tcp"),     QStringLiteral("ext"), QStringLiteral("libssh"),
    QStringLiteral("libssh2"),
};

QString transportOf(const QUrl &url)
{
    const QString named = url.scheme().section(u'+', 1);
    if (!named.isEmpty())
        return named;
    return url.host().isEmpty() ? QStringLiteral("unix") : QStringLiteral("tls");
}

QString authority(const NodeForm &form)
{
    const QString host = form.host.trimmed();
    QString text = host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host;
    if (form.way == NodeForm::Way::Ssh && !form.user.trimmed().isEmpty())
        text.prepend(form.user.trimmed() + u'@');
    return form.port > 0 ? text + u':' + QString::number(form.port) : text;
}

/// Of an address that QUrl understands.
QString problemOfParts(const QUrl &url)
{
    const QString driver = url.scheme().section(u'+', 0, 0);
    const QString transport = transportOf(url);
    if (!drivers.contains(driver))
        return NodeFormText::tr("“%1” is no driver of libvirt; that of QEMU and KVM is “qemu”.")
            .arg(driver);
    if (!transports.contains(transport))
        return NodeFormText::tr("“%1” is no way to connect; there are ssh, tls, tcp and unix.")
            .arg(transport);
    if (transport != u"unix" && transport != u"ext" && url.host().isEmpty())
        return NodeFormText::tr("The address names no host: write %1+%2://HOST/system.")
            .arg(driver, transport);
    const QString path = url.path();
    if (driver == u"qemu" && path != u"/system" && path != u"/session" && path != u"/embed")
        return NodeFormText::tr("The address ends in “/system” or “/session”, not in “%1”.")
            .arg(path);
    return {};
}

} // namespace

QString NodeForm::uri() const
{
    const QString end = isSession ? QStringLiteral("/session") : QStringLiteral("/system");
    switch (way) {
    case Way::System:
        return QStringLiteral("qemu:///system");
    case Way::Session:
        return QStringLiteral("qemu:///session");
    case Way::Ssh:
        return QStringLiteral("qemu+ssh://") + authority(*this) + end;
    case Way::Tls:
        return QStringLiteral("qemu+tls://") + authority(*this) + QStringLiteral("/system");
    case Way::Tcp:
        return QStringLiteral("qemu+tcp://") + authority(*this) + QStringLiteral("/system");
    case Way::Socket:
        return QStringLiteral("qemu+unix:///system?socket=") +
               QString::fromLatin1(QUrl::toPercentEncoding(socket.trimmed(), "/"));
    case Way::Own:
        return own.trimmed();
    }
    return {};
}

NodeForm NodeForm::of(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    const QString transport = transportOf(url);
    NodeForm form;
    if (transport == u"unix")
        form.way = !url.query().isEmpty()      ? Way::Socket
                   : url.path() == u"/session" ? Way::Session
                                               : Way::System;
    else
        form.way = transport == u"tls" ? Way::Tls : transport == u"tcp" ? Way::Tcp : Way::Ssh;
    form.user = url.userName();
    form.host = url.host();
    form.port = std::max(url.port(), 0);
    form.isSession = form.way == Way::Ssh && url.path() == u"/session";
    form.socket = QUrlQuery(url).queryItemValue(QStringLiteral("socket"), QUrl::FullyDecoded);
    if (form.uri() == uri)
        return form;
    NodeForm typed;
    typed.way = Way::Own;
    typed.own = uri;
    return typed;
}

bool NodeForm::isComplete() const
{
    switch (way) {
    case Way::System:
    case Way::Session:
        return true;
    case Way::Ssh:
    case Way::Tls:
    case Way::Tcp:
        return !host.trimmed().isEmpty();
    case Way::Socket:
        return !socket.trimmed().isEmpty();
    case Way::Own:
        return !own.trimmed().isEmpty();
    }
    return false;
}

QString addressProblem(const QString &uri)
{
    if (uri.contains(QLatin1Char(' ')))
        return NodeFormText::tr("An address has no spaces.");
    if (!uri.contains(QLatin1String("://")))
        return NodeFormText::tr("An address begins with a driver, such as “qemu:///”.");
    const QString authority = uri.section(QStringLiteral("://"), 1).section(u'/', 0, 0);
    const QString host = authority.section(u'@', -1);
    if (host.count(u':') > 1 && !host.startsWith(u'['))
        return NodeFormText::tr("An IPv6 address stands in brackets: [2001:db8::1].");
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid() || url.port() == 0)
        return NodeFormText::tr("The address is not one: check the host and the port.");
    return problemOfParts(url);
}

QString addressWarning(const NodeAddress &address, const std::vector<NodeAddress> &others)
{
    QStringList lines;
    if (transportOf(QUrl(address.uri)) == u"tcp")
        lines << NodeFormText::tr("TCP is not encrypted: whoever is on the network can read along "
                                  "and take part. Use SSH or TLS but in a network of your own.");
    for (const NodeAddress &other : others)
        if (canonicalAddress(other.uri) == canonicalAddress(address.uri))
            lines << NodeFormText::tr("Node “%1” has the same address.").arg(other.name);
    return lines.join(u'\n');
}

QString canonicalAddress(const QString &uri)
{
    const QUrl url(uri.trimmed());
    const QString transport = transportOf(url);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrlQuery query(url);
    for (const char *minor : {"command", "keyfile", "known_hosts", "no_tty", "no_verify", "proxy",
                              "netcat", "pkipath", "sshauth"})
        query.removeAllQueryItems(QLatin1String(minor));
    QString text = url.scheme().section(u'+', 0, 0) + u'+' + transport + u':';
    if (transport != u"unix")
        text += url.userName() + u'@' + url.host() + u':' +
                QString::number(url.port(usualPort(transport)));
    return text + path + u'?' + query.toString();
}

} // namespace ramet
