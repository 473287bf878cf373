// SPDX-License-Identifier: GPL-3.0-or-later
// Failing networks under a repository of the kind Redis.
#include "tests/repository/faults/fault_test.h"

#include <QtTest>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    registrar::FaultTest test(registrar::StoreKind::Redis);
    return QTest::qExec(&test, argc, argv);
}
