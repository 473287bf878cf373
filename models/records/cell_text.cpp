// SPDX-License-Identifier: GPL-3.0-or-later
// What one cell of a table says: values in one line, what is nested folded to a summary.
#include "models/records/cell_text.h"

#include "models/dates/date_format.h"
#include "repository/text/extended_json.h"
#include "repository/text/value_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(registrar::CellText)
};

constexpr qsizetype longestCell = 200;
constexpr qsizetype namesShown = 6;
constexpr qsizetype elementsShown = 3;
constexpr qsizetype longestElement = 24;
constexpr qsizetype scannedJson = 4096; ///< characters looked at for the names of a JSON text

bool isInstant(Value::Type type)
{
    return type == Value::Type::TimestampZoned || type == Value::Type::Instant;
}

bool isUtc(const QTimeZone &zone)
{
    return zone == QTimeZone::utc();
}

QString namesText(const QStringList &names, bool more)
{
    return u'{' + names.join(u", "_s) + (more ? u", …}"_s : u"}"_s);
}

QString documentSummary(const Document &document)
{
    QStringList names;
    for (qsizetype field = 0; field < std::min(document.size(), namesShown); ++field)
        names.append(document.at(field).name);
    return namesText(names, document.size() > namesShown);
}

QString elementText(const Value &value, const QTimeZone &zone)
{
    if (value.isNull())
        return u"null"_s;
    if (const auto *document = value.get<Document>())
        return documentSummary(*document);
    if (const auto *array = value.get<Value::Array>())
        return u'[' + QString::number(array->size()) + u']';
    return shownText(value, {.zone = zone, .maximumLength = longestElement});
}

QString arraySummary(const Value::Array &elements, const QTimeZone &zone)
{
    if (elements.isEmpty())
        return Words::tr("no items");
    QStringList shown;
    for (qsizetype index = 0; index < std::min(elements.size(), elementsShown); ++index)
        shown.append(elementText(elements.at(index), zone));
    if (elements.size() > elementsShown)
        shown.append(u"…"_s);
    //: a list in a table cell: how many items, then the first ones
    return Words::tr("%n item(s): %1", nullptr, static_cast<int>(elements.size())).arg(shown.join(u", "_s));
}

QString vectorSummary(const Value::Vector &vector)
{
    QStringList shown;
    for (qsizetype index = 0; index < std::min(vector.elements.size(), elementsShown); ++index)
        shown.append(QString::number(static_cast<double>(vector.elements.at(index)), 'g', 4));
    if (vector.elements.size() > elementsShown)
        shown.append(u"…"_s);
    return u"vector(%1) [%2]"_s.arg(vector.elements.size()).arg(shown.join(u", "_s));
}

QString binarySummary(const Value::Binary &binary)
{
    constexpr quint8 uuidSubtype = 4;
    if (binary.subtype == uuidSubtype && binary.bytes.size() == 16) {
        Value::Uuid uuid;
        std::ranges::copy(binary.bytes, uuid.bytes.begin());
        return uuidText(uuid);
    }
    const QString text = displayText(Value(binary));
    const bool alone = text.startsWith("0x"_L1); // short ones come without their size
    return alone ? Words::tr("%n byte(s) · %1", nullptr, static_cast<int>(binary.bytes.size())).arg(text)
                 : text;
}

/// The end of the quoted text that begins at `start`: the place of its closing quote, or the size.
qsizetype quoteEnd(QStringView text, qsizetype start)
{
    qsizetype place = start + 1;
    while (place < text.size() && text.at(place) != u'"')
        place += text.at(place) == u'\\' ? 2 : 1;
    return std::min(place, text.size());
}

/// The names of a JSON object, without reading all of it.
QString jsonSummary(const QString &json)
{
    const QStringView text = QStringView(json).left(scannedJson);
    const qsizetype start = text.indexOf(u'{');
    if (start < 0 || !text.left(start).trimmed().isEmpty())
        return {};
    QStringList names;
    int depth = 0;
    bool nameNext = true;
    for (qsizetype place = start; place < text.size(); ++place) {
        const QChar character = text.at(place);
        if (character == u'"') {
            const qsizetype end = quoteEnd(text, place);
            if (depth == 1 && nameNext) {
                if (names.size() == namesShown)
                    return namesText(names, true);
                names.append(text.mid(place + 1, end - place - 1).toString());
                nameNext = false;
            }
            place = end;
        } else if (character == u'{' || character == u'[') {
            ++depth;
        } else if (character == u'}' || character == u']') {
            if (--depth == 0)
                return namesText(names, false);
        } else if (character == u',' && depth == 1) {
            nameNext = true;
        }
    }
    return namesText(names, true);
}

} // namespace

CellTextStyle cellTextStyle(const RecordColumn &column, const QTimeZone &zone)
{
    return {.zone = zone,
            .zoneInHeader = isUtc(zone) && isInstant(column.types().first()),
            .milliseconds = column.milliseconds};
}

QString cellText(const Value &value, const CellTextStyle &style)
{
    switch (value.type()) {
    case Value::Type::Array:
        return arraySummary(*value.get<Value::Array>(), style.zone);
    case Value::Type::Document:
        return documentSummary(*value.get<Document>());
    case Value::Type::Vector:
        return vectorSummary(*value.get<Value::Vector>());
    case Value::Type::Binary:
        return binarySummary(*value.get<Value::Binary>());
    case Value::Type::Json:
        if (const QString names = jsonSummary(value.get<Value::Json>()->text); !names.isEmpty())
            return names;
        break;
    case Value::Type::Int32:
    case Value::Type::Int64:
        if (style.milliseconds)
            return durationText(value.toInteger().value_or(0));
        break;
    case Value::Type::TimestampZoned:
    case Value::Type::Instant: {
        QString text = shownText(value, {.zone = style.zone, .maximumLength = longestCell});
        if (style.zoneInHeader && text.endsWith(" UTC"_L1))
            text.chop(4);
        return text;
    }
    default:
        break;
    }
    return shownText(value, {.zone = style.zone, .maximumLength = longestCell});
}

QString columnHeader(const RecordColumn &column, const QTimeZone &zone)
{
    if (column.milliseconds)
        return Words::tr("Expires in");
    if (!isInstant(column.types().first()))
        return column.title();
    //: a table's header: the field's title and the time zone in which it is shown
    return Words::tr("%1 (%2)").arg(column.title(), isUtc(zone) ? u"UTC"_s : QString::fromUtf8(zone.id()));
}

bool cellContains(const Value &value, const RecordColumn &column, const QTimeZone &zone, const QString &text)
{
    if (value.isAbsent() || text.isEmpty())
        return false;
    if (const QString *own = value.get<QString>())
        return own->contains(text, Qt::CaseInsensitive);
    if (value.is<Document>() || value.is<Value::Array>())
        return toExtendedJson(value, ExtendedJsonMode::Relaxed).contains(text, Qt::CaseInsensitive);
    return cellText(value, cellTextStyle(column, zone)).contains(text, Qt::CaseInsensitive) ||
           editText(value).contains(text, Qt::CaseInsensitive);
}

QString editTextIn(const Value &value, const QTimeZone &zone)
{
    if (isUtc(zone) || !isInstant(value.type()))
        return editText(value);
    const QString local = displayText(value, {.zone = zone, .maximumLength = longestCell});
    const Result<Value> back = parseValue(value.type(), local, {}, zone);
    return back && *back == value ? local : editText(value);
}

QString durationText(qint64 milliseconds)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto two = [](const QString &first, const QString &rest, bool any) {
        return any ? first + u' ' + rest : first;
    };
    if (milliseconds >= day) {
        const qint64 hours = milliseconds % day / hour;
        return two(Words::tr("%n day(s)", nullptr, static_cast<int>(milliseconds / day)),
                   Words::tr("%1 h").arg(hours), hours > 0);
    }
    if (milliseconds >= hour) {
        const qint64 minutes = milliseconds % hour / minute;
        return two(Words::tr("%1 h").arg(milliseconds / hour), Words::tr("%1 min").arg(minutes), minutes > 0);
    }
    if (milliseconds >= minute) {
        const qint64 seconds = milliseconds % minute / second;
        return two(Words::tr("%1 min").arg(milliseconds / minute), Words::tr("%1 s").arg(seconds),
                   seconds > 0);
    }
    return milliseconds >= second ? Words::tr("%1 s").arg(milliseconds / second)
                                  : Words::tr("%1 ms").arg(milliseconds);
}

} // namespace registrar
