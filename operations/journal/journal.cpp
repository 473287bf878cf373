// SPDX-License-Identifier: GPL-3.0-or-later
// Appending, finding and verifying.
#include "operations/journal/journal.h"

#include "operations/folders.h"
#include "operations/journal/change_document.h"
#include "operations/journal/journal_database.h"
#include "operations/journal/journal_person.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(registrar::Journal)
};

constexpr int lockMilliseconds = 10000;
constexpr qsizetype keyBytes = 32;

Error fileError(const QString &why)
{
    return {.kind = Error::Kind::File,
            .what = JournalText::tr("The journal cannot be used."),
            .why = why,
            .remedy =
                JournalText::tr("Check that its folder can be written to and that the disk is not full.")};
}

Result<void> writePrivately(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return failure(fileError(file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(bytes);
    if (!file.commit())
        return failure(fileError(file.errorString()));
    return {};
}

/// "12 3af0…", or nothing where there is no file; a file that cannot be understood counts as one without an
/// entry.
std::optional<JournalHead> readHead(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArrayList parts = file.read(200).trimmed().split(' ');
    return JournalHead{parts.value(0).toLongLong(), QByteArray::fromHex(parts.value(1))};
}

QByteArray headText(const JournalHead &head)
{
    return QByteArray::number(head.sequence) + ' ' + head.hash.toHex() + '\n';
}

/// Walks the chain and remembers the first thing wrong.
class ChainCheck
{
public:
    explicit ChainCheck(const std::optional<JournalHead> &head)
        : head_(head)
    {
    }

    bool visit(const JournalRow &row, const QByteArray &previous, const QByteArray &hash)
    {
        if (row.sequence != last_.sequence + 1)
            return broken(last_.sequence + 1, JournalText::tr("Entries %1 to %2 were removed.")
                                                  .arg(last_.sequence + 1)
                                                  .arg(row.sequence - 1));
        if (previous != last_.hash)
            return broken(
                row.sequence,
                JournalText::tr(
                    "Entry %1 does not follow the one before it: one of them was replaced or moved.")
                    .arg(row.sequence));
        if (hashOf(previous, row) != hash)
            return broken(row.sequence,
                          JournalText::tr("Entry %1 was changed after it was written.").arg(row.sequence));
        last_ = {row.sequence, hash};
        ++check_.entries;
        if (head_ && head_->sequence == row.sequence && head_->hash != hash)
            return broken(
                row.sequence,
                JournalText::tr(
                    "Entry %1 is not the one that was written: everything from there was written anew.")
                    .arg(row.sequence));
        return true;
    }

    JournalCheck finish()
    {
        check_.head = QString::fromLatin1(last_.hash.toHex());
        if (!check_.isWhole)
            return check_;
        if (last_.sequence > 0 && !head_)
            broken(last_.sequence, JournalText::tr("The file that holds the newest hash is gone, so nobody "
                                                   "can tell whether entries were cut off."));
        else if (head_ && head_->sequence > last_.sequence)
            broken(last_.sequence + 1, JournalText::tr("Entries %1 to %2 were cut off.")
                                           .arg(last_.sequence + 1)
                                           .arg(head_->sequence));
        return check_;
    }

private:
    bool broken(qint64 at, const QString &what)
    {
        check_.isWhole = false;
        check_.brokenAt = at;
        check_.what = what;
        return false;
    }

    std::optional<JournalHead> head_;
    JournalHead last_;
    JournalCheck check_;
};

} // namespace

Journal::Journal(const QString &folder)
    : folder_(folder.isEmpty() ? journalFolder() : folder)
{
}

QString Journal::fileName() const
{
    return folder_ + u"/journal.sqlite"_s;
}

QString Journal::headFileName() const
{
    return folder_ + u"/head"_s;
}

Result<qint64> Journal::append(const QList<JournalEntry> &entries)
{
    if (!QDir().mkpath(folder_))
        return failure(fileError(JournalText::tr("The folder %1 cannot be made.").arg(folder_)));
    QFile::setPermissions(folder_, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Held until the head is written, so that heads are written in the order of the entries.
    QLockFile lock(folder_ + u"/lock"_s);
    if (!lock.tryLock(lockMilliseconds))
        return failure(fileError(JournalText::tr("Another program is writing it.")));
    auto database = JournalDatabase::open(fileName(), JournalDatabase::Mode::Write);
    if (!database)
        return failure(database.error());
    if (const auto begun = (*database)->begin(); !begun)
        return failure(begun.error());
    const auto last = (*database)->last();
    if (!last)
        return failure(last.error());
    // Where the end was cut off, go on from the end that was: the gap then shows for ever.
    const JournalHead known = readHead(headFileName()).value_or(JournalHead());
    JournalHead head = known.sequence > last->sequence ? known : *last;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (JournalEntry entry : entries) {
        entry.sequence = head.sequence + 1;
        entry.time = now;
        entry.person = operatingSystemUser();
        entry.host = QSysInfo::machineHostName();
        entry.program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
        const JournalRow row = toRow(entry);
        const QByteArray hash = hashOf(head.hash, row);
        if (const auto inserted = (*database)->insert(row, head.hash, hash); !inserted)
            return failure(inserted.error());
        head = {entry.sequence, hash};
    }
    if (const auto committed = (*database)->commit(); !committed)
        return failure(committed.error());
    if (const auto written = writePrivately(headFileName(), headText(head)); !written)
        return failure(written.error());
    return head.sequence;
}

Result<QList<JournalEntry>> Journal::find(const JournalFilter &filter, const CancelToken &cancel) const
{
    QList<JournalEntry> entries;
    JournalFilter rest = filter;
    while (true) {
        if (cancel.isCancelled())
            return failure({.kind = Error::Kind::Cancelled, .what = JournalText::tr("Cancelled.")});
        const auto stretch = look(rest);
        if (!stretch)
            return failure(stretch.error());
        entries = filter.after > 0 ? stretch->entries + entries : entries + stretch->entries;
        rest.limit = filter.limit - static_cast<int>(entries.size());
        if (stretch->isOver || rest.limit <= 0)
            return entries;
        (filter.after > 0 ? rest.after : rest.before) = stretch->lookedTo;
    }
}

Result<JournalStretch> Journal::look(const JournalFilter &filter) const
{
    auto database = JournalDatabase::open(fileName(), JournalDatabase::Mode::Read);
    if (!database && database.error().kind == Error::Kind::NotFound)
        return JournalStretch();
    if (!database)
        return failure(database.error());
    const auto last = (*database)->last();
    if (!last)
        return failure(last.error());
    const bool upwards = filter.after > 0;
    const qint64 length = isFewByIndex(filter) ? last->sequence : stretchLength;
    JournalStretch stretch{.entries = {}, .newest = last->sequence};
    const qint64 start = filter.before > 0 ? std::min(filter.before - 1, last->sequence) : last->sequence;
    const qint64 lowest = upwards ? filter.after + 1 : std::max<qint64>(1, start - length + 1);
    const qint64 highest = upwards ? std::min(last->sequence, filter.after + length) : start;
    const auto rows = (*database)->find(filter, lowest, highest);
    if (!rows)
        return failure(rows.error());
    for (const JournalRow &row : *rows) {
        auto entry = fromRow(row);
        if (!entry)
            return failure(entry.error());
        stretch.entries.append(std::move(*entry));
    }
    const bool isFull = rows->size() >= filter.limit;
    if (upwards) {
        stretch.lookedTo = isFull ? rows->first().sequence : highest;
        stretch.isOver = stretch.lookedTo >= last->sequence;
    } else {
        stretch.lookedTo = isFull ? rows->last().sequence : lowest;
        stretch.isOver = stretch.lookedTo <= 1;
    }
    return stretch;
}

Result<JournalEntry> Journal::entry(qint64 sequence) const
{
    auto found = find({.before = sequence + 1, .limit = 1});
    if (!found)
        return failure(found.error());
    if (found->isEmpty() || found->first().sequence != sequence)
        return failure({.kind = Error::Kind::NotFound,
                        .what = JournalText::tr("The journal has no entry %1.").arg(sequence)});
    return found->takeFirst();
}

Result<JournalCheck> Journal::verify(const CancelToken &cancel,
                                     const std::function<void(qint64, qint64)> &progress) const
{
    // Read first: an entry that is added meanwhile is then behind the head, not missing.
    const std::optional<JournalHead> head = readHead(headFileName());
    ChainCheck check(head);
    auto database = JournalDatabase::open(fileName(), JournalDatabase::Mode::Read);
    if (!database && database.error().kind == Error::Kind::NotFound)
        return check.finish();
    if (!database)
        return failure(database.error());
    const qint64 total = head ? head->sequence : 0;
    const auto visited =
        (*database)->visitAll([&](const JournalRow &row, const QByteArray &previous, const QByteArray &hash) {
            if (progress)
                progress(row.sequence, std::max(total, row.sequence));
            return !cancel.isCancelled() && check.visit(row, previous, hash);
        });
    if (!visited)
        return failure(visited.error());
    if (cancel.isCancelled())
        return failure({.kind = Error::Kind::Cancelled, .what = JournalText::tr("Cancelled.")});
    return check.finish();
}

Result<ChangeSet> Journal::inverseOf(const QString &set) const
{
    const auto entries = find({.kind = u"applied"_s, .set = set, .limit = 1});
    if (!entries)
        return failure(entries.error());
    if (set.isEmpty() || entries->isEmpty() || fieldOf(entries->first().details, u"inverse"_s).isMissing())
        return failure(
            {.kind = Error::Kind::NotFound,
             .what = JournalText::tr("The journal knows of nothing applied under \"%1\".").arg(set),
             .remedy = JournalText::tr("\"registrar journal show\" tells the names of change sets.")});
    return changeSetFromValue(entries->first().store, fieldOf(entries->first().details, u"inverse"_s));
}

Result<QString> Journal::secretDigest(const QByteArray &secret) const
{
    const QString keyName = folder_ + u"/key"_s;
    QDir().mkpath(folder_);
    QLockFile lock(folder_ + u"/key.lock"_s);
    if (!lock.tryLock(lockMilliseconds))
        return failure(fileError(JournalText::tr("Another program is writing it.")));
    QFile file(keyName);
    QByteArray key = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (key.size() != keyBytes) {
        key.resize(keyBytes);
        for (char &byte : key)
            byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
        if (const auto written = writePrivately(keyName, key); !written)
            return failure(written.error());
    }
    return u"hmac-sha256:"_s +
           QString::fromLatin1(
               QMessageAuthenticationCode::hash(secret, key, QCryptographicHash::Sha256).toHex());
}

} // namespace registrar
