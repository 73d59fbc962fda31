// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/reviewdraft.h"

#include "models/clone/clonedraft.h"
#include "models/clone/copiesdraft.h"
#include "models/clone/reviewchecks.h"

namespace ramet {

std::vector<ReviewCheck> ReviewDraft::checks() const
{
    return reviewChecks(m_draft.inventory(), m_draft.plan(), m_draft.rate(),
                        CopiesDraft(m_draft).planned());
}

void ReviewDraft::ask()
{
    const NodeInventory *node = m_draft.inventory().findNode(m_draft.source().node);
    const NodeQuestions questions = definitionQuestion(m_draft.plan());
    if (node && !node->facts.definitions.contains(*questions.definitions.begin()))
        m_draft.askNode(node->node, questions);
}

Result<std::vector<ReviewLine>> ReviewDraft::lines() const
{
    return reviewLines(m_draft.inventory(), m_draft.plan());
}

} // namespace ramet
