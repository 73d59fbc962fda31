// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;

namespace ramet {

class DetailsHeader;
class ValueLines;
struct SelectionFacts;

/// What is known of several VMs together.
class ManyDetails : public QScrollArea {
    Q_OBJECT
public:
    explicit ManyDetails(QWidget *parent = nullptr);

    void show(const SelectionFacts &facts);

private:
    DetailsHeader *m_header;
    ValueLines *m_lines;
    QLabel *m_nodes;
    QLabel *m_states;
    QLabel *m_memory;
    QLabel *m_disks;
    QLabel *m_tags;
};

} // namespace ramet
