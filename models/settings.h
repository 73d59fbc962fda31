// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clonesettings.h"
#include "models/tasks/task.h"
#include "storage/base/names.h"
#include "storage/domain/nodemap.h"
#include "storage/inventory/nodeaddress.h"
#include "storage/pool/saidshared.h"

#include <QJsonObject>
#include <QSettings>

namespace ramet {

/// The window's colours: the desktop's, or whatever these are there.
enum class Appearance { Automatic, Light, Dark };
constexpr std::array<Name<Appearance>, 3> namesOf(Appearance)
{
    return {{{Appearance::Automatic, "automatic"},
             {Appearance::Light, "light"},
             {Appearance::Dark, "dark"}}};
}

/// What both programs remember, in one ini file: $XDG_CONFIG_HOME/ramet/ramet.ini.
/// One thread. Entries that are not valid are skipped.
class Settings {
public:
    Settings();
    explicit Settings(const QString &iniFile);

    /// Denied: others may write the file, or it is another user's (ownfile.h). No node is read
    /// from it then, nor written to it.
    Status checkOwn() const;
    std::vector<NodeAddress> savedNodes() const;
    /// Invalid: the name or URI cannot be used. NameTaken: another node has the name.
    Status addNode(const NodeAddress &address);
    /// Gives the node another name or address, at the same place. What is kept for an address, such
    /// as whom it trusts, stays with the address. NotFound: no saved node has the name; the rest as
    /// addNode().
    Status editNode(const QString &name, const NodeAddress &to);
    /// To this place among the saved nodes, from 0; the last one where there are fewer.
    Status moveNode(const QString &name, int place);
    /// NotFound: no saved node has the name.
    Status removeNode(const QString &name);
    /// The saved nodes, or the default one when there are none.
    std::vector<NodeAddress> nodesToUse() const;
    /// This machine: qemu:///session for a user, qemu:///system for root.
    static NodeAddress defaultNode();

    /// Whether definitions may pass between the two nodes, given by their URIs, as they are: also
    /// what one can only name who has rights on both. False unless a person said so.
    bool areTrusted(const QString &uri, const QString &other) const;
    Status setTrusted(const QString &uri, const QString &other, bool trusted);
    std::vector<std::pair<QString, QString>> trustedNodes() const;

    /// Storages of which a person says that they are one, and that they are not any more.
    std::vector<SaidShared> saidShared() const;
    Status setSaidShared(const SaidShared &storages, bool shared);

    /// How on a node is called what definitions of another one name, as chosen for earlier clones.
    NodeMap nodeMap(const QString &fromUri, const QString &toUri) const;
    /// Adds to it; what has the same name on both is forgotten. Of the latest hundred pairs.
    void keepNodeMap(const QString &fromUri, const QString &toUri, const NodeMap &map);
    bool hasNodeMaps() const;
    void forgetNodeMaps(); ///< of all pairs

    /// What was chosen for the last clone of a source, by its UUID; of the latest hundred sources.
    QJsonObject cloneChoices(const QString &sourceUuid) const;
    void setCloneChoices(const QString &sourceUuid, const QJsonObject &choices);

    CloneDefaults cloneDefaults() const;
    void setCloneDefaults(const CloneDefaults &defaults);

    TaskLimits taskLimits() const;
    void setTaskLimits(const TaskLimits &limits);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// Anything the window keeps, such as its geometry; keys start with "window/".
    QSettings &store() { return m_store; }

private:
    Status keepPrivate() const;
    Status write(const std::vector<NodeAddress> &nodes);
    Status saved();
    mutable QSettings m_store;
};

} // namespace ramet
