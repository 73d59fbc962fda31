// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ramet {

class CloneDraft;
class ElidedLabel;

/// The lines under every page of the wizard: what will happen or why nothing can, in which way, and
/// what else to know.
class PlanSummary : public QWidget {
    Q_OBJECT
public:
    explicit PlanSummary(CloneDraft &draft, QWidget *parent = nullptr);

private:
    void showDraft();

    CloneDraft &m_draft;
    ElidedLabel *m_summary;
    ElidedLabel *m_ways;
    ElidedLabel *m_notices;
};

} // namespace ramet
