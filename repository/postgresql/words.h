// SPDX-License-Identifier: GPL-3.0-or-later
// The driver's texts for people, in one translation context.
#pragma once

#include <QCoreApplication>

namespace registrar::postgresql
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(registrar::postgresql::Words)
};

} // namespace registrar::postgresql
