// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/application.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ramet::setUpApplication(application); // RAMET_PALETTE, for pictures
    return ramet::test::runTests(QApplication::arguments());
}
