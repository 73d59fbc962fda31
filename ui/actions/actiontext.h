// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace ramet {

/// Enables the action where `whyNot` is empty, else it says why in its tooltip and status tip. What
/// it does is its data(), a text.
void enableAction(QAction *action, const QString &whyNot);

} // namespace ramet
