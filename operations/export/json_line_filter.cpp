// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting members out of JSON text.
#include "operations/export/json_line_filter.h"

namespace registrar
{

namespace
{

/// Behind the string that opens at `place`.
qsizetype skipString(QByteArrayView line, qsizetype place)
{
    for (++place; place < line.size(); ++place) {
        if (line[place] == '\\')
            ++place;
        else if (line[place] == '"')
            return place + 1;
    }
    return line.size();
}

/// Behind the value that begins at `place`: at the comma or the bracket that ends it.
qsizetype skipValue(QByteArrayView line, qsizetype place)
{
    int depth = 0;
    while (place < line.size()) {
        const char character = line[place];
        if (character == '"') {
            place = skipString(line, place);
            continue;
        }
        if (character == '{' || character == '[')
            ++depth;
        else if ((character == '}' || character == ']') && depth-- == 0)
            return place;
        else if (character == ',' && depth == 0)
            return place;
        ++place;
    }
    return place;
}

} // namespace

JsonLineFilter::JsonLineFilter(ByteSink &next, const QStringList &leftOut)
    : next_(next)
{
    for (const QString &name : leftOut)
        names_.insert(name.toUtf8());
}

QByteArray JsonLineFilter::without(const QSet<QByteArray> &names, QByteArrayView line)
{
    qsizetype place = 0;
    while (place < line.size() && line[place] != '{')
        ++place;
    if (place == line.size())
        return line.toByteArray();
    QByteArray result = line.first(++place).toByteArray();
    bool first = true;
    while (place < line.size() && line[place] != '}') {
        const qsizetype memberStart = place;
        qsizetype quote = place;
        while (quote < line.size() && line[quote] != '"' && line[quote] != '}')
            ++quote;
        if (quote == line.size() || line[quote] == '}')
            break;
        const qsizetype nameEnd = skipString(line, quote);
        // Names of described fields need no escapes that matter here: writers escape control characters and
        // quotes alone.
        const QByteArray name = line.sliced(quote + 1, qMax<qsizetype>(0, nameEnd - quote - 2)).toByteArray();
        const qsizetype memberEnd = skipValue(line, nameEnd);
        if (!names.contains(name)) {
            if (!first)
                result += ',';
            result += line.sliced(memberStart, memberEnd - memberStart);
            first = false;
        }
        place = memberEnd < line.size() && line[memberEnd] == ',' ? memberEnd + 1 : memberEnd;
    }
    return result + line.sliced(place).toByteArray();
}

Result<void> JsonLineFilter::write(QByteArrayView bytes)
{
    pending_ += bytes;
    qsizetype from = 0;
    QByteArray out;
    for (qsizetype end = pending_.indexOf('\n', from); end >= 0; end = pending_.indexOf('\n', from)) {
        out += without(names_, QByteArrayView(pending_).sliced(from, end + 1 - from));
        from = end + 1;
    }
    pending_.remove(0, from);
    return out.isEmpty() ? Result<void>() : next_.write(out);
}

Result<void> JsonLineFilter::finish()
{
    if (pending_.isEmpty())
        return {};
    const QByteArray rest = without(names_, pending_);
    pending_.clear();
    return next_.write(rest);
}

} // namespace registrar
