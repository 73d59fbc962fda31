// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QToolBar>

class QShortcut;

namespace ramet {

/// A row of buttons that forces no width upon its window: what has no room is in the menu of a last
/// button, in the order of the actions. It is no tool bar of a QMainWindow, where the last button
/// would open another row. All are reached by Tab. The button of an action "take" is named
/// "takeButton". UI thread.
class ActionBar : public QToolBar {
    Q_OBJECT
public:
    /// Whether the keys of the actions' texts do what they name, also those of actions that are in
    /// the last button's menu; not for actions of a menu bar, which has them.
    enum class Keys { OfMenus, OfButtons };
    enum class Place { BelowMenus, InPage };
    /// A property of an action: its text in a bar, where its own changes and would move others.
    static constexpr const char *lastingText = "lastingText";

    explicit ActionBar(Keys keys, QWidget *parent = nullptr, Place place = Place::InPage);

protected:
    void actionEvent(QActionEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void prepare(QAction *action);
    void takeKey(QAction *action);

    Keys m_keys;
    Place m_place;
    QHash<QAction *, QShortcut *> m_keyOf; ///< while its button is hidden
};

} // namespace ramet
