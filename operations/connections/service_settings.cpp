// SPDX-License-Identifier: GPL-3.0-or-later
// Telling the forms apart.
#include "operations/connections/service_settings.h"

#include "operations/connections/alembic_file.h"
#include "operations/connections/compose_file.h"
#include "operations/connections/env_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(registrar::ServiceSettings)
};

constexpr qsizetype longestFile = qsizetype{1024} * 1024;

bool looksLike(const QByteArray &bytes, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    return expression.match(QString::fromUtf8(bytes)).hasMatch();
}

bool isCompose(const QByteArray &bytes, const QString &fileName)
{
    return fileName.endsWith(".yml"_L1) || fileName.endsWith(".yaml"_L1) ||
           looksLike(bytes, u"^services:\\s*$"_s);
}

bool isAlembic(const QByteArray &bytes, const QString &fileName)
{
    return fileName.endsWith(".ini"_L1) || looksLike(bytes, u"^\\[alembic\\]\\s*$"_s);
}

/// One address a line and nothing else; nothing where any line is something else.
std::optional<ServiceSettings> addressesAlone(const QByteArray &bytes)
{
    // A line of a .env file could pass for libpq's keywords.
    static const QRegularExpression address(
        u"^\\s*(?:[a-z][a-z0-9+.:-]*://|(?:host|hostaddr|port|dbname|user)\\s*=)"_s);
    ServiceSettings settings;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        if (!address.match(line).hasMatch())
            return std::nullopt;
        auto parsed = parseStoreAddress(line.trimmed());
        if (!parsed)
            return std::nullopt;
        settings.addresses.append({.address = std::move(parsed->address),
                                   .password = std::move(parsed->password),
                                   .source = {},
                                   .names = {}});
    }
    return settings.addresses.isEmpty() ? std::nullopt : std::optional(settings);
}

ServiceSettings fromEnvFile(const QByteArray &bytes, const QMap<QString, QString> &environment)
{
    ServiceSettings settings;
    const EnvFile file = EnvFile::fromBytes(bytes);
    for (const QString &name : file.names())
        if (const auto value = file.value(name, environment))
            settings.variables.insert(name, *value);
    return settings;
}

Error fileError(const QString &fileName, const QString &why)
{
    return {.kind = Error::Kind::File,
            .what = SettingsText::tr("The file %1 cannot be read.").arg(fileName),
            .why = why};
}

} // namespace

Result<ServiceSettings> readServiceSettings(const QByteArray &bytes, const QString &fileName,
                                            const QMap<QString, QString> &environment)
{
    if (bytes.size() > longestFile)
        return failure(fileError(fileName, SettingsText::tr("It is too large for a service's settings.")));
    if (isCompose(bytes, fileName))
        return readComposeFile(bytes, environment);
    if (isAlembic(bytes, fileName))
        return readAlembicFile(bytes, environment);
    if (auto addresses = addressesAlone(bytes))
        return *addresses;
    ServiceSettings settings = fromEnvFile(bytes, environment);
    if (settings.isEmpty())
        return failure(
            {.kind = Error::Kind::InvalidInput,
             .what = SettingsText::tr("There are no settings of a service in it."),
             .remedy = SettingsText::tr("Give a .env file, a docker-compose.yml, an alembic.ini, or "
                                        "addresses, one a line.")});
    return settings;
}

Result<ServiceSettings> readServiceFile(const QString &fileName, const QMap<QString, QString> &environment)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(fileError(fileName, file.errorString()));
    const QByteArray bytes = file.read(longestFile + 1);
    QMap<QString, QString> known = environment;
    const QString beside = QFileInfo(fileName).dir().filePath(u".env"_s);
    if (QFile near(beside); isCompose(bytes, fileName) && near.open(QIODevice::ReadOnly)) {
        // As Docker Compose has it: what is set outside wins.
        known = fromEnvFile(near.read(longestFile), environment).variables;
        known.insert(environment);
    }
    return readServiceSettings(bytes, fileName, known);
}

} // namespace registrar
