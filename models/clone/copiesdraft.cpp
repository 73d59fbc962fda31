// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/copiesdraft.h"

#include "models/clone/clonedraft.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct CopiesDraftText {
    Q_DECLARE_TR_FUNCTIONS(ramet::CopiesDraft)
};

} // namespace

bool CopiesDraft::isCounted() const
{
    return m_draft.copies().from == Copies::From::Pattern && !hasOwnCount(m_draft.name());
}

int CopiesDraft::count() const
{
    const auto &members = m_draft.batch().members;
    return isCounted() || members.empty() ? m_draft.copies().count
                                          : static_cast<int>(members.size());
}

void CopiesDraft::setCount(int count)
{
    if (!isCounted() || count == m_draft.copies().count)
        return;
    m_draft.changeCopies([count](Copies &copies) { copies.count = count; });
    m_draft.setName(nameForCopies(m_draft.name(), count));
}

QString CopiesDraft::names() const
{
    const auto &members = m_draft.batch().members;
    constexpr std::size_t shown = 3;
    const std::size_t first = members.size() > shown ? shown - 1 : members.size();
    QStringList names;
    for (std::size_t i = 0; i < first; ++i)
        names << members[i].request.name;
    if (first < members.size())
        names << CopiesDraftText::tr("… %1", "the last of many names")
                     .arg(members.back().request.name);
    return names.join(QStringLiteral(", "));
}

std::span<const ClonePlan> CopiesDraft::planned() const
{
    return m_draft.isBatch() ? std::span(m_draft.batch().members) : std::span(&m_draft.plan(), 1);
}

void CopiesDraft::setFrom(Copies::From from)
{
    m_draft.changeCopies([from](Copies &copies) { copies.from = from; });
}

void CopiesDraft::setList(const QString &list)
{
    if (list != m_draft.copies().list)
        m_draft.changeCopies([&list](Copies &copies) { copies.list = list; });
}

void CopiesDraft::setPath(const QString &path)
{
    if (path != m_draft.copies().path)
        m_draft.changeCopies([&path](Copies &copies) {
            copies.path = path;
            copies.file.reset();
        });
}

} // namespace ramet
