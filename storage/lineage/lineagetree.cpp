// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/lineagetree.h"

#include "storage/lineage/imagegraph.h"

#include <QSet>
#include <algorithm>

namespace ramet {

namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

/// Gives each image a row that has it, then each row the one it rests on.
class TreeMaker {
public:
    explicit TreeMaker(const ImageGraph &graph)
        : m_graph(graph)
        , m_holders(graph.imageCount(), unknown)
    {
    }

    LineageTree make()
    {
        addVms();
        holdByUse();
        holdTheRest();
        for (size_t i = 0; i < m_tree.rows.size(); ++i)
            m_tree.rows[i].isVm ? tieVm(static_cast<int>(i)) : tieImage(static_cast<int>(i));
        cutCircles();
        addChildren();
        m_tree.unreachableNodes = m_graph.unreachableNodes;
        return std::move(m_tree);
    }

private:
    static constexpr int unknown = -2;
    static constexpr int nobody = -1;

    /// One VM under two URIs gets one row.
    void addVms()
    {
        QHash<QString, int> known;
        for (const GraphVm &vm : m_graph.vms()) {
            if (vm.isHelper) {
                m_rowOfVm.push_back(nobody);
                continue;
            }
            const QString key = QString::number(vm.host) + vm.uuid;
            const auto found = known.constFind(key);
            m_rowOfVm.push_back(found == known.constEnd() ? addVm(vm) : *found);
            known.insert(key, m_rowOfVm.back());
            m_tree.vms.insert({{vm.node, vm.uuid}, m_rowOfVm.back()});
        }
    }

    int addVm(const GraphVm &vm)
    {
        LineageRow row;
        row.isVm = true;
        row.node = vm.node;
        row.uuid = vm.uuid;
        row.name = vm.name;
        row.isTemplate = vm.isTemplate;
        row.isBuilding = vm.isBuilding;
        row.fetching = vm.fetching;
        return add(std::move(row), static_cast<int>(m_rowOfVm.size()));
    }

    /// `source`: the number of the VM or of the image.
    int add(LineageRow row, int source)
    {
        m_tree.rows.push_back(std::move(row));
        m_sources.push_back(source);
        return static_cast<int>(m_tree.rows.size()) - 1;
    }

    /// Of several VMs with one disk the template has it.
    void holdByUse()
    {
        for (int image = 0; image < static_cast<int>(m_holders.size()); ++image) {
            const ImageGraph::User *best = nullptr;
            const auto rank = [&](const ImageGraph::User &user) {
                return std::pair(user.use, !m_graph.vms()[at(user.vm)].isTemplate);
            };
            for (const ImageGraph::User &user : m_graph.ties(image).users) {
                const bool holds =
                    user.use < ImageUse::Chain && !m_graph.vms()[at(user.vm)].isHelper;
                if (holds && (!best || rank(user) < rank(*best)))
                    best = &user;
            }
            if (best)
                m_holders[at(image)] = m_rowOfVm[at(best->vm)];
        }
    }

    /// What no VM names is part of the one VM that rests on it, or has a row of its own.
    void holdTheRest()
    {
        for (int image = 0; image < static_cast<int>(m_holders.size()); ++image)
            hold(image);
        for (int image = 0; image < static_cast<int>(m_holders.size()); ++image) {
            const ImageGraph::Ties &ties = m_graph.ties(image);
            if (m_holders[at(image)] != nobody || (ties.above.empty() && ties.below.empty()))
                continue;
            const Image &facts = m_graph.image(image);
            LineageRow row;
            row.node = facts.node;
            row.pool = facts.pool;
            row.name = facts.isListed ? facts.name : facts.path;
            row.path = facts.path;
            m_holders[at(image)] = add(std::move(row), image);
        }
    }

    void hold(int image)
    {
        QList<int> open;
        while (m_holders[at(image)] == unknown) {
            open << image;
            const std::vector<int> &above = m_graph.ties(image).above;
            const bool goesOn = above.size() == 1 && !open.contains(above.front());
            if (!goesOn)
                m_holders[at(image)] = nobody;
            else
                image = above.front();
        }
        for (const int below : open)
            m_holders[at(below)] = m_holders[at(image)];
    }

    quint64 bytes(int image) const { return m_graph.image(image).allocationBytes; }

    void tieVm(int row)
    {
        LineageRow &facts = m_tree.rows[at(row)];
        const GraphVm &vm = m_graph.vms()[at(m_sources[at(row)])];
        QSet<int> counted;
        for (const GraphVm::OwnDisk &disk : vm.disks) {
            LineageRow::DiskShare share{disk.target, disk.path, 0, 0};
            count(row, disk.image, share, counted);
            facts.ownBytes += share.ownBytes;
            facts.savedBytes += share.savedBytes;
            facts.disks.push_back(std::move(share));
            tie(row, disk.image);
        }
        if (facts.parent < 0 && vm.isTiedByMark())
            tieByMark(row, vm.originUuid);
    }

    void tieImage(int row)
    {
        LineageRow &facts = m_tree.rows[at(row)];
        LineageRow::DiskShare share;
        QSet<int> counted;
        count(row, m_sources[at(row)], share, counted);
        facts.ownBytes = share.ownBytes;
        facts.savedBytes = share.savedBytes;
        tie(row, m_sources[at(row)]);
    }

    /// Each image counts once for a VM.
    void count(int row, int image, LineageRow::DiskShare &share, QSet<int> &counted)
    {
        std::vector<int> chain = m_graph.below(image);
        chain.insert(chain.begin(), image);
        for (const int part : chain) {
            if (counted.contains(part))
                continue;
            counted.insert(part);
            const bool isOwn = m_holders[at(part)] == row;
            (isOwn ? share.ownBytes : share.savedBytes) += bytes(part);
            if (isOwn && m_graph.isUnread(part))
                m_tree.rows[at(row)].unread << m_graph.image(part).path;
        }
    }

    void tie(int row, int image)
    {
        LineageRow &facts = m_tree.rows[at(row)];
        if (facts.parent >= 0)
            return;
        if (m_holders[at(image)] != row) {
            facts.parent = m_holders[at(image)];
            facts.tie = LineageTie::SameDisk;
            return;
        }
        int last = image;
        for (const int base : m_graph.below(image)) {
            last = base;
            if (m_holders[at(base)] == row)
                continue;
            facts.parent = m_holders[at(base)];
            facts.tie = LineageTie::Overlay;
            return;
        }
        for (const int like : m_graph.likeByName(last)) {
            if (m_holders[at(like)] < 0 || m_holders[at(like)] == row)
                continue;
            facts.parent = m_holders[at(like)];
            facts.tie = LineageTie::Name;
            return;
        }
    }

    void tieByMark(int row, const QString &origin)
    {
        for (size_t i = 0; i < m_tree.rows.size(); ++i) {
            if (m_tree.rows[i].isVm && m_tree.rows[i].uuid == origin &&
                static_cast<int>(i) != row) {
                m_tree.rows[at(row)].parent = static_cast<int>(i);
                m_tree.rows[at(row)].tie = LineageTie::Mark;
                return;
            }
        }
    }

    /// Two VMs may rest on each other's disks.
    void cutCircles()
    {
        for (size_t i = 0; i < m_tree.rows.size(); ++i) {
            QSet<int> seen;
            for (int row = static_cast<int>(i); row >= 0; row = m_tree.at(row).parent) {
                if (seen.contains(row)) {
                    m_tree.rows[at(row)].parent = -1;
                    m_tree.rows[at(row)].tie = LineageTie::None;
                    break;
                }
                seen.insert(row);
            }
        }
    }

    void addChildren()
    {
        std::vector<int> order;
        for (size_t i = 0; i < m_tree.rows.size(); ++i)
            order.push_back(static_cast<int>(i));
        std::sort(order.begin(), order.end(), [&](int a, int b) {
            const LineageRow &left = m_tree.at(a), &right = m_tree.at(b);
            return std::tie(left.name, left.node, left.path) <
                   std::tie(right.name, right.node, right.path);
        });
        for (const int row : order) {
            if (const int parent = m_tree.at(row).parent; parent >= 0)
                m_tree.rows[at(parent)].children.push_back(row);
        }
        for (const int row : order) {
            const LineageRow &facts = m_tree.at(row);
            const bool counts = facts.isTemplate || !facts.isVm || !facts.children.empty() ||
                                !facts.unread.isEmpty();
            if (facts.parent < 0 && counts)
                m_tree.roots.push_back(row);
        }
    }

    const ImageGraph &m_graph;
    LineageTree m_tree;
    std::vector<int> m_holders; ///< of images: a row
    std::vector<int> m_rowOfVm;
    std::vector<int> m_sources; ///< of rows
};

} // namespace

QString LineageRow::key() const
{
    return (isVm ? QString("vm %1 %2").arg(node, uuid) : QString("image %1 %2").arg(node, path));
}

int LineageTree::find(const VmRef &vm) const
{
    const auto known = vms.find({vm.node, vm.uuid});
    return known == vms.end() ? -1 : known->second;
}

LineageTree lineageTree(const Lineage &lineage)
{
    return TreeMaker(lineage.graph()).make();
}

} // namespace ramet
