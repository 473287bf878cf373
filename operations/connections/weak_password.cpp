// SPDX-License-Identifier: GPL-3.0-or-later
// Looking a password up among the weak ones.
#include "operations/connections/weak_password.h"

#include "repository/blueprint/blueprint_loader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

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

constexpr std::array usualPasswords = {
    "admin"_L1,  "administrator"_L1, "postgres"_L1, "root"_L1,     "password"_L1,  "passw0rd"_L1,
    "pass"_L1,   "secret"_L1,        "changeme"_L1, "example"_L1,  "mongo"_L1,     "mongodb"_L1,
    "redis"_L1,  "foobared"_L1,      "123456"_L1,   "12345678"_L1, "123456789"_L1, "1234"_L1,
    "qwerty"_L1, "letmein"_L1,       "test"_L1,     "guest"_L1,    "user"_L1};

/// In small letters: the usual ones, and the samples that stand in the guides of the platforms that have a
/// blueprint, whichever platform the deployment is of. Read once.
const QSet<QString> &weakPasswords()
{
    static const QSet<QString> passwords = [] {
        QSet<QString> all(usualPasswords.begin(), usualPasswords.end());
        for (const QString &name : shippedBlueprints()) {
            all.insert(name.toLower());
            QFile file(blueprintPath(name)); // shipped, so it was checked when it was built
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonValue samples =
                QJsonDocument::fromJson(file.readAll())[u"guidance"_s][u"weakPasswords"_s];
            for (const QJsonValue sample : samples.toArray())
                all.insert(sample.toString().toLower());
        }
        return all;
    }();
    return passwords;
}

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
    const bool weak = weakPasswords().contains(lower) ||
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
