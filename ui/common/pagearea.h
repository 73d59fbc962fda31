// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ramet {

/// Scrolls a page where the screen has not room for all of it. What gets the focus comes
/// into view with what belongs to it above and below.
class PageArea : public QScrollArea {
    Q_OBJECT
public:
    /// Takes the page.
    explicit PageArea(QWidget *page, QWidget *parent = nullptr);

    /// At which nothing scrolls.
    QSize wholeSize() const;
    QSize sizeHint() const override { return wholeSize(); }
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringIntoView(const QWidget &field);
};

} // namespace ramet
