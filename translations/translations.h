// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>
#include <memory>
#include <vector>

namespace ramet {

/// The program's texts, and Qt's own, in the user's language; English plurals otherwise.
/// Installed while this lives; the application object must live longer.
class Translations {
public:
    Translations();

private:
    bool add(const QLocale &locale, const QString &name, const QString &folder);
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace ramet
