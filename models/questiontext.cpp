// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questiontext.h"

#include "models/printable.h"

#include <QCoreApplication>

namespace ramet {

namespace {

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(QuestionText)
};

QString sentence(const Question &question)
{
    const sshwords::Prompt &prompt = question.prompt;
    switch (prompt.asks) {
    case sshwords::Asks::HostKey:
        return QuestionText::tr("The SSH key of host “%2” of node “%1” is not known. Its "
                                "fingerprint:")
            .arg(question.node, prompt.about);
    case sshwords::Asks::Passphrase:
        return QuestionText::tr("Passphrase of the key “%2” for node “%1”:")
            .arg(question.node, prompt.about);
    case sshwords::Asks::Password:
        return QuestionText::tr("Password of “%2” for node “%1”:").arg(question.node, prompt.about);
    case sshwords::Asks::Other:
        break;
    }
    return QuestionText::tr("Node “%1” asks: %2").arg(question.node, question.text.trimmed());
}

} // namespace

QString questionText(const Question &question)
{
    return printableLines(sentence(question));
}

QString questionFingerprint(const Question &question)
{
    return printable(question.prompt.fingerprint);
}

QString questionHint(const Question &question)
{
    if (question.prompt.asks == sshwords::Asks::HostKey)
        return QuestionText::tr("Compare it with what “ssh-keygen -lf FILE” shows on the host, for "
                                "a .pub file in /etc/ssh.");
    return question.wasRefused ? QuestionText::tr("The last answer was not accepted.") : QString();
}

} // namespace ramet
