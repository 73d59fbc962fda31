// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

namespace ramet {

/// A report of tasks to hand on. Blocking; for the UI thread, as the files are small.

/// A name for the file, made of the title.
QString reportFileName(const QString &title);
/// Writes the text with what this program and its parts are; replaces the file as a whole. Returns
/// why it could not be written; empty: it is.
QString saveReportTo(const QString &path, const QString &text);

} // namespace ramet
