// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ask/questions.h"

namespace ramet {

/// The sentences of a question to a person, with the node's name, made harmless. Pure.
QString questionText(const Question &question);
/// Of a host's key, to be compared sign by sign; else empty.
QString questionFingerprint(const Question &question);
/// What helps to answer it; may be empty.
QString questionHint(const Question &question);

} // namespace ramet
