// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords are in one place at a time, never in plain text, and survive every move.
#include "operations/connections/sealed_secret_store.h"
#include "operations/connections/workstation_secrets.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

/// A keychain that can be locked.
class MemoryKeychain : public SecretStore
{
public:
    Result<std::optional<QString>> read(const QString &name) const override
    {
        if (isLocked)
            return failure(locked());
        return secrets.contains(name) ? std::optional(secrets.value(name)) : std::optional<QString>();
    }
    Result<void> write(const QString &name, const QString &secret) override
    {
        if (isLocked)
            return failure(locked());
        secrets.insert(name, secret);
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        secrets.remove(name);
        return {};
    }

    QMap<QString, QString> secrets;
    bool isLocked = false;

private:
    static Error locked() { return {.kind = Error::Kind::Timeout, .what = u"It is locked."_s}; }
};

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WorkstationSecretsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    QStringList answers_; ///< the passphrases that will be given
    QList<PassphraseRequest::Reason> asked_;

    PassphraseSource source()
    {
        return [this](const PassphraseRequest &request) -> Result<QString> {
            asked_.append(request.reason);
            if (answers_.isEmpty())
                return failure({.kind = Error::Kind::Cancelled, .what = u"Nobody answers."_s});
            return answers_.takeFirst();
        };
    }
    WorkstationSecrets secrets(const std::shared_ptr<SecretStore> &keychain = nullptr)
    {
        return WorkstationSecrets(source(), folder_->path(), keychain, {64, 1, 1});
    }
    QString plainFile() const { return folder_->filePath(u"secrets.json"_s); }
    void writePlainFile() const
    {
        QFile file(plainFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(R"({"campus/relational": "hunter2", "campus/cache": "swordfish"})");
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        answers_.clear();
        asked_.clear();
    }

    void usesTheKeychainWhereThereIsOne()
    {
        auto keychain = std::make_shared<MemoryKeychain>();
        auto store = secrets(keychain);
        VERIFY_RESULT(store.write(u"campus/relational"_s, u"hunter2"_s));
        QCOMPARE(keychain->secrets.value(u"campus/relational"_s), u"hunter2"_s);
        QCOMPARE(*store.place(), WorkstationSecrets::Place::Keychain);
        QVERIFY(!QFile::exists(store.fileName()));
        QVERIFY(asked_.isEmpty());
    }

    void encryptsWhereThereIsNoKeychain()
    {
        answers_ = {u"a new passphrase"_s};
        auto store = secrets();
        VERIFY_RESULT(store.write(u"campus/relational"_s, u"hunter2"_s));
        QCOMPARE(*store.place(), WorkstationSecrets::Place::EncryptedFile);
        QVERIFY(isSealed(contentOf(store.fileName())));
        QVERIFY(!contentOf(store.fileName()).contains("hunter2"));
        QVERIFY(!contentOf(store.fileName()).contains("campus"));
        QCOMPARE(asked_, {PassphraseRequest::Reason::Choose});
        UNWRAP_RESULT(const auto read, store.read(u"campus/relational"_s));
        QCOMPARE(read, u"hunter2"_s);
        QCOMPARE(asked_.size(), 1); // it is remembered
    }

    void keepsTheFilePrivate()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows keeps the profile's files private by its access list.");
#endif
        answers_ = {u"a new passphrase"_s};
        auto store = secrets();
        VERIFY_RESULT(store.write(u"a/b"_s, u"c"_s));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(store.fileName()) & others));
        QVERIFY(!(QFile::permissions(folder_->path()) & others));
    }

    void asksAgainWhileThePassphraseIsWrong()
    {
        answers_ = {u"a new passphrase"_s};
        VERIFY_RESULT(secrets().write(u"a/b"_s, u"c"_s));
        asked_.clear();
        answers_ = {u"wrong"_s, u"wrong too"_s, u"a new passphrase"_s};
        UNWRAP_RESULT(const auto read, secrets().read(u"a/b"_s));
        QCOMPARE(read, u"c"_s);
        using Reason = PassphraseRequest::Reason;
        QCOMPARE(asked_, (QList{Reason::Open, Reason::WrongBefore, Reason::WrongBefore}));
    }

    void endsWithTheReasonWhenNobodyAnswers()
    {
        answers_ = {u"a new passphrase"_s};
        VERIFY_RESULT(secrets().write(u"a/b"_s, u"c"_s));
        const QByteArray before = contentOf(secrets().fileName());
        VERIFY_FAILS(secrets().read(u"a/b"_s), Error::Kind::Cancelled);
        VERIFY_FAILS(secrets().write(u"a/b"_s, u"d"_s), Error::Kind::Cancelled);
        QCOMPARE(contentOf(secrets().fileName()), before);
    }

    void movesAPlainFileOnce()
    {
        writePlainFile();
        auto keychain = std::make_shared<MemoryKeychain>();
        auto store = secrets(keychain);
        UNWRAP_RESULT(const auto read, store.read(u"campus/cache"_s));
        QCOMPARE(read, u"swordfish"_s);
        QCOMPARE(keychain->secrets.size(), 2);
        QVERIFY(!QFile::exists(plainFile()));
    }

    void encryptsAPlainFile()
    {
        writePlainFile();
        answers_ = {u"a new passphrase"_s};
        auto store = secrets();
        UNWRAP_RESULT(const auto read, store.read(u"campus/relational"_s));
        QCOMPARE(read, u"hunter2"_s);
        QVERIFY(!QFile::exists(plainFile()));
    }

    void leavesAPlainFileWhereItCannotBeMoved()
    {
        writePlainFile();
        auto keychain = std::make_shared<MemoryKeychain>();
        keychain->isLocked = true;
        auto store = secrets(keychain);
        VERIFY_FAILS(store.read(u"campus/cache"_s), Error::Kind::Timeout);
        QVERIFY(QFile::exists(plainFile()));
        keychain->isLocked = false;
        UNWRAP_RESULT(const auto read, store.read(u"campus/cache"_s));
        QCOMPARE(read, u"swordfish"_s);
    }

    void refusesAPlainFileThatOthersCouldRead()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows keeps the profile's files private by its access list.");
#endif
        writePlainFile();
        QVERIFY(QFile::setPermissions(plainFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const auto read = secrets(std::make_shared<MemoryKeychain>()).read(u"campus/cache"_s);
        VERIFY_FAILS(read, Error::Kind::File);
        QVERIFY(read.error().remedy.contains(u"chmod 600"_s));
    }

    void movesBothWays()
    {
        auto keychain = std::make_shared<MemoryKeychain>();
        auto store = secrets(keychain);
        VERIFY_RESULT(store.write(u"campus/relational"_s, u"hunter2"_s));
        answers_ = {u"a new passphrase"_s};
        VERIFY_RESULT(store.moveTo(WorkstationSecrets::Place::EncryptedFile,
                                   {u"campus/relational"_s, u"campus/none"_s}));
        QVERIFY(keychain->secrets.isEmpty());
        QCOMPARE(*store.read(u"campus/relational"_s).value(), u"hunter2"_s);
        QCOMPARE(*store.place(), WorkstationSecrets::Place::EncryptedFile);

        VERIFY_RESULT(store.moveTo(WorkstationSecrets::Place::Keychain, {u"campus/relational"_s}));
        QVERIFY(!QFile::exists(store.fileName()));
        QCOMPARE(keychain->secrets.value(u"campus/relational"_s), u"hunter2"_s);
    }

    void losesNothingWhenAMoveFails()
    {
        auto keychain = std::make_shared<MemoryKeychain>();
        answers_ = {u"a new passphrase"_s};
        VERIFY_RESULT(secrets().write(u"a/b"_s, u"c"_s));
        answers_ = {u"a new passphrase"_s};
        keychain->isLocked = true;
        auto store = secrets(keychain);
        VERIFY_FAILS(store.moveTo(WorkstationSecrets::Place::Keychain, {u"a/b"_s}), Error::Kind::Timeout);
        QCOMPARE(*store.read(u"a/b"_s).value(), u"c"_s);
        VERIFY_FAILS(secrets().moveTo(WorkstationSecrets::Place::Keychain, {}), Error::Kind::Unsupported);
    }

    void losesNothingWhenSeveralWrite()
    {
        constexpr int writers = 4;
        constexpr int each = 8;
        const QString file = folder_->filePath(u"shared.sealed"_s);
        const auto open = [&file] {
            return SealedSecretStore(
                file, [](const PassphraseRequest &) { return Result<QString>(u"shared"_s); }, {64, 1, 1});
        };
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer)
            threads.emplace_back([&open, writer] {
                auto store = open();
                for (int i = 0; i < each; ++i)
                    (void)store.write(u"%1/%2"_s.arg(writer).arg(i), u"x"_s);
            });
        for (std::thread &thread : threads)
            thread.join();
        auto store = open();
        for (int writer = 0; writer < writers; ++writer)
            for (int i = 0; i < each; ++i)
                QCOMPARE(*store.read(u"%1/%2"_s.arg(writer).arg(i)).value(), u"x"_s);
    }

    void readsAPassphraseFileOfItsOwnerAlone()
    {
        QFile file(folder_->filePath(u"passphrase"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("four or five words\r\nand more\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(*passphraseFromFile(file.fileName()), u"four or five words"_s);
#ifndef Q_OS_WIN
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadGroup));
        VERIFY_FAILS(passphraseFromFile(file.fileName()), Error::Kind::File);
#endif
        VERIFY_FAILS(passphraseFromFile(folder_->filePath(u"none"_s)), Error::Kind::File);
    }

    void judgesPassphrases_data()
    {
        using Level = PassphraseStrength::Level;
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("level");
        QTest::newRow("short") << u"secret"_s << int(Level::TooShort);
        QTest::newRow("one word") << u"password"_s << int(Level::Weak);
        QTest::newRow("one letter") << QString(40, u'a') << int(Level::Weak);
        QTest::newRow("two words") << u"rabbit garden"_s << int(Level::Fair);
        QTest::newRow("four words") << u"correct horse battery staple"_s << int(Level::Strong);
    }
    void judgesPassphrases()
    {
        QFETCH(QString, passphrase);
        QFETCH(int, level);
        QCOMPARE(int(passphraseStrength(passphrase).level), level);
        QVERIFY(!passphraseStrength(passphrase).hint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WorkstationSecretsTest)
#include "workstation_secrets_test.moc"
