// SPDX-License-Identifier: GPL-3.0-or-later
// Which servers a sandbox would use on machines that have more or fewer of them.
#include "operations/sandbox/server_programs.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

/// A machine made of empty programs.
class Machine
{
public:
    void has(const QString &path)
    {
        const QString file = directory_.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile program(file);
        QVERIFY(program.open(QIODevice::WriteOnly));
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    void hasDebianRoot()
    {
        has(u"path/bwrap"_s);
        has(u"servers/forky/usr/bin/redis-server"_s);
        has(u"servers/forky/usr/lib/postgresql/18/bin/postgres"_s);
        has(u"servers/forky/usr/share/postgresql/18/extension/documentdb.control"_s);
        has(u"servers/forky/usr/share/postgresql/18/extension/vector.control"_s);
    }
    [[nodiscard]] QString file(const QString &path) const { return directory_.filePath(path); }
    [[nodiscard]] ServerPrograms programs(bool superuser = false) const
    {
        return ServerPrograms::find(
            {.serversFolder = file(u"servers"_s), .path = {file(u"path"_s)}, .superuser = superuser});
    }

private:
    QTemporaryDir directory_;
};

QStringList missingParts(const ServerPrograms &programs)
{
    QStringList parts;
    for (const MissingPart &part : programs.missing) {
        if (part.why.isEmpty() || part.remedy.isEmpty())
            parts.append(u"a part without a reason or a remedy"_s);
        parts.append(part.part);
    }
    return parts;
}

} // namespace

class ServerProgramsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qunsetenv("MONGOD"); }

    void theInstalledServersAreUsedFirst()
    {
        Machine machine;
        machine.hasDebianRoot();
        machine.has(u"servers/bin/ferretdb"_s);
        machine.has(u"path/postgres"_s);
        machine.has(u"path/redis-server"_s);
        const ServerPrograms programs = machine.programs();
        QCOMPARE(programs.root, machine.file(u"servers/forky"_s));
        QCOMPARE(programs.postgresql, u"/usr/lib/postgresql/18/bin"_s);
        QCOMPARE(programs.redis, u"/usr/bin/redis-server"_s);
        QCOMPARE(programs.ferretdb, machine.file(u"servers/bin/ferretdb"_s));
        QVERIFY(programs.pgvector);
        QVERIFY(programs.documentDb);
        QCOMPARE(missingParts(programs), QStringList());
    }

    void mongodIsPreferredToFerretDb()
    {
        Machine machine;
        machine.hasDebianRoot();
        machine.has(u"servers/bin/ferretdb"_s);
        machine.has(u"path/mongod"_s);
        QCOMPARE(machine.programs().mongod, machine.file(u"path/mongod"_s));
        QVERIFY(machine.programs().ferretdb.isEmpty());
        machine.has(u"elsewhere/mongod"_s);
        qputenv("MONGOD", machine.file(u"elsewhere/mongod"_s).toUtf8());
        const QString named = machine.programs().mongod;
        qunsetenv("MONGOD");
        QCOMPARE(named, machine.file(u"elsewhere/mongod"_s));
    }

    void serversOnPathAreTheFallBack()
    {
        Machine machine;
        machine.has(u"path/postgres"_s);
        machine.has(u"path/redis-server"_s);
        const ServerPrograms programs = machine.programs();
        QVERIFY(programs.root.isEmpty());
        QCOMPARE(programs.postgresql, QFileInfo(machine.file(u"path"_s)).canonicalFilePath());
        QCOMPARE(programs.redis, machine.file(u"path/redis-server"_s));
        QCOMPARE(missingParts(programs), (QStringList{u"pgvector"_s, u"MongoDB"_s}));
    }

    void aDebianRootIsOfNoUseWithoutBwrap()
    {
        Machine machine;
        machine.hasDebianRoot();
        QVERIFY(QFile::remove(machine.file(u"path/bwrap"_s)));
        QVERIFY(machine.programs().root.isEmpty());
    }

    void ferretDbNeedsDocumentDb()
    {
        Machine machine;
        machine.has(u"path/postgres"_s);
        machine.has(u"path/redis-server"_s);
        machine.has(u"path/ferretdb"_s);
        const ServerPrograms programs = machine.programs();
        QVERIFY(programs.ferretdb.isEmpty());
        QCOMPARE(missingParts(programs), (QStringList{u"pgvector"_s, u"MongoDB"_s}));
    }

    void theSuperuserNeedsBwrapForPostgreSql()
    {
        Machine machine;
        machine.has(u"path/postgres"_s);
        machine.has(u"path/redis-server"_s);
        QCOMPARE(missingParts(machine.programs(true)), (QStringList{u"PostgreSQL"_s, u"MongoDB"_s}));
        machine.has(u"path/bwrap"_s);
        QCOMPARE(missingParts(machine.programs(true)), (QStringList{u"pgvector"_s, u"MongoDB"_s}));
    }

    void anEmptyMachineLacksEverything()
    {
        const Machine machine;
        QCOMPARE(missingParts(machine.programs()), (QStringList{u"PostgreSQL"_s, u"MongoDB"_s, u"Redis"_s}));
    }
};

QTEST_GUILESS_MAIN(ServerProgramsTest)
#include "server_programs_test.moc"
