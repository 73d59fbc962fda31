// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <functional>

namespace ramet {

/// Boxes that are modal for their window only, show plain text and delete themselves.
namespace promptbox {

QMessageBox *createBox(QWidget *parent, QMessageBox::Icon icon, const QString &text,
                       const QString &information);
/// A question whose safe answer is the default one; its title is the act. Not open yet.
QMessageBox *ask(QWidget *parent, const QString &text, const QString &information,
                 const QString &yesText, std::function<void()> yes);
/// The same for what loses something for good.
QMessageBox *warn(QWidget *parent, const QString &text, const QString &information,
                  const QString &yesText, std::function<void()> yes);
/// The same for what can be undone: Enter does it.
QMessageBox *offer(QWidget *parent, const QString &text, const QString &information,
                   const QString &yesText, std::function<void()> yes);
/// QMessageBox sizes itself by its first line; a row of this width keeps paths whole. Again after
/// the information was changed.
void widen(QMessageBox *box);
void open(QMessageBox *box);
/// What a button of the box shows and hides.
void setDetails(QMessageBox *box, const QString &details);

} // namespace promptbox
} // namespace ramet
