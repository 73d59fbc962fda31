// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ramet {

/// A line in the window that says what failed, until a person closes it or something else fails.
/// It takes no focus and covers nothing.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// In place of what it showed before.
    void show(const QString &sentence, bool canTryAgain);

signals:
    void againWanted();
    void detailsWanted();

private:
    QPushButton *addButton(const QString &name, const QString &text);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_again;
    QPushButton *m_details;
    QToolButton *m_close;
};

} // namespace ramet
