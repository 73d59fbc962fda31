// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace ramet {

class CommandBox;

/// What it says.
struct EmptyText {
    QString title{};
    QString text{};
    bool hasButtons = true;
    QString command{}; ///< that helps; empty: none
    QString details{}; ///< libvirt's own text
};

/// What to do where there is nothing to show yet.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// The buttons do what the actions do, and are disabled with them.
    EmptyState(QAction *addNode, QAction *createSample, QWidget *parent = nullptr);

    void show(const EmptyText &what);

private:
    QWidget *createButtons(QAction *addNode, QAction *createSample);

    QLabel *m_title;
    QLabel *m_text;
    CommandBox *m_help;
    QWidget *m_buttons;
    QLabel *m_whyNoSample; ///< why its button is grey
};

} // namespace ramet
