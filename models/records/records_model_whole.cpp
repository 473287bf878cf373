// SPDX-License-Identifier: GPL-3.0-or-later
// All records of an entity as a table: what of it is loaded, and large values, which are shown by their
// beginning until they are wanted.
#include "models/records/records_model.h"
#include "repository/answer.h"
#include "repository/cut_pages.h"

#include <QLocale>
#include <QPointer>

namespace registrar
{

namespace
{

/// What several records read whole at one moment may take together; one alone may be as large as it is.
constexpr qint64 severalBytes = qint64{64} * 1024 * 1024;

} // namespace

int RecordsModel::nextLoaded(int row) const
{
    if (row < addedCount())
        return row;
    const int stored = row - addedCount();
    if (rows_.at(stored))
        return row;
    const RecordRows::Cache::Chunk *chunk = rows_.cache().behind(stored);
    while (chunk && chunk->items.isEmpty())
        chunk = rows_.cache().behind(chunk->first);
    return chunk ? chunk->first + addedCount() : -1;
}

bool RecordsModel::isCut(int row) const
{
    const Record *read = record(row);
    return read && hasCutValues(read->fields);
}

void RecordsModel::readWhole(const QList<int> &rows, QObject *context,
                             const std::function<void(const Result<void> &)> &done)
{
    QList<RecordKey> keys;
    qint64 bytes = 0;
    for (const int row : rows) {
        if (!isCut(row))
            continue;
        keys.append(record(row)->key);
        bytes += wholeBytes(record(row)->fields);
    }
    if (keys.isEmpty()) {
        done({});
        return;
    }
    if (keys.size() > 1 && bytes > severalBytes) {
        done(failure({.kind = Error::Kind::InvalidInput,
                      .what = tr("The selected records are too large to be read whole at once."),
                      .why = tr("They take about %1.").arg(QLocale().formattedDataSize(bytes)),
                      .remedy = tr("Select fewer of them, or export them.")}));
        return;
    }
    cutAgain(keys);
    struct Reading {
        qsizetype left;
        std::optional<Error> error;
    };
    const auto reading = std::make_shared<Reading>(Reading{keys.size(), {}});
    const QPointer<QObject> asking(context);
    for (const RecordKey &key : std::as_const(keys)) {
        whenAnswered(repository_->record(entity_.source, key, cancel_.token()), this,
                     [this, reading, asking, done, generation = generation_](const Result<Record> &whole) {
                         if (generation != generation_)
                             return;
                         if (whole)
                             takeWhole(*whole);
                         else
                             reading->error = whole.error();
                         if (--reading->left == 0 && asking)
                             done(reading->error ? Result<void>(std::unexpect, *reading->error)
                                                 : Result<void>());
                     });
    }
}

void RecordsModel::takeWhole(const Record &whole)
{
    const std::optional<int> row = rows_.rowOf(whole.key);
    const Record *present = row ? rows_.at(*row) : nullptr;
    if (!present || !hasCutValues(present->fields))
        return;
    cut_.append(*present);
    rows_.replace(*row, whole);
}

void RecordsModel::cutAgain(const QList<RecordKey> &except)
{
    const QList<Record> before = std::exchange(cut_, {});
    for (const Record &cut : before) {
        if (except.contains(cut.key)) {
            cut_.append(cut);
            continue;
        }
        const std::optional<int> row = rows_.rowOf(cut.key);
        if (row && rows_.at(*row)->version == cut.version) // otherwise what was loaded before is past
            rows_.replace(*row, cut);
    }
}

/// The beginning of a value is no value to go on from: what it was could not be brought back.
Result<void> RecordsModel::checkWhole(int row, const FieldPath &field, const Value &after) const
{
    if (!registrar::isCut(after) && !registrar::isCut(valueOf(row, field.first(1))))
        return {};
    return failure(
        {.kind = Error::Kind::InvalidInput,
         .what = tr("“%1” is large and has not been read to its end.").arg(pathText(field.first(1))),
         .remedy = tr("Open the record beside the table, where all of it is read, and edit it there.")});
}

} // namespace registrar
