// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/eventloop.h"

#include <csignal>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <mutex>
#include <thread>

namespace ramet {

namespace {

// libvirt prints errors to stderr unless a handler is set; ours are values.
void ignoreError(void *, virErrorPtr) {}

} // namespace

void ensureEventLoop()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // Writing to a daemon that has just died must fail, not end this program.
        std::signal(SIGPIPE, SIG_IGN);
        virInitialize();
        virSetErrorFunc(nullptr, ignoreError);
        virEventRegisterDefaultImpl();
        // Without a timer a loop that has nothing to watch would never be woken to look again.
        std::thread([] {
            for (;;)
                virEventRunDefaultImpl();
        }).detach();
    });
}

} // namespace ramet
