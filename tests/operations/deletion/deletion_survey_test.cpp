// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a deletion, told before it and compared with what the stores then do.
#include "operations/deletion/deletion_survey.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/text/value_text.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

using Kind = DeletionEffect::Kind;

/// LearnFlow's own tables and collections, made by its blueprint and filled by hand.
struct Campus {
    std::unique_ptr<TemporaryDatabase> relational;
    std::unique_ptr<TemporaryDatabase> documents;
    std::shared_ptr<const Blueprint> blueprint;
    QMap<QString, std::shared_ptr<Repository>> repositories;

    [[nodiscard]] StoreSource stores() const
    {
        return [this](const QString &store) -> Result<std::shared_ptr<Repository>> {
            if (!repositories.contains(store))
                return failure({.kind = Error::Kind::NotFound, .what = store});
            return repositories.value(store);
        };
    }
    [[nodiscard]] DeletionRequest request(const QString &store, const QString &entity,
                                          const QList<RecordKey> &keys) const
    {
        DeletionRequest request{blueprint, store, entity, blueprint->entity(store, entity)->source, {}};
        for (const RecordKey &key : keys) {
            if (auto record = repositories.value(store)->record(request.source, key).result())
                request.records.append(*record);
        }
        return request;
    }
    [[nodiscard]] DeletionSurvey survey(const QString &store, const QString &entity,
                                        const QList<RecordKey> &keys) const
    {
        return surveyDeletion(request(store, entity, keys), stores(), {}, {});
    }
};

/// "comments.user_id" → how many; -1 where nothing was told.
qint64 told(const DeletionSurvey &survey, Kind kind, const QString &entity, const QString &field)
{
    for (const DeletionEffect &effect : survey.effects) {
        if (effect.kind == kind && effect.link.fromEntity == entity && effect.link.field.first() == field)
            return effect.records.records;
    }
    return -1;
}

} // namespace

class DeletionSurveyTest : public QObject
{
    Q_OBJECT

    Campus campus_;

    [[nodiscard]] qint64 countOf(const QString &table) const
    {
        const auto rows = runSql(campus_.relational->access(), u"select count(*) from "_s + table);
        return rows ? rows->constFirst().constFirst().toLongLong() : -1;
    }

private Q_SLOTS:
    void init()
    {
        TEMPORARY_DATABASE(relational, StoreKind::PostgreSql);
        TEMPORARY_DATABASE(documents, StoreKind::MongoDb);
        UNWRAP_RESULT(const Blueprint blueprint, loadBlueprint(u"learnflow"_s));
        campus_ = {};
        campus_.blueprint = std::make_shared<const Blueprint>(blueprint);
        campus_.repositories = {{u"relational"_s, std::make_shared<Repository>(relational->access())},
                                {u"documents"_s, std::make_shared<Repository>(documents->access())}};
        campus_.relational = std::move(relational);
        campus_.documents = std::move(documents);
        const auto create = [entities =
                                 blueprint.entitiesOf(u"relational"_s)](Session &session) -> Result<bool> {
            if (const auto made = session.create(entities, {}); !made)
                return failure(made.error());
            const auto indexed = session.createIndexes(entities, {});
            return indexed ? Result<bool>(true) : failure(indexed.error());
        };
        VERIFY_RESULT(campus_.repositories.value(u"relational"_s)
                          ->run<bool>(Repository::Lane::Background, Repository::Retry::Write, {}, create)
                          .result());
        VERIFY_RESULT(runSql(
            campus_.relational->access(),
            u"insert into users (id, email, hashed_password, role) select n, 'u' || n || '@example.org', "
            u"'x', "
            u"'learner' "
            "from generate_series(1, 5) n;"
            "insert into courses (id, title, instructor_id) values (1, 'One', 1), (2, 'Two', 1), (3, "
            "'Three', 2);"
            "insert into enrollments (user_id, course_id) values (3, 1), (3, 2), (4, 1);"
            // A thread: 1 by user 3; 2 and 3 answer it, 3 by user 3 too; 4 answers 2.
            "insert into comments (id, course_id, user_id, content, parent_id) values (1, 1, 3, 'a', null), "
            "(2, 1, 4, 'b', 1), (3, 1, 3, 'c', 1), (4, 1, 5, 'd', 2), (5, 2, 5, 'e', null);"
            "insert into comment_votes (comment_id, user_id, vote_type) values (2, 5, 1), (4, 3, 1), (5, 4, "
            "-1);"
            "insert into audit_logs (user_id, action) values (3, 'x'), (3, 'y')"_s));
        VERIFY_RESULT(runMongo(campus_.documents->access(), R"({"insert": "progress", "documents": [
            {"user_id": 3, "course_id": 1, "completed_lessons": ["65f1c0ffee65f1c0ffee65f1"]},
            {"user_id": 4, "course_id": 1, "completed_lessons": []}]})"));
        VERIFY_RESULT(runMongo(campus_.documents->access(), R"({"insert": "lessons", "documents": [
            {"_id": {"$oid": "65f1c0ffee65f1c0ffee65f1"}, "course_id": 1, "title": "L"}]})"));
    }

    void followsCascadesToTheEndAndCountsNothingTwice()
    {
        const DeletionSurvey survey = campus_.survey(u"relational"_s, u"users"_s, {{Value(qint32(3))}});
        QVERIFY(survey.complete);
        QVERIFY(!survey.blocker());
        QCOMPARE(told(survey, Kind::Deleted, u"enrollments"_s, u"user_id"_s), 2);
        QCOMPARE(told(survey, Kind::Deleted, u"comments"_s, u"user_id"_s), 2);
        QCOMPARE(told(survey, Kind::Deleted, u"comments"_s, u"parent_id"_s),
                 2); // 2 and then 4; 3 is their own
        QCOMPARE(told(survey, Kind::Emptied, u"audit_logs"_s, u"user_id"_s), 2);
        QCOMPARE(told(survey, Kind::Dangles, u"progress"_s, u"user_id"_s), 1);
        const qint64 comments = countOf(u"comments"_s);
        const qint64 votes = countOf(u"comment_votes"_s);
        VERIFY_RESULT(runSql(campus_.relational->access(), u"delete from users where id = 3"_s));
        QCOMPARE(comments - countOf(u"comments"_s), 4);
        const qint64 toldVotes =
            std::max<qint64>(told(survey, Kind::Deleted, u"comment_votes"_s, u"comment_id"_s), 0) +
            std::max<qint64>(told(survey, Kind::Deleted, u"comment_votes"_s, u"user_id"_s), 0);
        QCOMPARE(votes - countOf(u"comment_votes"_s), toldVotes);
    }

    void tellsWhatStandsInTheWay()
    {
        const DeletionSurvey survey =
            campus_.survey(u"relational"_s, u"users"_s, {{Value(qint32(1))}, {Value(qint32(2))}});
        const DeletionEffect *blocker = survey.blocker();
        QVERIFY(blocker);
        QCOMPARE(blocker->link.fromEntity, u"courses"_s);
        QCOMPARE(blocker->records.records, 3);
        QCOMPARE(blocker->conditions.size(), 1);
        QVERIFY(!runSql(campus_.relational->access(), u"delete from users where id = 1"_s));
        QVERIFY(!campus_.survey(u"relational"_s, u"users"_s, {{Value(qint32(5))}}).blocker());
    }

    void tellsWhatDanglesInTheOtherStore()
    {
        const DeletionSurvey course = campus_.survey(u"relational"_s, u"courses"_s, {{Value(qint32(1))}});
        QCOMPARE(told(course, Kind::Dangles, u"lessons"_s, u"course_id"_s), 1);
        QCOMPARE(told(course, Kind::Dangles, u"progress"_s, u"course_id"_s), 2);
        QCOMPARE(told(course, Kind::Deleted, u"enrollments"_s, u"course_id"_s), 2);
        const Value id(*campus_.repositories.value(u"documents"_s)
                            ->page({.source = {{}, u"lessons"_s}}, Position::start())
                            .result()
                            ->records.first()
                            .key.first()
                            .get<Value::ObjectId>());
        const DeletionSurvey lesson = campus_.survey(u"documents"_s, u"lessons"_s, {{id}});
        QCOMPARE(told(lesson, Kind::Dangles, u"progress"_s, u"completed_lessons"_s), 1);
    }

    void usesTheForeignKeysThatAreReallyThere()
    {
        VERIFY_RESULT(runSql(
            campus_.relational->access(),
            u"alter table enrollments drop constraint enrollments_user_id_fkey;"
            "create table badges (id serial primary key, owner int references users on delete cascade);"
            "insert into badges (owner) values (3), (3)"_s));
        const DeletionSurvey survey = campus_.survey(u"relational"_s, u"users"_s, {{Value(qint32(3))}});
        QCOMPARE(told(survey, Kind::Dangles, u"enrollments"_s, u"user_id"_s), 2);
        QCOMPARE(told(survey, Kind::Deleted, u"public.badges"_s, u"owner"_s), 2);
    }

    void findsTheKeysOfAUserInRedis()
    {
        TEMPORARY_DATABASE(cache, StoreKind::Redis);
        UNWRAP_RESULT(const Blueprint blueprint, loadBlueprint(u"marketplace"_s));
        campus_.blueprint = std::make_shared<const Blueprint>(blueprint);
        campus_.repositories.insert(u"cache"_s, std::make_shared<Repository>(cache->access()));
        VERIFY_RESULT(runMongo(campus_.documents->access(), R"({"insert": "users", "documents": [
            {"_id": {"$oid": "65f1c0ffee65f1c0ffee65f1"}, "email": "a@example.org"}]})"));
        VERIFY_RESULT(runRedis(cache->access(), {"SET", "auth:refresh:65f1c0ffee65f1c0ffee65f1", "x"}));
        VERIFY_RESULT(runRedis(cache->access(), {"SET", "auth:refresh:65f1c0ffee65f1c0ffee65f2", "x"}));
        const Value id(*objectIdFromText(u"65f1c0ffee65f1c0ffee65f1"_s));
        const DeletionSurvey survey = campus_.survey(u"documents"_s, u"users"_s, {{id}});
        QVERIFY(survey.complete);
        QCOMPARE(told(survey, Kind::Dangles, u"refreshTokens"_s, u"userId"_s), 1);
        campus_.repositories.clear();
    }

    void aStoreThatCannotTellIsNamed()
    {
        campus_.repositories.remove(u"documents"_s);
        const DeletionSurvey survey = campus_.survey(u"relational"_s, u"courses"_s, {{Value(qint32(3))}});
        QVERIFY(survey.complete);
        QVERIFY(std::ranges::any_of(survey.effects, [](const DeletionEffect &effect) {
            return effect.link.fromStore == u"documents" && effect.error.has_value();
        }));
    }

    void aCancelAnswersWhatIsKnown()
    {
        CancelSource cancel;
        int steps = 0;
        const auto request = campus_.request(u"relational"_s, u"users"_s, {{Value(qint32(3))}});
        const DeletionSurvey survey = surveyDeletion(
            request, campus_.stores(),
            [&](const DeletionSurvey &soFar) {
                if (++steps == 3)
                    cancel.cancel();
                QVERIFY(!soFar.complete);
            },
            cancel.token());
        QVERIFY(!survey.complete);
    }
};

QTEST_GUILESS_MAIN(DeletionSurveyTest)
#include "deletion_survey_test.moc"
