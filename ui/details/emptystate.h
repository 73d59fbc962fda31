// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace ramet {

/// What to do where there is nothing to show yet.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// The buttons do what the actions do, and are disabled with them.
    EmptyState(QAction *addNode, QAction *createSample, QWidget *parent = nullptr);

    void show(const QString &title, const QString &text, bool withButtons);

private:
    QWidget *createButtons(QAction *addNode, QAction *createSample);

    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_buttons;
};

} // namespace ramet
