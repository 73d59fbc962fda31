// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ramet {

class ElidedLabel;

/// Icon, name and state at the top of the details.
class DetailsHeader : public QWidget {
    Q_OBJECT
public:
    explicit DetailsHeader(QWidget *parent = nullptr);

    void show(const QString &iconName, const QString &name, const QString &state);

private:
    QLabel *m_icon;
    ElidedLabel *m_name;
    ElidedLabel *m_state;
};

} // namespace ramet
