// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <map>

namespace ramet::test {

namespace {

/// Filled before main() by every TestClass.
std::map<QString, TestClass::Run> &classes()
{
    static std::map<QString, TestClass::Run> all;
    return all;
}

} // namespace

TestClass::TestClass(const char *file, Run run)
{
    classes().emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName(), run);
}

int runTests(QStringList arguments)
{
    const QString wanted = arguments.value(1);
    if (!wanted.startsWith(u"tst_")) {
        int failures = 0;
        for (const auto &[name, run] : classes())
            failures += run(arguments);
        return failures;
    }
    const auto found = classes().find(wanted);
    if (found == classes().end()) {
        qWarning("%s has no %s", qPrintable(arguments.at(0)), qPrintable(wanted));
        return 1;
    }
    arguments.removeAt(1);
    return found->second(arguments);
}

} // namespace ramet::test
