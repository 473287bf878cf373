// SPDX-License-Identifier: GPL-3.0-or-later
// The one rule of what is secret, on the shipped marketplace: inside an array, a whole document, whole
// entities.
#include "repository/blueprint/blueprint_loader.h"
#include "repository/blueprint/secret_values.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

const Value mark(secretMark.toString());

Value message(const QString &text)
{
    return Value(Document{{u"senderId"_s, Value(u"s1"_s)}, {u"text"_s, Value(text)}});
}

} // namespace

class SecretValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        UNWRAP_RESULT(const auto blueprint, loadBlueprint(u"marketplace"_s));
        marketplace_ = blueprint;
    }

    void knowsWhatIsSecretByItsPath_data()
    {
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("secret");
        const auto row = [](const char *store, const char *entity, const char *path, bool secret) {
            QTest::addRow("%s.%s", entity, path) << QString::fromLatin1(store) << QString::fromLatin1(entity)
                                                 << QString::fromLatin1(path) << secret;
        };
        row("documents", "chats", "messages", false);
        row("documents", "chats", "messages.text", true);
        row("documents", "chats", "messages.0.text", true);
        row("documents", "chats", "messages.12.text.more", true);
        row("documents", "chats", "messages.0", false);
        row("documents", "chats", "messages.0.senderId", false);
        row("documents", "chats", "participants.0", false);
        row("documents", "chats", "text", false);
        row("cache", "refreshTokens", "value", true);
        row("cache", "refreshTokens", "value.userAgent", true);
        row("cache", "refreshTokens", "value.unheardOf", true);
        for (const char *told : {"key", "type", "ttl", "size", "length", "userId"})
            row("cache", "refreshTokens", told, false);
        row("cache", "revokedTokens", "value", true);
        row("cache", "revokedTokens", "ttl", false);
        row("documents", "tempverifications", "_id", false);
        row("documents", "tempverifications", "email", true);
        row("documents", "tempverifications", "code", true);
        row("documents", "tempverifications", "unheardOf.inside", true);
        row("documents", "tempverifications", "", true);
    }

    void knowsWhatIsSecretByItsPath()
    {
        QFETCH(QString, store);
        QFETCH(QString, entity);
        QFETCH(QString, path);
        QFETCH(bool, secret);
        const BlueprintEntity *known = marketplace_.entity(store, entity);
        QVERIFY(known);
        QCOMPARE(isSecretAt(known, path.isEmpty() ? FieldPath() : path.split(u'.')), secret);
        QVERIFY(!isSecretAt(nullptr, path.split(u'.')));
    }

    void tellsTheSecretFieldsOfAnEntity()
    {
        const auto paths = [this](const QString &store, const QString &entity) {
            QStringList texts;
            for (const FieldPath &path : secretPaths(*marketplace_.entity(store, entity)))
                texts.append(pathText(path));
            return texts.join(u' ');
        };
        QCOMPARE(paths(u"documents"_s, u"chats"_s), u"messages.text"_s);
        QCOMPARE(paths(u"cache"_s, u"refreshTokens"_s), u"value"_s);
        QCOMPARE(paths(u"documents"_s, u"tempverifications"_s), u"email code expiresAt"_s);
        const BlueprintEntity *chats = marketplace_.entity(u"documents"_s, u"chats"_s);
        QVERIFY(holdsSecret(*chats->field(u"messages"_s)));
        QVERIFY(!holdsSecret(*chats->field(u"participants"_s)));
    }

    void replacesSecretsInsideOfArrays()
    {
        const BlueprintField messages =
            *marketplace_.entity(u"documents"_s, u"chats"_s)->field(u"messages"_s);
        const Value two(Value::Array{message(u"one"_s), message(u"two"_s)});
        const Value hidden = withoutSecrets(messages, two);
        QCOMPARE(hidden, Value(Value::Array{message(mark.toText()), message(mark.toText())}));
        const Value left = withoutSecrets(messages, two, Value());
        const Value sender(Document{{u"senderId"_s, Value(u"s1"_s)}});
        QCOMPARE(left, Value(Value::Array{sender, sender}));
        // What is not as described is hidden rather than shown.
        QCOMPARE(withoutSecrets(messages, Value(u"two"_s)), mark);
        QCOMPARE(withoutSecrets(messages, Value(Value::Json{u"[{}]"_s})), mark);
        QCOMPARE(withoutSecrets(messages, Value(Value::Array{Value(u"two"_s)})), Value(Value::Array{mark}));
        QCOMPARE(withoutSecrets(messages, Value::null()), Value::null());
        QCOMPARE(withoutSecrets(messages, Value()), Value());
    }

    void replacesWhatAPathLeadsTo()
    {
        const BlueprintEntity *chats = marketplace_.entity(u"documents"_s, u"chats"_s);
        QCOMPARE(withoutSecrets(chats, {u"messages"_s, u"0"_s}, message(u"one"_s)), message(mark.toText()));
        QCOMPARE(withoutSecrets(chats, {u"messages"_s, u"0"_s, u"text"_s}, Value(u"one"_s)), mark);
        QCOMPARE(withoutSecrets(chats, {u"lastMessageAt"_s}, Value(u"one"_s)), Value(u"one"_s));
        const BlueprintEntity *codes = marketplace_.entity(u"documents"_s, u"tempverifications"_s);
        QCOMPARE(withoutSecrets(codes, {u"anything"_s}, Value(17)), mark);
        QCOMPARE(withoutSecrets(codes, {u"_id"_s}, Value(17)), Value(17));
    }

    void keepsTheShapeOfChangesThatAreShown()
    {
        const auto tokens = [](const QString &token, const QString &agent) {
            return Value(Document{{u"token"_s, Value(token)}, {u"userAgent"_s, Value(agent)}});
        };
        Change change;
        change.source = marketplace_.entity(u"cache"_s, u"refreshTokens"_s)->source;
        change.fields = {{{u"value"_s}, tokens(u"old"_s, u"same"_s), tokens(u"new"_s, u"same"_s)},
                         {{u"ttl"_s}, Value(qint64(60)), Value(qint64(120))}};
        const ChangeSet shown = withoutSecrets(ChangeSet{u"cache"_s, {change}}, marketplace_);
        const FieldChange &value = shown.changes.first().fields.first();
        QCOMPARE(value.before.at({u"userAgent"_s}), value.after.at({u"userAgent"_s}));
        QVERIFY(value.before.at({u"token"_s}) != value.after.at({u"token"_s}));
        for (const Value &side : {value.before, value.after})
            for (const QString &name : {u"token"_s, u"userAgent"_s})
                QVERIFY2(side.at({name}).toText().startsWith(secretMark),
                         qPrintable(side.at({name}).toText()));
        QCOMPARE(shown.changes.first().fields.last(), change.fields.last());
    }

    void takesSecretsOutOfWhatAServerSays()
    {
        const BlueprintEntity *chats = marketplace_.entity(u"documents"_s, u"chats"_s);
        const Change change{.source = chats->source,
                            .fields = {{{u"messages"_s},
                                        Value(Value::Array{message(u"one two"_s)}),
                                        Value(Value::Array{message(u"one"_s)})}}};
        const Error said{.what = u"It is there."_s,
                         .why = u"dup key: { text: \"one two\" }, { text: \"one\" } of s1"_s,
                         .value = u"one"_s};
        const Error told = withoutSecrets(said, change, chats);
        QCOMPARE(told.why, u"dup key: { text: \"••••••••\" }, { text: \"••••••••\" } of s1"_s);
        QCOMPARE(told.value, u"••••••••"_s);
        QCOMPARE(told.what, said.what);
    }

private:
    Blueprint marketplace_;
};

QTEST_GUILESS_MAIN(SecretValuesTest)
#include "secret_values_test.moc"
