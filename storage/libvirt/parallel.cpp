// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/parallel.h"

#include <atomic>

namespace ramet {

namespace {

constexpr int mostHelpers = 24;
std::atomic<int> helpersThere = mostHelpers;

} // namespace

HelperThreads::HelperThreads(int wanted)
{
    int there = helpersThere;
    do {
        m_count = std::clamp(wanted, 0, there);
    } while (!helpersThere.compare_exchange_weak(there, there - m_count));
}

HelperThreads::~HelperThreads()
{
    helpersThere += m_count;
}

} // namespace ramet
