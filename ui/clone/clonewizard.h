// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

#include <QWizard>
#include <memory>

namespace ramet {

class CloneDraft;
struct FolderStorage;

/// Asks how to clone a VM or template. It shows a draft and runs nothing: once accepted, the
/// caller takes the plan. The Clone button works only while the draft's plan is valid.
class CloneWizard : public QWizard {
    Q_OBJECT
public:
    enum Page { General }; ///< Disks, Identity and Review will follow

    explicit CloneWizard(std::unique_ptr<CloneDraft> draft, QWidget *parent = nullptr);
    ~CloneWizard() override;

    CloneDraft &draft() { return *m_draft; }
    ClonePlan takePlan();

signals:
    /// A disk is in a folder that no storage lists; making it one would lift the refusal.
    void storageWanted(const ramet::FolderStorage &storage);

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::unique_ptr<CloneDraft> m_draft;
};

} // namespace ramet
