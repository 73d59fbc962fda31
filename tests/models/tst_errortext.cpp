// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errortext.h"
#include "models/methodtext.h"
#include "models/noticetext.h"
#include "models/refusaltext.h"
#include "models/wording.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

namespace {

const QString object = QStringLiteral("%2 <o&bject>"); // a marker in a name stays what it is
const QString other = QStringLiteral("the other");
const QStringList twoNames{QStringLiteral("name-1"), QStringLiteral("name-2")};

bool hasNoObject(Reason reason)
{
    return reason == Reason::NameEmpty || reason == Reason::NameOnlySpaces ||
           reason == Reason::NameHasControlCharacter || reason == Reason::LinkedKeepsStorage ||
           reason == Reason::LinkedKeepsFormat || reason == Reason::NetworkConfigTwice;
}

std::vector<Reason> allReasons()
{
    std::vector<Reason> reasons;
    for (int i = 0; i <= static_cast<int>(Reason::PathValueInvalid); ++i)
        reasons.push_back(static_cast<Reason>(i));
    std::erase(reasons, Reason::CopiesUnusable); // its object is the sentence
    return reasons;
}

} // namespace

class ErrorTextTest : public QObject {
    Q_OBJECT
private slots:
    void everyErrorKindNamesItsObject();
    void anErrorWithoutObjectIsStillASentence();
    void whatCannotBeNotedIsNoMatterOfLibvirt();
    void leftoversAreNamedInTheDetails();
    void aCauseIsToldOnce();
    void whatWasRefusedSaysItsReasons();
    void everyReasonNamesItsObject();
    void reasonsNameWhatElseTheyKnow();
    void sharedDisksAndAlikeFilesHaveAWayOut();
    void manyNamesAreCut();
    void namesAreListedAsASentenceDoes_data();
    void namesAreListedAsASentenceDoes();
    void sentencesFollowEachOther();
    void spaceIsShownInUnits();
    void aNameIsNotOnlyThatOfAClone();
    void repeatedReasonsAreSaidOnce();
    void everyNoticeNamesItsObject();
    void everyMethodSaysWhy();
};

void ErrorTextTest::everyErrorKindNamesItsObject()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Refused); ++kind) {
        const QString text = errorText({static_cast<ErrorKind>(kind), "do", object, "raw", {}});
        QVERIFY2(text.contains(u'“' + object + u'”'), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("raw")), qPrintable(text));
        seen.insert(text);
    }
    QCOMPARE(seen.size(), static_cast<int>(ErrorKind::Refused) + 1);
}

void ErrorTextTest::whatCannotBeNotedIsNoMatterOfLibvirt()
{
    const QString text = errorText(withCause(
        {ErrorKind::Denied, "make the journal's folder", "/x", {}, {}}, ErrorCause::NotNoted));
    QVERIFY2(text.contains("noted in “/x”") && !text.contains("libvirt"), qPrintable(text));
}

void ErrorTextTest::anErrorWithoutObjectIsStillASentence()
{
    const QString text = errorText({ErrorKind::NotFound, {}, {}, {}, {}});
    QVERIFY2(text.startsWith(QLatin1String("This object is not there")), qPrintable(text));
}

/// QEMU's own words are the system's.
void ErrorTextTest::aCauseIsToldOnce()
{
    const Error full{ErrorKind::NoSpace, "copy disk", "archive", "No space left on device"};
    QCOMPARE(errorDetails(full).count(QStringLiteral("No space left on device")), 1);
    const Error other{ErrorKind::NoSpace, "copy disk", "archive", "quota"};
    QVERIFY(errorDetails(other).endsWith(QStringLiteral("\nquota")));
}

void ErrorTextTest::whatWasRefusedSaysItsReasons()
{
    const Refusal gone{Reason::SourceGone, Field::None, "web", {}, {}};
    const Refusal unknown{Reason::NodeUnknown, Field::None, "b", {}, {}};
    const Error error = refused("clone", "web", {gone, unknown});
    QCOMPARE(errorText(error), refusalText(gone) + u'\n' + refusalText(unknown));
}

void ErrorTextTest::leftoversAreNamedInTheDetails()
{
    const Error error{ErrorKind::Failed, "create volume", "web", "no space", {"a.qcow2", "b"}};
    QVERIFY(errorText(error).contains(QLatin1String("2 things could not be removed")));
    const QString details = errorDetails(error);
    for (const char *part : {"create volume", "no space", "a.qcow2", "b"})
        QVERIFY2(details.contains(QLatin1String(part)), part);
}

void ErrorTextTest::everyReasonNamesItsObject()
{
    QSet<QString> seen;
    for (const Reason reason : allReasons()) {
        const QString text = refusalText({reason, Field::None, object, other, twoNames});
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(static_cast<int>(reason))));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(hasNoObject(reason) || text.contains(object), qPrintable(text));
        seen.insert(text);
    }
    QCOMPARE(seen.size(), static_cast<qsizetype>(allReasons().size()));
}

void ErrorTextTest::reasonsNameWhatElseTheyKnow()
{
    for (const Reason reason : {Reason::NameTaken,
                                Reason::NameTooLong,
                                Reason::SourceHasSnapshots,
                                Reason::NodeLacksStorage,
                                Reason::StorageUnknown,
                                Reason::StorageInactive,
                                Reason::StorageCannotHoldImages,
                                Reason::FormatUnknown,
                                Reason::LinkedUnsuitableDisk,
                                Reason::DiskOnNoStorage,
                                Reason::DiskStorageInactive,
                                Reason::DiskSourceUnsupported,
                                Reason::DiskChainBroken,
                                Reason::DiskChainLoops,
                                Reason::DiskNeedsStorage,
                                Reason::DiskUnknown,
                                Reason::DiskLinkNeedsTemplate,
                                Reason::ArrivalNeedsFiles,
                                Reason::StageNeedsRoom,
                                Reason::SnapshotUnknown,
                                Reason::SnapshotInUse,
                                Reason::StorageNameTaken,
                                Reason::FolderIsStorage}) {
        const QString text = refusalText({reason, Field::None, object, other, twoNames});
        QVERIFY2(text.contains(other), qPrintable(text));
    }
    for (const Reason reason :
         {Reason::NodeLacksStorage, Reason::NodeLacksMedia, Reason::NodeMediaUnknown,
          Reason::NodeLacksFiles, Reason::NodesNotTrusted, Reason::FormatUnknown,
          Reason::HasDependants, Reason::HeldByTask, Reason::DisksShared, Reason::FilesAlike,
          Reason::DisksAreFetched, Reason::DisksUnwritten, Reason::DependantsUnknown,
          Reason::UsersUnknown, Reason::DiskUnknown, Reason::DisksChangedLive,
          Reason::SnapshotLacksDisk, Reason::SnapshotWritten, Reason::SnapshotFileGone}) {
        const QString text = refusalText({reason, Field::None, object, other, twoNames});
        QVERIFY2(text.contains(QStringLiteral("“name-1” and “name-2”")), qPrintable(text));
    }
}

void ErrorTextTest::sharedDisksAndAlikeFilesHaveAWayOut()
{
    const auto said = [](Reason reason) {
        return refusalText({reason, Field::None, object, {}, twoNames});
    };
    QVERIFY(said(Reason::DisksShared).contains(QStringLiteral("--keep-disks")));
    QVERIFY(said(Reason::FilesAlike).contains(QStringLiteral("touch")));
}

void ErrorTextTest::manyNamesAreCut()
{
    QStringList many;
    for (int i = 1; i <= 20; ++i)
        many += QStringLiteral("clone-%1").arg(i);
    const QString text = refusalText({Reason::HasDependants, Field::None, "tpl", {}, many});
    QVERIFY2(text.contains(QStringLiteral("“clone-8” and 12 more")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("clone-9")), qPrintable(text));
}

void ErrorTextTest::namesAreListedAsASentenceDoes_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{"a"} << QStringLiteral("“a”");
    QTest::newRow("two") << QStringList{"a", "b"} << QStringLiteral("“a” and “b”");
    QTest::newRow("three") << QStringList{"a", "b", "%1"} << QStringLiteral("“a”, “b” and “%1”");
}

void ErrorTextTest::namesAreListedAsASentenceDoes()
{
    QFETCH(QStringList, names);
    QTEST(quotedNames(names), "text");
}

void ErrorTextTest::sentencesFollowEachOther()
{
    QCOMPARE(sentences({"A %2.", {}, "B."}), QStringLiteral("A %2. B."));
    QCOMPARE(sentences({{}, "B."}), QStringLiteral("B."));
}

void ErrorTextTest::spaceIsShownInUnits()
{
    const QString text =
        refusalText({Reason::StorageFull, Field::Storage, "default", "13314398617", {"83886080"}});
    QVERIFY2(text.contains(QStringLiteral("12.4 GiB are needed, 80 MiB are free")),
             qPrintable(text));
}

/// A VM that is renamed has the same reasons.
void ErrorTextTest::aNameIsNotOnlyThatOfAClone()
{
    for (const Reason reason : {Reason::NameEmpty, Reason::NameOnlySpaces, Reason::NameTaken}) {
        const QString text = refusalText({reason, Field::Name, object, other, {}});
        QVERIFY2(!text.contains("clone"), qPrintable(text));
    }
}

void ErrorTextTest::repeatedReasonsAreSaidOnce()
{
    const Refusal gone{Reason::SourceGone, Field::None, "web", {}, {}};
    const Refusal running{Reason::SourceRunning, Field::None, "web", {}, {}};
    QCOMPARE(refusalsText({gone, running, gone}), refusalText(gone) + u'\n' + refusalText(running));
}

void ErrorTextTest::everyNoticeNamesItsObject()
{
    QSet<QString> seen;
    constexpr int last = static_cast<int>(Notice::TransientState);
    for (int i = 0; i <= last; ++i) {
        const auto notice = static_cast<Notice>(i);
        const QString text = noticeText({notice, object, other});
        QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(i)));
        QVERIFY2(text.contains(object), qPrintable(text));
        seen.insert(text);
    }
    QCOMPARE(seen.size(), last + 1);
    for (const Notice notice : {Notice::NetworkMissing, Notice::SnapshotMustStay})
        QVERIFY(noticeText({notice, object, other}).contains(other));
}

void ErrorTextTest::everyMethodSaysWhy()
{
    QVERIFY(methodText(CopyMethod::None).isEmpty());
    QSet<QString> seen;
    constexpr int last = static_cast<int>(CopyMethod::NodeStream);
    for (int i = 1; i <= last; ++i)
        seen.insert(methodText(static_cast<CopyMethod>(i)));
    QVERIFY(!seen.contains(QString()));
    QCOMPARE(seen.size(), last);
}

RAMET_TEST(ErrorTextTest)
#include "tst_errortext.moc"
