// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what was kept of a change set, and leaving out what was not.
#include "operations/journal/journal_undo.h"

#include "operations/journal/change_document.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(registrar::JournalUndo)
};

/// Whether the value stands for one that was not kept.
std::optional<UndoPart::Reason> reasonOf(const Document &document)
{
    if (document.size() == 1 && fieldOf(document, u"masked"_s).toText().startsWith(u"hmac-sha256:"))
        return UndoPart::Reason::Secret;
    if (document.size() == 2 && fieldOf(document, u"omitted"_s).toText().startsWith(u"sha256:"))
        return UndoPart::Reason::TooLarge;
    return std::nullopt;
}

/// The places at or below `path` whose values were not kept.
void collect(const FieldPath &path, const Value &value, QList<UndoPart::LeftOut> &leftOut)
{
    if (const auto *elements = value.get<Value::Array>()) {
        for (qsizetype i = 0; i < elements->size(); ++i)
            collect(path + FieldPath{QString::number(i)}, elements->at(i), leftOut);
        return;
    }
    const auto *document = value.get<Document>();
    if (!document)
        return;
    if (const auto reason = reasonOf(*document)) {
        const UndoPart::LeftOut one{path, *reason};
        if (!leftOut.contains(one))
            leftOut.append(one);
        return;
    }
    for (const Field &field : *document)
        collect(path + FieldPath{field.name}, field.value, leftOut);
}

void leaveOutFields(UndoPart &part)
{
    part.change.fields.removeIf([&part](const FieldChange &field) {
        const qsizetype before = part.leftOut.size();
        collect(field.field, field.before, part.leftOut);
        collect(field.field, field.after, part.leftOut);
        return part.leftOut.size() > before;
    });
    part.possible = std::ranges::any_of(part.change.fields,
                                        [](const FieldChange &field) { return !field.unconditional; });
}

Result<UndoPart> partOf(Document document)
{
    const bool incomplete = !fieldOf(document, u"incomplete"_s).isMissing();
    document.removeIf([](const Field &field) { return field.name == u"incomplete"; });
    auto change = changeFromDocument(document);
    if (!change)
        return failure(change.error());
    UndoPart part{.change = std::move(*change), .leftOut = {}};
    if (!incomplete)
        return part;
    switch (part.change.kind) {
    case Change::Kind::Update:
        leaveOutFields(part);
        break;
    case Change::Kind::Add:
        collect({}, Value(part.change.document), part.leftOut);
        part.possible = false;
        break;
    case Change::Kind::Delete: // the record goes; what it held is only compared
        part.change.document.removeIf([](const Field &field) {
            QList<UndoPart::LeftOut> notKept;
            collect({field.name}, field.value, notKept);
            return !notKept.isEmpty();
        });
        break;
    }
    return part;
}

QList<UndoneNever> neverOf(const Value &effects)
{
    QList<UndoneNever> never;
    const auto *list = effects.get<Value::Array>();
    for (const Value &effect : list ? *list : Value::Array())
        never.append({.entity = effect.at(u"entity"_s).toText(),
                      .field = effect.at(u"field"_s).toText(),
                      .deleted = effect.at(u"what"_s).toText() == u"deleted",
                      .records = effect.at(u"records"_s).toInteger().value_or(0)});
    return never;
}

} // namespace

bool JournalUndo::isWhole() const
{
    return std::ranges::all_of(parts,
                               [](const UndoPart &part) { return part.possible && part.leftOut.isEmpty(); });
}

bool JournalUndo::isPossible() const
{
    return std::ranges::any_of(parts, &UndoPart::possible);
}

ChangeSet JournalUndo::changes() const
{
    ChangeSet set{store, {}};
    for (const UndoPart &part : parts) {
        if (part.possible)
            set.changes.append(part.change);
    }
    return set;
}

Result<JournalUndo> undoOf(const Journal &journal, const QString &set)
{
    const auto entries = journal.find({.kind = u"applied"_s, .set = set, .limit = 1});
    if (!entries)
        return failure(entries.error());
    const Value inverse = entries->isEmpty() ? Value() : fieldOf(entries->first().details, u"inverse"_s);
    const auto *changes = inverse.get<Value::Array>();
    if (set.isEmpty() || !changes)
        return failure({.kind = Error::Kind::NotFound,
                        .what = UndoText::tr("The journal knows of nothing applied under “%1”.").arg(set),
                        .remedy = UndoText::tr("“registrar journal show” tells the names of change sets.")});
    JournalUndo undo{.deployment = entries->first().deployment,
                     .store = entries->first().store,
                     .parts = {},
                     .never = neverOf(fieldOf(entries->first().details, u"effects"_s))};
    for (const Value &each : *changes) {
        const auto *document = each.get<Document>();
        auto part = document ? partOf(*document) : Result<UndoPart>(std::unexpect, Error());
        if (!part)
            return failure(
                {.kind = Error::Kind::InvalidInput,
                 .what = UndoText::tr("The journal's entry holds changes that cannot be understood.")});
        undo.parts.append(std::move(*part));
    }
    return undo;
}

} // namespace registrar
