// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QHash>

class QLabel;

namespace ramet {

/// Of a page of the details: it ends where the list of tasks below does.
constexpr QMargins pageMargins(6, 9, 6, 9);

/// Lines of a title and a value, of which those without a value are not shown. To a screen reader a
/// value is its text, labelled by its title. Not a QFormLayout: that of Qt 6.4 writes past its
/// memory where lines that wrap were hidden.
class ValueLines : public QGridLayout {
    Q_OBJECT
public:
    ValueLines();

    /// `value` may be a label of another kind; its object name is `name`.
    QLabel *add(const QString &name, const QString &title, QLabel *value = nullptr);
    /// Plain text with line breaks, which is made printable.
    void set(QLabel *value, const QString &text);

private:
    QHash<QLabel *, QLabel *> m_titles; ///< by their values
};

} // namespace ramet
