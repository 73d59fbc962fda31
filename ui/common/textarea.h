// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ramet {

/// A column of texts. They fill it from its top; it is as high as they need, and so many lines at
/// all times. Where the window has not room for them they scroll, and the keyboard gets there.
class TextArea : public QScrollArea {
    Q_OBJECT
public:
    /// Takes the labels.
    explicit TextArea(const QList<QWidget *> &labels, QWidget *parent = nullptr);
    void setKeptLines(int lines); ///< that nothing moves when texts come and go

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeFocusIfItScrolls();
    int heightOf(int lines) const;

    int m_keptLines = 0;
};

} // namespace ramet
