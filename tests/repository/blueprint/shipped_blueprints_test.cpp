// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped blueprints hold what the platforms' guides state, counted and looked at in samples.
#include "repository/blueprint/blueprint_loader.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

Blueprint blueprintOf(const QString &name)
{
    return loadBlueprint(name).value_or(Blueprint());
}

const BlueprintIndex *indexOf(const BlueprintEntity &entity, const QString &name)
{
    const auto found = std::ranges::find(entity.indexes, name, &BlueprintIndex::name);
    return found == entity.indexes.end() ? nullptr : &*found;
}

qsizetype indexesIn(const Blueprint &blueprint, const QString &store)
{
    qsizetype count = 0;
    for (const BlueprintEntity &entity : blueprint.entitiesOf(store))
        count += entity.indexes.size();
    return count;
}

double thresholdOf(const Blueprint &blueprint, const QString &store, const QString &name)
{
    const auto found = std::ranges::find_if(blueprint.thresholds, [&](const BlueprintThreshold &threshold) {
        return threshold.name == name && (threshold.store == store || threshold.store.isEmpty());
    });
    return found == blueprint.thresholds.end() ? -1 : found->value;
}

} // namespace

class ShippedBlueprintsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fiveAreShipped();
    void everyEntityHasItsFields_data();
    void everyEntityHasItsFields();
    void everyIndexIsThere();
    void relationalReferencesAreForeignKeys();
    void documentsReferAcrossStores();
    void enrollmentsAreMirrored();
    void recordsExpireAsTheGuidesSay();
    void slowQueriesHaveTheirThreshold();
    void keyPatternsTellWhatAFlushCosts();
    void secretsAreMarked();
    void checkpointsAreReadOnly();
    void validatorsComeFromThePlatformAndFromTheRules();
    void everyPlatformHasFaultsAndSampleData();
};

void ShippedBlueprintsTest::fiveAreShipped()
{
    QCOMPARE(shippedBlueprints(),
             (QStringList{u"assistant"_s, u"chatbot"_s, u"learnflow"_s, u"marketplace"_s, u"supportbot"_s}));
}

void ShippedBlueprintsTest::everyEntityHasItsFields_data()
{
    QTest::addColumn<QString>("blueprint");
    QTest::addColumn<QString>("store");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<qsizetype>("fields");
    const auto row = [](const QString &blueprint, const QString &store, const QString &entity,
                        qsizetype fields) {
        QTest::newRow(qPrintable(blueprint + u'.' + entity)) << blueprint << store << entity << fields;
    };
    row(u"chatbot"_s, u"documents"_s, u"users"_s, 11);
    row(u"chatbot"_s, u"documents"_s, u"sessions"_s, 10);
    row(u"chatbot"_s, u"documents"_s, u"subjects"_s, 12);
    row(u"learnflow"_s, u"relational"_s, u"users"_s, 12);
    row(u"learnflow"_s, u"relational"_s, u"courses"_s, 13);
    row(u"learnflow"_s, u"relational"_s, u"enrollments"_s, 6);
    row(u"learnflow"_s, u"relational"_s, u"comments"_s, 9);
    row(u"learnflow"_s, u"relational"_s, u"comment_votes"_s, 5);
    row(u"learnflow"_s, u"relational"_s, u"direct_messages"_s, 6);
    row(u"learnflow"_s, u"relational"_s, u"audit_logs"_s, 9);
    row(u"learnflow"_s, u"relational"_s, u"telemetry"_s, 6);
    row(u"learnflow"_s, u"documents"_s, u"lessons"_s, 10);
    row(u"learnflow"_s, u"documents"_s, u"progress"_s, 7);
    row(u"learnflow"_s, u"documents"_s, u"course_telemetry"_s, 6);
}

void ShippedBlueprintsTest::everyEntityHasItsFields()
{
    QFETCH(QString, blueprint);
    QFETCH(QString, store);
    QFETCH(QString, entity);
    QFETCH(qsizetype, fields);
    const Blueprint loaded = blueprintOf(blueprint);
    QVERIFY(loaded.entity(store, entity) != nullptr);
    QCOMPARE(loaded.entity(store, entity)->fields.size(), fields);
}

void ShippedBlueprintsTest::everyIndexIsThere()
{
    QCOMPARE(indexesIn(blueprintOf(u"chatbot"_s), u"documents"_s), 14);
    QCOMPARE(indexesIn(blueprintOf(u"learnflow"_s), u"documents"_s), 3);
    QCOMPARE(indexesIn(blueprintOf(u"marketplace"_s), u"documents"_s), 23);
    QCOMPARE(indexesIn(blueprintOf(u"assistant"_s), u"documents"_s), 4);
    const Blueprint learnflow = blueprintOf(u"learnflow"_s);
    qsizetype constraints = 0;
    qsizetype watched = 0;
    for (const BlueprintEntity &entity : learnflow.entitiesOf(u"relational"_s)) {
        constraints += std::ranges::count_if(entity.indexes, &BlueprintIndex::constraint);
        watched += std::ranges::count_if(entity.indexes, &BlueprintIndex::watched);
    }
    QCOMPARE(constraints, 3);
    QCOMPARE(watched, 5);
    QCOMPARE(indexesIn(learnflow, u"relational"_s), 23 + constraints);
    const Blueprint chatbot = blueprintOf(u"chatbot"_s);
    const BlueprintIndex *words =
        indexOf(*chatbot.entity(u"documents"_s, u"subjects"_s), u"guide_text_name_text"_s);
    QVERIFY(words != nullptr);
    QCOMPARE(words->keys, (QList<IndexKey>{{u"guide"_s, u"text"_s}, {u"name"_s, u"text"_s}}));
}

void ShippedBlueprintsTest::relationalReferencesAreForeignKeys()
{
    const Blueprint learnflow = blueprintOf(u"learnflow"_s);
    QMap<QString, int> actions;
    for (const BlueprintEntity &entity : learnflow.entitiesOf(u"relational"_s)) {
        for (const BlueprintField &field : entity.fields) {
            if (field.reference && field.reference->enforced)
                ++actions[field.reference->onDelete];
        }
    }
    QCOMPARE(actions.value(u"no action"_s), 1); // courses.instructor_id
    QCOMPARE(actions.value(u"set null"_s), 1);  // audit_logs.user_id
    QCOMPARE(actions.value(u"cascade"_s), 11);
}

void ShippedBlueprintsTest::documentsReferAcrossStores()
{
    const Blueprint learnflow = blueprintOf(u"learnflow"_s);
    for (const auto &[entity, field] :
         {std::pair(u"lessons"_s, u"course_id"_s), std::pair(u"progress"_s, u"user_id"_s),
          std::pair(u"progress"_s, u"course_id"_s), std::pair(u"course_telemetry"_s, u"user_id"_s),
          std::pair(u"course_telemetry"_s, u"course_id"_s)}) {
        const auto reference = learnflow.entity(u"documents"_s, entity)->field(field)->reference;
        QVERIFY(reference.has_value());
        QCOMPARE(reference->store, u"relational"_s);
    }
    const auto lesson = learnflow.entity(u"relational"_s, u"comments"_s)->field(u"lesson_id"_s)->reference;
    QCOMPARE(lesson->store, u"documents"_s);
    QCOMPARE(lesson->as, u"text"_s);
    QCOMPARE(learnflow.entity(u"documents"_s, u"progress"_s)->field(u"lesson_times"_s)->keyReference->entity,
             u"lessons"_s);
}

void ShippedBlueprintsTest::enrollmentsAreMirrored()
{
    const Blueprint chatbot = blueprintOf(u"chatbot"_s);
    QCOMPARE(chatbot.entity(u"documents"_s, u"users"_s)->field(u"subjects"_s)->reference->mirror,
             u"subjects.students"_s);
    QCOMPARE(chatbot.entity(u"documents"_s, u"subjects"_s)->field(u"students"_s)->reference->mirror,
             u"users.subjects"_s);
}

void ShippedBlueprintsTest::recordsExpireAsTheGuidesSay()
{
    const Blueprint chatbot = blueprintOf(u"chatbot"_s);
    const BlueprintIndex *sessions =
        indexOf(*chatbot.entity(u"documents"_s, u"sessions"_s), u"last_active_1"_s);
    QCOMPARE(sessions->expireAfterSeconds, std::optional<qint64>(90 * 86400));
    const Blueprint marketplace = blueprintOf(u"marketplace"_s);
    const BlueprintIndex *codes =
        indexOf(*marketplace.entity(u"documents"_s, u"tempverifications"_s), u"expiresAt_1"_s);
    QCOMPARE(codes->expireAfterSeconds, std::optional<qint64>(0));
    QCOMPARE(blueprintOf(u"assistant"_s).entitiesOf(u"cache"_s).first().expirySeconds,
             std::optional<qint64>(3600));
}

void ShippedBlueprintsTest::slowQueriesHaveTheirThreshold()
{
    QCOMPARE(thresholdOf(blueprintOf(u"chatbot"_s), u"documents"_s, u"slowQuery"_s), 100.0);
    QCOMPARE(thresholdOf(blueprintOf(u"learnflow"_s), u"relational"_s, u"slowQuery"_s), 100.0);
    QCOMPARE(thresholdOf(blueprintOf(u"marketplace"_s), u"documents"_s, u"slowQuery"_s), 200.0);
    QCOMPARE(thresholdOf(blueprintOf(u"marketplace"_s), u"cache"_s, u"slowQuery"_s), 10.0);
    QCOMPARE(thresholdOf(blueprintOf(u"assistant"_s), u"documents"_s, u"slowQuery"_s), 100.0);
    QCOMPARE(thresholdOf(blueprintOf(u"supportbot"_s), u"relational"_s, u"slowQuery"_s), 100.0);
}

void ShippedBlueprintsTest::keyPatternsTellWhatAFlushCosts()
{
    const Blueprint marketplace = blueprintOf(u"marketplace"_s);
    QStringList patterns;
    for (const BlueprintEntity &entity : marketplace.entitiesOf(u"cache"_s)) {
        patterns << entity.source.name;
        QVERIFY2(!entity.flushImpact.isEmpty(), qPrintable(entity.name));
        QVERIFY2(!entity.keyType.isEmpty(), qPrintable(entity.name));
    }
    for (const QString &pattern : {u"payment:idem:<requestId>"_s, u"auth:refresh:<userId>"_s,
                                   u"auth:revoked:<tokenId>"_s, u"rl:<ip>"_s, u"cache:<name>:<id>"_s})
        QVERIFY2(patterns.contains(pattern), qPrintable(pattern));
}

void ShippedBlueprintsTest::secretsAreMarked()
{
    for (const auto &[name, store] :
         {std::pair(u"chatbot"_s, u"documents"_s), std::pair(u"learnflow"_s, u"relational"_s),
          std::pair(u"supportbot"_s, u"relational"_s)}) {
        const Blueprint blueprint = blueprintOf(name);
        const BlueprintField *hash = blueprint.entity(store, u"users"_s)->field(u"hashed_password"_s);
        QVERIFY(hash->secret);
        QCOMPARE(hash->format, u"bcrypt"_s);
    }
    const Blueprint learnflow = blueprintOf(u"learnflow"_s);
    QVERIFY(learnflow.entity(u"relational"_s, u"direct_messages"_s)->field(u"content"_s)->secret);
    const Blueprint marketplace = blueprintOf(u"marketplace"_s);
    QVERIFY(marketplace.entity(u"cache"_s, u"refreshTokens"_s)->secret);
}

void ShippedBlueprintsTest::checkpointsAreReadOnly()
{
    const Blueprint supportbot = blueprintOf(u"supportbot"_s);
    for (const QString &name :
         {u"checkpoints"_s, u"checkpoint_blobs"_s, u"checkpoint_writes"_s, u"checkpoint_migrations"_s})
        QVERIFY2(supportbot.entity(u"relational"_s, name)->readOnly, qPrintable(name));
    QVERIFY(!supportbot.store(u"qdrant"_s)->required);
    QCOMPARE(supportbot.store(u"relational"_s)->expectedVersion, u"18"_s);
    QCOMPARE(supportbot.store(u"vectors"_s)->extensions, QStringList{u"vector"_s});
}

void ShippedBlueprintsTest::validatorsComeFromThePlatformAndFromTheRules()
{
    const Blueprint chatbot = blueprintOf(u"chatbot"_s);
    const BlueprintEntity *users = chatbot.entity(u"documents"_s, u"users"_s);
    const QJsonObject own = users->validator.value("$jsonSchema"_L1).toObject();
    QCOMPARE(own.value("required"_L1).toArray().size(), 4);
    const QJsonObject recommended = users->validatorRecommended.value("$jsonSchema"_L1).toObject();
    QCOMPARE(recommended.value("required"_L1).toArray().size(), 8);
    const QJsonObject username =
        recommended.value("properties"_L1).toObject().value("username"_L1).toObject();
    QCOMPARE(username.value("minLength"_L1).toInt(), 3);
    QCOMPARE(username.value("maxLength"_L1).toInt(), 50);
}

void ShippedBlueprintsTest::everyPlatformHasFaultsAndSampleData()
{
    for (const QString &name : shippedBlueprints()) {
        const Blueprint blueprint = blueprintOf(name);
        QVERIFY(!blueprint.faults.isEmpty());
        for (const BlueprintFault &fault : blueprint.faults)
            QVERIFY2(fault.perThousand <= 20 && fault.atLeast >= 1, qPrintable(fault.name));
        for (const BlueprintEntity &entity : blueprint.entities)
            QVERIFY2(!entity.sample.isEmpty(), qPrintable(entity.name));
    }
}

QTEST_GUILESS_MAIN(ShippedBlueprintsTest)
#include "shipped_blueprints_test.moc"
