// SPDX-License-Identifier: GPL-3.0-or-later
// The text that stands for a record while a person edits it: printed and read on another thread, staged where
// it can be read.
#include "models/records/record_draft.h"

#include "repository/answer.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

/// The order of a record's own fields is the store's and nothing that was typed.
bool saysTheSame(const Document &left, const Document &right)
{
    if (left == right)
        return true;
    if (left.size() != right.size())
        return false;
    return std::ranges::all_of(
        left, [&right](const Field &field) { return std::ranges::find(right, field) != right.end(); });
}

} // namespace

RecordDraft::RecordDraft(RecordsModel &records, QObject *parent)
    : QObject(parent)
    , records_(records)
{
    connect(&records_, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (record_.isValid() && record_.row() >= first.row() && record_.row() <= last.row())
                    refresh();
            });
    connect(&records_, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!record_.isValid() && state_ != State::Empty)
            setState(State::Empty);
    });
}

bool RecordDraft::hasRecord() const
{
    return record_.isValid() && records_.loadState(record_.row()) == RecordsModel::LoadState::Loaded;
}

/// The record's text that cannot be read; null where there is none.
const QString *RecordDraft::kept(const RecordName &name) const
{
    const UnreadRecord *unread = records_.changes().unreadInput().find(name);
    return unread && unread->text ? &*unread->text : nullptr;
}

RecordTextRules RecordDraft::rules() const
{
    return {.mode = mode_,
            .columns = records_.columns(),
            .fixedFields = records_.description() && records_.description()->fixedFields,
            .added = record_.isValid() && record_.row() < records_.addedCount(),
            .naming = fieldNaming(records_.entity().kind),
            .zone = records_.timeZone()};
}

QString RecordDraft::refusal() const
{
    if (!hasRecord())
        return tr("No record is shown.");
    const StagedRecord *staged = records_.staged(record_.row());
    if (staged && staged->kind == Change::Kind::Delete)
        return tr("The record is staged for deletion.");
    return records_.editRefusal();
}

void RecordDraft::showRow(int row, const QString &typed)
{
    if (state_ == State::Reading && hasRecord())
        take(typed); // it is staged for the record that is left, or kept
    const bool valid = row >= 0 && row < records_.rowCount() && records_.columnCount() > 0;
    record_ = valid ? QPersistentModelIndex(records_.index(row, 0)) : QPersistentModelIndex();
    problem_.reset();
    ++generation_;
    print();
}

void RecordDraft::setMode(ExtendedJsonMode mode)
{
    if (mode_ == mode)
        return;
    mode_ = mode;
    if (state_ == State::Clean || state_ == State::Printing)
        print(); // otherwise what was typed stays, and is read as the other form
}

void RecordDraft::giveUp()
{
    records_.changes().unreadInput().dropText(records_.nameOf(record_.row()));
    ++generation_;
    print();
}

void RecordDraft::print()
{
    if (!hasRecord()) {
        base_.clear();
        folded_.clear();
        setState(State::Empty);
        Q_EMIT printed({});
        return;
    }
    base_ = records_.document(record_.row());
    setState(State::Printing);
    QFuture<Result<RecordText>> future = QtConcurrent::run(
        [document = base_, rules = rules()]() -> Result<RecordText> { return printRecord(document, rules); });
    whenAnswered(future, this, [this, generation = generation_](const Result<RecordText> &text) {
        if (generation != generation_ || !text)
            return;
        folded_ = text->folded;
        const QString *kept = this->kept(records_.nameOf(record_.row()));
        if (!kept) {
            Q_EMIT printed(text->text);
            setState(State::Clean);
            return;
        }
        const QString typed = *kept;
        Q_EMIT printed(typed);
        read(typed, true);
    });
}

void RecordDraft::refresh()
{
    if (!hasRecord() || state_ == State::Reading)
        return;
    if (state_ == State::Unreadable && kept(records_.nameOf(record_.row())))
        return;
    if (state_ == State::Unreadable) { // it was given up elsewhere
        ++generation_;
        print();
        return;
    }
    if (saysTheSame(base_, records_.document(record_.row())) && state_ != State::Empty) {
        Q_EMIT stateChanged(); // marks and refusals may be others
        return;
    }
    ++generation_;
    print();
}

void RecordDraft::touch()
{
    if (!hasRecord())
        return;
    ++generation_; // what is being read is out of date
    setState(State::Reading);
}

void RecordDraft::setState(State state, const std::optional<Error> &problem)
{
    state_ = state;
    problem_ = problem;
    Q_EMIT stateChanged();
}

void RecordDraft::take(const QString &text)
{
    read(text, false);
}

void RecordDraft::read(const QString &text, bool again)
{
    if (!hasRecord())
        return;
    setState(State::Reading);
    ++reading_;
    const Reading reading{.record = record_,
                          .name = records_.nameOf(record_.row()),
                          .text = text,
                          .generation = generation_,
                          .again = again};
    QFuture<Result<Read>> future =
        QtConcurrent::run([text, folded = folded_, base = base_, rules = rules()]() -> Result<Read> {
            QString lines = text;
            for (const QChar end : {QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
                lines.replace(end, u'\n');
            Result<Document> document = readRecord(lines, folded, base, rules);
            if (!document)
                return failure(document.error());
            QList<FieldEdit> edits = differences(base, *document, rules.naming);
            return Read{std::move(*document), std::move(edits)};
        });
    whenAnswered(future, this, [this, reading](const Result<Read> &read) {
        --reading_;
        answer(reading, read);
    });
}

void RecordDraft::answer(const Reading &reading, const Result<Read> &read)
{
    const bool isShown = reading.generation == generation_;
    const bool isLeft = reading.record != record_;
    if (!isShown && !isLeft) {
        Q_EMIT stateChanged(); // typed on since: another reading is coming
        return;
    }
    if (const QString *kept = this->kept(reading.name); reading.again && (!kept || *kept != reading.text)) {
        if (isShown)
            print(); // it was given up meanwhile
        else
            Q_EMIT stateChanged();
        return;
    }
    if (!read) {
        records_.changes().unreadInput().keepText(reading.name, reading.text);
        if (isShown)
            setState(State::Unreadable, read.error());
        else
            Q_EMIT stateChanged();
        return;
    }
    records_.changes().unreadInput().dropText(reading.name);
    if (isShown) {
        base_ = read->document;
        state_ = State::Clean;
        problem_.reset();
    }
    stage(reading, read->edits);
    Q_EMIT stateChanged();
}

void RecordDraft::stage(const Reading &reading, const QList<FieldEdit> &edits)
{
    if (!reading.record.isValid())
        return;
    std::optional<StagedChanges::Step> step;
    if (edits.size() > 1)
        step.emplace(records_.changes(), tr("change of the text"));
    std::optional<Error> error;
    for (const FieldEdit &edit : edits) {
        const Result<void> staged = records_.stageField(reading.record.row(), edit.field, edit.after, true);
        if (!staged && !error)
            error = staged.error();
    }
    step.reset();
    if (error)
        Q_EMIT refused(*error);
}

} // namespace registrar
