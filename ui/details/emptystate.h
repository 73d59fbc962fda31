// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace ramet {

class CommandBox;

/// What it says.
struct EmptyText {
    enum class Buttons { None, ForNodes, All }; ///< All: also for a sample VM
    QString title{};
    QString text{};
    Buttons buttons = Buttons::All;
    QString command{}; ///< that helps; empty: none
    QString details{}; ///< libvirt's own text
    QString retry{};   ///< the node to try again; empty: none
};

/// What to do where there is nothing to show yet.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// The buttons do what the actions do, and are disabled with them.
    EmptyState(QAction *addNode, QAction *createSample, QWidget *parent = nullptr);

    void show(const EmptyText &what);

signals:
    void retryWanted(const QString &node);

private:
    QWidget *createButtons(QAction *addNode);

    QLabel *m_title;
    QLabel *m_text;
    CommandBox *m_help;
    QPushButton *m_retry;
    QPushButton *m_sample;
    QWidget *m_buttons;
    QLabel *m_whyNoSample; ///< why its button is grey
    QString m_retried;
};

} // namespace ramet
