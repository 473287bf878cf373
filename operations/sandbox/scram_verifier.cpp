// SPDX-License-Identifier: GPL-3.0-or-later
// SCRAM-SHA-256, and randomness for passwords and salts.
#include "operations/sandbox/scram_verifier.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QString>

using namespace Qt::StringLiterals;

namespace registrar
{

QByteArray scramVerifier(const QByteArray &password, const QByteArray &salt, int iterations)
{
    constexpr quint64 keyBytes = 32;
    constexpr auto sha256 = QCryptographicHash::Sha256;
    const QByteArray salted =
        QPasswordDigestor::deriveKeyPbkdf2(sha256, password, salt, iterations, keyBytes);
    const QByteArray clientKey = QMessageAuthenticationCode::hash("Client Key", salted, sha256);
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, sha256);
    const QByteArray serverKey = QMessageAuthenticationCode::hash("Server Key", salted, sha256);
    return "SCRAM-SHA-256$" + QByteArray::number(iterations) + ':' + salt.toBase64() + '$' +
           storedKey.toBase64() + ':' + serverKey.toBase64();
}

QString generatedPassword()
{
    constexpr int length = 32;
    const QString alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
    QString password;
    for (int i = 0; i < length; ++i)
        password += alphabet.at(QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size())));
    return password;
}

QByteArray generatedSalt()
{
    QByteArray salt(28, '\0');
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return salt;
}

} // namespace registrar
