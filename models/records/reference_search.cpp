// SPDX-License-Identifier: GPL-3.0-or-later
// The records that a reference could point at, found while a person types.
#include "models/records/reference_search.h"

#include "repository/answer.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/value_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int mostRows = 20;
constexpr qint64 cheapRead = 100'000; ///< records that a search without an index may touch
constexpr std::chrono::milliseconds typingPause{180};
constexpr std::chrono::milliseconds connectingPause{250};
constexpr int mostTitleTries = 120; ///< half a minute

/// The text as a value of the field; Missing where it is none.
Value valueOf(const QString &text, const BlueprintField &field)
{
    for (const Value::Type type : field.types) {
        if (Result<Value> value = parseValue(type, text, field.nativeType);
            value && type != Value::Type::Null)
            return *value;
    }
    return field.types.isEmpty() ? Value(text) : Value();
}

bool holdsText(const BlueprintField &field)
{
    return field.types.isEmpty() || field.types.contains(Value::Type::Text);
}

} // namespace

ReferenceSearch::ReferenceSearch(TargetSource target, QObject *parent)
    : QAbstractListModel(parent)
    , source_(std::move(target))
{
    delay_.setSingleShot(true);
    delay_.setInterval(typingPause);
    connect(&delay_, &QTimer::timeout, this, &ReferenceSearch::begin);
    connecting_.setSingleShot(true);
    connecting_.setInterval(connectingPause);
    connect(&connecting_, &QTimer::timeout, this, [this] { lookUpTitle(waitingTitle_); });
}

ReferenceSearch::~ReferenceSearch()
{
    cancel_.cancel();
    titleCancel_.cancel();
}

int ReferenceSearch::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ReferenceSearch::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = rows_.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title.isEmpty() ? displayText(row.value)
                                   : tr("%1 — %2").arg(displayText(row.value), row.title);
    case Qt::EditRole:
        return editText(row.value);
    case ValueRole:
        return QVariant::fromValue(row.value);
    case TitleRole:
        return row.title;
    default:
        return {};
    }
}

void ReferenceSearch::search(const QString &text)
{
    text_ = text;
    delay_.start();
}

void ReferenceSearch::stop()
{
    delay_.stop();
    cancel_.cancel();
    ++generation_;
}

/// A secret is no title, and nothing to search.
void ReferenceSearch::takeTarget()
{
    target_ = source_();
    if (target_ && isSecretAt(&target_->entity, {target_->entity.titleField}))
        target_->entity.titleField.clear();
}

void ReferenceSearch::begin()
{
    stop();
    cancel_ = CancelSource();
    takeTarget();
    if (!target_ || !target_->repository) {
        Q_EMIT failed(target_ ? tr("The store “%1” is not connected.").arg(target_->entity.store)
                              : tr("The entity that this points at is not known."));
        return;
    }
    beginResetModel();
    rows_.clear();
    endResetModel();
    waiting_ = queriesFor(text_);
    whenAnswered(target_->repository->estimate(query({}), cancel_.token()), this,
                 [this, generation = generation_](const Result<Total> &total) {
                     if (generation != generation_)
                         return;
                     total_ = total ? total->records : -1;
                     askNext();
                 });
}

Query ReferenceSearch::query(const QList<Condition> &conditions) const
{
    Query query;
    query.source = target_->entity.source;
    query.conditions = conditions;
    query.fields = {target_->field.name};
    if (!target_->entity.titleField.isEmpty())
        query.fields.append(target_->entity.titleField);
    query.limit = mostRows;
    return query;
}

Condition ReferenceSearch::keyCondition(const QString &text) const
{
    if (holdsText(target_->field))
        return {{target_->field.name}, Operator::Prefix, {Value(text)}};
    const Value value = valueOf(text, target_->field);
    return {
        {target_->field.name}, Operator::Equals, value.isMissing() ? QList<Value>() : QList<Value>{value}};
}

QList<Query> ReferenceSearch::queriesFor(const QString &text) const
{
    if (text.isEmpty())
        return {query({})};
    QList<Query> queries;
    const Condition key = keyCondition(text);
    if (!key.operands.isEmpty())
        queries.append(query({key}));
    const QString &title = target_->entity.titleField;
    if (!title.isEmpty()) {
        if (title != target_->field.name)
            queries.append(query({{{title}, Operator::Prefix, {Value(text)}}}));
        queries.append(query({{{title}, Operator::Contains, {Value(text)}, false}}));
    } else if (holdsText(target_->field)) {
        queries.append(query({{{target_->field.name}, Operator::Contains, {Value(text)}, false}}));
    }
    return queries;
}

void ReferenceSearch::askNext()
{
    if (waiting_.isEmpty() || rows_.size() >= mostRows) {
        Q_EMIT found();
        return;
    }
    const Query query = waiting_.takeFirst();
    const bool cheap = total_ >= 0 && total_ <= cheapRead;
    if (cheap || query.conditions.isEmpty() || query.conditions.first().op == Operator::Equals) {
        run(query);
        return;
    }
    whenAnswered(target_->repository->cost(query, cancel_.token()), this,
                 [this, query, generation = generation_](const Result<QueryCost> &cost) {
                     if (generation != generation_)
                         return;
                     const bool indexed =
                         cost && !cost->conditions.isEmpty() && cost->conditions.first().indexed;
                     const bool little = cost && cost->estimatedRead >= 0 && cost->estimatedRead <= cheapRead;
                     indexed || little ? run(query) : askNext();
                 });
}

void ReferenceSearch::run(const Query &query)
{
    whenAnswered(target_->repository->page(query, Position::start(), cancel_.token()), this,
                 [this, generation = generation_](const Result<Page> &page) {
                     if (generation != generation_)
                         return;
                     if (!page) {
                         Q_EMIT failed(page.error().what);
                         return;
                     }
                     take(page->records);
                     askNext();
                 });
}

void ReferenceSearch::take(const QList<Record> &records)
{
    QList<Row> fresh;
    for (const Record &record : records) {
        const Value value = fieldOf(record.fields, target_->field.name);
        const auto same = [&value](const Row &row) { return row.value == value; };
        if (!value.isAbsent() && std::ranges::none_of(rows_, same) && std::ranges::none_of(fresh, same))
            fresh.append({value, titleOf(record)});
    }
    fresh.resize(std::min<qsizetype>(fresh.size(), mostRows - rows_.size()));
    if (fresh.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    rows_.append(fresh);
    endInsertRows();
    Q_EMIT found();
}

QString ReferenceSearch::titleOf(const Record &record) const
{
    const QString &title = target_->entity.titleField;
    return title.isEmpty() || title == target_->field.name ? QString()
                                                           : displayText(fieldOf(record.fields, title));
}

void ReferenceSearch::findTitle(const Value &held)
{
    titleTries_ = 0;
    lookUpTitle(held);
}

void ReferenceSearch::lookUpTitle(const Value &held)
{
    connecting_.stop();
    titleCancel_.cancel();
    titleCancel_ = CancelSource();
    const quint64 generation = ++titleGeneration_;
    takeTarget();
    if (held.isAbsent() || !target_)
        return;
    if (!target_->repository) {
        waitingTitle_ = held;
        if (++titleTries_ < mostTitleTries)
            connecting_.start();
        return;
    }
    const Value value = valueOf(editText(held), target_->field);
    if (value.isMissing()) {
        Q_EMIT titleFound(held, {}, false);
        return;
    }
    Query lookUp = query({{{target_->field.name}, Operator::Equals, {value}}});
    lookUp.limit = 1;
    whenAnswered(target_->repository->page(lookUp, Position::start(), titleCancel_.token()), this,
                 [this, held, generation](const Result<Page> &page) {
                     if (generation != titleGeneration_ || !page)
                         return;
                     const bool exists = !page->records.isEmpty();
                     Q_EMIT titleFound(held, exists ? titleOf(page->records.first()) : QString(), exists);
                 });
}

} // namespace registrar
