// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and saving .env files.
#include "operations/connections/env_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <ranges>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct EnvText {
    Q_DECLARE_TR_FUNCTIONS(registrar::EnvFile)
};

constexpr qint64 largestFile = qint64{1024} * 1024;
constexpr int deepestReference = 10;

QString unescaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const QChar next = text[++i];
        if (next == u'n')
            result += u'\n';
        else if (next == u't')
            result += u'\t';
        else if (next == u'r')
            result += u'\r';
        else if (next == u'"' || next == u'\\' || next == u'$')
            result += next;
        else
            result += u'\\' + QString(next);
    }
    return result;
}

/// Where the closing quote stands, or -1.
qsizetype closingQuote(const QByteArray &bytes, qsizetype from, char quote)
{
    for (qsizetype i = from; i < bytes.size(); ++i) {
        if (bytes[i] == '\\' && quote == '"')
            ++i;
        else if (bytes[i] == quote)
            return i;
    }
    return -1;
}

QByteArray quoted(const QString &value)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@%+,=?&~-]*$"_s);
    if (plain.match(value).hasMatch())
        return value.toUtf8();
    if (!value.contains(u'\'') && !value.contains(u'\n'))
        return '\'' + value.toUtf8() + '\'';
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s)
        .replace(u'"', u"\\\""_s)
        .replace(u'$', u"\\$"_s)
        .replace(u'\n', u"\\n"_s);
    return '"' + escaped.toUtf8() + '"';
}

} // namespace

Result<EnvFile> EnvFile::load(const QString &fileName)
{
    QFile file(fileName);
    const auto fileError = [&](const QString &why) {
        return failure({.kind = file.exists() ? Error::Kind::File : Error::Kind::NotFound,
                        .what = EnvText::tr("The file %1 cannot be read.").arg(fileName),
                        .why = why});
    };
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return fileError(EnvText::tr("It is larger than any settings file."));
    return fromBytes(bytes);
}

EnvFile::Line EnvFile::readLine(const QByteArray &bytes, qsizetype &place)
{
    const qsizetype start = place;
    qsizetype end = bytes.indexOf('\n', start);
    end = end < 0 ? bytes.size() : end + 1;
    place = end;
    Line line;
    static const QRegularExpression assignment(
        u"^(?:\\xEF\\xBB\\xBF)?[ \\t]*(?:export[ \\t]+)?([A-Za-z_][A-Za-z0-9_.]*)[ \\t]*=[ \\t]*"_s);
    // As Latin-1, so that a character is a byte.
    const auto match = assignment.match(QString::fromLatin1(bytes.mid(start, end - start)));
    if (!match.hasMatch()) {
        line.after = bytes.mid(start, end - start);
        return line;
    }
    line.name = match.captured(1);
    const qsizetype valueStart = start + match.capturedLength(0);
    line.before = bytes.mid(start, valueStart - start);
    const char first = valueStart < bytes.size() ? bytes[valueStart] : '\n';
    if (first == '"' || first == '\'') {
        if (const qsizetype close = closingQuote(bytes, valueStart + 1, first); close >= 0) {
            line.quote = first == '"' ? Quote::Double : Quote::Single;
            line.written = QString::fromUtf8(bytes.mid(valueStart + 1, close - valueStart - 1));
            end = bytes.indexOf('\n', close);
            place = end < 0 ? bytes.size() : end + 1;
            line.value = bytes.mid(valueStart, close + 1 - valueStart);
            line.after = bytes.mid(close + 1, place - close - 1);
            return line;
        }
    }
    static const QRegularExpression tail(u"(?:[ \\t]+#.*|[ \\t\\r]*)[\\r\\n]*$"_s);
    const QByteArray rest = bytes.mid(valueStart, end - valueStart);
    const qsizetype length = rest.startsWith('#') ? 0 : tail.match(QString::fromLatin1(rest)).capturedStart();
    line.value = rest.left(length);
    line.written = QString::fromUtf8(line.value);
    line.after = rest.mid(length);
    return line;
}

EnvFile EnvFile::fromBytes(const QByteArray &bytes)
{
    EnvFile file;
    for (qsizetype place = 0; place < bytes.size();)
        file.lines_.append(readLine(bytes, place));
    return file;
}

QStringList EnvFile::names() const
{
    QStringList names;
    for (const Line &line : lines_)
        if (!line.name.isEmpty() && !names.contains(line.name))
            names.append(line.name);
    return names;
}

QString EnvFile::expanded(const Line &line, const QMap<QString, QString> &environment, int depth) const
{
    if (line.quote == Quote::Single)
        return line.written;
    // `$NAME` without braces is left alone: passwords hold dollar signs.
    static const QRegularExpression reference(
        u"(\\\\\\$)|\\$\\{([A-Za-z_][A-Za-z0-9_.]*)(?::-([^}]*))?\\}"_s);
    QString text;
    qsizetype from = 0;
    for (auto matches = reference.globalMatch(line.written); matches.hasNext();) {
        const auto match = matches.next();
        QString before = line.written.mid(from, match.capturedStart() - from);
        text += line.quote == Quote::Double ? unescaped(before) : before;
        from = match.capturedEnd();
        if (match.hasCaptured(1)) {
            text += line.quote == Quote::Double ? u"$"_s : match.captured(1);
            continue;
        }
        const auto found = valueAt(match.captured(2), environment, depth + 1);
        text += found && !found->isEmpty() ? *found : match.captured(3);
    }
    const QString rest = line.written.mid(from);
    return text + (line.quote == Quote::Double ? unescaped(rest) : rest);
}

std::optional<QString> EnvFile::valueAt(const QString &name, const QMap<QString, QString> &environment,
                                        int depth) const
{
    if (depth > deepestReference)
        return std::nullopt;
    for (const Line &line : lines_ | std::views::reverse)
        if (line.name == name)
            return expanded(line, environment, depth);
    if (const auto found = environment.constFind(name); found != environment.constEnd())
        return *found;
    return std::nullopt;
}

std::optional<QString> EnvFile::value(const QString &name, const QMap<QString, QString> &environment) const
{
    return names().contains(name) ? valueAt(name, environment, 0) : std::nullopt;
}

void EnvFile::set(const QString &name, const QString &value)
{
    const QByteArray bytes = name.toUtf8() + '=' + quoted(value);
    qsizetype place = 0;
    const Line fresh = readLine(bytes, place);
    for (Line &line : lines_ | std::views::reverse) {
        if (line.name != name)
            continue;
        line.written = fresh.written;
        line.quote = fresh.quote;
        line.value = fresh.value;
        return;
    }
    if (!lines_.isEmpty() && !lines_.last().after.endsWith('\n'))
        lines_.last().after += '\n';
    lines_.append(fresh);
    lines_.last().after = "\n";
}

QByteArray EnvFile::toBytes() const
{
    QByteArray bytes;
    for (const Line &line : lines_)
        bytes += line.before + line.value + line.after;
    return bytes;
}

Result<void> EnvFile::save(const QString &fileName) const
{
    const auto fileError = [&](const QString &why) {
        return failure({.kind = Error::Kind::File,
                        .what = EnvText::tr("The file %1 cannot be written.").arg(fileName),
                        .why = why});
    };
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file.errorString());
    const bool isNew = !QFile::exists(fileName);
    file.setPermissions(isNew ? QFile::ReadOwner | QFile::WriteOwner : QFile::permissions(fileName));
    file.write(toBytes());
    if (!file.commit())
        return fileError(file.errorString());
    return {};
}

} // namespace registrar
