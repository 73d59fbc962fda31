// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callfaults.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ramet {

namespace {

/// Lives as long as the process: calls may outlive main().
struct CallBook {
    std::mutex mutex;
    std::vector<CallFault> faults;
    std::atomic<bool> hasFaults = false;
    std::atomic<int> generation = 0;
    std::atomic<int> hanging = 0;
    std::atomic<int> divisor = 1;
    std::unordered_map<std::string_view, quint64> counts;
};

/// RAMET_CALLS names a file to which the numbers of calls are added at the end of the program.
void writeCounts()
{
    std::FILE *file = std::fopen(std::getenv("RAMET_CALLS"), "a");
    if (!file)
        return;
    quint64 all = 0;
    for (const auto &[call, count] : callCounts()) {
        std::fprintf(file, "%8llu %s\n", static_cast<unsigned long long>(count), call.constData());
        all += count;
    }
    std::fprintf(file, "%8llu all\n", static_cast<unsigned long long>(all));
    std::fclose(file);
}

CallBook &book()
{
    static CallBook &instance = *[] {
        if (std::getenv("RAMET_CALLS"))
            std::atexit(writeCounts);
        return new CallBook;
    }();
    return instance;
}

} // namespace

void injectCallFault(const CallFault &fault)
{
    const std::lock_guard lock(book().mutex);
    book().faults.push_back(fault);
    book().hasFaults = true;
}

void clearCallFaults()
{
    const std::lock_guard lock(book().mutex);
    book().faults.clear();
    book().hasFaults = false;
    ++book().generation;
}

int hangingCalls()
{
    return book().hanging;
}

std::map<QByteArray, quint64> callCounts()
{
    const std::lock_guard lock(book().mutex);
    std::map<QByteArray, quint64> result;
    for (const auto &[call, count] : book().counts)
        result[QByteArray(call.data(), static_cast<qsizetype>(call.size()))] += count;
    return result;
}

void resetCallCounts()
{
    const std::lock_guard lock(book().mutex);
    book().counts.clear();
}

void divideCallLimits(int divisor)
{
    book().divisor = divisor;
}

namespace callfaults {

std::chrono::steady_clock::duration limit(std::chrono::steady_clock::duration usual)
{
    return usual / book().divisor.load();
}

void count(const char *call)
{
    const std::lock_guard lock(book().mutex);
    ++book().counts[call];
}

std::optional<CallFault> take(const char *call, const QString &uri)
{
    if (!book().hasFaults)
        return {};
    const std::lock_guard lock(book().mutex);
    for (CallFault &fault : book().faults) {
        const bool matches = (fault.call.isEmpty() || fault.call == call) &&
                             (fault.uri.isEmpty() || fault.uri == uri) && fault.times != 0;
        if (!matches)
            continue;
        if (fault.after > 0) {
            --fault.after;
            continue;
        }
        fault.times -= fault.times > 0 ? 1 : 0;
        return fault;
    }
    return {};
}

int generation()
{
    return book().generation;
}

void setHanging(int difference)
{
    book().hanging += difference;
}

} // namespace callfaults
} // namespace ramet
