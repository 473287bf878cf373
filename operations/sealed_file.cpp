// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing and opening, and the key for it.
#include "operations/sealed_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include <botan/aead.h>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct SealText {
    Q_DECLARE_TR_FUNCTIONS(registrar::SealedFile)
};

constexpr qsizetype nonceBytes = 12;
constexpr int lockMilliseconds = 5000;
const QByteArray header = "registrar sealed 1\n";

Error fileError(const QString &fileName, const QString &why)
{
    return {.kind = Error::Kind::File,
            .what = SealText::tr("The file %1 cannot be used.").arg(fileName),
            .why = why,
            .remedy = SealText::tr("Check that its folder can be written to and that the disk is not full.")};
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

Result<void> makeFolder(const QString &fileName)
{
    const QString folder = QFileInfo(fileName).path();
    if (!QDir().mkpath(folder))
        return failure(fileError(fileName, SealText::tr("The folder %1 cannot be made.").arg(folder)));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<void> writePrivately(const QString &fileName, const QByteArray &bytes)
{
    if (const Result<void> made = makeFolder(fileName); !made)
        return made;
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return failure(fileError(fileName, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(bytes);
    if (!file.commit())
        return failure(fileError(fileName, file.errorString()));
    return {};
}

const uint8_t *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const uint8_t *>(bytes.constData());
}

/// Nothing where the text was not sealed with this key, or was changed since.
std::optional<QByteArray> crypt(Botan::Cipher_Dir direction, const QByteArray &key, const QByteArray &nonce,
                                const QByteArray &text)
{
    try {
        const auto cipher = Botan::AEAD_Mode::create_or_throw("AES-256/GCM", direction);
        cipher->set_key(octets(key), size_t(key.size()));
        cipher->set_associated_data(octets(header), size_t(header.size()));
        cipher->start(octets(nonce), size_t(nonce.size()));
        Botan::secure_vector<uint8_t> buffer(octets(text), octets(text) + text.size());
        cipher->finish(buffer);
        return QByteArray(reinterpret_cast<const char *>(buffer.data()), qsizetype(buffer.size()));
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace

SealedFile::SealedFile(QString fileName, QByteArray key)
    : fileName_(std::move(fileName))
    , key_(std::move(key))
{
}

Result<QByteArray> SealedFile::read() const
{
    QFile file(fileName_);
    if (!file.exists())
        return failure(
            {.kind = Error::Kind::NotFound, .what = SealText::tr("There is no file %1.").arg(fileName_)});
    if (!file.open(QIODevice::ReadOnly))
        return failure(fileError(fileName_, file.errorString()));
    const QByteArray bytes = file.readAll();
    const QByteArray nonce = bytes.mid(header.size(), nonceBytes);
    std::optional<QByteArray> text;
    if (bytes.startsWith(header) && nonce.size() == nonceBytes)
        text = crypt(Botan::DECRYPTION, key_, nonce, bytes.mid(header.size() + nonceBytes));
    if (!text)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = SealText::tr("The file %1 cannot be opened.").arg(fileName_),
                        .why = SealText::tr("It is damaged, or was sealed with a key that is gone.")});
    return *text;
}

Result<void> SealedFile::write(const QByteArray &bytes) const
{
    const QByteArray nonce = randomBytes(nonceBytes);
    const std::optional<QByteArray> sealed = crypt(Botan::ENCRYPTION, key_, nonce, bytes);
    if (!sealed)
        return failure(fileError(fileName_, SealText::tr("It could not be sealed.")));
    return writePrivately(fileName_, header + nonce + *sealed);
}

Result<QByteArray> sealingKey(const QString &fileName)
{
    if (const Result<void> made = makeFolder(fileName); !made)
        return failure(made.error());
    // Two programs that start at once must not make two keys.
    QLockFile lock(fileName + u".lock"_s);
    if (!lock.tryLock(lockMilliseconds))
        return failure(fileError(fileName, SealText::tr("Another program is writing it.")));
    QFile file(fileName);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray key = file.readAll();
        if (key.size() == SealedFile::keyBytes)
            return key;
    } else if (file.exists()) {
        return failure(fileError(fileName, file.errorString()));
    }
    const QByteArray key = randomBytes(SealedFile::keyBytes);
    if (const Result<void> written = writePrivately(fileName, key); !written)
        return failure(written.error());
    return key;
}

} // namespace registrar
