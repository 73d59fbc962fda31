// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ramet {

/// What helps and what was said: a command with a button that copies it, and libvirt's own text,
/// which opens below. Each is hidden where it is empty.
class CommandBox : public QWidget {
    Q_OBJECT
public:
    explicit CommandBox(QWidget *parent = nullptr);

    void show(const QString &command, const QString &details);

private:
    QWidget *m_row;
    QLabel *m_command;
    QString m_commandText;
    QToolButton *m_open;
    QLabel *m_details;
};

} // namespace ramet
