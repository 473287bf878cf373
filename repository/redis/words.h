// SPDX-License-Identifier: GPL-3.0-or-later
// The translation context of everything that this folder says to people.
#pragma once

#include <QCoreApplication>

namespace registrar::redis
{

/// `Words::tr("…")`.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(registrar::redis::Words)
};

} // namespace registrar::redis
