// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/readback.h"

#include "storage/libvirt/agentcalls.h"
#include "storage/libvirt/console.h"
#include "storage/libvirt/guestcalls.h"

namespace ramet {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 100ms;
constexpr auto agentInterval = 3s;
constexpr auto agentLimit = 3s;
/// The report's lines come at the end; what a boot prints before it is not kept.
constexpr qsizetype mostText = 1 << 20;

class ReadBack {
public:
    ReadBack(const Connection &connection, const GuestToRead &guest, GuestFacts facts)
        : m_connection(connection)
        , m_guest(guest)
        , m_facts(std::move(facts))
    {
    }

    GuestFacts run(const Cancel &cancel)
    {
        auto console = ConsoleReader::open(m_connection, m_guest.uuid);
        auto next = Cancel::Clock::now() + agentInterval;
        while (!m_isComplete && !isAllKnown(m_facts)) {
            if (console && !readConsole(*console))
                console = std::unexpected(Error{});
            if (Cancel::Clock::now() >= next) {
                if (!isRunning())
                    break;
                ask();
                next = Cancel::Clock::now() + agentInterval;
            }
            if (!cancel.pause(pause))
                break;
        }
        if (!cancel.isStopped() && !isAllKnown(m_facts))
            ask();
        for (size_t i = 0; i < m_last.size(); ++i) {
            if (m_facts[i].state == GuestState::NotKnown)
                m_facts[i] = m_last[i];
        }
        return std::move(m_facts);
    }

private:
    /// False: it is closed.
    bool readConsole(ConsoleReader &console)
    {
        const auto bytes = console.read();
        if (!bytes)
            return false;
        if (bytes->isEmpty())
            return true;
        m_text = (m_text + *bytes).right(mostText);
        if (m_text.contains("ramet-guest "))
            m_isComplete = takeConsole(m_facts, QString::fromUtf8(m_text), m_guest.uuid);
        return true;
    }

    bool isRunning() const
    {
        const auto state = guests::runState(m_connection, m_guest.uuid);
        return !state || !isOff(*state);
    }

    /// What the report said stays: it is from inside, and of the end of the boot.
    void ask()
    {
        GuestFacts told = m_facts;
        if (const auto leased = agents::leasedAddresses(m_connection, m_guest.uuid))
            takeAddresses(told, *leased, GuestWitness::Lease);
        if (m_guest.hasAgent) {
            if (const auto own = agents::addresses(m_connection, m_guest.uuid, agentLimit))
                takeAddresses(told, *own, GuestWitness::Agent);
            if (const auto name = agents::hostName(m_connection, m_guest.uuid, agentLimit))
                takeHostName(told, *name, GuestWitness::Agent);
        }
        for (size_t i = 0; i < told.size(); ++i) {
            // Before the guest took it up it may say something else: only a match is final.
            const bool isNews = m_facts[i].witness != GuestWitness::Console;
            if (isNews && told[i].state == GuestState::Applied)
                m_facts[i] = told[i];
        }
        m_last = std::move(told);
    }

    const Connection &m_connection;
    const GuestToRead &m_guest;
    GuestFacts m_facts;
    GuestFacts m_last; ///< as asked for the last time
    QByteArray m_text;
    bool m_isComplete = false;
};

} // namespace

GuestFacts readBack(const Connection &connection, const GuestToRead &guest, GuestFacts facts,
                    const Cancel &cancel)
{
    return ReadBack(connection, guest, std::move(facts)).run(cancel);
}

} // namespace ramet
