// SPDX-License-Identifier: GPL-3.0-or-later
// Change sets that the journal holds in part only: what can be taken back is, on real stores, and what cannot
// is named.
#include "operations/journal/apply_changes.h"
#include "operations/journal/journal_undo.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

BlueprintEntity entity(const EntitySource &source, const QStringList &secrets)
{
    BlueprintEntity entity;
    entity.name = source.name;
    entity.store = u"main"_s;
    entity.source = source;
    for (const QString &name : secrets) {
        BlueprintField field;
        field.name = name;
        field.secret = true;
        entity.fields.append(field);
    }
    return entity;
}

FieldChange set(const FieldPath &field, const QString &before, const QString &after)
{
    return {.field = field, .before = Value(before), .after = Value(after)};
}

} // namespace

class JournalUndoTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Journal> journal_;
    std::unique_ptr<TemporaryDatabase> database_;
    std::unique_ptr<Repository> repository_;
    std::shared_ptr<Blueprint> blueprint_;

    void open(std::unique_ptr<TemporaryDatabase> database)
    {
        database_ = std::move(database);
        repository_ = std::make_unique<Repository>(database_->access());
    }

    Result<AppliedChanges> apply(const QList<Change> &changes,
                                 ApplyRequest::Purpose purpose = ApplyRequest::Purpose::Edit)
    {
        return applyChanges(*repository_,
                            {.deployment = u"campus"_s,
                             .blueprint = blueprint_,
                             .changes = {u"main"_s, changes},
                             .purpose = purpose},
                            *journal_)
            .result();
    }

    [[nodiscard]] Change update(const EntitySource &source, const Value &key,
                                const QList<FieldChange> &fields) const
    {
        const auto record = repository_->record(source, {key}).result();
        return {.kind = Change::Kind::Update,
                .source = source,
                .key = {key},
                .version = record ? record->version : QByteArray("none"),
                .fields = fields};
    }

    [[nodiscard]] Change removal(const EntitySource &source, const Value &key) const
    {
        const auto record = repository_->record(source, {key}).result();
        return {.kind = Change::Kind::Delete,
                .source = source,
                .key = {key},
                .version = record ? record->version : QByteArray("none"),
                .document = record ? record->fields : Document()};
    }

    [[nodiscard]] QString sql(const QString &query) const
    {
        const auto rows = runSql(database_->access(), query);
        return rows && !rows->isEmpty() ? rows->first().first() : QString();
    }

    [[nodiscard]] bool holds(const QByteArray &text) const
    {
        QFile file(journal_->fileName());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        journal_ = std::make_unique<Journal>(folder_->path());
        blueprint_ = std::make_shared<Blueprint>();
    }

    void cleanup()
    {
        repository_.reset();
        database_.reset();
    }

    void theRestOfATablesChangesIsTakenBack()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        open(std::move(database));
        VERIFY_RESULT(
            runSql(database_->access(),
                   u"CREATE TABLE users (id int PRIMARY KEY, name text, hash text NOT NULL);"
                   "INSERT INTO users SELECT n, 'user ' || n, 'hash ' || n FROM generate_series(1, 4) n"_s));
        const EntitySource users{u"public"_s, u"users"_s};
        blueprint_->entities = {entity(users, {u"hash"_s})};
        const Change added{.kind = Change::Kind::Add,
                           .source = users,
                           .document = {{u"id"_s, Value(qint32(9))},
                                        {u"name"_s, Value(u"Nine"_s)},
                                        {u"hash"_s, Value(u"hash 9"_s)}}};
        UNWRAP_RESULT(const AppliedChanges applied,
                      apply({update(users, Value(qint32(1)),
                                    {set({u"name"_s}, u"user 1"_s, u"Ada"_s),
                                     set({u"hash"_s}, u"hash 1"_s, u"hash new"_s)}),
                             update(users, Value(qint32(2)), {set({u"name"_s}, u"user 2"_s, u"Grace"_s)}),
                             removal(users, Value(qint32(3))), added}));
        QVERIFY(applied.report.allApplied());
        VERIFY_FAILS(journal_->inverseOf(applied.set), Error::Kind::Unsupported);

        UNWRAP_RESULT(const JournalUndo undo, undoOf(*journal_, applied.set));
        QCOMPARE(undo.deployment, u"campus"_s);
        QCOMPARE(undo.parts.size(), 4);
        QVERIFY(!undo.isWhole() && undo.isPossible());
        const UndoPart &addition = undo.parts.at(0); // the last change first
        QVERIFY(addition.possible && addition.leftOut.isEmpty());
        QVERIFY(fieldOf(addition.change.document, u"hash"_s).isMissing());
        const UndoPart &deletion = undo.parts.at(1);
        QVERIFY(!deletion.possible);
        QCOMPARE(deletion.leftOut, (QList<UndoPart::LeftOut>{{{u"hash"_s}, UndoPart::Reason::Secret}}));
        QVERIFY(undo.parts.at(2).possible && undo.parts.at(2).leftOut.isEmpty());
        const UndoPart &half = undo.parts.at(3);
        QVERIFY(half.possible);
        QCOMPARE(half.leftOut, (QList<UndoPart::LeftOut>{{{u"hash"_s}, UndoPart::Reason::Secret}}));

        UNWRAP_RESULT(const AppliedChanges undone,
                      apply(undo.changes().changes, ApplyRequest::Purpose::Undo));
        QVERIFY(undone.report.allApplied());
        QCOMPARE(sql(u"SELECT string_agg(id || ' ' || name || ' ' || hash, ', ' ORDER BY id) FROM users"_s),
                 u"1 user 1 hash new, 2 user 2 hash 2, 4 user 4 hash 4"_s);
        for (const QByteArray &secret : {QByteArray("hash 1"), QByteArray("hash new"), QByteArray("hash 9")})
            QVERIFY2(!holds(secret), secret.constData());
    }

    void theRestOfADocumentsChangesIsTakenBack()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        open(std::move(database));
        VERIFY_RESULT(runMongo(database_->access(), R"({"insert": "people", "documents": [
            {"_id": 1, "name": "one", "access": {"token": "t-one", "role": "student"}},
            {"_id": 2, "name": "two"}]})"));
        const EntitySource people{{}, u"people"_s};
        UNWRAP_RESULT(
            const AppliedChanges applied,
            apply({update(people, Value(qint32(1)),
                          {set({u"name"_s}, u"one"_s, u"ONE"_s),
                           set({u"access"_s, u"token"_s}, u"t-one"_s, u"t-new"_s),
                           set({u"access"_s, u"role"_s}, u"student"_s, u"teacher"_s)}),
                   removal(people, Value(qint32(2))),
                   {.kind = Change::Kind::Add,
                    .source = people,
                    .document = {{u"_id"_s, Value(qint32(3))}, {u"password"_s, Value(u"p-three"_s)}}}}));
        QVERIFY(applied.report.allApplied());
        UNWRAP_RESULT(const JournalUndo undo, undoOf(*journal_, applied.set));
        QCOMPARE(undo.parts.size(), 3);
        QVERIFY(undo.parts.at(0).possible && undo.parts.at(1).possible && undo.parts.at(2).possible);
        QCOMPARE(undo.parts.at(2).leftOut,
                 (QList<UndoPart::LeftOut>{{{u"access"_s, u"token"_s}, UndoPart::Reason::Secret}}));
        UNWRAP_RESULT(const AppliedChanges undone,
                      apply(undo.changes().changes, ApplyRequest::Purpose::Undo));
        QVERIFY(undone.report.allApplied());
        UNWRAP_RESULT(const Record first, repository_->record(people, {Value(qint32(1))}).result());
        QCOMPARE(fieldOf(first.fields, u"name"_s), Value(u"one"_s));
        QCOMPARE(fieldOf(first.fields, u"access"_s).at(u"role"_s), Value(u"student"_s));
        QCOMPARE(fieldOf(first.fields, u"access"_s).at(u"token"_s), Value(u"t-new"_s));
        UNWRAP_RESULT(const Record second, repository_->record(people, {Value(qint32(2))}).result());
        QCOMPARE(fieldOf(second.fields, u"name"_s), Value(u"two"_s));
        VERIFY_FAILS(repository_->record(people, {Value(qint32(3))}).result(), Error::Kind::NotFound);
    }

    void aKeyWithASecretStaysAndTheOthersGoBack()
    {
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        open(std::move(database));
        VERIFY_RESULT(runRedis(database_->access(), {"HSET", "session:1", "user", "one", "token", "t-one"}));
        VERIFY_RESULT(runRedis(database_->access(), {"HSET", "session:2", "user", "two"}));
        const EntitySource sessions{{}, u"session:<id>"_s};
        UNWRAP_RESULT(const AppliedChanges applied, apply({removal(sessions, Value(u"session:1"_s)),
                                                           removal(sessions, Value(u"session:2"_s))}));
        QVERIFY(applied.report.allApplied());
        UNWRAP_RESULT(const JournalUndo undo, undoOf(*journal_, applied.set));
        QCOMPARE(undo.changes().changes.size(), 1);
        UNWRAP_RESULT(const AppliedChanges undone,
                      apply(undo.changes().changes, ApplyRequest::Purpose::Undo));
        QVERIFY(undone.report.allApplied());
        UNWRAP_RESULT(const auto second, runRedis(database_->access(), {"HGET", "session:2", "user"}));
        QCOMPARE(second.first(), QByteArray("two"));
        UNWRAP_RESULT(const auto first, runRedis(database_->access(), {"EXISTS", "session:1"}));
        QCOMPARE(first.first(), QByteArray("0"));
        QVERIFY(!holds("t-one"));
    }

    void aVeryLargeValueIsLeftOutToo()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        open(std::move(database));
        VERIFY_RESULT(runSql(database_->access(),
                             u"CREATE TABLE pages (id int PRIMARY KEY, title text, body text);"
                             "INSERT INTO pages VALUES (1, 'Old', repeat('x', 200000))"_s));
        const EntitySource pages{u"public"_s, u"pages"_s};
        UNWRAP_RESULT(const AppliedChanges applied,
                      apply({update(pages, Value(qint32(1)),
                                    {set({u"title"_s}, u"Old"_s, u"New"_s),
                                     set({u"body"_s}, QString(200'000, u'x'), u"short"_s)})}));
        UNWRAP_RESULT(const JournalUndo undo, undoOf(*journal_, applied.set));
        QCOMPARE(undo.parts.first().leftOut,
                 (QList<UndoPart::LeftOut>{{{u"body"_s}, UndoPart::Reason::TooLarge}}));
        VERIFY_RESULT(apply(undo.changes().changes, ApplyRequest::Purpose::Undo));
        QCOMPARE(sql(u"SELECT title || ' ' || body FROM pages"_s), u"Old short"_s);
    }

    void whatTheStoreDeletedItselfIsToldAndCounted()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        open(std::move(database));
        VERIFY_RESULT(runSql(
            database_->access(),
            u"CREATE TABLE users (id int PRIMARY KEY);"
            "CREATE TABLE posts (id int PRIMARY KEY, author int REFERENCES users ON DELETE CASCADE);"
            "CREATE TABLE likes (id int PRIMARY KEY, post int REFERENCES posts ON DELETE CASCADE);"
            "CREATE TABLE logs (id int PRIMARY KEY, who int REFERENCES users ON DELETE SET NULL);"
            "INSERT INTO users VALUES (1), (2); INSERT INTO posts VALUES (1, 1), (2, 1), (3, 2), (4, 1);"
            "INSERT INTO likes VALUES (1, 1), (2, 1), (3, 2), (4, 3), (5, 4);"
            "INSERT INTO logs VALUES (1, 1), (2, 2)"_s));
        const EntitySource users{u"public"_s, u"users"_s};
        const EntitySource posts{u"public"_s, u"posts"_s};
        // A post that is deleted by the set itself is none of the store's doing.
        UNWRAP_RESULT(const AppliedChanges applied,
                      apply({removal(posts, Value(qint32(4))), removal(users, Value(qint32(1)))}));
        QVERIFY(applied.report.allApplied());
        QCOMPARE(sql(u"SELECT count(*) FROM likes"_s), u"1"_s);
        UNWRAP_RESULT(const JournalUndo undo, undoOf(*journal_, applied.set));
        QVERIFY(undo.isWhole());
        QCOMPARE(undo.never.size(), 3);
        const auto told = [&undo](const QString &entity) {
            const auto found = std::ranges::find(undo.never, entity, &UndoneNever::entity);
            return found == undo.never.end() ? UndoneNever{.records = -1} : *found;
        };
        QCOMPARE(told(u"public.posts"_s).records, 2);
        QVERIFY(told(u"public.posts"_s).deleted);
        QCOMPARE(told(u"public.likes"_s).records, 4);
        QCOMPARE(told(u"public.logs"_s).records, 1);
        QVERIFY(!told(u"public.logs"_s).deleted);
        QCOMPARE(told(u"public.logs"_s).field, u"who"_s);
        VERIFY_RESULT(apply(undo.changes().changes, ApplyRequest::Purpose::Undo));
        QCOMPARE(sql(u"SELECT count(*) FROM users"_s), u"2"_s);
        QVERIFY(journal_->verify()->isWhole);
    }

    void nothingIsToldOfARefusedDeletion()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        open(std::move(database));
        VERIFY_RESULT(
            runSql(database_->access(),
                   u"CREATE TABLE users (id int PRIMARY KEY);"
                   "CREATE TABLE posts (id int PRIMARY KEY, author int REFERENCES users ON DELETE CASCADE);"
                   "CREATE TABLE bills (id int PRIMARY KEY, payer int REFERENCES users);"
                   "INSERT INTO users VALUES (1); INSERT INTO posts VALUES (1, 1);"
                   "INSERT INTO bills VALUES (1, 1)"_s));
        UNWRAP_RESULT(const AppliedChanges applied,
                      apply({removal({u"public"_s, u"users"_s}, Value(qint32(1)))}));
        QVERIFY(!applied.report.allApplied());
        UNWRAP_RESULT(const auto entries, journal_->find({.kind = u"applied"_s, .set = applied.set}));
        QVERIFY(fieldOf(entries.first().details, u"effects"_s).isMissing());
        VERIFY_FAILS(undoOf(*journal_, applied.set), Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(JournalUndoTest)
#include "journal_undo_test.moc"
