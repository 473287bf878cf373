// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/value.h"

#include "repository/text/value_text.h"

#include <QStringDecoder>

#include <bit>
#include <cmath>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

template<typename Number, typename Bits>
bool sameBits(Number left, Number right)
{
    return std::bit_cast<Bits>(left) == std::bit_cast<Bits>(right);
}

bool sameScope(const std::shared_ptr<const Document> &left, const std::shared_ptr<const Document> &right)
{
    return left == right || (left && right && *left == *right);
}

/// Two alternatives of the same type.
struct Identical {
    const Value::Storage &right;

    template<typename T>
    bool operator()(const T &left) const
    {
        const T &other = *std::get_if<T>(&right);
        if constexpr (std::is_same_v<T, double>) {
            return sameBits<double, quint64>(left, other);
        } else if constexpr (std::is_same_v<T, Value::Float>) {
            return sameBits<float, quint32>(left.number, other.number);
        } else if constexpr (std::is_same_v<T, Value::Vector>) {
            return std::ranges::equal(left.elements, other.elements,
                                      [](float a, float b) { return sameBits<float, quint32>(a, b); });
        } else if constexpr (std::is_same_v<T, Value::Code>) {
            return left.source == other.source && sameScope(left.scope, other.scope);
        } else {
            return left == other;
        }
    }
};

constexpr std::array typeNames{
    "missing",     "null",    "boolean",       "int32",     "int64",    "float",    "double", "decimal",
    "decimal128",  "text",    "binary",        "uuid",      "objectId", "date",     "time",   "timestamp",
    "timestamptz", "instant", "bsonTimestamp", "json",      "array",    "document", "vector", "regex",
    "symbol",      "code",    "dbPointer",     "undefined", "minKey",   "maxKey",   "other",
};
static_assert(typeNames.size() == std::variant_size_v<Value::Storage>);

/// Whole numbers up to 2^63 that a double holds exactly.
std::optional<qint64> wholeNumber(double number)
{
    constexpr double limit = 9223372036854775808.0;
    if (std::isfinite(number) && std::trunc(number) == number && number >= -limit && number < limit) {
        return static_cast<qint64>(number);
    }
    return std::nullopt;
}

qsizetype textBytes(const QString &text)
{
    return text.size() * qsizetype(sizeof(QChar));
}

qsizetype documentBytes(const Document &document)
{
    qsizetype bytes = 0;
    for (const Field &field : document) {
        bytes += textBytes(field.name) + qsizetype(sizeof(QString)) + field.value.memoryBytes();
    }
    return bytes;
}

std::optional<qsizetype> elementIndex(const QString &name, qsizetype size)
{
    bool isNumber = false;
    const qsizetype index = name.toLongLong(&isNumber);
    if (isNumber && index >= 0 && index < size && QString::number(index) == name) {
        return index;
    }
    return std::nullopt;
}

bool setInValue(Value &target, const FieldPath &path, const Value &value);

bool setInArray(Value::Array &elements, const FieldPath &path, const Value &value)
{
    const auto index = elementIndex(path.first(), elements.size() + 1);
    if (!index) {
        return false;
    }
    const bool appending = *index == elements.size();
    if (path.size() == 1 && value.isMissing()) {
        if (appending) {
            return false;
        }
        elements.removeAt(*index);
        return true;
    }
    Value element = appending ? Value() : elements.at(*index);
    if (path.size() == 1) {
        element = value;
    } else if (!setInValue(element, path.mid(1), value)) {
        return false;
    }
    if (appending) {
        elements.append(element);
    } else {
        elements[*index] = element;
    }
    return true;
}

bool setInValue(Value &target, const FieldPath &path, const Value &value)
{
    if (target.isMissing()) {
        target = Value(Document{});
    }
    if (const auto *document = target.get<Document>()) {
        Document changed = *document;
        if (!setField(changed, path, value)) {
            return false;
        }
        target = Value(changed);
        return true;
    }
    if (const auto *elements = target.get<Value::Array>()) {
        Value::Array changed = *elements;
        if (!setInArray(changed, path, value)) {
            return false;
        }
        target = Value(changed);
        return true;
    }
    return false;
}

} // namespace

Value Value::fromUtf8OrBytes(const QByteArray &bytes)
{
    // The flag keeps a leading byte order mark, which a plain fromUtf8 would drop.
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.toUtf8() != bytes) {
        return Value(Binary{bytes, 0});
    }
    return Value(std::move(text));
}

QByteArray Value::toUtf8OrBytes() const
{
    if (const auto *binary = get<Binary>()) {
        return binary->bytes;
    }
    if (const auto *text = get<QString>()) {
        return text->toUtf8();
    }
    return editText(*this).toUtf8();
}

std::optional<qint64> Value::toInteger() const
{
    if (const auto *number = get<qint32>()) {
        return *number;
    }
    if (const auto *number = get<qint64>()) {
        return *number;
    }
    if (const auto *number = get<double>()) {
        return wholeNumber(*number);
    }
    if (const auto *number = get<Float>()) {
        return wholeNumber(double(number->number));
    }
    if (const auto *number = get<Decimal>()) {
        const qsizetype point = number->digits.indexOf(u'.');
        const QString fraction = point < 0 ? QString() : number->digits.mid(point + 1);
        const bool isWhole = std::ranges::all_of(fraction, [](QChar digit) { return digit == u'0'; });
        bool isNumber = false;
        const qint64 whole = number->digits.left(point).toLongLong(&isNumber);
        return isWhole && isNumber ? std::optional(whole) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<double> Value::toDouble() const
{
    if (const auto *number = get<qint32>()) {
        return *number;
    }
    if (const auto *number = get<qint64>()) {
        return double(*number);
    }
    if (const auto *number = get<double>()) {
        return *number;
    }
    if (const auto *number = get<Float>()) {
        return double(number->number);
    }
    const bool isDecimal = is<Decimal>() || is<Decimal128>();
    bool isNumber = false;
    const double number = isDecimal ? editText(*this).toDouble(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

QString Value::toText() const
{
    if (const auto *text = get<QString>()) {
        return *text;
    }
    if (const auto *symbol = get<Symbol>()) {
        return symbol->text;
    }
    if (const auto *json = get<Json>()) {
        return json->text;
    }
    if (const auto *other = get<Other>()) {
        return other->text;
    }
    if (const auto *decimal = get<Decimal>()) {
        return decimal->digits;
    }
    return {};
}

Value Value::at(const QString &name) const
{
    if (const auto *document = get<Document>()) {
        return fieldOf(*document, name);
    }
    if (const auto *elements = get<Array>()) {
        const auto index = elementIndex(name, elements->size());
        return index ? elements->at(*index) : Value();
    }
    return {};
}

Value Value::at(const FieldPath &path) const
{
    Value value = *this;
    for (const QString &step : path) {
        value = value.at(step);
        if (value.isMissing()) {
            break;
        }
    }
    return value;
}

QString Value::typeName(Type type)
{
    return QString::fromLatin1(typeNames.at(static_cast<size_t>(type)));
}

QString Value::typeName() const
{
    const auto *other = get<Other>();
    return other && !other->typeName.isEmpty() ? other->typeName : typeName(type());
}

std::optional<Value::Type> Value::typeFromName(QStringView name)
{
    for (size_t index = 0; index < typeNames.size(); ++index) {
        if (name == QLatin1StringView(typeNames.at(index))) {
            return static_cast<Type>(index);
        }
    }
    return std::nullopt;
}

qsizetype Value::memoryBytes() const
{
    const qsizetype own = sizeof(Value);
    switch (type()) {
    case Type::Binary:
        return own + get<Binary>()->bytes.size();
    case Type::Array: {
        qsizetype bytes = own;
        for (const Value &element : *get<Array>()) {
            bytes += element.memoryBytes();
        }
        return bytes;
    }
    case Type::Document:
        return own + documentBytes(*get<Document>());
    case Type::Vector:
        return own + get<Vector>()->elements.size() * qsizetype(sizeof(float));
    case Type::Regex:
        return own + textBytes(get<Regex>()->pattern);
    case Type::Code:
        return own + textBytes(get<Code>()->source) +
               (get<Code>()->scope ? documentBytes(*get<Code>()->scope) : 0);
    default:
        return own + textBytes(toText());
    }
}

bool operator==(const Value &left, const Value &right)
{
    return left.storage_.index() == right.storage_.index() &&
           std::visit(Identical{right.storage_}, left.storage_);
}

Value fieldOf(const Document &document, const QString &name)
{
    for (const Field &field : document) {
        if (field.name == name) {
            return field.value;
        }
    }
    return {};
}

Value fieldOf(const Document &document, const FieldPath &path)
{
    return path.isEmpty() ? Value() : fieldOf(document, path.first()).at(path.mid(1));
}

bool setField(Document &document, const FieldPath &path, const Value &value)
{
    if (path.isEmpty()) {
        return false;
    }
    qsizetype index = 0;
    while (index < document.size() && document.at(index).name != path.first()) {
        ++index;
    }
    const bool found = index < document.size();
    if (path.size() == 1) {
        if (value.isMissing()) {
            if (found) {
                document.removeAt(index);
            }
        } else if (found) {
            document[index].value = value;
        } else {
            document.append({path.first(), value});
        }
        return true;
    }
    if (!found && value.isMissing()) {
        return true;
    }
    Value child = found ? document.at(index).value : Value();
    if (!setInValue(child, path.mid(1), value)) {
        return false;
    }
    if (found) {
        document[index].value = child;
    } else {
        document.append({path.first(), child});
    }
    return true;
}

QString pathText(const FieldPath &path)
{
    QStringList steps;
    for (const QString &step : path) {
        const bool plain = !step.isEmpty() && !step.contains(u'.') && !step.contains(u'"');
        steps << (plain ? step : u'"' + QString(step).replace(u'"', u"\"\""_s) + u'"');
    }
    return steps.join(u'.');
}

} // namespace registrar
