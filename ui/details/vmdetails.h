// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <QScrollArea>

class QLabel;

namespace ramet {

class DetailsHeader;
class MakingStrip;
class SnapshotPanel;
class TagLabel;
class TextTable;
class ValueLines;
struct LineageFacts;

/// What is known of one VM or template.
class VmDetails : public QScrollArea {
    Q_OBJECT
public:
    explicit VmDetails(QWidget *parent = nullptr);

    /// `lineage` is null before it is known.
    void show(const Inventory &inventory, const VirtualMachine &vm, const LineageFacts *lineage);
    MakingStrip *making() const { return m_making; }
    SnapshotPanel *snapshots() const { return m_snapshots; }

private:
    void placeAll(QWidget *content);
    void showLines(const VirtualMachine &vm);
    void showLineage(const Inventory &inventory, const VirtualMachine &vm,
                     const LineageFacts *lineage);

    DetailsHeader *m_header;
    MakingStrip *m_making;
    ValueLines *m_lines;
    QLabel *m_node;
    QLabel *m_memory;
    QLabel *m_cpus;
    QLabel *m_origin;
    QLabel *m_restsOn;
    QLabel *m_dependants;
    QLabel *m_title;
    TagLabel *m_tags;
    QLabel *m_autostart;
    QLabel *m_description;
    QLabel *m_gaps;
    TextTable *m_disks;
    TextTable *m_nics;
    QLabel *m_snapshotsTitle;
    QLabel *m_needsTitle;
    TextTable *m_needs;
    SnapshotPanel *m_snapshots;
};

} // namespace ramet
