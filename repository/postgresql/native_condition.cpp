// SPDX-License-Identifier: GPL-3.0-or-later
// A condition that a person wrote in SQL: let in only where it can be nothing but one expression.
#include "repository/postgresql/native_condition.h"

#include "repository/postgresql/sql_tokens.h"
#include "repository/postgresql/value_text.h"
#include "repository/postgresql/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace registrar::postgresql
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestName = 63; ///< bytes; PostgreSQL cuts longer ones

QString catalogName(QStringView text, const SqlToken &token)
{
    QString name = text.mid(token.start, token.length).toString();
    if (token.kind == SqlToken::Kind::QuotedName) {
        name = name.mid(1, name.size() - 2).replace(u"\"\""_s, u"\""_s);
    } else {
        for (QChar &character : name) {
            if (character >= u'A' && character <= u'Z')
                character = character.toLower();
        }
    }
    return QString::fromUtf8(name.toUtf8().left(longestName));
}

/// The server counts characters, a text its UTF-16 units.
int placeOf(const QString &text, qsizetype characters)
{
    qsizetype place = 0;
    for (; characters > 0 && place < text.size(); --characters)
        place += text.at(place).isHighSurrogate() ? 2 : 1;
    return static_cast<int>(std::min(place, text.size()));
}

Result<void> readByServer(Connection &connection, const QByteArray &before, const QString &text,
                          const QByteArray &behind)
{
    const Result<Rows> read = connection.run(before + text.toUtf8() + behind);
    if (read)
        return {};
    Error error = read.error();
    error.what = Words::tr("The condition cannot be used.");
    if (error.position >= 0)
        error.position = placeOf(text, error.position - QString::fromUtf8(before).toUcs4().size());
    return failure(error);
}

/// Functions that may do more than answer. The read-only transaction stops writes; these would also end other
/// people's sessions, hold locks, sleep, read the server's files or reach other servers.
Result<void> refuseVolatile(Connection &connection, const QString &text)
{
    const QStringList names = calledFunctions(text);
    if (names.isEmpty())
        return {};
    Value::Array array;
    for (const QString &name : names)
        array.append(Value(name));
    const Result<std::optional<QByteArray>> bound = encodeValue(Value(array));
    if (!bound)
        return failure(bound.error());
    const Result<Rows> found = connection.run(
        "SELECT proname FROM pg_proc WHERE proname::text = ANY($1::text[]) AND provolatile = 'v' AND proname "
        "NOT IN ('random', 'clock_timestamp', 'timeofday', 'gen_random_uuid') LIMIT 1",
        {*bound});
    if (!found)
        return failure(found.error());
    if (found->count() == 0)
        return {};
    const QString name = found->text(0, 0);
    return failure(
        {.kind = Error::Kind::Permission,
         .what = Words::tr("The condition cannot be used."),
         .why = Words::tr("The function %1 may change something or act outside of this query.").arg(name),
         .remedy = Words::tr("Use functions that only compute."),
         .value = name,
         .position = static_cast<int>(std::max<qsizetype>(text.indexOf(name, 0, Qt::CaseInsensitive), 0))});
}

} // namespace

QString nativeText(const Condition &condition)
{
    return condition.op == Operator::Native ? condition.operands.value(0).toText() : QString();
}

bool hasNativeCondition(const Query &query)
{
    return std::ranges::any_of(query.conditions,
                               [](const Condition &condition) { return condition.op == Operator::Native; });
}

Result<QByteArray> nativeExpression(const QString &text)
{
    const Result<QList<SqlToken>> tokens = sqlTokens(text);
    if (!tokens)
        return failure(tokens.error());
    if (tokens->isEmpty())
        return failure({.kind = Error::Kind::Syntax,
                        .what = Words::tr("The condition is empty."),
                        .remedy = Words::tr("Write an expression, as behind WHERE."),
                        .position = 0});
    return '(' + text.toUtf8() + ')';
}

QStringList calledFunctions(const QString &text)
{
    QStringList names;
    const Result<QList<SqlToken>> tokens = sqlTokens(text);
    if (!tokens)
        return names;
    for (qsizetype index = 0; index + 1 < tokens->size(); ++index) {
        const SqlToken &token = tokens->at(index);
        const bool isName = token.kind == SqlToken::Kind::Name || token.kind == SqlToken::Kind::QuotedName;
        if (!isName || text.at(tokens->at(index + 1).start) != u'(')
            continue;
        const QString name = catalogName(text, token);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

Result<std::unique_ptr<ReadOnlyTransaction>> ReadOnlyTransaction::begin(Connection &connection,
                                                                        std::chrono::milliseconds limit)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    QByteArrayList statements{"SET TRANSACTION READ ONLY"};
    if (limit.count() > 0)
        statements.append("SET LOCAL statement_timeout = " + QByteArray::number(qint64(limit.count())));
    for (const QByteArray &statement : std::as_const(statements)) {
        if (const Result<Rows> set = connection.run(statement); !set)
            return failure(set.error());
    }
    auto readOnly = std::make_unique<ReadOnlyTransaction>();
    readOnly->transaction_ = std::move(*transaction);
    return readOnly;
}

Result<void> checkNativeConditions(Connection &connection, const Relation &relation, const Query &query)
{
    const QByteArray from = " FROM " + relation.fromClause() + " AS t";
    for (const Condition &condition : query.conditions) {
        if (condition.op != Operator::Native)
            continue;
        const QString text = nativeText(condition);
        if (const Result<QByteArray> expression = nativeExpression(text); !expression)
            return failure(expression.error());
        if (const Result<void> calm = refuseVolatile(connection, text); !calm)
            return calm;
        if (const Result<void> read =
                readByServer(connection, "SELECT 1" + from + " WHERE (", text, ") LIMIT 0");
            !read)
            return read;
        // What could leave parentheses by means that were not thought of cannot leave brackets as well.
        if (const Result<void> bracketed =
                readByServer(connection, "SELECT ARRAY[", text, "]" + from + " LIMIT 0");
            !bracketed)
            return bracketed;
    }
    return {};
}

} // namespace registrar::postgresql
