// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace ramet::test {

/// A language that nobody speaks: each text half as long again, in letters that go from right to
/// left. What is still seen in Latin letters is a name, a number, or not translated.
class PseudoLanguage : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *disambiguation,
                      int number) const override;
    /// Keeps places for values (%1, %n), mnemonics and line breaks.
    static QString of(const QString &text);
};

/// "en", "de" and so on, or "pseudo", for all windows made from now on; the application's first.
void speak(const QString &language);

} // namespace ramet::test
