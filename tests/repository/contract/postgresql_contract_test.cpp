// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of all drivers, kept by the one for PostgreSql.
#include "tests/repository/contract/contract_test.h"

#include <QtTest>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    registrar::ContractTest test(registrar::StoreKind::PostgreSql);
    return QTest::qExec(&test, argc, argv);
}
