// SPDX-License-Identifier: GPL-3.0-or-later
// A blueprint's file is read whole, or refused with the place, the reason and the remedy.
#include "repository/blueprint/blueprint_check.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/blueprint/blueprint_writer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

QByteArray shipped(const QString &name)
{
    QFile file(blueprintPath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A whole small blueprint, with one text replaced.
QByteArray small(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray text = R"({
  "format": 1, "name": "school",
  "stores": [{"name": "documents", "kind": "mongodb"}, {"name": "relational", "kind": "postgresql"}],
  "entities": [
    {
      "name": "pupils", "store": "documents", "kind": "collection", "key": ["_id"],
      "fields": [
        {"name": "_id", "type": "text"},
        {"name": "name", "type": "text", "minimumLength": 3, "maximumLength": 50},
        {"name": "house", "type": "text", "values": ["red", "blue"], "default": "red"},
        {"name": "mail", "type": "text", "pattern": "^[^@]+@[^@]+$"},
        {"name": "seen", "type": "instant", "setOn": "write"},
        {"name": "courses", "type": "array", "elementType": "text",
          "reference": {"entity": "courses", "field": "_id", "mirror": "courses.pupils"}}
      ],
      "indexes": [{"name": "name_1", "keys": [{"field": "name"}]}]
    },
    {
      "name": "courses", "store": "documents", "kind": "collection",
      "fields": [
        {"name": "_id", "type": "text"},
        {"name": "pupils", "type": "array", "elementType": "text",
          "reference": {"entity": "pupils", "field": "_id", "mirror": "pupils.courses"}}
      ]
    },
    {
      "name": "marks", "store": "relational", "kind": "table",
      "fields": [{"name": "id", "type": "int32", "nativeType": "serial"}]
    }
  ],
  "thresholds": [{"name": "slowQuery", "value": 100, "unit": "ms"}]
})";
    return from.isEmpty() ? text : text.replace(from, to);
}

/// What stands in the text from the problem's place on.
QByteArray textAt(const QByteArray &text, const BlueprintProblem &problem)
{
    const QByteArrayList lines = text.split('\n').mid(problem.line - 1);
    return lines.join('\n').mid(problem.column - 1);
}

} // namespace

class BlueprintLoaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShippedBlueprintIsRight_data();
    void everyShippedBlueprintIsRight();
    void writingAndReadingGivesTheSameBlueprint_data() { everyShippedBlueprintIsRight_data(); }
    void writingAndReadingGivesTheSameBlueprint();
    void aMistakeIsToldWithItsPlaceAndRemedy_data();
    void aMistakeIsToldWithItsPlaceAndRemedy();
    void whatTheSchemaRefusesIsRefused_data();
    void whatTheSchemaRefusesIsRefused();
    void theExampleOfTheManualIsRight();
    void allMistakesAreToldAtOnceInTheOrderOfTheFile();
    void anyBytesAreTaken();
    void aMissingFileIsAnErrorThatNamesTheShippedOnes();
    void aBrokenFileIsAnErrorThatQuotesItsFirstMistake();
};

void BlueprintLoaderTest::everyShippedBlueprintIsRight_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : shippedBlueprints())
        QTest::newRow(qPrintable(name)) << name;
}

void BlueprintLoaderTest::everyShippedBlueprintIsRight()
{
    QFETCH(QString, name);
    const LoadedBlueprint loaded = readBlueprint(shipped(name), name + u".json"_s);
    for (const BlueprintProblem &problem : loaded.problems)
        qWarning().noquote() << problem.toText();
    QVERIFY(loaded.isRight());
    QCOMPARE(loaded.blueprint.name, name);
    QVERIFY(loadBlueprint(name).has_value());
}

void BlueprintLoaderTest::writingAndReadingGivesTheSameBlueprint()
{
    QFETCH(QString, name);
    const Blueprint blueprint = readBlueprint(shipped(name)).blueprint;
    const QByteArray written = writeBlueprint(blueprint);
    const LoadedBlueprint again = readBlueprint(written);
    QVERIFY(again.isRight());
    QVERIFY(again.blueprint == blueprint);
    QCOMPARE(writeBlueprint(again.blueprint), written);
}

void BlueprintLoaderTest::aMistakeIsToldWithItsPlaceAndRemedy_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("place"); // what stands where the problem is said to be
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                        const QByteArray &place, const QString &path, const QString &what,
                        const QString &remedy) {
        QTest::newRow(name) << from << to << place << path << what << remedy;
    };
    row("a comma too many", R"("name": "school",)", R"("name": "school",,)", ",\n", u""_s,
        u"A name in double quotes"_s, u"no comma behind"_s);
    row("a name twice", R"("format": 1,)", R"("format": 1, "format": 1,)", R"("format": 1, ")", u""_s,
        u"“format” stands twice"_s, u"Remove one"_s);
    row("an unknown member", R"("minimumLength": 3)", R"("minLength": 3)", R"("minLength")",
        u"/entities/0/fields/1/minLength"_s, u"“minLength” is unknown"_s, u"Did you mean “minimumLength”?"_s);
    row("a wrong type", R"("minimumLength": 3)", R"("minimumLength": "3")", R"("3")",
        u"/entities/0/fields/1/minimumLength"_s, u"a text, and a whole number is expected"_s,
        u"Write a whole number"_s);
    row("a missing member", R"("name": "school",)", "", "{\n  \"format\"", u""_s, u"“name” is missing"_s,
        u"Add \"name\""_s);
    row("an unknown kind", R"("kind": "mongodb")", R"("kind": "mongo")", R"("mongo")", u"/stores/0/kind"_s,
        u"“mongo” is not one"_s, u"Did you mean “mongodb”?"_s);
    row("an unknown type of value", R"("type": "instant")", R"("type": "instants")", R"("instants")",
        u"/entities/0/fields/4/type"_s, u"“instants” is not one"_s, u"“instant”"_s);
    row("an unknown unit", R"("unit": "ms")", R"("unit": "msec")", R"("msec")", u"/thresholds/0/unit"_s,
        u"“msec” is not one"_s, u"Did you mean “ms”?"_s);
    row("an address of another kind", R"("kind": "mongodb")",
        R"("kind": "mongodb", "defaultAddress": "redis://localhost")", R"("redis://localhost")",
        u"/stores/0/defaultAddress"_s, u"an address of Redis, not of MongoDB"_s, u"Correct the address"_s);
    row("an entity twice", R"("name": "marks", "store": "relational", "kind": "table")",
        R"("name": "pupils", "store": "documents", "kind": "collection")", R"("pupils", "store")",
        u"/entities/2/name"_s, u"stands twice in entities"_s, u"another name"_s);
    row("a store that is not there", R"("store": "relational")", R"("store": "relation")", R"("relation")",
        u"/entities/2/store"_s, u"There is no store “relation”"_s, u"Did you mean “relational”?"_s);
    row("a kind that the store has not", R"("kind": "table")", R"("kind": "collection")", R"("collection")",
        u"/entities/2/kind"_s, u"postgresql has no collection"_s, u"Correct the kind"_s);
    row("a reference to an entity that is not there", R"("entity": "pupils", "field")",
        R"("entity": "pupil", "field")", R"("pupil")", u"/entities/1/fields/1/reference/entity"_s,
        u"an entity “pupil”"_s, u"Did you mean “pupils”?"_s);
    row("a reference to a field that is not there", R"("entity": "pupils", "field": "_id")",
        R"("entity": "pupils", "field": "id")", R"("id", "mirror")",
        u"/entities/1/fields/1/reference/field"_s, u"a field “id”"_s, u"correct the name"_s);
    row("a mirror that does not point back", R"(, "mirror": "pupils.courses")", "", R"("courses.pupils")",
        u"/entities/0/fields/5/reference/mirror"_s, u"does not point back to “pupils.courses”"_s,
        u"pupils.courses"_s);
    row("an index on an unknown field", R"([{"field": "name"}])", R"([{"field": "nome"}])", R"("nome")",
        u"/entities/0/indexes/0/keys/0/field"_s, u"a field “nome”"_s, u"Did you mean “name”?"_s);
    row("a default outside the values", R"("default": "red")", R"("default": "green")", R"("green")",
        u"/entities/0/fields/2/default"_s, u"is not one of its values"_s, u"another default"_s);
    row("a value of another type", R"("values": ["red", "blue"])", R"("values": ["red", 3])", R"(3])",
        u"/entities/0/fields/2/values/1"_s, u"the type int32"_s, u"Correct the value"_s);
    row("a wrong regular expression", R"("^[^@]+@[^@]+$")", R"("^[^@+@")", R"("^[^@+@")",
        u"/entities/0/fields/3/pattern"_s, u"regular expression of “mail”"_s, u"Correct it"_s);
    row("an impossible length", R"("minimumLength": 3)", R"("minimumLength": 51)", R"(51)",
        u"/entities/0/fields/1/minimumLength"_s, u"No text is long enough"_s, u"smaller"_s);
    row("a time for what holds none", R"("type": "instant")", R"("type": "text")", R"("write")",
        u"/entities/0/fields/4/setOn"_s, u"holds none"_s, u"timestamptz"_s);
    row("a column without its type", R"(, "nativeType": "serial")", "", R"({"name": "id")",
        u"/entities/2/fields/0"_s, u"PostgreSQL's name"_s, u"nativeType"_s);
}

void BlueprintLoaderTest::aMistakeIsToldWithItsPlaceAndRemedy()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, place);
    QFETCH(QString, path);
    QFETCH(QString, what);
    QFETCH(QString, remedy);
    QVERIFY(readBlueprint(small()).isRight());
    QVERIFY(small(from, to) != small());
    const LoadedBlueprint loaded = readBlueprint(small(from, to), u"school.json"_s);
    QVERIFY(!loaded.problems.isEmpty());
    const BlueprintProblem &problem = loaded.problems.first();
    QVERIFY2(problem.what.contains(what), qPrintable(problem.toText()));
    QVERIFY2(problem.remedy.contains(remedy), qPrintable(problem.toText()));
    QCOMPARE(problem.path, path);
    const QByteArray text = small(from, to);
    QVERIFY2(textAt(text, problem).startsWith(place), textAt(text, problem).left(60).constData());
    QVERIFY(problem.toText().startsWith(u"school.json:%1:%2: "_s.arg(problem.line).arg(problem.column)));
}

void BlueprintLoaderTest::whatTheSchemaRefusesIsRefused_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QFINDTESTDATA("broken"));
    for (const QString &name : folder.entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void BlueprintLoaderTest::whatTheSchemaRefusesIsRefused()
{
    QFETCH(QString, path);
    const Result<LoadedBlueprint> loaded = readBlueprintFile(path);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->problems.size(), 1);
}

void BlueprintLoaderTest::theExampleOfTheManualIsRight()
{
    QFile manual(QFINDTESTDATA("../../../docs/blueprints.md"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QByteArray text = manual.readAll();
    const qsizetype start = text.indexOf("```json\n") + 8;
    const LoadedBlueprint loaded = readBlueprint(text.mid(start, text.indexOf("```", start) - start));
    QVERIFY2(loaded.isRight(), qPrintable(loaded.isRight() ? QString() : loaded.problems.first().toText()));
    QCOMPARE(loaded.blueprint.name, u"library"_s);
}

void BlueprintLoaderTest::allMistakesAreToldAtOnceInTheOrderOfTheFile()
{
    QByteArray text = small(R"("type": "instant")", R"("type": "text")");
    text.replace("\"default\": \"red\"", "\"default\": \"green\"");
    text.replace("\"store\": \"relational\"", "\"store\": \"elsewhere\"");
    const QList<BlueprintProblem> problems = readBlueprint(text).problems;
    QCOMPARE(problems.size(), 3);
    QVERIFY(problems[0].line < problems[1].line);
    QVERIFY(problems[1].line < problems[2].line);
}

void BlueprintLoaderTest::anyBytesAreTaken()
{
    std::mt19937 random(20260201);
    const QByteArray whole = small();
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = whole;
        const int changes = 1 + static_cast<int>(random() % 8);
        for (int change = 0; change < changes; ++change) {
            const qsizetype place = static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size()));
            switch (random() % 4) {
            case 0:
                bytes[place] = static_cast<char>(random());
                break;
            case 1:
                bytes.remove(place, 1 + static_cast<qsizetype>(random() % 40));
                break;
            case 2:
                bytes.insert(place, bytes.mid(place, static_cast<qsizetype>(random() % 40)));
                break;
            default:
                bytes.insert(place, "\"[]{},:-0.e\\u"[random() % 13]);
                break;
            }
            if (bytes.isEmpty())
                bytes = " ";
        }
        const LoadedBlueprint loaded = readBlueprint(bytes);
        if (loaded.isRight())
            QVERIFY(readBlueprint(writeBlueprint(loaded.blueprint)).blueprint == loaded.blueprint);
        else
            QVERIFY(loaded.problems.first().line >= 1);
    }
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("null"), QByteArray("\xEF\xBB\xBF{}"), QByteArray("\xFF\xFE"),
          QByteArray(100000, '['), QByteArray("{\"a\":").repeated(1000), QByteArray("\"\\u12\""),
          QByteArray("1e999999"), QByteArray("{\"format\": 1"), QByteArray("[\"\xC3\"]")})
        QVERIFY(!readBlueprint(bytes).isRight());
}

void BlueprintLoaderTest::aMissingFileIsAnErrorThatNamesTheShippedOnes()
{
    const Result<Blueprint> loaded = loadBlueprint(u"/nowhere/at/all.json"_s);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::File);
    QVERIFY(loaded.error().remedy.contains(u"learnflow"_s));
}

void BlueprintLoaderTest::aBrokenFileIsAnErrorThatQuotesItsFirstMistake()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(small(R"("unit": "ms")", R"("unit": "msec")"));
    file.close();
    const Result<Blueprint> loaded = loadBlueprint(path);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::InvalidInput);
    QVERIFY(loaded.error().why.contains(u"broken.json:31:"_s));
    QVERIFY(loaded.error().remedy.contains(u"registrar blueprint check"_s));
}

QTEST_GUILESS_MAIN(BlueprintLoaderTest)
#include "blueprint_loader_test.moc"
