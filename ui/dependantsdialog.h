// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/dependantchoices.h"

#include <QDialog>
#include <functional>

class QPushButton;
class QTreeWidget;

namespace ramet {

class ElidedLabel;

/// Names what rests on a VM, where that stands against what was asked, and offers what helps.
class DependantsDialog : public QDialog {
    Q_OBJECT
public:
    struct Help {
        std::function<void(const std::vector<VmRef> &)> flatten;
        std::function<void(const VmRef &)> show;
    };
    /// `sentence` says what is refused of the VM and why.
    DependantsDialog(const QString &vm, const QString &sentence,
                     const std::vector<DependantChoice> &choices, Help help, QWidget *parent);

private:
    void fill();
    void selectHelped();
    void showAbilities();
    void flattenSelected();
    void showSelected();
    std::vector<const DependantChoice *> selected() const;

    std::vector<DependantChoice> m_choices;
    Help m_help;
    QTreeWidget *m_list;
    ElidedLabel *m_reason;
    QPushButton *m_flatten;
    QPushButton *m_show;
};

} // namespace ramet
