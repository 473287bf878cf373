// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sandbox lives, and the description that it keeps there.
#include "operations/sandbox/sandbox_description.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace registrar;

class SandboxDescriptionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void namesArePlain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("usual") << u"demo"_s << true;
        QTest::newRow("all that is allowed") << u"A-b_9"_s << true;
        QTest::newRow("longest") << QString(64, u'a') << true;
        QTest::newRow("too long") << QString(65, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("a way out") << u"../demo"_s << false;
        QTest::newRow("hidden") << u".demo"_s << false;
        QTest::newRow("with a line break") << u"demo\n"_s << false;
        QTest::newRow("with a space") << u"my demo"_s << false;
    }

    void namesArePlain()
    {
        QFETCH(QString, name);
        QFETCH(bool, allowed);
        const auto folder = SandboxFolder::named(name);
        if (!allowed) {
            VERIFY_FAILS(folder, Error::Kind::InvalidInput);
            return;
        }
        VERIFY_RESULT(folder);
        QCOMPARE(folder->name(), name);
    }

    void comesBackAsItWasWritten()
    {
        const QTemporaryDir directory;
        const SandboxFolder folder(directory.filePath(u"one"_s));
        VERIFY_RESULT(folder.make());
        SandboxDescription written;
        written.name = u"one"_s;
        written.running = true;
        written.ownerPid = 4711;
        written.ownerStartTime = 123456789012345;
        written.startedAt = QDateTime::fromString(u"2026-02-03T04:05:06Z"_s, Qt::ISODate);
        written.tools = u"/some/folder"_s;
        written.servers = {{.kind = StoreKind::PostgreSql,
                            .port = 5433,
                            .user = u"registrar"_s,
                            .password = u"a \"b\" é"_s,
                            .product = u"PostgreSQL"_s,
                            .version = u"18.6"_s,
                            .pid = 12,
                            .startTime = 34},
                           {.kind = StoreKind::Redis,
                            .port = 6380,
                            .password = u"c"_s,
                            .product = u"Redis"_s,
                            .databases = 64}};
        written.missing = {{u"MongoDB"_s, u"why"_s, u"remedy"_s}};
        VERIFY_RESULT(written.save(folder));

        UNWRAP_RESULT(const SandboxDescription read, SandboxDescription::load(folder));
        QCOMPARE(read.name, written.name);
        QCOMPARE(read.running, true);
        QCOMPARE(read.ownerPid, written.ownerPid);
        QCOMPARE(read.ownerStartTime, written.ownerStartTime);
        QCOMPARE(read.startedAt, written.startedAt);
        QCOMPARE(read.tools, written.tools);
        QVERIFY(read.servers == written.servers);
        QCOMPARE(read.server(StoreKind::MongoDb), nullptr);
        QCOMPARE(read.missing.size(), 1);
        QCOMPARE(read.missing.constFirst().why, u"why"_s);
    }

    void isReadableByItsOwnerAlone()
    {
        const QTemporaryDir directory;
        const SandboxFolder folder(directory.filePath(u"one"_s));
        VERIFY_RESULT(folder.make());
        // A file that others could read before is closed to them.
        QFile open(folder.description());
        QVERIFY(open.open(QIODevice::WriteOnly));
        QVERIFY(open.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        open.close();
        VERIFY_RESULT(SandboxDescription().save(folder));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder.description()) & others));
        QVERIFY(!(QFile::permissions(folder.path()) & others));
    }

    void whatWasNeverStartedIsNotFound()
    {
        const QTemporaryDir directory;
        VERIFY_FAILS(SandboxDescription::load(SandboxFolder(directory.filePath(u"none"_s))),
                     Error::Kind::NotFound);
    }

    void damageIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"format\": 1, \"name\"");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("of another format") << QByteArray("{\"format\": 2}");
    }

    void damageIsToldApart()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir directory;
        const SandboxFolder folder(directory.path());
        VERIFY_RESULT(writePrivateFile(folder.description(), content));
        VERIFY_FAILS(SandboxDescription::load(folder), Error::Kind::File);
    }

    void nonsenseInsideIsBounded()
    {
        const QTemporaryDir directory;
        const SandboxFolder folder(directory.path());
        VERIFY_RESULT(writePrivateFile(
            folder.description(), R"({"format": 1, "postgresql": {"port": 70000, "pid": "x"}, "redis": 3})"));
        UNWRAP_RESULT(const SandboxDescription read, SandboxDescription::load(folder));
        QCOMPARE(read.servers.size(), 1);
        QCOMPARE(read.servers.constFirst().port, 65535);
        QCOMPARE(read.servers.constFirst().pid, 0);
    }
};

QTEST_GUILESS_MAIN(SandboxDescriptionTest)
#include "sandbox_description_test.moc"
