// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>
#include <memory>
#include <vector>

namespace ramet {

/// Makes sure that the process runs in a UTF-8 locale, as Qt needs it: cron jobs and system
/// services have none. Call it before the application object is made.
void ensureUtf8();

/// The program's texts, and Qt's own, in the user's language; English plurals otherwise.
/// Installed while this lives; the application object must live longer.
class Translations {
public:
    Translations();

private:
    void add(const QString &file, const QString &folder);
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace ramet
