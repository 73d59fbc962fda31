// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/locale.h"

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>

namespace ramet {

void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // The language stays as wished, even where its locale is not installed.
    if (const char *const all = std::getenv("LC_ALL"); all && *all) {
        ::setenv("LANG", all, 1);
        ::unsetenv("LC_ALL");
    }
    ::setenv("LC_CTYPE", "C.UTF-8", 1);
    std::setlocale(LC_ALL, "");
}

} // namespace ramet
