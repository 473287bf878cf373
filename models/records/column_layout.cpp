// SPDX-License-Identifier: GPL-3.0-or-later
// How a person has arranged the columns of a table.
#include "models/records/column_layout.h"

#include <QJsonArray>

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int narrowest = 20;
constexpr int widest = 4000;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue each : value.toArray()) {
        if (each.isString() && !texts.contains(each.toString()))
            texts.append(each.toString());
    }
    return texts;
}

} // namespace

QStringList ColumnLayout::arranged(const QStringList &names) const
{
    QStringList result;
    for (const QString &name : order) {
        if (names.contains(name) && !result.contains(name))
            result.append(name);
    }
    QString previous;
    for (const QString &name : names) {
        if (!result.contains(name))
            result.insert(result.indexOf(previous) + 1, name);
        previous = name;
    }
    qsizetype front = 0;
    for (const QString &name : frozen) {
        if (const qsizetype place = result.indexOf(name); place >= 0)
            result.move(place, front++);
    }
    return result;
}

void ColumnLayout::setOrder(QStringList names)
{
    for (const QString &known : std::as_const(order)) {
        if (!names.contains(known))
            names.append(known);
    }
    order = std::move(names);
    std::ranges::stable_sort(frozen, {}, [this](const QString &each) { return order.indexOf(each); });
}

void ColumnLayout::setHidden(const QString &name, bool hide)
{
    hidden.removeAll(name);
    if (hide)
        hidden.append(name);
}

void ColumnLayout::setFrozen(const QString &name, bool freeze)
{
    frozen.removeAll(name);
    if (freeze)
        frozen.append(name);
}

QJsonObject ColumnLayout::toJson() const
{
    QJsonObject object;
    const auto put = [&object](const QString &name, const QStringList &texts) {
        if (!texts.isEmpty())
            object.insert(name, QJsonArray::fromStringList(texts));
    };
    put(u"order"_s, order);
    put(u"hidden"_s, hidden);
    put(u"shown"_s, shown);
    put(u"frozen"_s, frozen);
    QJsonObject pixels;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        pixels.insert(width.key(), width.value());
    if (!pixels.isEmpty())
        object.insert(u"widths"_s, pixels);
    return object;
}

ColumnLayout ColumnLayout::fromJson(const QJsonObject &object)
{
    ColumnLayout layout{.order = textsOf(object.value(u"order"_s)),
                        .hidden = textsOf(object.value(u"hidden"_s)),
                        .shown = textsOf(object.value(u"shown"_s)),
                        .frozen = textsOf(object.value(u"frozen"_s)),
                        .widths = {}};
    const QJsonObject pixels = object.value(u"widths"_s).toObject();
    for (auto width = pixels.begin(); width != pixels.end(); ++width) {
        if (width.value().isDouble())
            layout.widths.insert(width.key(), std::clamp(width.value().toInt(), narrowest, widest));
    }
    return layout;
}

} // namespace registrar
