// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ramet {

Translations::Translations()
{
    const QString ours = QStringLiteral(":/translations");
    add(QStringLiteral("ramet_en"), ours); // for its plurals, below the user's language
    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    add(QStringLiteral("qtbase_") + locale.name(),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QStringLiteral("ramet_") + locale.name(), ours);
}

void Translations::add(const QString &file, const QString &folder)
{
    // QTranslator goes on from "ramet_de_AT" to "ramet_de" by itself.
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace ramet
