// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// A class of test functions, with its program: one program holds the tests of a room. Takes the
/// place of QTEST_MAIN; before the line that includes the .moc file. In ramet_test_program(…).
#define RAMET_TEST(Class)                                                                          \
    namespace {                                                                                    \
    const ramet::test::TestClass registered##Class{__FILE__, &ramet::test::runClass<Class>};       \
    }

namespace ramet::test {

/// Named after its file without the suffix: tst_vmname.
struct TestClass {
    using Run = int (*)(const QStringList &arguments);
    TestClass(const char *file, Run run);
};

template <class Class> int runClass(const QStringList &arguments)
{
    Class object;
    return QTest::qExec(&object, arguments);
}

/// `PROGRAM [tst_name] [arguments of Qt Test]`: runs that class, or all, one after another.
/// Returns how many test functions failed. Needs an application object.
int runTests(QStringList arguments);

} // namespace ramet::test
