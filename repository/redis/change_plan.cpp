// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/redis/change_plan.h"

#include "repository/redis/key_filter.h"
#include "repository/redis/record_reader.h"
#include "repository/redis/words.h"

#include <algorithm>

namespace registrar::redis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestDump = qint64{64} * 1024 * 1024; ///< bytes that a delete keeps for undo

Value expiryValue(qint64 expiresAt)
{
    return expiresAt < 0 ? Value::null() : Value(Value::Instant{expiresAt});
}

bool isTruncated(const Record &record)
{
    return !fieldOf(record.fields, field::truncated).isAbsent();
}

KeyType typeOf(const Record &record)
{
    return keyTypeFromName(fieldOf(record.fields, field::type).toUtf8OrBytes());
}

/// Equal as Redis keeps them, which has neither numbers nor text, only bytes.
bool sameBytes(const Value &left, const Value &right)
{
    return left == right ||
           (!left.isAbsent() && !right.isAbsent() && left.toUtf8OrBytes() == right.toUtf8OrBytes());
}

} // namespace

ChangePlan ChangePlan::of(const Change &change)
{
    ChangePlan plan{.change = &change, .pattern = KeyPattern(change.source.name)};
    if (change.kind == Change::Kind::Add) {
        Document document = change.document;
        if (fieldOf(document, field::key).isAbsent() && !change.key.isEmpty()) {
            document.prepend({field::key, change.key.first()});
        }
        auto made = NewKey::fromDocument(plan.pattern, document);
        if (!made) {
            plan.reject(made.error());
            return plan;
        }
        plan.key = made->key;
        plan.added = std::move(*made);
    } else if (change.key.isEmpty()) {
        plan.fail(Error::Kind::InvalidInput, Words::tr("The change does not say which key it is for."),
                  Words::tr("Read the record again."));
    } else {
        plan.key = change.key.first().toUtf8OrBytes();
    }
    return plan;
}

void ChangePlan::reject(Error error)
{
    error.what = Words::tr("The key \"%1\" could not be changed.").arg(QString::fromUtf8(key));
    error.entity = change->source.name;
    outcome.kind = ChangeOutcome::Kind::Rejected;
    outcome.error = std::move(error);
}

void ChangePlan::fail(Error::Kind kind, const QString &why, const QString &remedy, const QString &field)
{
    reject({.kind = kind, .why = why, .remedy = remedy, .field = field});
}

bool ChangePlan::needsDump() const
{
    const bool isStream = before && typeOf(*before) == KeyType::Stream;
    const bool changesAll = std::ranges::any_of(change->fields, [](const FieldChange &changed) {
        return !changed.field.isEmpty() && changed.field.first() == field::dump;
    });
    return before && (change->kind == Change::Kind::Delete || changesAll || (isStream && value));
}

ValueChange ChangePlan::valueChange() const
{
    return {.type = typeOf(*before),
            .key = key,
            .before = fieldOf(before->fields, field::value),
            .after = value.value_or(Value()),
            .truncated = isTruncated(*before),
            .expiresAt = expiry.value_or(expiryOfVersion(before->version).value_or(-1))};
}

bool ChangePlan::isOfMembers(const FieldChange &changed) const
{
    const KeyType type = before ? typeOf(*before) : KeyType::Other;
    return (type == KeyType::Set || type == KeyType::SortedSet) &&
           changed.field == FieldPath{field::value, field::members};
}

ValueChange ChangePlan::memberChange(const FieldChange &changed) const
{
    return {.type = typeOf(*before),
            .key = key,
            .before = changed.before,
            .after = changed.after,
            .truncated = true};
}

/// Those of both sides, with the scores that they are said to have had; the others without.
Members ChangePlan::membersOf(const FieldChange &changed) const
{
    const KeyType type = typeOf(*before);
    Members members;
    const Members after = redis::membersOf(type, changed.after).value_or(Members());
    for (const QByteArray &added : after.keys()) {
        members.insert(added, QByteArray());
    }
    members.insert(redis::membersOf(type, changed.before).value_or(Members()));
    return members;
}

std::vector<Command> ChangePlan::memberQueries() const
{
    std::vector<Command> commands;
    for (const FieldChange &changed : change->fields) {
        if (!isOfMembers(changed)) {
            continue;
        }
        const QByteArray name = typeOf(*before) == KeyType::Set ? "SISMEMBER" : "ZSCORE";
        for (const QByteArray &member : membersOf(changed).keys()) {
            commands.push_back({name, key, member});
        }
    }
    return commands;
}

void ChangePlan::takeMembers(const Replies &replies)
{
    auto reply = replies.begin();
    for (const FieldChange &changed : change->fields) {
        if (!isOfMembers(changed)) {
            continue;
        }
        const KeyType type = typeOf(*before);
        const Members members = membersOf(changed);
        const Members were = redis::membersOf(type, changed.before).value_or(Members());
        for (auto member = members.cbegin(); member != members.cend(); ++member, ++reply) {
            const bool isThere = type == KeyType::Set ? reply->integer() == 1 : !reply->isNull();
            const bool isSame =
                type == KeyType::Set || !isThere || scoreText(scoreFromText(reply->bytes())) == *member;
            membersMoved = membersMoved || isThere != were.contains(member.key()) || !isSame;
        }
    }
}

bool ChangePlan::isOutdated() const
{
    if (membersMoved) {
        return true;
    }
    const auto isExpiry = [](const FieldChange &changed) {
        return changed.field.first() == field::ttl || changed.field.first() == field::expiresAt;
    };
    if (!change->version.isEmpty()) {
        const bool movesExpiry = std::ranges::any_of(change->fields, isExpiry);
        return digestOfVersion(change->version) != digestOfVersion(before->version) ||
               (movesExpiry && expiryOfVersion(change->version) != expiryOfVersion(before->version));
    }
    const bool fieldsMoved = std::ranges::any_of(change->fields, [&](const FieldChange &changed) {
        return changed.field.first() == field::value && !isOfMembers(changed) &&
               !sameBytes(fieldOf(before->fields, changed.field), changed.before);
    });
    const Value read = fieldOf(change->document, field::value);
    return fieldsMoved || (!read.isMissing() && read != fieldOf(before->fields, field::value));
}

void ChangePlan::check(qint64 now)
{
    if (!stands()) {
        return;
    }
    if (change->kind == Change::Kind::Add) {
        if (before) {
            fail(Error::Kind::DuplicateKey, Words::tr("There is a key of this name already."),
                 Words::tr("Choose another key, or change the one that is there."), field::key);
            outcome.error->index = field::key;
            outcome.error->value = QString::fromUtf8(key);
            return;
        }
        commands = added->commands();
        return;
    }
    const bool hasFields = std::ranges::none_of(
        change->fields, [](const FieldChange &changed) { return changed.field.isEmpty(); });
    if (!before || !hasFields || isOutdated()) {
        outcome.kind = ChangeOutcome::Kind::Conflict;
        outcome.theirs = before;
        return;
    }
    if (change->kind == Change::Kind::Update) {
        checkUpdate(now);
    } else if (before->sizeBytes > largestDump) {
        fail(Error::Kind::TooLarge, Words::tr("The key is too large to be kept for undo."),
             Words::tr("Back it up and delete it with Redis's own UNLINK."));
    } else {
        commands.push_back({"UNLINK", key});
    }
}

void ChangePlan::takeField(const FieldChange &changed, Document &fields, qint64 now)
{
    const QString name = changed.field.first();
    if (name == field::ttl && changed.field.size() == 1) {
        const auto ttl = changed.after.toInteger();
        if (!changed.after.isAbsent() && ttl.value_or(0) <= 0) {
            fail(Error::Kind::Validation,
                 Words::tr("The time to live is a number of milliseconds greater than zero."),
                 Words::tr("Give milliseconds, or null for a key that stays."), name);
        } else {
            expiry = ttl ? now + *ttl : -1;
        }
    } else if (name == field::expiresAt && changed.field.size() == 1) {
        expiry = toEpochMilliseconds(changed.after).value_or(-1);
    } else if (isOfMembers(changed)) {
        auto made = changeCommands(memberChange(changed));
        if (made) {
            std::ranges::move(*made, std::back_inserter(commands));
        } else {
            reject(made.error());
        }
    } else if (name == field::value) {
        if (changed.field.size() == 1 && isTruncated(*before)) {
            fail(Error::Kind::Unsupported,
                 Words::tr("The value is too long to be replaced as a whole: only its start was read."),
                 Words::tr("Change its elements one by one."), name);
        } else if (!setField(fields, changed.field, changed.after)) {
            fail(Error::Kind::Validation,
                 Words::tr("The value has no place \"%1\".").arg(pathText(changed.field)),
                 Words::tr("Change an element that is there, or add one at the end."), name);
        }
    } else if (name != field::dump) {
        fail(Error::Kind::Unsupported,
             Words::tr("\"%1\" is given by the key and cannot be changed.").arg(pathText(changed.field)),
             Words::tr("Add a new key and delete this one."), name);
    }
}

void ChangePlan::checkUpdate(qint64 now)
{
    Document fields = before->fields;
    QByteArray restored;
    for (const FieldChange &changed : change->fields) {
        takeField(changed, fields, now);
        if (!stands()) {
            return;
        }
        restored = changed.field.first() == field::dump ? changed.after.toUtf8OrBytes() : restored;
    }
    const qint64 expiresAt = expiry.value_or(expiryOfVersion(before->version).value_or(-1));
    if (!restored.isEmpty()) {
        Command restore{"RESTORE", key, QByteArray::number(std::max<qint64>(expiresAt, 0)), restored,
                        "REPLACE"};
        commands.push_back(expiresAt < 0 ? restore : restore << "ABSTTL");
        return;
    }
    if (const Value after = fieldOf(fields, field::value); after != fieldOf(before->fields, field::value)) {
        value = after;
        auto made = changeCommands(valueChange());
        if (!made) {
            reject(made.error());
            return;
        }
        std::ranges::move(*made, std::back_inserter(commands));
        if (needsDump() && before->sizeBytes > largestDump) {
            fail(Error::Kind::TooLarge, Words::tr("The key is too large to be kept for undo."),
                 Words::tr("Change it with Redis's own commands."));
            return;
        }
    }
    if (expiry) {
        commands.push_back(*expiry < 0 ? Command{"PERSIST", key}
                                       : Command{"PEXPIREAT", key, QByteArray::number(*expiry)});
    }
}

ChangePlan::State ChangePlan::stateOf(const std::optional<Record> &now) const
{
    if (change->kind != Change::Kind::Update) {
        const bool isAdd = change->kind == Change::Kind::Add;
        return now.has_value() == isAdd ? State::After : State::Before;
    }
    if (now && now->version == before->version) {
        return State::Before;
    }
    const bool hasExpiry = now && (!expiry || expiryOfVersion(now->version) == expiry);
    const bool hasValues = now && std::ranges::all_of(change->fields, [&](const FieldChange &changed) {
                               return changed.field.first() != field::value || isOfMembers(changed) ||
                                      sameBytes(fieldOf(now->fields, changed.field), changed.after);
                           });
    return hasExpiry && hasValues ? State::After : State::Other;
}

Change ChangePlan::inverse() const
{
    Change undo{.source = change->source, .key = {Value::fromUtf8OrBytes(key)}};
    if (change->kind == Change::Kind::Delete) {
        undo.kind = Change::Kind::Add;
        undo.document = before->fields;
        undo.document.append({field::dump, Value::Binary{dump}});
        undo.document.append({field::expiresAt, expiryValue(expiryOfVersion(before->version).value_or(-1))});
        return undo;
    }
    undo.version = outcome.now ? outcome.now->version : QByteArray();
    if (change->kind == Change::Kind::Add) {
        undo.kind = Change::Kind::Delete;
        undo.document = outcome.now ? outcome.now->fields : Document{};
        return undo;
    }
    undo.kind = Change::Kind::Update;
    const Document now = outcome.now ? outcome.now->fields : Document{};
    if (!dump.isEmpty()) {
        undo.fields.append({{field::dump}, Value(), Value::Binary{dump}});
    } else if (value && isTruncated(*before) &&
               (typeOf(*before) == KeyType::Set || typeOf(*before) == KeyType::SortedSet)) {
        // Their places are others now: scores order them, or the server does.
        const ValueChange made = valueChange();
        undo.fields.append({{field::value, field::members},
                            membersOnlyIn(made.type, made.after, made.before),
                            membersOnlyIn(made.type, made.before, made.after)});
    } else if (value && isTruncated(*before)) {
        for (const FieldChange &changed : change->fields) {
            if (changed.field.first() == field::value) {
                undo.fields.prepend({changed.field, changed.after, fieldOf(before->fields, changed.field)});
            }
        }
    } else if (value) {
        undo.fields.append(
            {{field::value}, fieldOf(now, field::value), fieldOf(before->fields, field::value)});
    }
    for (const FieldChange &changed : change->fields) {
        if (isOfMembers(changed)) {
            undo.fields.append({changed.field, changed.after, changed.before});
        }
    }
    if (expiry || !dump.isEmpty()) {
        const qint64 old = expiryOfVersion(before->version).value_or(-1);
        undo.fields.append({{field::expiresAt}, expiryValue(expiry.value_or(old)), expiryValue(old)});
    }
    return undo;
}

} // namespace registrar::redis
