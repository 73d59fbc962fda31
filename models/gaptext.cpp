// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gaptext.h"

#include "models/format.h"
#include "models/printable.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace ramet {

namespace {

struct GapText {
    Q_DECLARE_TR_FUNCTIONS(GapText)
};

constexpr qsizetype mostTexts = 8;

/// Of an image, or of several that are not named.
QString imageSentence(const Gap &gap)
{
    if (!gap.object.isEmpty())
        return GapText::tr("Disk image “%2” on node “%1” could not be looked into.");
    return gap.storage.isEmpty()
               ? GapText::tr("Not every disk image on node “%1” could be looked into.")
               : GapText::tr("Not every disk image of storage “%3” on node “%1” could be looked "
                             "into.");
}

/// %1 is the node, %2 the object, %3 the storage.
QString sentence(const Gap &gap)
{
    switch (gap.kind) {
    case Gap::Kind::Node:
        return GapText::tr("Node “%1” could not be asked.");
    case Gap::Kind::Definition:
        return GapText::tr("The definition of VM “%2” on node “%1” could not be read.");
    case Gap::Kind::LiveDefinition:
        return GapText::tr("How VM “%2” on node “%1” runs now could not be read.");
    case Gap::Kind::Snapshots:
        return GapText::tr("The snapshots of VM “%2” on node “%1” could not be read.");
    case Gap::Kind::Storage:
        return GapText::tr("What storage “%3” on node “%1” holds could not be read.");
    case Gap::Kind::Refresh:
        return GapText::tr("Storage “%3” on node “%1” could not be looked at again.");
    case Gap::Kind::Volume:
        return GapText::tr("Volume “%2” of storage “%3” on node “%1” could not be looked into.");
    case Gap::Kind::Image:
        return imageSentence(gap);
    case Gap::Kind::Parents:
        return GapText::tr("What the images of storage “%3” on node “%1” rest on is not known.");
    }
    return {};
}

/// libvirt's or the system's own words, or ours.
QString reasonText(const QString &reason)
{
    if (reason == notLookedInto)
        return GapText::tr("A mere look does not ask the node for it.");
    if (reason == beyondLimit)
        return GapText::tr("There are more than are read from here.");
    return reason;
}

} // namespace

QString gapText(const Gap &gap)
{
    const QString text = fillIn(sentence(gap), {gap.node, gap.object, gap.storage});
    return printableLines(gap.reason.isEmpty() ? text : text + u' ' + reasonText(gap.reason));
}

QStringList gapTexts(const std::vector<Gap> &gaps)
{
    QStringList texts;
    for (const Gap &gap : gaps) {
        const bool isTold = gap.kind == Gap::Kind::Node || gap.kind == Gap::Kind::Parents;
        if (!isTold && gap.reason != headersLeftOut)
            texts << gapText(gap);
    }
    texts.removeDuplicates();
    if (texts.size() <= mostTexts)
        return texts;
    const auto more = static_cast<int>(texts.size() - mostTexts);
    texts = texts.first(mostTexts);
    texts << GapText::tr("%n more could not be read.", nullptr, more);
    return texts;
}

QStringList gapTextsOfStorage(const std::vector<Gap> &gaps, const QString &storage)
{
    std::vector<Gap> of;
    std::ranges::copy_if(gaps, std::back_inserter(of),
                         [&](const Gap &gap) { return gap.storage == storage; });
    return gapTexts(of);
}

QStringList gapTextsOfVm(const std::vector<Gap> &gaps, const QString &vm)
{
    std::vector<Gap> of;
    std::ranges::copy_if(gaps, std::back_inserter(of), [&](const Gap &gap) {
        return gap.object == vm &&
               (gap.kind == Gap::Kind::Definition || gap.kind == Gap::Kind::LiveDefinition ||
                gap.kind == Gap::Kind::Snapshots);
    });
    return gapTexts(of);
}

} // namespace ramet
