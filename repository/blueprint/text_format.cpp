// SPDX-License-Identifier: GPL-3.0-or-later
// Strict enough to find slips, lenient enough for whatever is in use.
#include "repository/blueprint/text_format.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonValue>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextFormat)
};

bool isEmail(const QString &text)
{
    static const QRegularExpression form(
        u"^[^\\s@\"<>(),;:]+@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 254 && !text.startsWith(u'.') && !text.contains(u".."_s) &&
           !text.contains(u".@"_s) && form.match(text).hasMatch();
}

bool isUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           !url.host().isEmpty();
}

bool isUuid(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    return form.match(text).hasMatch();
}

bool isBcrypt(const QString &text)
{
    static const QRegularExpression form(u"^\\$2[aby]\\$(0[4-9]|[12][0-9]|3[01])\\$[./A-Za-z0-9]{53}$"_s);
    return form.match(text).hasMatch();
}

bool isAcademicYear(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{4})-([0-9]{4})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() && match.captured(1).toInt() + 1 == match.captured(2).toInt();
}

bool isJson(const QString &text)
{
    // Wrapped, since a JSON text may be a single value and QJsonDocument takes objects and arrays only.
    QJsonParseError error;
    QJsonDocument::fromJson('[' + text.toUtf8() + ']', &error);
    return error.error == QJsonParseError::NoError && !text.trimmed().isEmpty();
}

bool isIpAddress(const QString &text)
{
    static const QRegularExpression four(
        u"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(?!$)|$)){4}$"_s);
    if (four.match(text).hasMatch())
        return true;
    // QUrl knows the whole grammar of IPv6 addresses, and QtCore has no other.
    return text.contains(u':') && !text.contains(u']') &&
           QUrl(u"http://["_s + text + u"]/"_s, QUrl::StrictMode).isValid();
}

} // namespace

QString formatProblem(const QString &format, const QString &text)
{
    if (format == "email"_L1)
        return isEmail(text) ? QString() : Words::tr("an e-mail address such as name@example.org");
    if (format == "url"_L1)
        return isUrl(text) ? QString() : Words::tr("a web address such as https://example.org/page");
    if (format == "uuid"_L1)
        return isUuid(text) ? QString() : Words::tr("a UUID such as 550e8400-e29b-41d4-a716-446655440000");
    if (format == "bcrypt"_L1)
        return isBcrypt(text) ? QString() : Words::tr("a bcrypt hash, which is made when a password is set");
    if (format == "academicYear"_L1)
        return isAcademicYear(text) ? QString() : Words::tr("two years in a row, such as 2023-2024");
    if (format == "json"_L1)
        return isJson(text) ? QString() : Words::tr("JSON");
    if (format == "ipAddress"_L1)
        return isIpAddress(text) ? QString() : Words::tr("an IP address such as 192.0.2.1 or 2001:db8::1");
    return {};
}

} // namespace registrar
