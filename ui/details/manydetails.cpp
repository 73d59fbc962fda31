// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/manydetails.h"

#include "models/inventory/selectionfacts.h"
#include "ui/details/detailsheader.h"
#include "ui/details/valuelines.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ramet {

ManyDetails::ManyDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_header(new DetailsHeader)
    , m_lines(new ValueLines)
    , m_nodes(m_lines->add(QStringLiteral("manyNodes"), tr("Nodes")))
    , m_states(m_lines->add(QStringLiteral("manyStates"), tr("States")))
    , m_memory(m_lines->add(QStringLiteral("manyMemory"), tr("Memory")))
    , m_disks(m_lines->add(QStringLiteral("manyDisks"), tr("Disks")))
    , m_tags(m_lines->add(QStringLiteral("manyTags"), tr("Tags")))
{
    setObjectName(QStringLiteral("manyDetails"));
    setAccessibleName(tr("What is selected"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(pageMargins);
    rows->addWidget(m_header);
    rows->addLayout(m_lines);
    rows->addStretch();
    setWidget(content);
}

void ManyDetails::show(const SelectionFacts &facts)
{
    m_header->show(QStringLiteral("many"), facts.title, {});
    m_lines->set(m_nodes, facts.nodes);
    m_lines->set(m_states, facts.states);
    m_lines->set(m_memory, facts.memory);
    m_lines->set(m_disks, facts.disks);
    m_lines->set(m_tags, facts.tags);
}

} // namespace ramet
