// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/link.h"

#include "storage/ask/questions.h"
#include "storage/base/connectcause.h"
#include "storage/base/jobpool.h"
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/connectionattempt.h"

#include <QLoggingCategory>
#include <atomic>
#include <future>
#include <utility>

Q_LOGGING_CATEGORY(lcLink, "ramet.storage.link")

namespace ramet {

using namespace std::chrono_literals;

namespace {

/// An attempt that takes longer is given up for a new one: the network may be back meanwhile.
constexpr auto attemptLimit = 20s;
/// What a caller still waits for a node that is known not to answer.
constexpr auto silentLimit = 250ms;
constexpr auto undoLimit = 3s;

/// An opening may take as long as attemptLimit. Never destroyed.
JobPool &openings()
{
    static JobPool *pool = new JobPool({.places = 24, .most = 128, .patience = 300ms});
    return *pool;
}

/// No two links share one.
int newLogin()
{
    static std::atomic<int> last = 0;
    return ++last;
}

} // namespace

struct Link::Attempt {
    ConnectionAttempt opening;
    Cancel::Clock::time_point since = Cancel::Clock::now();
    std::optional<Result<Connection>> outcome;
    std::promise<void> ending;
    std::shared_future<void> end = ending.get_future().share();
};

Link::Link(NodeAddress address, SshConnections connections)
    : m_address(std::move(address))
    , m_connections(connections)
{
}

/// Attempts hold no reference to the link: they end by themselves, for nobody.
Link::~Link()
{
    for (const Slot &slot : m_slots)
        if (slot.attempt)
            slot.attempt->opening.breakOff(QStringLiteral("the node was removed"));
}

Link::State Link::state() const
{
    const std::lock_guard lock(m_mutex);
    bool isOpening = false;
    bool isUp = false;
    for (const Slot &slot : m_slots) {
        if (slot.connection && slot.connection->isSilent())
            return State::NotAnswering;
        isUp = isUp || (slot.connection && slot.connection->isAlive());
        isOpening = isOpening || slot.attempt;
    }
    if (m_isSilent)
        return State::NotAnswering;
    if (isOpening)
        return State::Connecting;
    if (isUp)
        return State::Up;
    const bool hadOne = m_slots[0].connection || m_slots[1].connection;
    return m_isLost || hadOne ? State::Lost : State::Idle;
}

Result<Connection> Link::connect(Connection::Role role, const Cancel &cancel)
{
    return take(role, cancel, false);
}

Result<Connection> Link::connectToUndo(const Cancel &cancel)
{
    return take(Connection::Role::Work, cancel, true);
}

bool Link::isBySsh() const
{
    return m_address.uri.section(u':', 0, 0).endsWith(u"+ssh");
}

bool Link::isShared() const
{
    return m_connections == SshConnections::One && isBySsh();
}

Result<Connection> Link::take(Connection::Role role, const Cancel &cancel, bool isForUndo)
{
    if (!isShared())
        return takeAs(role, cancel, isForUndo);
    Result<Connection> taken = takeAs(Connection::Role::Shared, cancel, isForUndo);
    if (taken && role == Connection::Role::Work)
        taken->waitLonger();
    return taken;
}

Result<Connection> Link::takeAs(Connection::Role role, const Cancel &cancel, bool isForUndo)
{
    std::unique_lock lock(m_mutex);
    Slot &slot = slotOf(role);
    if (slot.connection && slot.connection->isAlive())
        return slot.connection->with(cancel);
    if (cancel.isStopped() && !isForUndo)
        return std::unexpected(cancel.error("connect", m_address.name));
    if (m_refusal && !slot.attempt)
        return std::unexpected(*m_refusal);
    if (slot.connection && slot.connection->isSilent())
        m_isSilent = true; // it was given up
    if (std::exchange(slot.connection, {}))
        m_login = 0;
    const auto now = Cancel::Clock::now();
    const bool isAsking = Questions::ofProcess().isOpen(m_address.name);
    if (isAsking && slot.attempt)
        slot.attempt->since = now;
    if (slot.attempt && now - slot.attempt->since > callfaults::limit(attemptLimit)) {
        slot.attempt->opening.breakOff(QStringLiteral("another attempt follows"));
        slot.attempt.reset();
        m_login = 0;
    }
    if (!slot.attempt)
        slot.attempt = beginFor(role);
    const std::shared_ptr<Attempt> attempt = slot.attempt;
    auto patience = attempt->since + callfaults::limit(openLimit) - now;
    if (m_isSilent)
        patience = std::min(patience, callfaults::limit(silentLimit));
    if (isForUndo && cancel.isStopped())
        patience = std::min(patience, callfaults::limit(undoLimit));
    const Cancel waiting = isForUndo ? Cancel() : cancel;
    if (waitForOutcome(*attempt, waiting, patience, lock)) {
        if (*attempt->outcome)
            return (*attempt->outcome)->with(cancel);
        return std::unexpected(attempt->outcome->error());
    }
    if (waiting.isStopped())
        return std::unexpected(waiting.error("connect", m_address.name));
    m_isSilent =
        m_isSilent || Cancel::Clock::now() - attempt->since >= callfaults::limit(openLimit);
    return std::unexpected(tooLate(*attempt));
}

std::shared_ptr<Link::Attempt> Link::beginFor(Connection::Role role)
{
    return begin(role, [role](Link &link, const auto &attempt, auto outcome) {
        link.settle(role, attempt, std::move(outcome));
    });
}

/// False: the caller has waited long enough. A person needs longer than a node does.
bool Link::waitForOutcome(Attempt &attempt, const Cancel &cancel, Cancel::Clock::duration limit,
                          std::unique_lock<std::mutex> &lock)
{
    constexpr auto step = 200ms;
    const auto isDone = [&] { return attempt.outcome.has_value(); };
    Cancel waiting = cancel.within(limit);
    bool wasAsked = false;
    while (!waiting.wait(m_changed, lock, isDone)) {
        const auto now = Cancel::Clock::now();
        const bool isAsking = Questions::ofProcess().isOpen(m_address.name);
        if (isAsking)
            attempt.since = now;
        wasAsked = wasAsked || isAsking;
        const bool isLate = now - attempt.since > callfaults::limit(openLimit);
        if (cancel.isDue() || !wasAsked || isLate)
            return false;
        waiting = cancel.within(step);
    }
    return true;
}

Error Link::tooLate(const Attempt &attempt) const
{
    const std::chrono::duration<double> waited = Cancel::Clock::now() - attempt.since;
    return withCause({ErrorKind::Unreachable,
                      "connect",
                      m_address.name,
                      QStringLiteral("no answer within %1 s").arg(waited.count(), 0, 'f', 1),
                      {}},
                     ErrorCause::NoAnswer);
}

/// `settle` is called on the attempt's thread, while the link is there. A second connection is
/// opened through the login of the first, once that is there.
std::shared_ptr<Link::Attempt> Link::begin(
    Connection::Role role,
    std::function<void(Link &, const std::shared_ptr<Attempt> &, Result<Connection>)> settle)
{
    std::shared_future<void> login;
    for (const Slot &slot : m_slots)
        if (slot.attempt && isBySsh())
            login = slot.attempt->end;
    if (m_login == 0)
        m_login = newLogin();
    auto attempt =
        std::make_shared<Attempt>(ConnectionAttempt(m_address.uri, role, m_address.name, m_login));
    openings().run([weak = weak_from_this(), attempt, login, settle = std::move(settle)] {
        if (login.valid())
            login.wait_for(attemptLimit);
        Result<Connection> outcome = attempt->opening.run();
        attempt->ending.set_value();
        if (const auto self = weak.lock())
            settle(*self, attempt, std::move(outcome));
    });
    return attempt;
}

Result<Connection> Link::connectOwn(const Cancel &cancel)
{
    std::unique_lock lock(m_mutex);
    if (cancel.isStopped())
        return std::unexpected(cancel.error("connect", m_address.name));
    if (m_refusal)
        return std::unexpected(*m_refusal);
    const auto attempt =
        begin(Connection::Role::Work, [](Link &link, const auto &own, Result<Connection> outcome) {
            if (!outcome)
                outcome.error().object = link.m_address.name;
            const std::lock_guard held(link.m_mutex);
            own->outcome = std::move(outcome);
            link.m_changed.notify_all();
        });
    if (!waitForOutcome(*attempt, cancel, callfaults::limit(openLimit), lock))
        return std::unexpected(cancel.isStopped() ? cancel.error("connect", m_address.name)
                                                  : tooLate(*attempt));
    if (!*attempt->outcome)
        return std::unexpected(attempt->outcome->error());
    return (*attempt->outcome)->with(cancel);
}

void Link::settle(Connection::Role role, const std::shared_ptr<Attempt> &attempt,
                  Result<Connection> outcome)
{
    // Before anybody learns of it: a program may then end, and with it what logging needs.
    qCDebug(lcLink) << m_address.name << (outcome ? "is open" : "was not opened");
    std::vector<std::shared_ptr<Callback>> callbacks;
    {
        const std::lock_guard lock(m_mutex);
        Slot &slot = slotOf(role);
        if (slot.attempt == attempt) {
            slot.attempt.reset();
            m_isSilent = false;
            m_isLost = !outcome;
            m_refusal.reset();
            if (!outcome) {
                outcome.error().object = m_address.name;
                m_login = 0;
            }
            if (!outcome && needsPerson(outcome.error().cause))
                m_refusal = outcome.error();
            if (outcome)
                slot.connection = *outcome;
            if (outcome && role != Connection::Role::Work)
                for (const auto &callback : m_callbacks)
                    if (auto held = callback.lock())
                        callbacks.push_back(std::move(held));
        }
        attempt->outcome = std::move(outcome);
        m_changed.notify_all();
    }
    for (const auto &callback : callbacks)
        (*callback)();
}

void Link::prepareWork()
{
    if (isShared())
        return;
    const std::lock_guard lock(m_mutex);
    Slot &slot = slotOf(Connection::Role::Work);
    if (!slot.connection && !slot.attempt && !m_refusal)
        slot.attempt = beginFor(Connection::Role::Work);
}

void Link::mayRetry()
{
    Questions::ofProcess().allow(m_address.name);
    const std::lock_guard lock(m_mutex);
    m_refusal.reset();
}

std::shared_ptr<void> Link::onOpened(std::function<void()> callback)
{
    auto held = std::make_shared<Callback>(std::move(callback));
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_callbacks, [](const auto &known) { return known.expired(); });
    m_callbacks.push_back(held);
    return held;
}

} // namespace ramet
