// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/graphreader.h"

#include <set>

namespace ramet {

/// Which image rests on which, and who uses them. Built once, then only read.
class ImageGraph {
public:
    using User = GraphUser;
    /// All that is tied to one image; of each set of names only the first has any.
    struct Ties {
        /// What it rests on, where a node whose VM has it as a disk lists it by the word of that
        /// node: others look later, and libvirt tells an old header beside new times. None or
        /// one, more where JSON says so.
        std::vector<int> below;
        std::vector<int> above;  ///< what rests on it, by any node's word, however old
        std::vector<int> dataOf; ///< those of them whose own data it holds
        std::vector<User> users;
    };
    struct Reached {
        int image;
        int via; ///< the image below it, -1: it was asked about
        bool isCertain;
    };

    explicit ImageGraph(const Inventory &inventory);

    int find(const QString &node, const QString &path) const;
    /// The images and all that rests on them, the nearest first, each once.
    std::vector<Reached> withOverlays(const std::vector<int> &images) const;
    /// Of an image that nothing names: what may be it, by its file's name, and what rests on that.
    std::vector<Reached> likelyOverlays(const QString &path) const;
    /// What an image may be that no storage lists: listed ones with its file's name.
    QList<int> likeByName(int image) const;
    /// Paths of listed files that are taken for one with it, or may be one, as nothing that their
    /// node tells differs; with its own. Empty: there are none.
    QStringList alikeTo(int image) const;
    /// The host's number; -1: there is no such node.
    int hostOf(const QString &node) const;

    const std::vector<GraphVm> &vms() const { return m_vms; }
    const Image &image(int id) const { return m_images[static_cast<size_t>(id)]; }
    const Ties &ties(int id) const { return m_ties[static_cast<size_t>(id)]; }
    size_t imageCount() const { return m_images.size(); }
    /// The images below, the nearest first; none below -1.
    std::vector<int> below(int image) const;
    /// Its header was not read, so what it rests on is not known.
    bool isUnread(int id) const { return m_unread.contains(id); }
    /// The VM that has it as a disk, of several the template; null: none.
    const GraphVm *vmWith(int image) const;
    /// Clones of this VM or template by their own word only: in the making, or with a disk that
    /// cannot be looked into.
    QList<int> markedClonesOf(const QString &uuid) const { return m_marked.values(uuid); }
    /// "node/name" of the VM that has it as a disk, else of the volume, else its path.
    QString holderOf(int image) const;
    QStringList unreachableNodes;

private:
    ImageGraph(const Inventory &inventory, GraphReader &&read);
    void reach(std::vector<Reached> &reached) const;
    void sortOutNames();
    void sortOutMarks();
    /// Of each image the nodes that list it and have a VM with it.
    std::vector<std::set<int>> homes(const Inventory &inventory) const;
    /// Images that all who state a format call raw: what their bytes say is a guest's data.
    std::set<int> rawImages(const GraphReader::Formats &formats) const;
    void tie(const Inventory &inventory, const GraphReader &read);

    ImageIndex m_index;
    QHash<QString, int> m_nodes;
    std::vector<GraphVm> m_vms;
    std::vector<Image> m_images;
    std::vector<Ties> m_ties;
    std::set<int> m_unread;
    QMultiHash<QString, int> m_marked;   ///< by the UUID of their origin
    QMultiHash<QString, int> m_unplaced; ///< by file name
    QMultiHash<QString, int> m_likely;   ///< listed ones with the names of unplaced ones
};

} // namespace ramet
