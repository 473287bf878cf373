// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's, MongoDB's and Redis's words for encryption.
#include "repository/tls_options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Mode = TlsOptions::Mode;

struct TlsText {
    Q_DECLARE_TR_FUNCTIONS(registrar::TlsOptions)
};

struct FileNames {
    QString authority, certificate, key;
};

FileNames fileNames(StoreKind kind)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return {u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s};
    case StoreKind::MongoDb:
        return {u"tlsCAFile"_s, u"tlsCertificateKeyFile"_s, {}};
    case StoreKind::Redis:
    case StoreKind::Qdrant:
        break;
    }
    return {u"tlsCAFile"_s, u"tlsCertificateFile"_s, u"tlsKeyFile"_s};
}

Mode modeOf(const StoreAddress &address)
{
    const auto isOn = [&address](const QString &name) { return address.options.value(name) == u"true"_s; };
    if (address.kind == StoreKind::PostgreSql) {
        const QString mode = address.options.value(u"sslmode"_s);
        return mode == u"verify-full"_s ? Mode::VerifyFull
               : mode == u"verify-ca"_s ? Mode::VerifyAuthority
               : mode == u"disable"_s   ? Mode::Off
               : address.tls            ? Mode::Unverified
                                        : Mode::Preferred;
    }
    if (!address.tls)
        return Mode::Off;
    if (address.kind == StoreKind::MongoDb)
        return isOn(u"tlsInsecure"_s) || isOn(u"tlsAllowInvalidCertificates"_s) ? Mode::Unverified
               : isOn(u"tlsAllowInvalidHostnames"_s)                            ? Mode::VerifyAuthority
                                                                                : Mode::VerifyFull;
    const QString verify = address.options.value(u"tlsVerify"_s);
    return verify == u"none"_s ? Mode::Unverified
           : verify == u"ca"_s ? Mode::VerifyAuthority
                               : Mode::VerifyFull;
}

void setMode(StoreAddress &address, Mode mode)
{
    address.tls = mode != Mode::Off && mode != Mode::Preferred;
    if (address.kind == StoreKind::PostgreSql) {
        const QString word = mode == Mode::VerifyFull        ? u"verify-full"_s
                             : mode == Mode::VerifyAuthority ? u"verify-ca"_s
                             : mode == Mode::Unverified      ? u"require"_s
                             : mode == Mode::Off             ? u"disable"_s
                                                             : QString();
        if (!word.isEmpty())
            address.options.insert(u"sslmode"_s, word);
        return;
    }
    if (address.kind == StoreKind::MongoDb) {
        if (mode == Mode::Unverified)
            address.options.insert(u"tlsAllowInvalidCertificates"_s, u"true"_s);
        if (mode == Mode::VerifyAuthority)
            address.options.insert(u"tlsAllowInvalidHostnames"_s, u"true"_s);
        return;
    }
    if (mode == Mode::Unverified || mode == Mode::VerifyAuthority)
        address.options.insert(u"tlsVerify"_s, mode == Mode::Unverified ? u"none"_s : u"ca"_s);
}

} // namespace

QStringList tlsOptionNames(StoreKind kind)
{
    const FileNames files = fileNames(kind);
    QStringList names{files.authority, files.certificate};
    if (!files.key.isEmpty())
        names.append(files.key);
    if (kind == StoreKind::PostgreSql)
        names.append(u"sslmode"_s);
    else if (kind == StoreKind::MongoDb)
        names += {u"tls"_s, u"ssl"_s, u"tlsInsecure"_s, u"tlsAllowInvalidCertificates"_s,
                  u"tlsAllowInvalidHostnames"_s};
    else
        names.append(u"tlsVerify"_s);
    return names;
}

TlsOptions tlsOptionsOf(const StoreAddress &address)
{
    const FileNames files = fileNames(address.kind);
    return {.mode = modeOf(address),
            .authorityFile = address.options.value(files.authority),
            .certificateFile = address.options.value(files.certificate),
            .keyFile = files.key.isEmpty() ? QString() : address.options.value(files.key)};
}

Result<void> setTlsOptions(StoreAddress &address, const TlsOptions &options)
{
    const FileNames files = fileNames(address.kind);
    if (files.key.isEmpty() && !options.keyFile.isEmpty() && options.keyFile != options.certificateFile)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = TlsText::tr("MongoDB wants the certificate and its key in one file."),
                        .remedy = TlsText::tr("Join them: cat client.pem client.key > both.pem")});
    for (const QString &name : tlsOptionNames(address.kind))
        address.options.remove(name);
    setMode(address, options.mode);
    for (const auto &[name, value] :
         {std::pair(files.authority, options.authorityFile),
          std::pair(files.certificate, options.certificateFile), std::pair(files.key, options.keyFile)})
        if (!name.isEmpty() && !value.isEmpty())
            address.options.insert(name, value);
    return {};
}

} // namespace registrar
