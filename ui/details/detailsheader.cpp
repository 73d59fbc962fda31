// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailsheader.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"

#include <QGridLayout>
#include <QLabel>

namespace ramet {

DetailsHeader::DetailsHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_name(new ElidedLabel(1, this))
    , m_state(new ElidedLabel(1, this))
{
    m_icon->setFixedSize(40, 40);
    m_name->setObjectName(QStringLiteral("detailsName"));
    m_state->setObjectName(QStringLiteral("detailsState"));
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setMostLines(2);
    m_name->setElideMode(Qt::ElideMiddle); // names differ at their ends

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_icon, 0, 0, 2, 1);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_state, 1, 1);
}

void DetailsHeader::show(const QString &iconName, const QString &name, const QString &state)
{
    m_icon->setPixmap(icon(iconName).pixmap(QSize(36, 36), devicePixelRatioF()));
    m_name->setText(name);
    m_state->setText(state, ElidedLabel::Tone::Muted);
}

} // namespace ramet
