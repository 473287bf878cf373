// SPDX-License-Identifier: GPL-3.0-or-later
// Encryption is spelled as each kind of store wants it, and read back the same.
#include "repository/tls_options.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

using Mode = TlsOptions::Mode;

class TlsOptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWasSet_data()
    {
        QTest::addColumn<QString>("url");
        for (const QString &url : {u"postgresql://db/learnflow?application_name=x"_s,
                                   u"mongodb://db/?replicaSet=a"_s, u"redis://db:6380/3"_s})
            QTest::newRow(qPrintable(url)) << url;
    }
    void comesBackAsItWasSet()
    {
        QFETCH(QString, url);
        UNWRAP_RESULT(const ParsedAddress parsed, parseStoreAddress(url));
        const bool isMongo = parsed.address.kind == StoreKind::MongoDb;
        for (const Mode mode : {Mode::Off, Mode::Unverified, Mode::VerifyAuthority, Mode::VerifyFull}) {
            StoreAddress address = parsed.address;
            const TlsOptions wanted{.mode = mode,
                                    .authorityFile = u"/ca.pem"_s,
                                    .certificateFile = u"/me.pem"_s,
                                    .keyFile = isMongo ? QString() : u"/me.key"_s};
            VERIFY_RESULT(setTlsOptions(address, wanted));
            QVERIFY(tlsOptionsOf(address) == wanted);
            // By way of the text that is stored, too.
            UNWRAP_RESULT(const ParsedAddress again, parseStoreAddress(address.toUrl()));
            QVERIFY(tlsOptionsOf(again.address) == wanted);
            VERIFY_RESULT(setTlsOptions(address, {.mode = tlsOptionsOf(parsed.address).mode}));
            QCOMPARE(address.toUrl().remove(u"sslmode=disable&"_s), parsed.address.toUrl());
        }
    }

    void readsWhatOthersWrite()
    {
        const auto modeOf = [](const QString &url) {
            return tlsOptionsOf(parseStoreAddress(url)->address).mode;
        };
        QCOMPARE(modeOf(u"postgresql://db/x"_s), Mode::Preferred);
        QCOMPARE(modeOf(u"postgresql+asyncpg://db/x?ssl=require"_s), Mode::Unverified);
        QCOMPARE(modeOf(u"mongodb+srv://cluster.example.net/x"_s), Mode::VerifyFull);
        QCOMPARE(modeOf(u"mongodb://db/x?tls=true&tlsInsecure=true"_s), Mode::Unverified);
        QCOMPARE(modeOf(u"rediss://db:6380/0"_s), Mode::VerifyFull);
        QCOMPARE(modeOf(u"rediss://db:6380/0?ssl_cert_reqs=none"_s), Mode::Unverified);
        const auto redis = parseStoreAddress(u"rediss://db/0?ssl_ca_certs=/ca.pem"_s);
        QCOMPARE(tlsOptionsOf(redis->address).authorityFile, u"/ca.pem"_s);
    }

    void refusesASeparateKeyForMongoDb()
    {
        StoreAddress address = parseStoreAddress(u"mongodb://db/x"_s)->address;
        VERIFY_FAILS(setTlsOptions(address, {.mode = Mode::VerifyFull,
                                             .certificateFile = u"/me.pem"_s,
                                             .keyFile = u"/me.key"_s}),
                     Error::Kind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TlsOptionsTest)
#include "tls_options_test.moc"
