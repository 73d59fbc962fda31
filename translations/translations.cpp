// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ramet {

Translations::Translations()
{
    const QString ours = QStringLiteral(":/translations");
    // English first, for its plurals: later ones are asked first.
    add(QLocale(QLocale::English), QStringLiteral("ramet"), ours);
    // Qt's own texts only where ours are there: no window in two languages.
    if (add(QLocale(), QStringLiteral("ramet"), ours))
        add(QLocale(), QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

bool Translations::add(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
}

} // namespace ramet
