// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace ramet {

/// A row of buttons that forces no width upon its window: what has no room is in the menu of a last
/// button, in the order of the actions. All are reached by Tab. The button of an action "take" is
/// named "takeButton". UI thread.
class ActionBar : public QToolBar {
    Q_OBJECT
public:
    /// Whether the keys of the actions' texts work while their buttons are there; not for actions
    /// of a menu bar, which has them.
    enum class Keys { OfMenus, OfButtons };

    explicit ActionBar(Keys keys, QWidget *parent = nullptr);

protected:
    void actionEvent(QActionEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void prepare(QAction *action);
    bool isInWindow() const;

    Keys m_keys;
};

} // namespace ramet
