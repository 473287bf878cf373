// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and their hashes.
#include "operations/journal/journal_chain.h"

#include "repository/text/extended_json.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace registrar
{

namespace
{

void addNumber(QCryptographicHash &hash, qint64 number)
{
    const auto bytes = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
}

} // namespace

JournalRow toRow(const JournalEntry &entry)
{
    return {entry.sequence,
            {entry.time.toUTC().toString(Qt::ISODateWithMs).toUtf8(), entry.person.toUtf8(),
             entry.host.toUtf8(), entry.program.toUtf8(), entry.deployment.toUtf8(), entry.store.toUtf8(),
             entry.entity.toUtf8(), entry.key.toUtf8(), entry.kind.toUtf8(), entry.set.toUtf8(),
             entry.outcome.toUtf8(), toExtendedJsonUtf8(entry.details)}};
}

Result<JournalEntry> fromRow(const JournalRow &row)
{
    const auto text = [&row](qsizetype column) { return QString::fromUtf8(row.columns.value(column)); };
    auto details = parseExtendedJsonDocument(QByteArrayView(row.columns.value(11)));
    if (!details)
        return failure(details.error());
    return JournalEntry{.sequence = row.sequence,
                        .time = QDateTime::fromString(text(0), Qt::ISODateWithMs),
                        .person = text(1),
                        .host = text(2),
                        .program = text(3),
                        .deployment = text(4),
                        .store = text(5),
                        .entity = text(6),
                        .key = text(7),
                        .kind = text(8),
                        .set = text(9),
                        .outcome = text(10),
                        .details = std::move(*details)};
}

QByteArray hashOf(const QByteArray &previous, const JournalRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addNumber(hash, previous.size());
    hash.addData(previous);
    addNumber(hash, row.sequence);
    for (const QByteArray &column : row.columns) {
        addNumber(hash, column.size());
        hash.addData(column);
    }
    return hash.result();
}

} // namespace registrar
