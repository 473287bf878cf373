// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the journal as lines, for other programs.
#include "operations/journal/journal_text.h"

#include "repository/text/extended_json.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

Document columnsOf(const JournalEntry &entry)
{
    return {
        {u"sequence"_s, Value(entry.sequence)}, {u"time"_s, Value(entry.time.toString(Qt::ISODateWithMs))},
        {u"person"_s, Value(entry.person)},     {u"host"_s, Value(entry.host)},
        {u"program"_s, Value(entry.program)},   {u"deployment"_s, Value(entry.deployment)},
        {u"store"_s, Value(entry.store)},       {u"entity"_s, Value(entry.entity)},
        {u"record"_s, Value(entry.key)},        {u"kind"_s, Value(entry.kind)},
        {u"set"_s, Value(entry.set)},           {u"outcome"_s, Value(entry.outcome)}};
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('"', "\"\"") + '"';
}

} // namespace

QByteArray journalEntryJson(const JournalEntry &entry)
{
    const QByteArray start = toExtendedJsonUtf8(columnsOf(entry), ExtendedJsonMode::Relaxed).chopped(1);
    return start + ",\"details\":" + toExtendedJsonUtf8(entry.details, ExtendedJsonMode::Canonical) + '}';
}

QByteArray journalEntryCsv(const JournalEntry &entry)
{
    QByteArrayList cells;
    for (const Field &column : columnsOf(entry))
        cells.append(quoted(column.value.toUtf8OrBytes()));
    cells.append(quoted(toExtendedJsonUtf8(entry.details, ExtendedJsonMode::Canonical)));
    return cells.join(',');
}

QByteArray journalCsvHeader()
{
    QByteArrayList names;
    for (const Field &column : columnsOf({}))
        names.append(column.name.toUtf8());
    return names.join(',') + ",details";
}

} // namespace registrar
