// SPDX-License-Identifier: GPL-3.0-or-later
// Reading ini sections as Python's configparser does.
#include "operations/connections/alembic_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct AlembicText {
    Q_DECLARE_TR_FUNCTIONS(registrar::AlembicFile)
};

constexpr int deepestReference = 8;

using Section = QMap<QString, QString>;

QMap<QString, Section> sectionsOf(const QByteArray &bytes)
{
    QMap<QString, Section> sections;
    QString section;
    QString name;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u'#') || text.startsWith(u';'))
            continue;
        if (line.front().isSpace() && !name.isEmpty()) {
            sections[section][name] += text; // a value goes on where the line is indented
            continue;
        }
        if (text.startsWith(u'[') && text.endsWith(u']')) {
            section = text.mid(1, text.size() - 2);
            name.clear();
            continue;
        }
        static const QRegularExpression sign(u"[=:]"_s);
        const qsizetype place = text.indexOf(sign);
        name = text.left(place).trimmed().toLower();
        sections[section].insert(name, place < 0 ? QString() : text.mid(place + 1).trimmed());
    }
    return sections;
}

QString filledIn(const QString &text, const Section &names, int depth)
{
    static const QRegularExpression reference(uR"(%(?:(%)|\(([^)]*)\)s))"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = reference.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (!match.captured(1).isEmpty())
            result += u'%';
        else if (depth < deepestReference)
            result += filledIn(names.value(match.captured(2).toLower()), names, depth + 1);
    }
    return result + text.mid(from);
}

} // namespace

Result<ServiceSettings> readAlembicFile(const QByteArray &bytes, const QMap<QString, QString> &environment)
{
    const auto sections = sectionsOf(bytes);
    Section names;
    for (auto variable = environment.cbegin(); variable != environment.cend(); ++variable)
        names.insert(variable.key().toLower(), variable.value());
    names.insert(sections.value(u"DEFAULT"_s));
    names.insert(sections.value(u"alembic"_s));
    ServiceSettings settings;
    const QString url = filledIn(names.value(u"sqlalchemy.url"_s), names, 0);
    if (url.isEmpty() || url.startsWith("driver://"_L1)) {
        settings.notes.append(AlembicText::tr("alembic.ini names no database: sqlalchemy.url is left to a "
                                              "program. Add the service's .env file."));
        return settings;
    }
    auto parsed = parseStoreAddress(url);
    if (!parsed) {
        Error error = parsed.error();
        error.what =
            AlembicText::tr("The address in sqlalchemy.url cannot be understood: %1").arg(error.what);
        return failure(error);
    }
    settings.addresses.append({.address = std::move(parsed->address),
                               .password = std::move(parsed->password),
                               .source = u"sqlalchemy.url"_s,
                               .names = {}});
    return settings;
}

} // namespace registrar
