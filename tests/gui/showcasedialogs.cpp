// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "models/clone/manyclones.h"
#include "models/errortext.h"
#include "models/inventory/dependantchoices.h"
#include "models/refusaltext.h"
#include "models/snapshottext.h"
#include "models/tasks/quittext.h"
#include "models/tasks/unfinishedtasks.h"
#include "tests/gui/showcase.h"
#include "ui/about.h"
#include "ui/clone/clonetodialog.h"
#include "ui/clone/clonewizard.h"
#include "ui/clone/manyclonesdialog.h"
#include "ui/nodes/nodesdialog.h"
#include "ui/recovery/recoverydialog.h"
#include "ui/shortcutsdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeWidget>

namespace ramet::test {

namespace {

const QString node = QStringLiteral("rack1");

bool hasJudgedAll(const QWidget &dialog)
{
    const auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("cloneToList"));
    const int last = list->topLevelItemCount() - 1;
    return !list->topLevelItem(last)->text(1).isEmpty();
}

QWidget *opened(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

/// Of which one is left out.
ManyQuestion deletionOf(const Inventory &inventory, const QSet<VmRef> &vms)
{
    const ManyAbility ability =
        abilities(inventory, {.vms = vms, .snapshot = {}, .currentNode = node})
            .of[VmAction::Delete];
    return deleteQuestion(planManyDeletes(inventory, ability, false, nullptr),
                          planManyDeletes(inventory, ability, true, nullptr));
}

Question asked(Question::Kind kind, const QString &text)
{
    return {kind, QStringLiteral("rack3"), text, sshwords::readPrompt(text)};
}

} // namespace

void Showcase::visitAnswers(const Visit &visit, CloneWizard &wizard)
{
    wizard.showStep(CloneWizard::Hardware);
    auto *path = wizard.findChild<QLineEdit *>(QStringLiteral("elementPathEdit"));
    path->setText(QStringLiteral("/domain/description"));
    wizard.accept(); // asks for the value
    settle(wizard);
    visit(QStringLiteral("wizard-element-without-value"), wizard);
    path->clear();
    wizard.draft().setName(QStringLiteral("web-{n}"));
    wizard.draft().changeCopies([](Copies &copies) { copies.count = 12; });
    wizard.showStep(CloneWizard::Review);
    settle(wizard);
    visit(QStringLiteral("wizard-review-of-several"), wizard);
    wizard.draft().changeCopies([](Copies &copies) { copies = {}; });
    wizard.showStep(CloneWizard::General);
    wizard.draft().setName(QStringLiteral("a/b"));
    settle(wizard);
    visit(QStringLiteral("wizard-refused"), wizard);
}

bool Showcase::visitWizard(const Visit &visit)
{
    const auto draftOf = [this](const char *vm) {
        auto draft = std::make_unique<CloneDraft>(m_program->store().snapshot(),
                                                  m_program->ref(node, QLatin1String(vm)));
        draft->follow(m_program->store());
        return draft;
    };
    CloneWizard wizard(draftOf("web-02"), &m_program->window());
    wizard.open();
    for (const int id : wizard.pageIds()) {
        wizard.showStep(id);
        const auto *lines = wizard.findChild<QTreeWidget *>(QStringLiteral("definitionsTable"));
        if (!m_gui->waitFor(QStringLiteral("the clone's definition"), [&] {
                return id != CloneWizard::Review || (lines && lines->topLevelItemCount() > 0);
            }))
            return false;
        settle(wizard);
        visit(QStringLiteral("wizard-") + wizard.currentPage()->objectName(), wizard);
    }
    visitAnswers(visit, wizard);
    wizard.close();
    CloneWizard linked(draftOf("debian-12"), &m_program->window());
    linked.open();
    settle(linked);
    visit(QStringLiteral("wizard-of-a-template"), linked);
    linked.close();
    CloneWizard far(draftOf("web-02"), &m_program->window());
    far.draft().setNode(QStringLiteral("rack2"));
    far.draft().setStartAtOnce(true);
    far.open();
    settle(far);
    visit(QStringLiteral("wizard-to-another-node"), far);
    far.close();
    return true;
}

bool Showcase::visitDialogs(const Visit &visit)
{
    MainWindow &window = m_program->window();
    InventoryStore &store = m_program->store();
    const VmRef web = m_program->ref(node, QStringLiteral("web-01"));
    const VmRef mail = m_program->ref(node, QStringLiteral("mail"));
    UnfinishedTasks unfinished(store, m_program->queue());
    QSignalSpy found(&unfinished, &UnfinishedTasks::changed);
    unfinished.refresh();
    const auto placeDialog = [&](DropAction action) {
        return [&, action] { opened(new CloneToDialog(store, {web}, node, action, &window)); };
    };
    return m_gui->waitFor(QStringLiteral("interrupted tasks"), [&] { return !found.isEmpty(); }) &&
           visitDialog(visit, "recovery",
                       [&] { opened(new RecoveryDialog(unfinished, m_prompter, &window)); }) &&
           visitDialog(visit, "clone-to", placeDialog(DropAction::Clone), hasJudgedAll) &&
           visitDialog(visit, "move-to", placeDialog(DropAction::Move), hasJudgedAll) &&
           visitDialog(
               visit, "clone-several",
               [&] {
                   opened(new ManyClonesDialog(
                       std::make_unique<ManyClonesDraft>(store.snapshot(), std::vector{web, mail}),
                       &window));
               }) &&
           visitDialog(visit, "speed-limit",
                       [&] {
                           m_prompter.askSpeedLimit(&window, cloneTitle("mail", "mail-2"), 0,
                                                    [](quint64) {});
                       }) &&
           visitDialog(visit, "storage",
                       [&] {
                           m_prompter.askStorage(&window, {node, "images2", "/srv/images2"},
                                                 [](const auto &) { return QString(); });
                       }) &&
           visitDialog(
               visit, "details",
               [&] { m_prompter.showTask(&window, m_program->queue(), showEarlierTask()); }) &&
           visitOwnDialogs(visit);
}

/// About nodes and the program itself.
bool Showcase::visitOwnDialogs(const Visit &visit)
{
    MainWindow &window = m_program->window();
    InventoryStore &store = m_program->store();
    const NodesCommands nodes{[&store] {
                                  std::vector<NodeAddress> all;
                                  for (const NodeInventory &each : store.inventory().nodes)
                                      all.push_back({each.node, each.uri});
                                  return all;
                              },
                              [] {}, [](const QString &) {}, [](const QString &) {},
                              [](const QString &, int) {}};
    const NodeQuestion asked{
        .present = {QStringLiteral("rack3"),
                    QStringLiteral("qemu+ssh://root@rack3.example.org/system")},
        .accept = [](const NodeAddress &) { return QString(); },
        .verdict = [](const NodeAddress &, const Result<NodeReport> &) { return NodeVerdict(); }};
    return visitDialog(visit, "nodes", [&] { opened(new NodesDialog(nodes, &window)); }) &&
           visitDialog(visit, "node", [&] { m_prompter.askNode(&window, asked); }) &&
           visitDialog(visit, "settings",
                       [&] { m_prompter.askSettings(&window, {}, [](const auto &) {}); }) &&
           visitDialog(visit, "about", [&] { showAbout(&window, store, node); }) &&
           visitDialog(visit, "shortcuts", [&] { showShortcuts(window); });
}

/// What a person is asked before something is changed.
bool Showcase::visitQuestions(const Visit &visit)
{
    MainWindow &window = m_program->window();
    const VmRef web = m_program->ref(node, QStringLiteral("web-01"));
    const auto nothing = [](const auto &...) {};
    using Act = PowerRequest::Action;
    Task fetching;
    fetching.state = TaskState::Running;
    fetching.progress.phase = Phase::Fetching;
    const NotesQuestion notes{{web, "web-01", "web-01", "Front end", "Serves the pages.",
                               QStringList{"web", "production"}, false},
                              [](const EditRequest &) { return QString(); },
                              nothing};
    return visitDialog(
               visit, "start",
               [&] {
                   const Refusal spoils{
                       Reason::StartSpoilsOthers, {}, "debian-12", {}, {"web-01", "web-02"}};
                   m_prompter.confirmStart(&window, "debian-12", refusalText(spoils), nothing);
               }) &&
           visitDialog(visit, "force-off",
                       [&] { m_prompter.confirmForceOff(&window, "web-01", nothing); }) &&
           visitDialog(visit, "cancel-fetching",
                       [&] {
                           m_prompter.confirmCancel(&window, cloneTitle("mail", "mail-2"),
                                                    lossByCancel(fetching, {}), nothing);
                       }) &&
           visitDialog(visit, "reset",
                       [&] {
                           m_prompter.confirmPower(&window, {web, "web-01", Act::Reset}, nothing);
                       }) &&
           visitDialog(visit, "notes", [&] { m_prompter.askNotes(&window, notes); }) &&
           visitDialog(visit, "remove-node",
                       [&] { m_prompter.confirmRemoveNode(&window, "rack2", nothing); }) &&
           visitDialog(
               visit, "clean-foreign",
               [&] { m_prompter.confirmCleanForeign(&window, "half-made", "desk", nothing); }) &&
           visitDialog(visit, "error",
                       [&] {
                           const Error full = storageFull();
                           m_prompter.showError(&window, cloneTitle("mail", "mail-2"),
                                                errorText(full), errorDetails(full));
                       }) &&
           visitDeletions(visit) && visitLogins(visit);
}

bool Showcase::visitDeletions(const Visit &visit)
{
    MainWindow &window = m_program->window();
    const VmRef web = m_program->ref(node, QStringLiteral("web-01"));
    const auto nothing = [](const auto &...) {};
    DeletePlan whole;
    whole.name = "web-01";
    whole.disks = {{"vda", "images", "web-01.qcow2", "/srv/images/web-01.qcow2", 310ULL << 20, {}}};
    DeletePlan kept;
    kept.name = "web-01";
    kept.keptDisks = QStringList{"/srv/images/web-01.qcow2"};
    FlattenPlan flatten;
    flatten.name = "web-01";
    flatten.disks.emplace_back().bytesToCopy = 1700ULL << 20;
    const Inventory &inventory = m_program->store().inventory();
    const VmRef base = m_program->ref(node, QStringLiteral("debian-12"));
    const ManyQuestion many =
        deletionOf(inventory, {web, base, m_program->ref(node, QStringLiteral("web-02")),
                               m_program->ref(node, QStringLiteral("mail"))});
    const auto dependants = dependantChoices(inventory, Lineage(inventory), base);
    const Refusal needed{Reason::HasDependants, {}, "debian-12", {}, {"web-01", "web-02"}};
    return visitDialog(visit, "delete",
                       [&] { m_prompter.confirmDelete(&window, whole, kept, nothing); }) &&
           visitDialog(visit, "delete-several",
                       [&] { m_prompter.confirmMany(&window, many, nothing); }) &&
           visitDialog(visit, "template",
                       [&] {
                           m_prompter.confirmTemplate(&window, {"web-01", 2, true}, nothing);
                       }) &&
           visitDialog(visit, "flatten",
                       [&] { m_prompter.confirmFlatten(&window, {flatten}, nothing); }) &&
           visitDialog(visit, "dependants", [&] {
               m_prompter.showDependants(&window, "debian-12", refusalText(needed), dependants,
                                         {nothing, nothing});
           });
}

bool Showcase::visitLogins(const Visit &visit)
{
    MainWindow &window = m_program->window();
    const auto nothing = [](const auto &...) {};
    const LoginQuestion login{asked(Question::Kind::Secret, "root@rack3.example.org's password: "),
                              true, nothing};
    const LoginQuestion key{
        asked(Question::Kind::Yes,
              "The authenticity of host 'rack3.example.org (192.0.2.7)' can't be established.\n"
              "ED25519 key fingerprint is SHA256:RUcZ6g1UzKKjKlOQd6IsUTsbPpcHhKfDf2qJd8J7pMc.\n"),
        false, nothing};
    const LoginQuestion code{asked(Question::Kind::Secret, "(root@rack3) One-time code for root: "),
                             false, nothing};
    return visitDialog(visit, "login", [&] { m_prompter.askLogin(&window, login, &window); }) &&
           visitDialog(visit, "login-code", [&] { m_prompter.askLogin(&window, code, &window); }) &&
           visitDialog(visit, "host-key", [&] { m_prompter.askLogin(&window, key, &window); });
}

bool Showcase::visitSnapshotQuestions(const Visit &visit)
{
    MainWindow &window = m_program->window();
    const VmRef web = m_program->ref(node, QStringLiteral("web-01"));
    const SnapshotQuestion take{
        "Take a snapshot of “web-01”",
        true,
        {web, "before-the-upgrade"},
        [&](const TakeSnapshotRequest &request) {
            const auto plan = planTakeSnapshot(m_program->store().inventory(), request, nullptr);
            return SnapshotQuestion::Preview{plan.isValid() ? planLines(plan).join(u'\n')
                                                            : refusalsText(plan.refusals),
                                             plan.isValid()};
        },
        [](const auto &) { return QString(); }};
    RevertSnapshotPlan revert;
    revert.request = {web, "before"};
    revert.vmName = "web-01";
    DeleteSnapshotPlan deletion;
    deletion.request = {web, "before"};
    deletion.vmName = "web-01";
    deletion.snapshots = {{"before"}};
    const auto menu = [&](const char *name) {
        return [&window, name] {
            auto *shown = window.findChild<QMenu *>(QLatin1String(name));
            shown->popup(window.mapToGlobal(QPoint(40, 40)));
        };
    };
    return visitDialog(visit, "snapshot", [&] { m_prompter.askSnapshot(&window, take); }) &&
           visitDialog(
               visit, "revert",
               [&] { m_prompter.confirmRevert(&window, revert, revert, [](const auto &) {}); }) &&
           visitDialog(visit, "delete-snapshot",
                       [&] {
                           m_prompter.confirmDeleteSnapshot(&window, deletion, deletion,
                                                            [](const auto &) {});
                       }) &&
           visitDialog(visit, "menu-vm", menu("vmMenu"));
}

} // namespace ramet::test
