// SPDX-License-Identifier: GPL-3.0-or-later
// How an edit deep in a record is told to its store: as the change of the innermost field that the store can
// name.
#include "models/records/record_place.h"

#include "models/records/value_members.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordPlace)
};

std::unexpected<Error> refused(const QString &what, const QString &remedy = {})
{
    return failure({.kind = Error::Kind::InvalidInput, .what = what, .remedy = remedy});
}

bool isPlain(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'.') && !name.startsWith(u'$') && !name.contains(QChar(0));
}

/// How many steps of the place the store can name.
qsizetype nameableSteps(const Document &record, const Place &place, FieldNaming naming)
{
    Value outer{record};
    for (qsizetype step = 0; step < place.size(); ++step) {
        if (isJsonText(outer) || (step == 1 && naming == FieldNaming::Columns))
            return step;
        const QList<Field> members = membersOf(outer);
        const Field &member = members.at(place.at(step));
        if (hasNames(outer)) {
            const auto sameName = std::ranges::count(members, member.name, &Field::name);
            const bool named = sameName == 1 && (naming != FieldNaming::PlainPaths || isPlain(member.name));
            if (!named)
                return step == 0 && sameName == 1 ? 1 : step; // at the top any name can be told
        }
        outer = member.value;
    }
    return place.size();
}

Value edited(const Value &outer, const PlaceEdit &edit, qsizetype step)
{
    if (edit.kind == PlaceEdit::Kind::Insert && step == edit.place.size())
        return withInserted(outer, edit.index, {edit.name, edit.value});
    const int index = edit.place.at(step);
    const bool last = step == edit.place.size() - 1;
    if (last) {
        switch (edit.kind) {
        case PlaceEdit::Kind::Set:
            return withMember(outer, index, edit.value);
        case PlaceEdit::Kind::Remove:
            return withoutMember(outer, index);
        case PlaceEdit::Kind::Rename:
            return withRenamed(outer, index, edit.name);
        case PlaceEdit::Kind::Move:
            return withMoved(outer, index, edit.index);
        case PlaceEdit::Kind::Insert:
            break;
        }
    }
    return withMember(outer, index, edited(membersOf(outer).at(index).value, edit, step + 1));
}

/// The edit of a record's own fields, which have no order that could be told.
Result<QList<FieldEdit>> topEdits(const Document &record, const PlaceEdit &edit)
{
    const QString name = edit.place.isEmpty() ? QString() : record.at(edit.place.first()).name;
    switch (edit.kind) {
    case PlaceEdit::Kind::Set:
        return QList<FieldEdit>{{{name}, edit.value}};
    case PlaceEdit::Kind::Remove:
        return QList<FieldEdit>{{{name}, Value()}};
    case PlaceEdit::Kind::Rename:
        return QList<FieldEdit>{{{name}, Value()}, {{edit.name}, record.at(edit.place.first()).value}};
    case PlaceEdit::Kind::Insert:
        return QList<FieldEdit>{{{edit.name}, edit.value}};
    case PlaceEdit::Kind::Move:
        break;
    }
    return refused(Words::tr("The record's own fields cannot be moved: their order is the store's."));
}

/// Why a name cannot be given to a member; empty where it can.
QString nameRefusal(const Value &outer, const QString &name, int except)
{
    const QList<Field> members = membersOf(outer);
    for (int index = 0; index < members.size(); ++index) {
        if (index != except && members.at(index).name == name)
            return Words::tr("There is a field “%1” already.").arg(name);
    }
    return {};
}

bool removesFromDocument(const Document &record, const PlaceEdit &edit)
{
    return edit.kind == PlaceEdit::Kind::Remove &&
           valueAt(record, edit.place.first(edit.place.size() - 1)).is<Document>();
}

} // namespace

FieldNaming fieldNaming(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Collection:
        return FieldNaming::PlainPaths;
    case EntityKind::KeyPattern:
        return FieldNaming::AnyPaths;
    default:
        return FieldNaming::Columns;
    }
}

Value valueAt(const Document &record, const Place &place)
{
    Value value{record};
    for (const int index : place) {
        if (const auto *document = value.get<Document>()) {
            value = index < document->size() ? Value(document->at(index).value) : Value();
        } else if (const auto *elements = value.get<Value::Array>()) {
            value = index < elements->size() ? Value(elements->at(index)) : Value();
        } else {
            const QList<Field> members = membersOf(value);
            value = index < members.size() ? members.at(index).value : Value();
        }
    }
    return value;
}

FieldPath namesOf(const Document &record, const Place &place)
{
    FieldPath names;
    Value outer{record};
    for (const int index : place) {
        const QList<Field> members = membersOf(outer);
        if (index >= members.size())
            return names;
        names.append(members.at(index).name);
        outer = members.at(index).value;
    }
    return names;
}

Result<QList<FieldEdit>> fieldEdits(const Document &record, const PlaceEdit &edit, FieldNaming naming)
{
    const bool inserts = edit.kind == PlaceEdit::Kind::Insert;
    const Place outerPlace =
        inserts ? edit.place : edit.place.first(std::max<qsizetype>(0, edit.place.size() - 1));
    const Value outer = valueAt(record, outerPlace);
    if ((inserts || edit.kind == PlaceEdit::Kind::Rename) && hasNames(outer)) {
        const QString refusal = nameRefusal(outer, edit.name, inserts ? -1 : edit.place.last());
        if (!refusal.isEmpty())
            return refused(refusal, Words::tr("Choose another name."));
    }
    const bool isTop = inserts ? edit.place.isEmpty() : edit.place.size() == 1;
    const qsizetype named = nameableSteps(record, edit.place, naming);
    if (!edit.place.isEmpty() && named == 0)
        return refused(
            Words::tr("The record has several fields “%1”; none of them can be told from the others.")
                .arg(record.at(edit.place.first()).name),
            Words::tr("Change the record in the console."));
    if (isTop)
        return topEdits(record, edit);
    // A change of what a container holds is a change of the container, unless one member alone is set, or
    // taken out of a document.
    const bool memberAlone = edit.kind == PlaceEdit::Kind::Set || removesFromDocument(record, edit);
    const qsizetype steps =
        std::min(named, memberAlone || inserts ? edit.place.size() : edit.place.size() - 1);
    const Place told = edit.place.first(steps);
    const FieldPath field = namesOf(record, told);
    if (memberAlone && steps == edit.place.size())
        return QList<FieldEdit>{{field, edit.kind == PlaceEdit::Kind::Set ? edit.value : Value()}};
    if (inserts && steps == edit.place.size() && outer.is<Document>() &&
        edit.index == outer.get<Document>()->size() &&
        (naming != FieldNaming::PlainPaths || isPlain(edit.name)))
        return QList<FieldEdit>{{field + FieldPath{edit.name}, edit.value}};
    return QList<FieldEdit>{{field, edited(valueAt(record, told), edit, steps)}};
}

} // namespace registrar
