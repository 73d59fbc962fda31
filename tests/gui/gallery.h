// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace ramet::test {

/// A screen without a display, and a language: one folder of pictures.
struct Variant {
    QString language = QStringLiteral("en");
    QString palette = QStringLiteral("light");
    int scale = 1;
    QSize screen{1600, 1000}; ///< in units of the scale

    QString name() const; ///< "en-dark-2x-1600x1000"
    static Variant of(const QString &name);
};

/// Before the application is made: its screen and its colours. Returns a file that must stay.
QString usePlatform(const Variant &variant, const QString &folder);

/// Pictures of every window in every variant, each in a folder of its own below `folder`: light and
/// dark, the first language at 1x and 2x, each of the languages, and all on 1024x600. Starts
/// `program` once for each variant, with --variant. False: one of them failed.
bool takeAllPictures(const QString &program, const QString &folder, const QStringList &languages);
/// Those of the variant of this process. Empty, or why it failed.
QString takePictures(const Variant &variant, const QString &folder);

} // namespace ramet::test
