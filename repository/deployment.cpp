// SPDX-License-Identifier: GPL-3.0-or-later
// Names of environments, and looking a deployment's stores up.
#include "repository/deployment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Development:
        return u"development"_s;
    case Environment::Staging:
        return u"staging"_s;
    case Environment::Production:
        break;
    }
    return u"production"_s;
}

std::optional<Environment> environmentFromName(QStringView name)
{
    const QString word = name.toString().toLower();
    if (word == "development"_L1 || word == "dev"_L1 || word == "local"_L1)
        return Environment::Development;
    if (word == "staging"_L1 || word == "stage"_L1 || word == "test"_L1)
        return Environment::Staging;
    if (word == "production"_L1 || word == "prod"_L1)
        return Environment::Production;
    return std::nullopt;
}

const DeploymentStore *Deployment::store(const QString &storeName) const
{
    const auto found = std::ranges::find(stores, storeName, &DeploymentStore::name);
    return found == stores.end() ? nullptr : &*found;
}

} // namespace registrar
