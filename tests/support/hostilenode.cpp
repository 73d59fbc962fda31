// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostilenode.h"

#include <QDataStream>

namespace ramet::test {

namespace {

// virnetprotocol.x, remote_protocol.x
constexpr quint32 remoteProgram = 0x20008086;
constexpr qint32 authList = 66;
constexpr qint32 typeCall = 0;
constexpr qint32 typeReply = 1;
constexpr qint32 statusOk = 0;
constexpr qint32 statusError = 1;
constexpr qint32 codeSystemError = 38; // VIR_ERR_SYSTEM_ERROR
constexpr qint32 fromRemote = 7;       // VIR_FROM_RPC
constexpr qint32 levelError = 2;

/// A string that may be absent, as XDR has it: a mark, the length, the bytes, filled up to four.
void putText(QDataStream &out, const QByteArray &text)
{
    out << quint32{1} << static_cast<quint32>(text.size());
    out.writeRawData(text.constData(), static_cast<int>(text.size()));
    for (qsizetype i = text.size(); i % 4 != 0; ++i)
        out << quint8{0};
}

void putNone(QDataStream &out)
{
    out << quint32{0};
}

QByteArray framed(const QByteArray &body)
{
    QByteArray message;
    QDataStream out(&message, QIODevice::WriteOnly);
    out << static_cast<quint32>(body.size() + 4);
    return message + body;
}

/// `call`: without its length.
QByteArray answer(const QByteArray &call, const QByteArray &text)
{
    quint32 program = 0;
    quint32 version = 0;
    qint32 procedure = 0;
    qint32 type = 0;
    quint32 serial = 0;
    QDataStream in(call);
    in >> program >> version >> procedure >> type >> serial;
    if (type != typeCall)
        return {};
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out << program << version << procedure << typeReply << serial;
    if (program == remoteProgram && procedure == authList) {
        out << statusOk << quint32{1} << quint32{0}; // one way: none
        return framed(body);
    }
    out << statusError << codeSystemError << fromRemote;
    putText(out, text);
    out << levelError;
    putNone(out); // the domain
    putText(out, "%s");
    putText(out, text);
    putNone(out);
    out << qint32{-1} << qint32{-1};
    putNone(out); // the network
    return framed(body);
}

QByteArray answerAll(QByteArray &received, const QByteArray &text)
{
    QByteArray replies;
    while (received.size() >= 4) {
        quint32 length = 0;
        QDataStream(received) >> length;
        if (length < 4 || received.size() < static_cast<qsizetype>(length))
            break;
        replies += answer(received.mid(4, static_cast<qsizetype>(length) - 4), text);
        received.remove(0, static_cast<qsizetype>(length));
    }
    return replies;
}

} // namespace

HostileNode::HostileNode(const QString &socketPath, const QByteArray &text)
    : m_server(socketPath, [text](QByteArray &received) { return answerAll(received, text); })
{
}

} // namespace ramet::test
