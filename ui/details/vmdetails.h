// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/pool/inventory.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace ramet {

class DetailsHeader;
class TextTable;

/// What is known of one VM or template.
class VmDetails : public QScrollArea {
    Q_OBJECT
public:
    explicit VmDetails(QWidget *parent = nullptr);

    void show(const Inventory &inventory, const VirtualMachine &vm);

private:
    QLabel *addLine(const QString &name, const QString &title);
    void setLine(QLabel *value, const QString &text);
    void placeAll(QWidget *content);
    void showLines(const Inventory &inventory, const VirtualMachine &vm);
    void showDisks(const Inventory &inventory, const VirtualMachine &vm);
    void showNics(const VirtualMachine &vm);

    DetailsHeader *m_header;
    QFormLayout *m_lines;
    QLabel *m_node;
    QLabel *m_memory;
    QLabel *m_cpus;
    QLabel *m_origin;
    QLabel *m_dependants;
    QLabel *m_description;
    TextTable *m_disks;
    TextTable *m_nics;
};

} // namespace ramet
