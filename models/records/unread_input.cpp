// SPDX-License-Identifier: GPL-3.0-or-later
// What a person typed for records and what cannot be read as values: kept until it is mended or given up.
#include "models/records/unread_input.h"

#include <algorithm>

namespace registrar
{

const UnreadRecord *UnreadInput::find(const RecordName &name) const
{
    const auto found = std::ranges::find(records_, name, &UnreadRecord::name);
    return found == records_.end() ? nullptr : &*found;
}

UnreadRecord &UnreadInput::of(const RecordName &name)
{
    const auto found = std::ranges::find(records_, name, &UnreadRecord::name);
    if (found != records_.end())
        return *found;
    records_.append({name, {}, {}});
    return records_.last();
}

/// After something was taken out.
void UnreadInput::settle(const RecordName &name)
{
    records_.removeIf([](const UnreadRecord &record) { return record.isEmpty(); });
    Q_EMIT changed(name);
}

void UnreadInput::keepField(const RecordName &name, const QString &field, const QString &typed)
{
    const UnreadRecord *present = find(name);
    const bool same = present && present->fields.contains(field) && present->fields.value(field) == typed;
    if (name.isEmpty() || same)
        return;
    of(name).fields.insert(field, typed);
    Q_EMIT changed(name);
}

void UnreadInput::keepText(const RecordName &name, const QString &text)
{
    const UnreadRecord *present = find(name);
    if (name.isEmpty() || (present && present->text == text))
        return;
    of(name).text = text;
    Q_EMIT changed(name);
}

void UnreadInput::dropField(const RecordName &name, const QString &field)
{
    const UnreadRecord *present = find(name);
    if (!present || !present->fields.contains(field))
        return;
    of(name).fields.remove(field);
    settle(name);
}

void UnreadInput::dropText(const RecordName &name)
{
    const UnreadRecord *present = find(name);
    if (!present || !present->text)
        return;
    of(name).text.reset();
    settle(name);
}

void UnreadInput::drop(const RecordName &name)
{
    if (records_.removeIf([&name](const UnreadRecord &record) { return record.name == name; }) > 0)
        Q_EMIT changed(name);
}

QList<UnreadRecord> UnreadInput::take(const EntitySource &source)
{
    QList<UnreadRecord> taken;
    for (const UnreadRecord &record : std::as_const(records_)) {
        if (record.name.source == source)
            taken.append(record);
    }
    for (const UnreadRecord &record : std::as_const(taken))
        drop(record.name);
    return taken;
}

void UnreadInput::restore(const QList<UnreadRecord> &records)
{
    for (const UnreadRecord &record : records) {
        const UnreadRecord *found = find(record.name);
        const UnreadRecord since = found ? *found : UnreadRecord();
        for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
            if (!since.fields.contains(field.key()))
                keepField(record.name, field.key(), field.value());
        }
        if (record.text && !since.text)
            keepText(record.name, *record.text);
    }
}

} // namespace registrar
