// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ramet {

/// Text in a space of a number of lines that is there always, so that nothing moves when it comes
/// and goes; a longer text takes up to `mostLines`. Lines without text give way where a window has
/// no room for them. What does not fit becomes "…" and is shown whole as a tooltip; screen readers
/// get all of it.
class ElidedLabel : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Normal, Muted, Error };

    explicit ElidedLabel(int lines = 1, QWidget *parent = nullptr);
    void setMostLines(int lines) { m_mostLines = lines; }
    void setElideMode(Qt::TextElideMode mode) { m_elideMode = mode; } ///< of the last line

    void setText(const QString &text, Tone tone = Tone::Normal);
    const QString &text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QString text;
        bool isElided = false;
    };
    Line lastLine(const QString &rest, bool isCut) const;
    QList<Line> layoutLines() const;
    void takeLines();
    QColor color() const;

    int m_lines;
    int m_mostLines;
    int m_textLines; ///< at most `m_mostLines`, by the text and the width
    QString m_text;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
    Tone m_tone = Tone::Normal;
};

} // namespace ramet
