// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/nomatchnote.h"

#include "models/inventory/inventorysortmodel.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ramet {

NoMatchNote::NoMatchNote(QAbstractItemView &view, const InventorySortModel &model)
    : QWidget(view.viewport())
    , m_model(model)
    , m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("noMatchText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *clear = new QPushButton(tr("&Clear filter"), this);
    clear->setObjectName(QStringLiteral("clearFilterButton"));
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, this, &NoMatchNote::clearWanted);

    auto *rows = new QVBoxLayout(this);
    rows->addStretch();
    rows->addWidget(m_text);
    rows->addWidget(clear, 0, Qt::AlignCenter);
    rows->addStretch();
    (new QVBoxLayout(view.viewport()))->addWidget(this);
    // Rows that the filter leaves out come and go in the source alone.
    for (const QAbstractItemModel *rowsOf :
         {static_cast<const QAbstractItemModel *>(&model),
          static_cast<const QAbstractItemModel *>(model.sourceModel())}) {
        for (const auto signal :
             {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(rowsOf, signal, this, &NoMatchNote::showState);
        connect(rowsOf, &QAbstractItemModel::modelReset, this, &NoMatchNote::showState);
    }
    connect(&model, &InventorySortModel::filterChanged, this, &NoMatchNote::showState);
    showState();
}

void NoMatchNote::showState()
{
    const VmFilter &filter = m_model.filter();
    m_text->setText(filter.problem().isEmpty() ? tr("No VM matches the filter.")
                                               : filter.problem());
    const bool hasRows = m_model.sourceModel() && m_model.sourceModel()->rowCount() > 0;
    setVisible(!filter.isEmpty() && m_model.rowCount() == 0 && hasRows);
}

} // namespace ramet
