// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/manydetails.h"

#include "models/inventory/selectionfacts.h"
#include "ui/details/detailsheader.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ramet {

ManyDetails::ManyDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_header(new DetailsHeader)
    , m_lines(new QGridLayout)
    , m_nodes(addLine(QStringLiteral("manyNodes"), tr("Nodes")))
    , m_states(addLine(QStringLiteral("manyStates"), tr("States")))
    , m_memory(addLine(QStringLiteral("manyMemory"), tr("Memory")))
    , m_disks(addLine(QStringLiteral("manyDisks"), tr("Disks")))
    , m_tags(addLine(QStringLiteral("manyTags"), tr("Tags")))
{
    setObjectName(QStringLiteral("manyDetails"));
    setAccessibleName(tr("What is selected"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_lines->setHorizontalSpacing(16);
    m_lines->setColumnStretch(1, 1);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->addWidget(m_header);
    rows->addLayout(m_lines);
    rows->addStretch();
    setWidget(content);
}

ManyDetails::Line ManyDetails::addLine(const QString &name, const QString &title)
{
    const Line line{new QLabel(tr("%1:", "a title before its value").arg(title)), new QLabel};
    line.value->setObjectName(name);
    line.value->setAccessibleName(title);
    line.value->setTextFormat(Qt::PlainText);
    line.value->setWordWrap(true);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = m_lines->rowCount();
    m_lines->addWidget(line.title, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_lines->addWidget(line.value, row, 1);
    return line;
}

void ManyDetails::setLine(const Line &line, const QString &text)
{
    line.value->setText(text);
    line.title->setVisible(!text.isEmpty());
    line.value->setVisible(!text.isEmpty());
}

void ManyDetails::show(const SelectionFacts &facts)
{
    m_header->show(QStringLiteral("many"), facts.title, {});
    setLine(m_nodes, facts.nodes);
    setLine(m_states, facts.states);
    setLine(m_memory, facts.memory);
    setLine(m_disks, facts.disks);
    setLine(m_tags, facts.tags);
}

} // namespace ramet
