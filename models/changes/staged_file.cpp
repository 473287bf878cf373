// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, taking over and writing kept edits.
#include "models/changes/staged_file.h"

#include "models/changes/staged_document.h"
#include "operations/folders.h"
#include "operations/sealed_file.h"
#include "repository/text/extended_json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct StagedText {
    Q_DECLARE_TR_FUNCTIONS(registrar::StagedFile)
};

constexpr int version = 1;

std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // a program may run for weeks; whether it lives is asked of the system
    return lock;
}

/// A name that every file system takes and no two stores share.
QString baseName(const QString &deployment, const QString &store)
{
    QString words;
    for (const QChar letter : QString(deployment + u'-' + store).left(60))
        words += letter.unicode() < 128 && letter.isLetterOrNumber() ? letter.toLower() : QChar(u'-');
    const QByteArray both = deployment.toUtf8() + '\0' + store.toUtf8();
    return words + u'-' +
           QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex().left(16));
}

QByteArray textOf(const QList<StagedRecord> &records)
{
    const Document head{{u"version"_s, Value(qint32(version))},
                        {u"savedAt"_s, Value(Value::Instant{QDateTime::currentMSecsSinceEpoch()})}};
    QByteArray text = toExtendedJsonUtf8(head) + '\n';
    for (const StagedRecord &record : records)
        text += toExtendedJsonUtf8(stagedToDocument(record)) + '\n';
    return text;
}

Result<void> readText(const QByteArray &text, KeptEdits &kept)
{
    const QList<QByteArray> lines = text.split('\n');
    const Result<Document> head = parseExtendedJsonDocument(QByteArrayView(lines.value(0)));
    if (!head)
        return failure(head.error());
    if (fieldOf(*head, u"version"_s).toInteger() != version)
        return failure(
            {.kind = Error::Kind::Unsupported,
             .what = StagedText::tr("The kept edits were written by a newer version of Registrar.")});
    QList<StagedRecord> records;
    for (qsizetype line = 1; line + 1 < lines.size(); ++line) {
        const Result<Document> document = parseExtendedJsonDocument(QByteArrayView(lines.at(line)));
        if (!document)
            return failure(document.error());
        const Result<StagedRecord> record = stagedFromDocument(*document);
        if (!record)
            return failure(record.error());
        records.append(*record);
    }
    const Value savedAt = fieldOf(*head, u"savedAt"_s);
    if (const auto *instant = savedAt.get<Value::Instant>()) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant->milliseconds, Qt::UTC);
        kept.savedAt = kept.savedAt.isValid() ? std::max(kept.savedAt, time) : time;
    }
    kept.records += records;
    return {};
}

} // namespace

StagedPlace StagedPlace::usual()
{
    return {stateFolder() + u"/staged"_s, configFolder() + u"/private/staged-edits.key"_s};
}

StagedFile::StagedFile(StagedPlace place, QString deployment, QString store)
    : place_(std::move(place))
    , deployment_(std::move(deployment))
    , store_(std::move(store))
{
}

StagedFile::~StagedFile() = default;

QString StagedFile::pathOf(int slot) const
{
    const QString name = place_.folder + u'/' + baseName(deployment_, store_);
    return slot == 0 ? name + u".staged"_s : u"%1-%2.staged"_s.arg(name).arg(slot + 1);
}

std::unexpected<Error> StagedFile::refused(const QString &why) const
{
    return failure({.kind = Error::Kind::File,
                    .what = StagedText::tr("Staged edits of %1/%2 cannot be kept on this computer.")
                                .arg(deployment_, store_),
                    .why = why,
                    .remedy = StagedText::tr("Apply them before you quit.")});
}

Result<KeptEdits> StagedFile::open()
{
    if (!QDir().mkpath(place_.folder))
        return refused(StagedText::tr("The folder %1 cannot be made.").arg(place_.folder));
    QFile::setPermissions(place_.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    KeptEdits kept;
    for (int slot = 0; slot < slots_; ++slot) {
        const QString path = pathOf(slot);
        const bool isLeftBehind = QFile::exists(path);
        if (!own_.isEmpty() && !isLeftBehind)
            continue;
        auto lock = lockOf(path);
        if (!lock->tryLock(0))
            continue; // another program's
        if (isLeftBehind) {
            if (const Result<void> taken = takeOver(path, kept); !taken)
                return refused(taken.error().toText());
        }
        if (own_.isEmpty())
            own_ = path;
        else
            takenOver_.append(path);
        locks_.push_back(std::move(lock));
    }
    if (own_.isEmpty())
        return refused(StagedText::tr("Too many programs have edits staged for it."));
    found_ = kept.records;
    return kept;
}

Result<QByteArray> StagedFile::key()
{
    if (!key_.isEmpty())
        return key_;
    const Result<QByteArray> key = sealingKey(place_.keyFile);
    if (key)
        key_ = *key;
    return key;
}

Result<void> StagedFile::takeOver(const QString &path, KeptEdits &kept)
{
    const Result<QByteArray> sealing = key();
    if (!sealing)
        return failure(sealing.error());
    const Result<QByteArray> text = SealedFile(path, *sealing).read();
    Result<void> read;
    if (!text && text.error().kind == Error::Kind::File)
        return failure(text.error()); // it may well be readable later
    if (!text)
        read = failure(text.error());
    else
        read = readText(*text, kept);
    if (read)
        return {};
    const QString aside =
        path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::rename(path, aside))
        return failure(read.error());
    kept.damaged.append(StagedText::tr("Edits that were kept for %1/%2 could not be read and were set aside "
                                       "as %3. %4")
                            .arg(deployment_, store_, aside, read.error().toText()));
    return {};
}

Result<void> StagedFile::write(const QList<StagedRecord> &records)
{
    if (own_.isEmpty())
        return failure({.kind = Error::Kind::File, .what = StagedText::tr("Nothing can be kept.")});
    Result<void> written;
    if (records.isEmpty()) {
        if (QFile::exists(own_) && !QFile::remove(own_))
            written = failure({.kind = Error::Kind::File,
                               .what = StagedText::tr("The file %1 cannot be removed.").arg(own_)});
    } else if (const Result<QByteArray> sealing = key(); !sealing) {
        written = failure(sealing.error());
    } else {
        written = SealedFile(own_, *sealing).write(textOf(records));
    }
    if (!written)
        return refused(written.error().toText());
    for (const QString &path : std::as_const(takenOver_))
        QFile::remove(path);
    takenOver_.clear();
    found_.clear();
    locks_.resize(1);
    return {};
}

Result<qsizetype> moveKeptEdits(const StagedPlace &place, const QString &deployment, const QString &newName,
                                const QString &store)
{
    StagedFile old(place, deployment, store);
    const Result<KeptEdits> kept = old.open();
    if (!kept)
        return failure(kept.error());
    if (kept->records.isEmpty())
        return 0;
    StagedFile renamed(place, newName, store);
    if (const Result<KeptEdits> opened = renamed.open(); !opened)
        return failure(opened.error());
    if (const Result<void> written = renamed.writeBefore(kept->records); !written)
        return failure(written.error());
    if (const Result<void> emptied = old.write({}); !emptied)
        return failure(emptied.error());
    return kept->records.size();
}

} // namespace registrar
