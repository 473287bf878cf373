// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal may hold of a change.
#include "operations/journal/change_document.h"
#include "operations/journal/journal_mask.h"
#include "repository/text/extended_json.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class JournalMaskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsWhatIsNoSecret();
    void hidesSecrets_data();
    void hidesSecrets();
    void tellsEqualSecretsFromDifferentOnes();
    void hidesEverythingOfASecretEntity();
    void keepsCountersWhoseNamesSoundSecret();
    void keepsADigestOfLargeValues();
    void marksWhatCannotBeUndone();

private:
    QByteArray masked(const Change &change) const
    {
        const auto document = JournalMask(*journal_, blueprint_, u"documents"_s).change(change);
        return document ? toExtendedJsonUtf8(*document) : QByteArray("failed");
    }

    QTemporaryDir folder_;
    std::unique_ptr<Journal> journal_;
    Blueprint blueprint_;
};

void JournalMaskTest::initTestCase()
{
    journal_ = std::make_unique<Journal>(folder_.filePath(u"journal"_s));
    BlueprintField inner{.name = u"pin"_s, .secret = true};
    BlueprintField nested{.name = u"profile"_s, .fields = {inner}};
    BlueprintField hash{.name = u"hash"_s, .secret = true};
    BlueprintField token{.name = u"token_label"_s};
    blueprint_.entities = {
        {.name = u"users"_s,
         .store = u"documents"_s,
         .source = {QString(), u"users"_s},
         .fields = {hash, nested, token}},
        {.name = u"keys"_s, .store = u"documents"_s, .source = {QString(), u"keys"_s}, .secret = true}};
}

void JournalMaskTest::keepsWhatIsNoSecret()
{
    const Change change{.source = {QString(), u"users"_s},
                        .key = {Value(qint32(1))},
                        .fields = {{{u"name"_s}, Value(u"a"_s), Value(u"b"_s)}},
                        .document = {{u"token_label"_s, Value(u"blue"_s)}}};
    QCOMPARE(masked(change), toExtendedJsonUtf8(changeToDocument(change)));
}

void JournalMaskTest::hidesSecrets_data()
{
    QTest::addColumn<FieldPath>("field");
    QTest::addColumn<Value>("value");
    QTest::newRow("as the blueprint says") << FieldPath{u"hash"_s} << Value(u"topsecret"_s);
    QTest::newRow("nested") << FieldPath{u"profile"_s, u"pin"_s} << Value(u"topsecret"_s);
    QTest::newRow("inside a document")
        << FieldPath{u"profile"_s} << Value(Document{{u"pin"_s, Value(u"topsecret"_s)}});
    QTest::newRow("inside an array") << FieldPath{u"profile"_s}
                                     << Value(
                                            Value::Array{Value(Document{{u"pin"_s, Value(u"topsecret"_s)}})});
    QTest::newRow("by its name") << FieldPath{u"api_key"_s} << Value(u"topsecret"_s);
    QTest::newRow("below a name") << FieldPath{u"hash"_s, u"0"_s} << Value(u"topsecret"_s);
}

void JournalMaskTest::hidesSecrets()
{
    QFETCH(FieldPath, field);
    QFETCH(Value, value);
    const EntitySource users{QString(), u"users"_s};
    QVERIFY(!masked({.source = users, .fields = {{field, Value(), value}}}).contains("topsecret"));
    QVERIFY(!masked({.source = users, .fields = {{field, value, Value()}}}).contains("topsecret"));
    Document document;
    QVERIFY(setField(document, field, value));
    QVERIFY(
        !masked({.kind = Change::Kind::Add, .source = users, .document = document}).contains("topsecret"));
}

void JournalMaskTest::tellsEqualSecretsFromDifferentOnes()
{
    const auto of = [this](const QString &text) {
        return masked({.source = {QString(), u"users"_s}, .document = {{u"hash"_s, Value(text)}}});
    };
    QCOMPARE(of(u"a"_s), of(u"a"_s));
    QVERIFY(of(u"a"_s) != of(u"b"_s));
}

void JournalMaskTest::hidesEverythingOfASecretEntity()
{
    const QByteArray text =
        masked({.source = {QString(), u"keys"_s},
                .document = {{u"value"_s, Value(u"topsecret"_s)}, {u"n"_s, Value(qint32(4711))}}});
    QVERIFY(!text.contains("topsecret") && !text.contains("4711"));
}

void JournalMaskTest::keepsCountersWhoseNamesSoundSecret()
{
    QVERIFY(masked({.source = {QString(), u"users"_s}, .document = {{u"tokens_used"_s, Value(qint32(4711))}}})
                .contains("4711"));
}

void JournalMaskTest::keepsADigestOfLargeValues()
{
    const QString large(JournalMask::largestValue, u'x');
    const QByteArray text =
        masked({.source = {QString(), u"users"_s}, .document = {{u"essay"_s, Value(large)}}});
    QVERIFY(text.size() < 1000);
    QVERIFY(text.contains("sha256:"));
}

void JournalMaskTest::marksWhatCannotBeUndone()
{
    const JournalMask mask(*journal_, blueprint_, u"documents"_s);
    const Change plain{.source = {QString(), u"users"_s},
                       .fields = {{{u"name"_s}, Value(u"a"_s), Value(u"b"_s)}}};
    const Change secret{.source = {QString(), u"users"_s},
                        .fields = {{{u"hash"_s}, Value(u"a"_s), Value(u"b"_s)}}};
    QVERIFY(changeSetFromValue(u"documents"_s, *mask.changeSet({u"documents"_s, {plain}})));
    QCOMPARE(
        changeSetFromValue(u"documents"_s, *mask.changeSet({u"documents"_s, {plain, secret}})).error().kind,
        Error::Kind::Unsupported);
}

QTEST_GUILESS_MAIN(JournalMaskTest)
#include "journal_mask_test.moc"
