// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/hardwarearguments.h"
#include "models/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ramet::ctl {

namespace {

struct HardwareArgumentsTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::HardwareArguments)
};

using Problem = std::expected<void, QString>;
using Mac = NicChoice::Mac;

Problem readCount(quint64 &number, const QString &option, const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,15}$"));
    number = digits.match(text).hasMatch() ? text.toULongLong() : 0;
    if (number > 0)
        return {};
    return std::unexpected(
        HardwareArgumentsTexts::tr("%1 takes a number above 0; “%2” is none.").arg(option, text));
}

Problem setOnce(QString &value, const QString &key, const QString &text)
{
    if (text.isEmpty())
        return std::unexpected(
            HardwareArgumentsTexts::tr("--nic needs a value after “%1”.").arg(key + u'='));
    if (!value.isEmpty())
        return std::unexpected(HardwareArgumentsTexts::tr("--nic has “%1” twice.").arg(key + u'='));
    value = text;
    return {};
}

Problem addMac(NicChoice &nic, const QString &text)
{
    QString given;
    if (nic.mac != Mac::Default)
        given = text;
    if (const Problem problem = setOnce(given, QStringLiteral("mac"), text); !problem)
        return problem;
    nic.mac = text == QLatin1String("new")    ? Mac::New
              : text == QLatin1String("keep") ? Mac::Keep
                                              : Mac::Typed;
    if (nic.mac == Mac::Typed)
        nic.address = text;
    return {};
}

Problem addNicWord(NicChoice &nic, const QString &word)
{
    const QString key = word.section(u'=', 0, 0);
    const QString text = word.section(u'=', 1);
    if (key == QLatin1String("network"))
        return setOnce(nic.network, key, text);
    if (key == QLatin1String("bridge"))
        return setOnce(nic.bridge, key, text);
    if (key == QLatin1String("mac"))
        return addMac(nic, text);
    return std::unexpected(
        HardwareArgumentsTexts::tr("--nic does not know “%1”: use network=, bridge= or mac=.")
            .arg(word));
}

Problem addNic(HardwareChoice &hardware, const QString &value)
{
    const qsizetype split = value.indexOf(u':');
    quint64 number = 0;
    const bool isNumber = split > 0 && readCount(number, {}, value.left(split));
    if (!isNumber || split + 1 == value.size())
        return std::unexpected(HardwareArgumentsTexts::tr(
            "--nic needs the number of a network card, from 1, and what to do with it, such as "
            "“1:network=lab”."));
    NicChoice nic;
    for (const QString &word : value.mid(split + 1).split(u',')) {
        if (const Problem problem = addNicWord(nic, word); !problem)
            return problem;
    }
    if (!nic.network.isEmpty() && !nic.bridge.isEmpty())
        return std::unexpected(
            HardwareArgumentsTexts::tr("--nic takes either network= or bridge=."));
    if (!hardware.nics.emplace(number, nic).second)
        return std::unexpected(
            HardwareArgumentsTexts::tr("--nic is given twice for card %1.").arg(number));
    return {};
}

/// A path has signs of equality only inside of brackets, a value anywhere.
qsizetype endOfPath(const QString &text)
{
    int depth = 0;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (!quote.isNull()) {
            if (sign == quote)
                quote = {};
        } else if (depth > 0 && (sign == u'\'' || sign == u'"')) {
            quote = sign;
        } else if (sign == u'[') {
            ++depth;
        } else if (sign == u']') {
            --depth;
        } else if (sign == u'=' && depth <= 0) {
            return i;
        }
    }
    return -1;
}

Problem addElement(HardwareChoice &hardware, const QString &value)
{
    const qsizetype split = endOfPath(value);
    if (split <= 0)
        return std::unexpected(
            HardwareArgumentsTexts::tr("--set needs a path and its value, such as "
                                       "“/domain/devices/video/model/@type=virtio”."));
    hardware.elements.push_back({value.left(split), value.mid(split + 1)});
    return {};
}

Problem addDisplay(HardwareChoice &hardware, const QString &value)
{
    const auto display = fromShownName<Display>(value);
    if (!display || *display == Display::Same)
        return std::unexpected(
            HardwareArgumentsTexts::tr("--display takes none, vnc or spice; “%1” is neither.")
                .arg(value));
    hardware.display = *display;
    return {};
}

} // namespace

bool isHardwareOption(Option option)
{
    return option == Option::Cpus || option == Option::Memory || option == Option::Nic ||
           option == Option::Display || option == Option::Set;
}

std::expected<void, QString> addHardware(HardwareChoice &hardware, Option option,
                                         const QString &value)
{
    switch (option) {
    case Option::Cpus:
        return readCount(hardware.cpus, QStringLiteral("--cpus"), value);
    case Option::Memory:
        return readCount(hardware.memoryMib, QStringLiteral("--memory"), value);
    case Option::Nic:
        return addNic(hardware, value);
    case Option::Display:
        return addDisplay(hardware, value);
    case Option::Set:
        return addElement(hardware, value);
    default:
        return {};
    }
}

std::expected<quint64, QString> readSize(const QString &text)
{
    const std::optional<quint64> bytes = parseBytes(text, 1ULL << 30);
    if (!bytes)
        return std::unexpected(
            HardwareArgumentsTexts::tr("size= takes a number of GiB, or with a unit such as 512M, "
                                       "40G or 2T; “%1” is none.")
                .arg(text));
    return *bytes;
}

} // namespace ramet::ctl
