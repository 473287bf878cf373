// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes a password the way that the platforms check it: bcrypt, with a cost that takes a while.
#include "operations/password_hash.h"

#include <QCoreApplication>
#include <QSet>
#include <QtConcurrent>

#include <botan/auto_rng.h>
#include <botan/bcrypt.h>
#include <botan/mem_ops.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PasswordHash)
};

Result<QString> bcrypt(QByteArray password)
{
    try {
        Botan::AutoSeeded_RNG random;
        std::string plain = password.toStdString();
        const std::string hash = Botan::generate_bcrypt(plain, random, passwordCost, 'b');
        Botan::secure_scrub_memory(plain.data(), plain.size());
        Botan::secure_scrub_memory(password.data(), size_t(password.size()));
        return QString::fromStdString(hash);
    } catch (const std::exception &error) {
        return failure({.kind = Error::Kind::Internal,
                        .what = Words::tr("The password could not be hashed."),
                        .why = QString::fromLocal8Bit(error.what()),
                        .remedy = Words::tr("Try again.")});
    }
}

/// How many characters there are to choose from, judged by the kinds that occur.
double alphabetOf(const QString &password)
{
    double lower = 0;
    double upper = 0;
    double digits = 0;
    double others = 0;
    for (const QChar letter : password) {
        if (letter.isDigit())
            digits = 10;
        else if (letter.isUpper())
            upper = 26;
        else if (letter.isLetter())
            lower = 26;
        else
            others = 33;
    }
    return std::max(2.0, lower + upper + digits + others);
}

/// Characters that are no repetition of, and no step from, the one before.
qsizetype freeCharacters(const QString &password)
{
    qsizetype free = 0;
    for (qsizetype place = 0; place < password.size(); ++place) {
        const int step = place == 0 ? 100 : password.at(place).unicode() - password.at(place - 1).unicode();
        free += step < -1 || step > 1;
    }
    return free;
}

bool triedFirst(const QString &password)
{
    static const QSet<QString> words{
        u"password"_s, u"passw0rd"_s, u"qwerty"_s, u"letmein"_s,  u"welcome"_s,    u"admin"_s, u"student"_s,
        u"teacher"_s,  u"changeme"_s, u"secret"_s, u"iloveyou"_s, u"contraseña"_s, u"test"_s,  u"guest"_s};
    QString letters = password.toLower();
    while (!letters.isEmpty() && !letters.back().isLetter())
        letters.chop(1);
    return words.contains(letters) || letters.isEmpty();
}

} // namespace

Result<void> checkPassword(const QString &password)
{
    const auto refuse = [](const QString &why) {
        return failure({.kind = Error::Kind::InvalidInput, .what = why});
    };
    if (password.isEmpty())
        return refuse(Words::tr("A password is needed."));
    const qsizetype bytes = password.toUtf8().size();
    if (bytes > longestPassword)
        return refuse(
            Words::tr("The password has %1 bytes; bcrypt reads only the first %2 and would forget the rest. "
                      "Take a shorter one.")
                .arg(bytes)
                .arg(longestPassword));
    if (password.contains(QChar(0)))
        return refuse(Words::tr("The password holds a character at which bcrypt stops reading."));
    return {};
}

QFuture<Result<QString>> hashPassword(const QString &password)
{
    return QtConcurrent::run([utf8 = password.toUtf8()]() mutable { return bcrypt(std::move(utf8)); });
}

bool isPasswordOf(const QString &password, const QString &hash)
{
    try {
        return Botan::check_bcrypt(password.toStdString(), hash.toStdString());
    } catch (const std::exception &) {
        return false; // not a hash at all
    }
}

PasswordStrength passwordStrength(const QString &password)
{
    const double bits = double(freeCharacters(password)) * std::log2(alphabetOf(password));
    if (triedFirst(password) || bits < 45)
        return PasswordStrength::Weak;
    return bits < 65 ? PasswordStrength::Fair : PasswordStrength::Strong;
}

} // namespace registrar
