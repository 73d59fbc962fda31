// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/generalpage.h"

#include "models/clone/clonedraft.h"
#include "models/clone/copiesdraft.h"
#include "models/format.h"
#include "storage/clone/namepattern.h"
#include "ui/clone/choicecombo.h"
#include "ui/clone/choicerows.h"
#include "ui/clone/fieldrow.h"
#include "ui/clone/searchcombo.h"
#include "ui/common/shown.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace ramet {
namespace {

template <class Widget> Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

GeneralPage::GeneralPage(CloneDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
{
    createFields();
    placeFields();
    connectFields();
    showDraft();
}

void GeneralPage::createFields()
{
    m_node = named(new SearchCombo(this), QStringLiteral("nodeCombo"));
    m_name = named(new QLineEdit(this), QStringLiteral("nameEdit"));
    m_copies = named(new QSpinBox(this), QStringLiteral("copiesSpin"));
    m_copies->setRange(1, static_cast<int>(maxBatchNames));
    m_start = named(new QCheckBox(tr("Start &after cloning"), this), QStringLiteral("startCheck"));
    m_atOnce = named(new QCheckBox(tr("Start at onc&e, before its disks are there"), this),
                     QStringLiteral("atOnceCheck"));
    m_atOnce->setToolTip(tr("The disks come from the other node while the clone runs."));
    m_template =
        named(new QCheckBox(tr("Ma&ke it a template"), this), QStringLiteral("templateCheck"));
    m_mode = named(new ChoiceCombo(this), QStringLiteral("modeCombo"));
    m_snapshot = named(new ChoiceCombo(this), QStringLiteral("snapshotCombo"));
    m_storage = named(new ChoiceCombo(this), QStringLiteral("storageCombo"));
    m_format = named(new ChoiceCombo(this), QStringLiteral("formatCombo"));
    m_makeStorage = addOffer(QStringLiteral("makeStorageButton"));
    m_makeStorage->setText(tr("Make a s&torage…"));
    QSizePolicy keepsPlace = m_makeStorage->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_makeStorage->setSizePolicy(keepsPlace);
    m_eject = addOffer(QStringLiteral("ejectButton"));
    m_trust = addOffer(QStringLiteral("trustButton"));
    m_start->setAccessibleName(tr("Start after cloning"));
    m_atOnce->setAccessibleName(tr("Start at once, before its disks are there"));
    m_template->setAccessibleName(tr("Make it a template"));
}

/// A button that is there only while it would lift a refusal.
QPushButton *GeneralPage::addOffer(const QString &name)
{
    auto *button = named(new QPushButton(this), name);
    button->setAutoDefault(false);
    return button;
}

void GeneralPage::placeFields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(14);
    for (const int column : {0, 1}) {
        grid->setColumnStretch(column, 1);
        grid->setColumnMinimumWidth(column, 260);
    }
    addField(grid, 0, 0, Field::Node, tr("Target &node"), m_node);
    m_rows[Field::Name] = new FieldRow(tr("Na&me"), m_name, this, 3);
    m_rows[Field::Copies] = new FieldRow(tr("Cop&ies"), m_copies, this);
    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    names->addWidget(m_rows[Field::Name], 1);
    names->addWidget(m_rows[Field::Copies]);
    grid->addLayout(names, 1, 0);
    auto *checks = new QWidget(this);
    auto *checkRows = new QVBoxLayout(checks);
    checkRows->setContentsMargins(0, 0, 0, 0);
    for (QCheckBox *check : {m_template, m_start, m_atOnce}) // the last above its reason
        checkRows->addWidget(check);
    m_rows[Field::Start] = new FieldRow(QString(), checks, this);
    addField(grid, 0, 1, Field::Mode, tr("M&ode"), m_mode);
    addField(grid, 1, 1, Field::Snapshot, tr("Sna&pshot"), m_snapshot);
    addField(grid, 2, 1, Field::Storage, tr("Target &storage"), m_storage);
    addField(grid, 3, 1, Field::Format, tr("&Format"), m_format);
    auto *offers = new QHBoxLayout;
    for (QPushButton *offer : {m_eject, m_trust, m_makeStorage})
        offers->addWidget(offer);
    offers->addStretch();
    auto *start = new QVBoxLayout; // beside two fields, which its reason does not push apart
    start->addWidget(m_rows[Field::Start]);
    start->addLayout(offers);
    start->addStretch();
    grid->addLayout(start, 2, 0, 2, 1);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(grid);
    rows->addStretch();
}

void GeneralPage::addField(QGridLayout *grid, int row, int column, Field field,
                           const QString &label, QWidget *editor)
{
    auto *fieldRow = new FieldRow(label, editor, this);
    m_rows[field] = fieldRow;
    grid->addWidget(fieldRow, row, column);
}

void GeneralPage::connectFields()
{
    connect(&m_draft, &CloneDraft::changed, this, &GeneralPage::showDraft);
    connect(m_name, &QLineEdit::textChanged, &m_draft, &CloneDraft::setName);
    connect(m_copies, &QSpinBox::valueChanged, &m_draft,
            [this](int count) { CopiesDraft(m_draft).setCount(count); });
    connect(m_eject, &QPushButton::clicked, &m_draft,
            [this] { m_draft.eject(m_draft.ejectOffer()); });
    connect(m_trust, &QPushButton::clicked, &m_draft, &CloneDraft::trustOnce);
    connect(m_start, &QCheckBox::toggled, &m_draft, &CloneDraft::setStartAfter);
    connect(m_atOnce, &QCheckBox::toggled, &m_draft, &CloneDraft::setStartAtOnce);
    connect(m_template, &QCheckBox::toggled, &m_draft, &CloneDraft::setMakeTemplate);
    connect(m_node, &ChoiceCombo::chosen, &m_draft, &CloneDraft::setNode);
    connect(m_node, &SearchCombo::opened, &m_draft, &CloneDraft::askNodes);
    connect(m_snapshot, &ChoiceCombo::chosen, &m_draft, &CloneDraft::setSnapshot);
    connect(m_makeStorage, &QPushButton::clicked, this, [this] {
        if (const auto offer = m_draft.storageOffer())
            emit storageWanted(*offer);
    });
    connect(m_storage, &ChoiceCombo::chosen, &m_draft, &CloneDraft::setStorage);
    connect(m_format, &ChoiceCombo::chosen, &m_draft, &CloneDraft::setFormat);
    connect(m_mode, &ChoiceCombo::chosen, &m_draft, [this](const QString &mode) {
        m_draft.setMode(fromStoredName<CloneMode>(mode).value_or(CloneMode::Full));
    });
}

/// Only the first time is the opening: a person who comes back finds the field they left.
void GeneralPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    m_name->setFocus();
    m_name->selectAll();
}

void GeneralPage::showDraft()
{
    showChoices();
    showReasons();
    showOffers();
}

void GeneralPage::showChoices()
{
    m_node->setChoices(rowsOf(m_draft.nodes()), m_draft.node());
    m_mode->setChoices(rowsOf(m_draft.modes()), storedName(m_draft.mode()));
    m_snapshot->setChoices(rowsOf(m_draft.snapshots()), m_draft.snapshot());
    m_storage->setChoices(rowsOf(m_draft.storages()), m_draft.storage());
    m_format->setChoices(rowsOf(m_draft.formats()), m_draft.format());
    setShown(*m_name, m_draft.name());
    const CopiesDraft copies(m_draft);
    m_copies->setEnabled(copies.isCounted());
    setShown(*m_copies, copies.count());
    setShown(*m_start, m_draft.startAfter());
    m_start->setEnabled(!m_draft.makeTemplate());
    m_start->setText(m_draft.makeTemplate() ? tr("Start &after cloning (a template cannot run)")
                                            : tr("Start &after cloning"));
    setShown(*m_atOnce, m_draft.startAtOnce());
    m_atOnce->setVisible(m_draft.offersStartAtOnce());
    m_atOnce->setEnabled(!m_draft.makeTemplate());
    setShown(*m_template, m_draft.makeTemplate());
}

void GeneralPage::showReasons()
{
    for (const auto &[field, row] : m_rows)
        if (field != Field::Copies)
            row->setReason(m_draft.reasonFor(field), m_draft.isRefused(field));
    if (!m_draft.isRefused(Field::Name) && m_draft.isBatch())
        m_rows[Field::Name]->setReason(CopiesDraft(m_draft).names(), false);
    m_node->setEnabled(m_draft.isEnabled(Field::Node));
    m_name->setEnabled(m_draft.copies().from == Copies::From::Pattern);
    // The list stays open to look at: its row of the impossible mode is greyed.
    m_mode->setEnabled(!m_draft.isSourceGone());
    m_snapshot->setEnabled(m_draft.isEnabled(Field::Snapshot));
    m_storage->setEnabled(m_draft.isEnabled(Field::Storage));
    m_format->setEnabled(m_draft.isEnabled(Field::Format));
}

void GeneralPage::showOffers()
{
    const auto offer = m_draft.storageOffer();
    m_makeStorage->setVisible(offer.has_value());
    if (offer)
        m_makeStorage->setToolTip(
            tr("Let libvirt on “%1” know the folder “%2”").arg(offer->node, offer->folder));
    const QStringList drives = m_draft.ejectOffer();
    m_eject->setVisible(!drives.isEmpty());
    m_eject->setText(tr("&Empty drive %1", "what to do with a drive of the clone")
                         .arg(drives.join(QStringLiteral(", "))));
    m_eject->setToolTip(
        tr("The clone keeps the drive, without a medium in it. The page “Disks” can have "
           "the medium copied instead."));
    m_trust->setVisible(m_draft.offersTrust());
    m_trust->setText(
        tr("T&rust node “%1”")
            .arg(QString(m_draft.source().node).replace(QLatin1Char('&'), QLatin1String("&&"))));
    m_trust->setToolTip(tr("Let “%1” run, read and write what the definition names, this once")
                            .arg(m_draft.node()));
}

} // namespace ramet
