// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QLabel>
#include <QStringList>
#include <vector>

class QPainter;

namespace ramet {

/// Tags as small rounded fields: the one home of how they look, in rows as in the details. The
/// colour comes from the tag's name, so that it is the same everywhere and kept nowhere.
struct TagColors {
    QColor ground;
    QColor text; ///< at least 4.5:1 on the ground
};
TagColors tagColors(const QString &tag, bool isDark);

/// Tags in one line of a width; what does not fit is counted in a last field: "+2".
class TagLine {
public:
    TagLine(const QStringList &tags, const QFontMetrics &metrics, int width);

    int width() const { return m_width; }
    static int height(const QFontMetrics &metrics) { return metrics.height(); }
    /// From `topLeft`, in the painter's font.
    void paint(QPainter &painter, const QPoint &topLeft, bool isDark) const;

private:
    struct Chip {
        QString tag;
        QString text; ///< elided
        int width = 0;
    };
    Chip chipOf(const QString &tag, const QString &text) const;

    QFontMetrics m_metrics;
    std::vector<Chip> m_chips;
    int m_width = 0;
};

/// Shows a VM's tags in one line. Its text, for those who cannot see it, is the tags.
class TagLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;

    void setTags(const QStringList &tags);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int) const override { return sizeHint().height(); } ///< not that of words

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_tags;
};

} // namespace ramet
