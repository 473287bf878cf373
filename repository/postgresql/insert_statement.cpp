// SPDX-License-Identifier: GPL-3.0-or-later
// Records as an INSERT statement for people to read and to take elsewhere.
#include "repository/postgresql/insert_statement.h"

#include "repository/postgresql/quoting.h"
#include "repository/postgresql/value_text.h"

#include <cmath>

namespace registrar::postgresql
{

using namespace Qt::StringLiterals;

namespace
{

/// Numbers and booleans as they are; all else as a quoted text, which takes its column's type.
Result<QByteArray> constant(const Value &value)
{
    if (value.isMissing())
        return QByteArray("DEFAULT");
    if (value.isNull())
        return QByteArray("NULL");
    Result<std::optional<QByteArray>> text = encodeValue(value);
    if (!text)
        return failure(text.error());
    if (const bool *boolean = value.get<bool>())
        return QByteArray(*boolean ? "true" : "false");
    const std::optional<double> number = value.toDouble();
    return number && std::isfinite(*number) ? **text
                                            : quotedText(QString::fromUtf8(text->value_or(QByteArray())));
}

} // namespace

Result<QString> insertStatement(const EntitySource &source, const QList<Document> &records)
{
    QStringList names;
    for (const Document &record : records) {
        for (const Field &field : record) {
            if (!names.contains(field.name))
                names.append(field.name);
        }
    }
    if (names.isEmpty())
        return QString();
    QByteArrayList columns;
    for (const QString &name : std::as_const(names))
        columns.append(quotedName(name));
    QByteArrayList rows;
    for (const Document &record : records) {
        QByteArrayList constants;
        for (const QString &name : std::as_const(names)) {
            Result<QByteArray> text = constant(fieldOf(record, name));
            if (!text)
                return failure(text.error());
            constants.append(*text);
        }
        rows.append("    (" + constants.join(", ") + ')');
    }
    return QString::fromUtf8("INSERT INTO " + quotedName(source) + " (" + columns.join(", ") + ") VALUES\n" +
                             rows.join(",\n") + ";\n");
}

} // namespace registrar::postgresql
