// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/manytext.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ramet {

class ElidedLabel;

/// The one question before an act on several VMs: it names each in a list, and why others that are
/// selected are left out.
class ManyDialog : public QDialog {
    Q_OBJECT
public:
    /// `yes` is told whether the question's choice was taken.
    ManyDialog(const ManyQuestion &question, std::function<void(bool)> yes,
               QWidget *parent = nullptr);

    void accept() override;

private:
    void createList();
    void createChoice();
    void placeAll();
    void showWay();
    bool goesOtherWay() const;

    ManyQuestion m_question;
    std::function<void(bool)> m_yes;
    QLabel *m_title;
    QLabel *m_sentence;
    QTreeWidget *m_list;
    ElidedLabel *m_leftOut;
    QCheckBox *m_choice;
    ElidedLabel *m_whyNoChoice;
    QPushButton *m_yesButton = nullptr;
};

} // namespace ramet
