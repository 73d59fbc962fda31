// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace ramet {

class DetailsHeader;
struct SelectionFacts;

/// What is known of several VMs together.
class ManyDetails : public QScrollArea {
    Q_OBJECT
public:
    explicit ManyDetails(QWidget *parent = nullptr);

    void show(const SelectionFacts &facts);

private:
    struct Line {
        QLabel *title;
        QLabel *value;
    };
    Line addLine(const QString &name, const QString &title);
    static void setLine(const Line &line, const QString &text);

    DetailsHeader *m_header;
    QGridLayout *m_lines;
    Line m_nodes;
    Line m_states;
    Line m_memory;
    Line m_disks;
    Line m_tags;
};

} // namespace ramet
