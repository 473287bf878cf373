// SPDX-License-Identifier: GPL-3.0-or-later
// Looking a password up among the weak ones.
#include "operations/connections/weak_password.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct PasswordText {
    Q_DECLARE_TR_FUNCTIONS(registrar::WeakPassword)
};

constexpr std::array weakPasswords = {
    "admin"_L1,    "administrator"_L1, "postgres"_L1,  "rootpassword"_L1, "root"_L1,
    "password"_L1, "passw0rd"_L1,      "pass"_L1,      "secret"_L1,       "changeme"_L1,
    "example"_L1,  "mongo"_L1,         "mongodb"_L1,   "redis"_L1,        "foobared"_L1,
    "123456"_L1,   "12345678"_L1,      "123456789"_L1, "1234"_L1,         "qwerty"_L1,
    "letmein"_L1,  "test"_L1,          "guest"_L1,     "learnflow"_L1,    "user"_L1};

} // namespace

bool isLocal(const StoreAddress &address)
{
    return std::ranges::all_of(address.hosts, [](const HostAndPort &host) {
        return host.host == "localhost"_L1 || host.host == "::1"_L1 || host.host.startsWith("127."_L1) ||
               host.host.startsWith(u'/');
    });
}

QString passwordWarning(const StoreAddress &address, const QString &password, Environment environment)
{
    if (password.isEmpty())
        return {};
    const QString lower = password.toLower();
    const bool weak = std::ranges::find(weakPasswords, lower) != weakPasswords.end() ||
                      (!address.user.isEmpty() && lower == address.user.toLower()) ||
                      (!address.database.isEmpty() && lower == address.database.toLower()) ||
                      (password.startsWith(u'<') && password.endsWith(u'>'));
    if (!weak)
        return {};
    if (environment == Environment::Production)
        return PasswordText::tr("The password is one that everybody tries first, and this is production: "
                                "change it before anything else.");
    if (!isLocal(address))
        return PasswordText::tr(
                   "The password is one that everybody tries first, and others can reach %1: change it.")
            .arg(address.firstHostText());
    return PasswordText::tr(
        "The password is a sample that everybody knows; it must not be used outside this computer.");
}

} // namespace registrar
