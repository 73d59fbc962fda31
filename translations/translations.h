// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void add(const QString &file, const QString &folder);
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace ramet
