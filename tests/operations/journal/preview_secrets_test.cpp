// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that are shown, of every store: no secret is in them, and they are those that would be sent.
#include "operations/journal/apply_changes.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/blueprint/secret_values.h"
#include "repository/repository.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

/// In every value that must not be seen, and in no other.
const auto marker = u"topsecret"_s;

Value message(const QString &text)
{
    return Value(Document{{u"senderId"_s, Value(u"ana"_s)}, {u"text"_s, Value(text)}});
}

Value tokens(const QString &token)
{
    return Value(Document{{u"token"_s, Value(token)}, {u"userAgent"_s, Value(marker)}});
}

QString textOf(const ApplyPreview &preview)
{
    QStringList lines;
    for (const ChangePreview &change : preview.changes) {
        lines += change.statements;
        if (change.refusal)
            lines.append(u"refused: "_s + change.refusal->toText());
    }
    return lines.join(u'\n');
}

} // namespace

class PreviewSecretsTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<Blueprint> blueprint_;

    [[nodiscard]] EntitySource source(const QString &store, const QString &entity) const
    {
        return blueprint_->entity(store, entity)->source;
    }

    /// Of changes that are sound, so that nothing is refused.
    void preview(const TemporaryDatabase &database, const QString &store, const QList<Change> &changes,
                 QString &text) const
    {
        Repository repository(database.access());
        const ApplyRequest request{
            .deployment = u"shop"_s, .blueprint = blueprint_, .changes = {store, changes}};
        UNWRAP_RESULT(const auto shown, previewChanges(repository, request).result());
        text = textOf(shown);
        QVERIFY2(!text.contains(marker), qPrintable(text));
        QVERIFY2(!text.contains(u"refused"_s), qPrintable(text));
        QVERIFY2(text.contains(secretMark), qPrintable(text));
    }

private Q_SLOTS:
    void init()
    {
        UNWRAP_RESULT(const auto blueprint, loadBlueprint(u"marketplace"_s));
        blueprint_ = std::make_shared<Blueprint>(blueprint);
    }

    void ofMongoDb()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), R"({"insert": "chats", "documents": [{"_id": 1}]})"));
        const Value before(Value::Array{message(marker + u" one"_s)});
        const Value after(Value::Array{message(marker + u" one"_s), message(marker + u" two"_s)});
        const EntitySource chats = source(u"documents"_s, u"chats"_s);
        const EntitySource codes = source(u"documents"_s, u"tempverifications"_s);
        QString text;
        preview(
            *database, u"documents"_s,
            {{.source = chats, .key = {Value(1)}, .fields = {{{u"messages"_s}, before, after}}},
             {.source = chats,
              .key = {Value(1)},
              .fields = {{{u"messages"_s, u"0"_s, u"text"_s}, Value(marker), Value(marker + u'2')}}},
             {.kind = Change::Kind::Delete,
              .source = chats,
              .key = {Value(1)},
              .document = {{u"_id"_s, Value(1)}, {u"messages"_s, after}}},
             {.source = codes,
              .key = {Value(1)},
              .fields = {{{u"email"_s}, Value(marker + u"@example.org"_s), Value(u"topsecret@example.com"_s)},
                         {{u"undescribed"_s}, Value(), Value(Value::Array{Value(marker)})}}}},
            text);
        QVERIFY2(text.contains(u"senderId"_s) && text.contains(u"messages.0.text"_s), qPrintable(text));
    }

    void ofRedis()
    {
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        const StoreAccess &access = database->access();
        VERIFY_RESULT(
            runRedis(access, {"HSET", "auth:refresh:ana", "token", "topsecret", "userAgent", "topsecret"}));
        VERIFY_RESULT(runRedis(access, {"SET", "auth:revoked:t1", "topsecret"}));
        Repository repository(access);
        const EntitySource refresh = source(u"cache"_s, u"refreshTokens"_s);
        const EntitySource revoked = source(u"cache"_s, u"revokedTokens"_s);
        const RecordKey ana{Value(u"auth:refresh:ana"_s)};
        const RecordKey t1{Value(u"auth:revoked:t1"_s)};
        UNWRAP_RESULT(const auto hash, repository.record(refresh, ana).result());
        VERIFY_RESULT(runRedis(access, {"SET", "auth:revoked:t2", "topsecret"}));
        const RecordKey t2{Value(u"auth:revoked:t2"_s)};
        UNWRAP_RESULT(const auto word, repository.record(revoked, t1).result());
        UNWRAP_RESULT(const auto other, repository.record(revoked, t2).result());
        QString text;
        preview(*database, u"cache"_s,
                {{.source = refresh,
                  .key = ana,
                  .version = hash.version,
                  .fields = {{{u"value"_s}, tokens(marker), tokens(marker + u'2')}}},
                 {.source = revoked,
                  .key = t1,
                  .version = word.version,
                  .fields = {{{u"value"_s}, Value(marker), Value(marker + u'2')}}},
                 {.kind = Change::Kind::Delete,
                  .source = revoked,
                  .key = t2,
                  .version = other.version,
                  .document = other.fields}},
                text);
        QVERIFY2(text.contains(u"HSET auth:refresh:ana token"_s) &&
                     text.contains(u"UNLINK auth:revoked:t2"_s),
                 qPrintable(text));
    }

    void ofPostgreSqlWhateverTheType()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(
            runSql(database->access(),
                   u"CREATE TABLE vault (id int PRIMARY KEY, word text, code text, amount numeric, at "
                   u"timestamptz, bytes bytea, tags text[], settings jsonb); INSERT INTO vault (id) "
                   u"VALUES (1)"_s));
        const auto secret = [](const QString &name, const QString &nativeType, Value::Type type) {
            return BlueprintField{.name = name, .types = {type}, .nativeType = nativeType, .secret = true};
        };
        using Type = Value::Type;
        BlueprintEntity vault{.name = u"vault"_s,
                              .store = u"relational"_s,
                              .source = {u"public"_s, u"vault"_s},
                              .fields = {{.name = u"id"_s, .types = {Type::Int32}},
                                         secret(u"word"_s, u"text"_s, Type::Text),
                                         secret(u"code"_s, u"text"_s, Type::Text),
                                         secret(u"amount"_s, u"numeric"_s, Type::Decimal),
                                         secret(u"at"_s, u"timestamptz"_s, Type::TimestampZoned),
                                         secret(u"bytes"_s, u"bytea"_s, Type::Binary),
                                         secret(u"tags"_s, u"text[]"_s, Type::Array),
                                         {.name = u"settings"_s,
                                          .types = {Type::Json},
                                          .fields = {secret(u"pin"_s, {}, Type::Text)}}},
                              .key = {u"id"_s}};
        vault.fields[2].pattern = u"topsecret[0-9]"_s; // it is checked as it is, and then hidden
        blueprint_ = std::make_shared<Blueprint>();
        blueprint_->entities = {vault};
        QList<FieldChange> fields;
        for (const auto &[name, value] :
             {std::pair(u"word"_s, Value(marker)),
              {u"code"_s, Value(u"topsecret7"_s)},
              {u"amount"_s, Value(Value::Decimal{u"4711.07"_s})},
              {u"bytes"_s, Value(Value::Binary{"topsecret", 0})},
              {u"tags"_s, Value(Value::Array{Value(marker), Value(u"topsecret2"_s)})},
              {u"settings"_s, Value(Value::Json{u"{\"pin\": \"topsecret\"}"_s})}})
            fields.append({.field = {name}, .before = Value::null(), .after = value});
        Document added{{u"id"_s, Value(2)}};
        for (const FieldChange &field : std::as_const(fields))
            added.append({field.field.first(), field.after});
        QString text;
        preview(*database, u"relational"_s,
                {{.source = vault.source, .key = {Value(1)}, .fields = fields},
                 {.kind = Change::Kind::Add, .source = vault.source, .document = added}},
                text);
        QVERIFY2(!text.contains(u"4711"_s) && !text.contains(u"746f70736563726574"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(PreviewSecretsTest)
#include "preview_secrets_test.moc"
