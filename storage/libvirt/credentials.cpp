// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/credentials.h"

#include "storage/ask/questions.h"

#include <cstring>

namespace ramet {

namespace {

int kinds[] = {VIR_CRED_USERNAME, VIR_CRED_AUTHNAME, VIR_CRED_PASSPHRASE, VIR_CRED_ECHOPROMPT,
               VIR_CRED_NOECHOPROMPT};

} // namespace

Credentials::Credentials(QString node)
    : m_node(std::move(node))
    , m_auth{kinds, std::size(kinds), &Credentials::answer, this}
{
}

int Credentials::answer(virConnectCredentialPtr asked, unsigned count, void *self)
{
    for (unsigned i = 0; i < count; ++i)
        if (!static_cast<const Credentials *>(self)->answerOne(asked[i]))
            return -1;
    return 0;
}

bool Credentials::answerOne(virConnectCredential &asked) const
{
    Questions &questions = Questions::ofProcess();
    if (!questions.hasAsker())
        return false;
    Question question;
    const bool isSecret = asked.type == VIR_CRED_PASSPHRASE || asked.type == VIR_CRED_NOECHOPROMPT;
    question.kind = isSecret ? Question::Kind::Secret : Question::Kind::Text;
    question.node = m_node;
    question.text = QString::fromUtf8(asked.prompt);
    if (isSecret || asked.type == VIR_CRED_AUTHNAME)
        question.prompt = {sshwords::Asks::Password, QString::fromUtf8(asked.challenge), {}};
    const auto answer = questions.ask(question, 0, {});
    if (!answer)
        return false;
    asked.result = ::strdup(answer->toUtf8().constData());
    asked.resultlen = static_cast<unsigned>(std::strlen(asked.result));
    return true;
}

} // namespace ramet
