// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/gap.h"

#include <QStringList>

namespace ramet {

/// What could not be read, with the reason: one translated sentence. Any thread.
QString gapText(const Gap &gap);
/// All but silent nodes, which have a sentence of their own; of very many the first ones.
QStringList gapTexts(const std::vector<Gap> &gaps);
/// Those of one node's gaps that are about a storage, or a VM, of this name.
QStringList gapTextsOfStorage(const std::vector<Gap> &gaps, const QString &storage);
QStringList gapTextsOfVm(const std::vector<Gap> &gaps, const QString &vm);

} // namespace ramet
