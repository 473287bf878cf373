// SPDX-License-Identifier: GPL-3.0-or-later
// What all stores of secrets share.
#include "operations/connections/secret_store.h"

namespace registrar
{

QString SecretStore::nameFor(const QString &deployment, const QString &store)
{
    return deployment + u'/' + store;
}

} // namespace registrar
