// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <QHash>

namespace ramet {

/// One disk image, as it is called where it was met first, and as the newest look found it: what
/// a node lists is as old as its last look.
struct Image {
    QString node;
    QString pool; ///< empty: no storage lists it
    QString name;
    QString path;
    QString format;
    quint64 capacityBytes = 0; ///< 0: not known
    quint64 allocationBytes = 0;
    QString changeTime{};  ///< of the newest look at it; empty: not known
    bool isListed = false; ///< a storage lists it
    bool isRead = false;   ///< none does, but its header was read
    /// It is known where it is: listed, in a storage's folder, or a file of this machine.
    bool isPlaced = false;
};

/// Sets that grow together; the name of each is its smallest member.
class Unions {
public:
    int add();
    int find(int member) const;
    void unite(int a, int b);

private:
    std::vector<int> m_next;
};

/// Gives one number to all names of one image over all nodes. Filled first, then asked.
class ImageIndex {
public:
    explicit ImageIndex(const Inventory &inventory);

    /// The image of this name; one that is not known is added. `node`: its place in the inventory.
    int get(int node, const QString &path, const QString &fileId = {});
    /// -1: not known.
    int find(int node, const QString &path) const;
    /// Images of this node that were written and changed at these times.
    QList<int> ofTimes(int node, const QString &times) const;
    void unite(int a, int b) { m_same.unite(a, b); }
    /// Listed names of one image; the facts are those of the newest look.
    void uniteListed(int a, int b);
    /// Listed names of one node's files that are equal in all that it tells, their times to the
    /// nanosecond: links to one file, or files made within a tick of its clock. Not where the files
    /// are this machine's. One that is like no other stands alone. Who sorts them out leaves those
    /// that stay doubtful.
    std::vector<std::vector<int>> &alike() { return m_alike; }
    const std::vector<std::vector<int>> &alike() const { return m_alike; }
    int one(int image) const { return m_same.find(image); }
    std::vector<Image> &images() { return m_images; }

    /// One machine under several URIs is one host.
    int hostOf(int node) const { return m_hosts.at(static_cast<size_t>(node)); }

private:
    void addHosts();
    void uniteStorages();
    void uniteByFiles();
    void addVolumes();
    void addVolume(int node, int storage, const StoragePool &pool, const Volume &volume);
    /// The image that has this key here, or `image`, which then has it; both become one.
    int share(QHash<QString, int> &names, const QString &key, int image);
    void noteLikeness(int node, const QString &likeness, int image);
    /// How a file is known that was made since its storage was looked at, or whose storage is not
    /// active; empty: its folder is no storage.
    QString keyInFolder(int node, const QString &path) const;
    int add(Image image);

    const Inventory *m_inventory; ///< only while it is made
    std::vector<int> m_hosts;     ///< of nodes
    Unions m_storages;
    std::vector<int> m_firstStorage;               ///< of nodes
    std::vector<QHash<QString, int>> m_folders;    ///< of nodes: folder, storage
    std::vector<QHash<QString, int>> m_paths;      ///< of hosts
    std::vector<QMultiHash<QString, int>> m_times; ///< of nodes
    std::vector<QHash<QString, int>> m_likenesses; ///< of nodes: place in m_alike
    std::vector<std::vector<int>> m_alike;
    QHash<QString, int> m_volumes; ///< storage and name
    QHash<QString, int> m_files;   ///< of this machine
    std::vector<Image> m_images;
    Unions m_same;
};

} // namespace ramet
