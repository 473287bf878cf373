// SPDX-License-Identifier: GPL-3.0-or-later
// Adds many records by COPY on a connection of its own, all or nothing.
#include "repository/postgresql/copy_writer.h"

#include "repository/postgresql/quoting.h"
#include "repository/postgresql/value_text.h"
#include "repository/postgresql/words.h"

#include <QCoreApplication>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace registrar::postgresql
{

namespace
{

constexpr qsizetype bufferSize = qsizetype{256} * 1024;

using AnswerPointer = std::unique_ptr<PGresult, decltype(&PQclear)>;

/// A text as COPY's text format wants it.
void appendEscaped(QByteArray &buffer, const QByteArray &text)
{
    for (const char character : text) {
        switch (character) {
        case '\\':
            buffer.append("\\\\");
            break;
        case '\t':
            buffer.append("\\t");
            break;
        case '\n':
            buffer.append("\\n");
            break;
        case '\r':
            buffer.append("\\r");
            break;
        default:
            buffer.append(character);
        }
    }
}

} // namespace

CopyWriter::CopyWriter(std::unique_ptr<Connection> connection, const EntitySource &source,
                       const QString &storeName)
    : connection_(std::move(connection))
    , source_(source)
    , storeName_(storeName)
{
}

Error CopyWriter::complete(Error error) const
{
    error.store = storeName_;
    error.entity = source_.toText();
    if (error.what.isEmpty())
        error.what = Words::tr("The records could not be added to %1.").arg(source_.toText());
    return error;
}

Result<std::unique_ptr<BulkWriter>> CopyWriter::start(std::unique_ptr<Connection> connection,
                                                      const Relation &relation, const QStringList &fields,
                                                      const QString &storeName)
{
    std::unique_ptr<CopyWriter> writer(new CopyWriter(std::move(connection), relation.source, storeName));
    writer->fields_ = fields;
    for (const Column &column : relation.columns) {
        if (fields.isEmpty() && !column.generated)
            writer->fields_.append(column.name);
    }
    QByteArray columns;
    for (const QString &field : std::as_const(writer->fields_)) {
        const Column *column = relation.column(field);
        if (!column)
            return failure(writer->complete(
                {.kind = Error::Kind::InvalidInput,
                 .why = Words::tr("%1 has no field %2.").arg(relation.source.toText(), field),
                 .remedy = Words::tr("Leave the field out."),
                 .field = field}));
        columns += (columns.isEmpty() ? "" : ", ") + quotedName(field);
        writer->delimiters_.append(column->type.delimiter);
    }
    const AnswerPointer answer(PQexec(writer->connection_->raw(), "COPY " + quotedName(relation.source) +
                                                                      " (" + columns + ") FROM STDIN"),
                               PQclear);
    if (PQresultStatus(answer.get()) != PGRES_COPY_IN)
        return failure(writer->complete(writer->connection_->rawError()));
    writer->copying_ = true;
    writer->buffer_.reserve(bufferSize + bufferSize / 4);
    return writer;
}

CopyWriter::~CopyWriter()
{
    if (copying_ && connection_->isOpen())
        PQputCopyEnd(connection_->raw(), "given up");
}

Result<void> CopyWriter::append(const Value &value, char delimiter)
{
    if (value.isAbsent()) {
        buffer_.append("\\N");
        return {};
    }
    Result<std::optional<QByteArray>> text = encodeValue(value, delimiter);
    if (!text)
        return failure(complete(text.error()));
    appendEscaped(buffer_, text->value_or(QByteArray()));
    return {};
}

Result<void> CopyWriter::add(const Document &document)
{
    if (!copying_)
        return failure(complete({.kind = Error::Kind::InvalidInput,
                                 .why = Words::tr("The load has ended already."),
                                 .remedy = Words::tr("Start another load.")}));
    const qsizetype start = buffer_.size();
    for (qsizetype i = 0; i < fields_.size(); ++i) {
        if (i > 0)
            buffer_.append('\t');
        const bool inPlace = i < document.size() && document[i].name == fields_[i];
        if (Result<void> added =
                append(inPlace ? document[i].value : fieldOf(document, fields_[i]), delimiters_[i]);
            !added) {
            buffer_.truncate(start); // the record is left out whole
            return added;
        }
    }
    buffer_.append('\n');
    return buffer_.size() >= bufferSize ? send() : Result<void>();
}

Error CopyWriter::refused()
{
    copying_ = false;
    while (PGresult *answer = PQgetResult(connection_->raw()))
        PQclear(answer);
    return complete(connection_->rawError());
}

Result<void> CopyWriter::send()
{
    if (buffer_.isEmpty())
        return {};
    const int sent = PQputCopyData(connection_->raw(), buffer_.constData(), static_cast<int>(buffer_.size()));
    buffer_.resize(0);
    if (sent != 1)
        return failure(refused());
    return {};
}

Result<qint64> CopyWriter::finish()
{
    if (!copying_)
        return failure(refused());
    if (Result<void> sent = send(); !sent)
        return failure(sent.error());
    if (PQputCopyEnd(connection_->raw(), nullptr) != 1)
        return failure(refused());
    copying_ = false;
    const AnswerPointer answer(PQgetResult(connection_->raw()), PQclear);
    const bool done = PQresultStatus(answer.get()) == PGRES_COMMAND_OK;
    const qint64 added = QByteArray(PQcmdTuples(const_cast<PGresult *>(answer.get()))).toLongLong();
    while (PGresult *rest = PQgetResult(connection_->raw()))
        PQclear(rest);
    if (!done)
        return failure(complete(connection_->rawError()));
    return added;
}

} // namespace registrar::postgresql
