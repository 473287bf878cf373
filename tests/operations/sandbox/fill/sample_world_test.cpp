// SPDX-License-Identifier: GPL-3.0-or-later
// Sample data follow from their numbers alone, hold together across stores, and have no faults but the listed
// ones.
#include "operations/sandbox/fill/sample_fault.h"
#include "operations/sandbox/fill/sample_key.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"
#include "tests/support/verify_result.h"

#include <QtTest>

#include <set>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime today(QDate(2026, 9, 20), QTime(0, 0), Qt::UTC);

Result<std::unique_ptr<SampleWorld>> worldOf(const QString &platform, double scale = 1)
{
    const auto blueprint = loadBlueprint(platform);
    return blueprint ? SampleWorld::make(*blueprint, scale, today, 1) : failure(blueprint.error());
}

QByteArray wholeWorld(const SampleWorld &world)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (size_t entity = 0; entity < world.entities().size(); ++entity) {
        world.population().forEach(int(entity), [&](const SampleIdentity &identity) {
            hash.addData(toExtendedJsonUtf8(world.document(int(entity), identity)));
            return true;
        });
    }
    return hash.result();
}

} // namespace

class SampleWorldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlatformCanBeMade_data();
    void everyPlatformCanBeMade();
    void scaleOneIsAboutAThousandUsers();
    void aThousandTimesThatIsAMillion();
    void referencesHold_data();
    void referencesHold();
    void bothSidesOfAnEnrollmentAgree();
    void aGuideIsAboutItsSubject();
    void keysAreUnique_data();
    void keysAreUnique();
    void timesLookLikeTerms();
    void faultsAreFewAndListed();
    void spoiltNamesStayUniqueAtAnyScale();
    void keysOfRedisNameTheirVariables();
};

void SampleWorldTest::everyPlatformCanBeMade_data()
{
    QTest::addColumn<QString>("platform");
    for (const QString &platform : shippedBlueprints()) {
        QTest::newRow(qPrintable(platform)) << platform;
    }
}

void SampleWorldTest::everyPlatformCanBeMade()
{
    QFETCH(QString, platform);
    const auto first = worldOf(platform);
    VERIFY_RESULT(first);
    const auto second = worldOf(platform);
    VERIFY_RESULT(second);
    QCOMPARE(wholeWorld(**first), wholeWorld(**second));
}

void SampleWorldTest::scaleOneIsAboutAThousandUsers()
{
    qint64 users = 0;
    for (const QString &platform : shippedBlueprints()) {
        const auto world = worldOf(platform);
        VERIFY_RESULT(world);
        for (size_t entity = 0; entity < (*world)->entities().size(); ++entity) {
            users += (*world)->entities()[entity].definition.name == u"users"
                         ? (*world)->population().count(int(entity))
                         : 0;
        }
    }
    QVERIFY2(users >= 1000 && users < 2000, QByteArray::number(users).constData());
}

void SampleWorldTest::aThousandTimesThatIsAMillion()
{
    const auto world = worldOf(u"learnflow"_s, 1000);
    VERIFY_RESULT(world);
    const SamplePopulation &population = (*world)->population();
    QCOMPARE(population.count((*world)->entityNumber(u"relational"_s, u"users"_s)), qint64(1'000'000));
    const qint64 enrollments = population.count((*world)->entityNumber(u"relational"_s, u"enrollments"_s));
    QVERIFY2(enrollments > 2'500'000 && enrollments < 3'500'000, QByteArray::number(enrollments).constData());
}

void SampleWorldTest::referencesHold_data()
{
    everyPlatformCanBeMade_data();
}

void SampleWorldTest::referencesHold()
{
    QFETCH(QString, platform);
    const auto made = worldOf(platform, 0.3);
    VERIFY_RESULT(made);
    const SampleWorld &world = **made;
    QStringList broken;
    for (size_t entity = 0; entity < world.entities().size(); ++entity) {
        for (const SampleField &field : world.entities()[entity].fields) {
            const int target = field.targetEntity;
            if (target < 0 || world.entities()[entity].definition.sample.isEmpty() ||
                world.entities()[size_t(target)].definition.sample.isEmpty() ||
                field.definition.sample.value(u"generator"_s).toString() == u"uuid") {
                continue;
            }
            std::set<QString> keys;
            const QString keyField = field.definition.reference->field;
            world.population().forEach(target, [&](const SampleIdentity &identity) {
                keys.insert(editText(world.value(target, identity, keyField)));
                return true;
            });
            world.population().forEach(int(entity), [&](const SampleIdentity &identity) {
                const Value value = world.value(int(entity), identity, field.definition.name);
                const auto *several = value.get<Value::Array>();
                for (const Value &one : several ? *several : Value::Array{value}) {
                    if (!one.isAbsent() && !keys.contains(editText(one))) {
                        broken << world.entities()[entity].definition.name + u'.' + field.definition.name +
                                      u' ' + editText(one);
                    }
                }
                return true;
            });
        }
    }
    QCOMPARE(broken, QStringList());
}

void SampleWorldTest::bothSidesOfAnEnrollmentAgree()
{
    const auto made = worldOf(u"chatbot"_s);
    VERIFY_RESULT(made);
    const SampleWorld &world = **made;
    const int users = world.entityNumber(u"documents"_s, u"users"_s);
    const int subjects = world.entityNumber(u"documents"_s, u"subjects"_s);
    std::set<std::pair<QString, QString>> fromUsers;
    std::set<std::pair<QString, QString>> fromSubjects;
    world.population().forEach(users, [&](const SampleIdentity &identity) {
        SampleRow row(world, users, identity);
        if (row.value(u"role"_s).toText() == u"STUDENT") {
            for (const Value &subject : *row.value(u"subjects"_s).get<Value::Array>()) {
                fromUsers.emplace(row.value(u"username"_s).toText(), subject.toText());
            }
        }
        return true;
    });
    world.population().forEach(subjects, [&](const SampleIdentity &identity) {
        SampleRow row(world, subjects, identity);
        for (const Value &student : *row.value(u"students"_s).get<Value::Array>()) {
            fromSubjects.emplace(student.toText(), row.value(u"_id"_s).toText());
        }
        return true;
    });
    QVERIFY(fromUsers.size() > 300);
    QVERIFY(fromUsers == fromSubjects);
}

void SampleWorldTest::aGuideIsAboutItsSubject()
{
    const auto made = worldOf(u"chatbot"_s);
    VERIFY_RESULT(made);
    const SampleWorld &world = **made;
    const int subjects = world.entityNumber(u"documents"_s, u"subjects"_s);
    int guides = 0;
    QStringList strangers;
    world.population().forEach(subjects, [&](const SampleIdentity &identity) {
        SampleRow row(world, subjects, identity);
        const QString guide = row.value(u"guide"_s).toText();
        guides += guide.isEmpty() ? 0 : 1;
        if (!guide.isEmpty() && !guide.startsWith(u"# "_s + row.value(u"name"_s).toText() + u'\n'))
            strangers.append(guide.section(u'\n', 0, 0));
        return true;
    });
    QVERIFY(guides > 3);
    QCOMPARE(strangers, QStringList());
}

void SampleWorldTest::keysAreUnique_data()
{
    everyPlatformCanBeMade_data();
}

void SampleWorldTest::keysAreUnique()
{
    QFETCH(QString, platform);
    const auto made = worldOf(platform);
    VERIFY_RESULT(made);
    const SampleWorld &world = **made;
    for (size_t entity = 0; entity < world.entities().size(); ++entity) {
        const BlueprintEntity &definition = world.entities()[entity].definition;
        std::set<QByteArray> keys;
        qint64 records = 0;
        world.population().forEach(int(entity), [&](const SampleIdentity &identity) {
            Document document = world.document(int(entity), identity);
            if (definition.kind == EntityKind::KeyPattern) {
                document = redisDocument(definition, document);
            }
            Value::Array key;
            for (const QString &field : definition.key) {
                key.append(fieldOf(document, field));
            }
            keys.insert(toExtendedJsonUtf8(Value(key)));
            ++records;
            return true;
        });
        QVERIFY2(qint64(keys.size()) == records, qPrintable(definition.name));
    }
}

void SampleWorldTest::timesLookLikeTerms()
{
    const auto made = worldOf(u"learnflow"_s, 5);
    VERIFY_RESULT(made);
    const SampleWorld &world = **made;
    const int entity = world.entityNumber(u"relational"_s, u"enrollments"_s);
    std::array<int, 13> months{};
    world.population().forEach(entity, [&](const SampleIdentity &identity) {
        const Value value = world.value(entity, identity, u"enrolled_at"_s);
        const auto *stamp = value.get<Value::Timestamp>();
        ++months.at(
            size_t(QDateTime::fromMSecsSinceEpoch(stamp->microseconds / 1000, Qt::UTC).date().month()));
        return true;
    });
    QVERIFY2(months[9] > 2 * months[8], "September is busier than August.");
    QVERIFY2(months[2] > months[4], "February is busier than April.");
}

void SampleWorldTest::faultsAreFewAndListed()
{
    for (const QString &platform : shippedBlueprints()) {
        const auto blueprint = loadBlueprint(platform);
        VERIFY_RESULT(blueprint);
        const auto made = worldOf(platform);
        VERIFY_RESULT(made);
        const SampleWorld &world = **made;
        for (size_t entity = 0; entity < world.entities().size(); ++entity) {
            SampleFaults faults(*blueprint, world, int(entity));
            qint64 records = 0;
            qint64 changed = 0;
            world.population().forEach(int(entity), [&](const SampleIdentity &identity) {
                const Document before = world.document(int(entity), identity);
                Document after = before;
                ++records;
                changed += faults.spoil(after, identity) ? 1 : 0;
                return true;
            });
            for (const SpoiltRecords &spoilt : faults.spoilt()) {
                QVERIFY2(spoilt.fault.kind == u"noExpiry" || spoilt.count > 0, qPrintable(spoilt.fault.name));
            }
            QVERIFY2(changed <= 20 + records / 20, qPrintable(world.entities()[entity].definition.name));
        }
    }
}

/// A unique index is made over them.
void SampleWorldTest::spoiltNamesStayUniqueAtAnyScale()
{
    const auto blueprint = loadBlueprint(u"chatbot"_s);
    VERIFY_RESULT(blueprint);
    const auto made = worldOf(u"chatbot"_s, 1000);
    VERIFY_RESULT(made);
    const SampleWorld &world = **made;
    const int users = world.entityNumber(u"documents"_s, u"users"_s);
    SampleFaults faults(*blueprint, world, users);
    std::set<QString> names;
    qint64 spoilt = 0;
    world.population().forEach(users, [&](const SampleIdentity &identity) {
        Document user{{u"username"_s, Value(u"as it was"_s)}};
        faults.spoil(user, identity);
        const QString name = fieldOf(user, u"username"_s).toText();
        if (name != u"as it was") {
            names.insert(name);
            ++spoilt;
        }
        return true;
    });
    QVERIFY(spoilt > 256); // more than two hexadecimal digits can tell apart
    QCOMPARE(qint64(names.size()), spoilt);
    QVERIFY(std::ranges::all_of(names, [](const QString &name) { return name.size() == 2; }));
}

void SampleWorldTest::keysOfRedisNameTheirVariables()
{
    BlueprintEntity entity;
    entity.source.name = u"auth:refresh:<userId>"_s;
    entity.keyType = u"string"_s;
    entity.expirySeconds = 100;
    const Document document =
        redisDocument(entity, {{u"userId"_s, Value(qint32(7))}, {u"value"_s, Value(u"x"_s)}});
    QCOMPARE(fieldOf(document, u"key"_s), Value(u"auth:refresh:7"_s));
    const qint64 left = fieldOf(document, u"ttl"_s).toInteger().value_or(0);
    QVERIFY(left > 0 && left <= 100'000);
}

QTEST_GUILESS_MAIN(SampleWorldTest)
#include "sample_world_test.moc"
