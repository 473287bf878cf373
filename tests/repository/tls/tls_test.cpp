// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted connections of every kind of store to real servers, behind a real TLS end.
#include "repository/tls_options.h"
#include "tests/support/temporary_database.h"
#include "tests/support/tls_proxy.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

using Mode = TlsOptions::Mode;

class TlsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCertificates> certificates_;

    Result<ServerInfo> open(const TlsProxy &proxy, const StoreAccess &access, const TlsOptions &options,
                            const QString &host = u"localhost"_s) const
    {
        StoreAddress address = proxy.address();
        address.hosts.first().host = host;
        if (const auto set = setTlsOptions(address, options); !set)
            return failure(set.error());
        auto session = makeSession(address.kind);
        if (!session)
            return failure(session.error());
        auto opened = (*session)->open(address, access.password, {.storeName = u"store"_s});
        if (opened)
            if (const auto alive = (*session)->ping(); !alive)
                return failure(alive.error());
        return opened;
    }
    TlsOptions trusting(Mode mode) const
    {
        return {.mode = mode, .authorityFile = certificates_->file(TestCertificates::authority)};
    }
    static void kinds()
    {
        QTest::addColumn<int>("kind");
        for (const StoreKind kind : {StoreKind::PostgreSql, StoreKind::MongoDb, StoreKind::Redis})
            QTest::newRow(qPrintable(storeKindName(kind))) << int(kind);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = TestCertificates::make();
        if (!made)
            QSKIP(qPrintable(made.error().why));
        certificates_ = std::move(*made);
    }

    void encryptsAndVerifies_data() { kinds(); }
    void encryptsAndVerifies()
    {
        QFETCH(int, kind);
        TEMPORARY_DATABASE(database, StoreKind(kind));
        const TlsProxy proxy(*certificates_, database->access().address, false);
        UNWRAP_RESULT(const ServerInfo full, open(proxy, database->access(), trusting(Mode::VerifyFull)));
        QVERIFY(full.encrypted);
        VERIFY_RESULT(open(proxy, database->access(), trusting(Mode::VerifyFull), u"127.0.0.1"_s));
        VERIFY_RESULT(open(proxy, database->access(), trusting(Mode::VerifyAuthority)));
        VERIFY_RESULT(open(proxy, database->access(), {.mode = Mode::Unverified}));
    }

    void refusesACertificateOfAnotherAuthority_data() { kinds(); }
    void refusesACertificateOfAnotherAuthority()
    {
        QFETCH(int, kind);
        TEMPORARY_DATABASE(database, StoreKind(kind));
        const TlsProxy proxy(*certificates_, database->access().address, false);
        for (const Mode mode : {Mode::VerifyAuthority, Mode::VerifyFull}) {
            const auto opened =
                open(proxy, database->access(),
                     {.mode = mode, .authorityFile = certificates_->file(TestCertificates::otherAuthority)});
            VERIFY_FAILS(opened, Error::Kind::Tls);
            QVERIFY(!opened.error().remedy.isEmpty());
        }
    }

    void refusesACertificateOfAnotherName_data() { kinds(); }
    void refusesACertificateOfAnotherName()
    {
        QFETCH(int, kind);
        TEMPORARY_DATABASE(database, StoreKind(kind));
        const TlsProxy proxy(*certificates_, database->access().address, false, TestCertificates::elsewhere);
        VERIFY_FAILS(open(proxy, database->access(), trusting(Mode::VerifyFull)), Error::Kind::Tls);
        VERIFY_FAILS(open(proxy, database->access(), trusting(Mode::VerifyFull), u"127.0.0.1"_s),
                     Error::Kind::Tls);
        VERIFY_RESULT(open(proxy, database->access(), trusting(Mode::VerifyAuthority)));
    }

    void showsItsOwnCertificate_data() { kinds(); }
    void showsItsOwnCertificate()
    {
        QFETCH(int, kind);
        TEMPORARY_DATABASE(database, StoreKind(kind));
        const TlsProxy proxy(*certificates_, database->access().address, true);
        QVERIFY(!open(proxy, database->access(), trusting(Mode::VerifyFull)));
        TlsOptions options = trusting(Mode::VerifyFull);
        const bool together = StoreKind(kind) == StoreKind::MongoDb;
        options.certificateFile =
            certificates_->file(together ? TestCertificates::clientWithKey : TestCertificates::client);
        options.keyFile = together ? QString() : certificates_->file(u"client.key"_s);
        VERIFY_RESULT(open(proxy, database->access(), options));
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
