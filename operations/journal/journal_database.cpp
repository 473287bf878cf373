// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of the journal.
#include "operations/journal/journal_database.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(registrar::Journal)
};

constexpr int columnCount = 12;
const auto columnNames =
    u"time, person, host, program, deployment, store, entity, record, kind, change_set, outcome, details"_s;

/// In place of the details, where a list is read.
const auto shortDetails =
    u"CASE WHEN kind NOT IN (CAST('add' AS BLOB), CAST('update' AS BLOB), CAST('delete' AS BLOB), "
    "CAST('intent' AS BLOB), CAST('applied' AS BLOB)) AND length(details) <= 2000 THEN details ELSE "
    "CAST('{}' AS BLOB) END"_s;

Error fileError(const QString &why)
{
    return {.kind = Error::Kind::File,
            .what = JournalText::tr("The journal cannot be used."),
            .why = why,
            .remedy =
                JournalText::tr("Check that its folder can be written to and that the disk is not full.")};
}

Result<void> run(QSqlQuery &query, const QString &statement)
{
    if (!query.exec(statement))
        return failure(fileError(query.lastError().text()));
    return {};
}

JournalRow rowOf(const QSqlQuery &query)
{
    JournalRow row;
    row.sequence = query.value(0).toLongLong();
    for (int column = 1; column <= columnCount; ++column)
        row.columns.append(query.value(column).toByteArray());
    return row;
}

} // namespace

bool isFewByIndex(const JournalFilter &filter)
{
    return !filter.set.isEmpty() || (!filter.deployment.isEmpty() && !filter.store.isEmpty() &&
                                     !filter.entity.isEmpty() && !filter.key.isEmpty());
}

JournalDatabase::JournalDatabase(const QString &connection)
    : connection_(connection)
    , database_(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection))
{
}

JournalDatabase::~JournalDatabase()
{
    insertion_.reset();
    if (inTransaction_)
        QSqlQuery(database_).exec(u"ROLLBACK"_s);
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection_);
}

Result<std::unique_ptr<JournalDatabase>> JournalDatabase::open(const QString &fileName, Mode mode)
{
    static std::atomic<int> number = 0;
    if (mode == Mode::Read && !QFile::exists(fileName))
        return failure({.kind = Error::Kind::NotFound, .what = JournalText::tr("There is no journal yet.")});
    std::unique_ptr<JournalDatabase> opened(new JournalDatabase(u"journal-%1"_s.arg(++number)));
    opened->database_.setDatabaseName(fileName);
    opened->database_.setConnectOptions(mode == Mode::Read
                                            ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s
                                            : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!opened->database_.open())
        return failure(fileError(opened->database_.lastError().text()));
    if (mode == Mode::Write)
        if (const auto prepared = opened->prepareFile(); !prepared)
            return failure(prepared.error());
    return opened;
}

Result<void> JournalDatabase::prepareFile()
{
    QSqlQuery query(database_);
    for (
        const QString &statement :
        {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
         // Bytes and not text, so that what is hashed is what is stored.
         u"CREATE TABLE IF NOT EXISTS entry (sequence INTEGER PRIMARY KEY, time BLOB NOT NULL, person BLOB "
         u"NOT NULL, "
         "host BLOB NOT NULL, program BLOB NOT NULL, deployment BLOB NOT NULL, store BLOB NOT NULL, entity "
         "BLOB NOT NULL, "
         "record BLOB NOT NULL, kind BLOB NOT NULL, change_set BLOB NOT NULL, outcome BLOB NOT NULL, details "
         "BLOB NOT NULL, "
         "previous BLOB NOT NULL, hash BLOB NOT NULL)"_s,
         u"CREATE INDEX IF NOT EXISTS entry_record ON entry (deployment, store, entity, record)"_s,
         u"CREATE INDEX IF NOT EXISTS entry_set ON entry (change_set)"_s,
         u"CREATE TRIGGER IF NOT EXISTS entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
         u"CREATE TRIGGER IF NOT EXISTS entry_fixed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s})
        if (const auto done = run(query, statement); !done)
            return done;
    QFile::setPermissions(database_.databaseName(), QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> JournalDatabase::begin()
{
    QSqlQuery query(database_);
    const auto begun = run(query, u"BEGIN IMMEDIATE"_s);
    inTransaction_ = begun.has_value();
    return begun;
}

Result<void> JournalDatabase::commit()
{
    QSqlQuery query(database_);
    const auto committed = run(query, u"COMMIT"_s);
    inTransaction_ = !committed.has_value();
    return committed;
}

Result<JournalHead> JournalDatabase::last()
{
    QSqlQuery query(database_);
    if (const auto done = run(query, u"SELECT sequence, hash FROM entry ORDER BY sequence DESC LIMIT 1"_s);
        !done)
        return failure(done.error());
    if (!query.next())
        return JournalHead();
    return JournalHead{query.value(0).toLongLong(), query.value(1).toByteArray()};
}

Result<void> JournalDatabase::insert(const JournalRow &row, const QByteArray &previous,
                                     const QByteArray &hash)
{
    if (!insertion_) {
        QSqlQuery query(database_);
        if (!query.prepare(u"INSERT INTO entry (sequence, %1, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, "
                           "?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columnNames)))
            return failure(fileError(query.lastError().text()));
        insertion_ = std::move(query);
    }
    QSqlQuery &query = *insertion_;
    // A null byte array would be bound as NULL.
    const auto notNull = [](const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; };
    query.addBindValue(row.sequence);
    for (const QByteArray &column : row.columns)
        query.addBindValue(notNull(column));
    query.addBindValue(notNull(previous));
    query.addBindValue(hash);
    if (!query.exec())
        return failure(fileError(query.lastError().text()));
    return {};
}

Result<void> JournalDatabase::visitAll(
    const std::function<bool(const JournalRow &, const QByteArray &, const QByteArray &)> &visit)
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (const auto done = run(
            query, u"SELECT sequence, %1, previous, hash FROM entry ORDER BY sequence"_s.arg(columnNames));
        !done)
        return done;
    while (query.next())
        if (!visit(rowOf(query), query.value(columnCount + 1).toByteArray(),
                   query.value(columnCount + 2).toByteArray()))
            return {};
    if (query.lastError().isValid())
        return failure(fileError(query.lastError().text()));
    return {};
}

Result<QList<JournalRow>> JournalDatabase::find(const JournalFilter &filter, qint64 lowest, qint64 highest)
{
    QStringList conditions;
    QList<QVariant> values;
    const auto want = [&](const QString &condition, const QVariant &value) {
        conditions.append(condition);
        values.append(value);
    };
    for (const auto &[column, text] : {std::pair(u"deployment = ?"_s, filter.deployment),
                                       {u"store = ?"_s, filter.store},
                                       {u"entity = ?"_s, filter.entity},
                                       {u"record = ?"_s, filter.key},
                                       {u"kind = ?"_s, filter.kind},
                                       {u"change_set = ?"_s, filter.set}})
        if (!text.isEmpty())
            want(column, text.toUtf8());
    if (filter.from.isValid())
        want(u"time >= ?"_s, filter.from.toUTC().toString(Qt::ISODateWithMs).toUtf8());
    if (filter.to.isValid())
        want(u"time < ?"_s, filter.to.toUTC().toString(Qt::ISODateWithMs).toUtf8());
    for (const auto &[condition, text] :
         {std::pair(u"instr(lower(CAST(person AS TEXT)), lower(?)) > 0"_s, filter.personLike),
          {u"instr(lower(CAST(entity AS TEXT)), lower(?)) > 0"_s, filter.entityLike},
          {u"instr(lower(CAST(entity || ' ' || record || ' ' || details AS TEXT)), lower(?)) > 0"_s,
           filter.text}})
        if (!text.isEmpty())
            want(condition, text);
    if (!filter.intents)
        want(u"kind <> ?"_s, QByteArray("intent"));
    want(u"sequence >= ?"_s, lowest);
    want(u"sequence <= ?"_s, highest);
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    QString columns = columnNames;
    if (!filter.withDetails)
        columns.replace(u"details"_s, shortDetails);
    // In the order of sequences, but for the few that an index finds at once: another index would have all
    // of a deployment's entries sorted for each page.
    const QString index = isFewByIndex(filter) ? QString() : u" NOT INDEXED"_s;
    if (!query.prepare(u"SELECT sequence, %1 FROM entry%2 WHERE %3 ORDER BY sequence %4 LIMIT ?"_s.arg(
            columns, index, conditions.join(u" AND "_s), filter.after > 0 ? u"ASC"_s : u"DESC"_s)))
        return failure(fileError(query.lastError().text()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    query.addBindValue(filter.limit);
    if (!query.exec())
        return failure(fileError(query.lastError().text()));
    QList<JournalRow> rows;
    while (query.next())
        rows.append(rowOf(query));
    if (filter.after > 0)
        std::ranges::reverse(rows);
    return rows;
}

} // namespace registrar
