// SPDX-License-Identifier: GPL-3.0-or-later
// Whole tables and collections to files, against the databases' own tools.
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/benchmark_data.h"
#include "tests/benchmarks/raw_connection.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

class FileSink : public ByteSink
{
public:
    explicit FileSink(const QString &path)
        : file_(path)
    {
        file_.open(QIODevice::WriteOnly | QIODevice::Truncate);
    }
    Result<void> write(QByteArrayView bytes) override
    {
        if (file_.write(bytes.data(), bytes.size()) == bytes.size()) {
            return {};
        }
        return failure({.kind = Error::Kind::File, .what = file_.errorString()});
    }

private:
    QFile file_;
};

Contender stream(const QString &name, BenchmarkStore &store, StreamFormat format, const QString &path)
{
    return {name, [&store, format, path]() -> Result<void> {
                FileSink sink(path);
                Query query;
                query.source = store.source;
                auto streamed = store.session->stream(query, format, sink, {}, {});
                return streamed ? Result<void>() : failure(streamed.error());
            }};
}

Contender program(const QString &name, const QString &file, const QStringList &arguments,
                  const QString &password)
{
    return {name, [=]() -> Result<void> {
                QProcess process;
                QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
                environment.insert(u"PGPASSWORD"_s, password);
                process.setProcessEnvironment(environment);
                process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
                process.setStandardOutputFile(QProcess::nullDevice());
                process.start(file, arguments);
                if (process.waitForFinished(-1) && process.exitCode() == 0) {
                    return {};
                }
                return failure({.kind = Error::Kind::Internal,
                                .what = file + u" failed."_s,
                                .why = process.errorString()});
            }};
}

bool sameBytes(const QString &left, const QString &right)
{
    QFile first(left);
    QFile second(right);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly) ||
        first.size() != second.size()) {
        return false;
    }
    while (!first.atEnd()) {
        if (first.read(1 << 20) != second.read(1 << 20)) {
            return false;
        }
    }
    return true;
}

Result<void> benchmarkCsv(qint64 rows, const QString &folder)
{
    auto store = makeUsersTable(rows);
    if (!store) {
        return failure(store.error());
    }
    const StoreAccess &access = store->database->access();
    const QString ours = folder + u"/ours.csv"_s;
    const QString theirs = folder + u"/theirs.csv"_s;
    const HostAndPort &host = access.address.hosts.first();
    const QStringList arguments{u"-h"_s, host.host,
                                u"-p"_s, QString::number(host.port),
                                u"-U"_s, access.address.user,
                                u"-d"_s, access.address.database,
                                u"-c"_s, u"\\copy users to '%1' csv header"_s.arg(theirs)};
    const auto raw = RawConnection::open(access);
    if (!raw) {
        return failure(raw.error());
    }
    const Contender limit{u"libpq alone, binary COPY into nothing"_s,
                          [&raw] { return raw->copyOut("copy users to stdout (format binary)"); }};
    const double before = residentMebibytes();
    auto compared = compare(u"%L1 rows to CSV"_s.arg(rows),
                            {stream(u"Registrar"_s, *store, StreamFormat::Csv, ours),
                             program(u"psql \\copy"_s, u"psql"_s, arguments, access.password), limit});
    if (!compared) {
        return compared;
    }
    printLine(u"  memory over idle: %1 MiB; the same bytes: %2"_s.arg(residentMebibytes() - before, 0, 'f', 1)
                  .arg(sameBytes(ours, theirs) ? u"yes"_s : u"NO"_s));
    return {};
}

Result<void> benchmarkJson(qint64 documents, const QString &folder)
{
    auto store = makeSessionsCollection(documents);
    if (!store) {
        return failure(store.error());
    }
    const auto servers = SandboxServers::find();
    if (!servers) {
        return failure(servers.error());
    }
    const StoreAccess &access = store->database->access();
    const QString ours = folder + u"/ours.jsonl"_s;
    const QString theirs = folder + u"/theirs.jsonl"_s;
    // mongoexport reads its password from a file of ours, so that it stands in no argument.
    QFile config(folder + u"/mongoexport.yaml"_s);
    if (!config.open(QIODevice::WriteOnly) || !config.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return failure({.kind = Error::Kind::File, .what = config.errorString()});
    }
    config.write("password: " + access.password.toUtf8() + "\n");
    config.close();
    const QStringList arguments{u"--quiet"_s,
                                u"--config"_s,
                                config.fileName(),
                                u"--host"_s,
                                access.address.firstHostText(),
                                u"--username"_s,
                                access.address.user,
                                u"--authenticationDatabase"_s,
                                u"admin"_s,
                                u"--db"_s,
                                access.address.database,
                                u"--collection"_s,
                                store->source.name,
                                u"--out"_s,
                                theirs};
    const double before = residentMebibytes();
    auto compared = compare(u"%L1 documents to JSON lines"_s.arg(documents),
                            {stream(u"Registrar"_s, *store, StreamFormat::JsonLines, ours),
                             program(u"mongoexport"_s, servers->tool(u"mongoexport"_s), arguments, {})},
                            3);
    if (!compared) {
        return compared;
    }
    printLine(u"  memory over idle: %1 MiB; the same bytes: %2"_s.arg(residentMebibytes() - before, 0, 'f', 1)
                  .arg(sameBytes(ours, theirs) ? u"yes"_s : u"NO"_s));
    return {};
}

} // namespace

Result<void> benchmarkExports(qint64 rows, qint64 documents)
{
    const QTemporaryDir folder;
    if (auto ran = benchmarkCsv(rows, folder.path()); !ran) {
        return ran;
    }
    return benchmarkJson(documents, folder.path());
}

} // namespace registrar
