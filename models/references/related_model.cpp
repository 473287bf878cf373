// SPDX-License-Identifier: GPL-3.0-or-later
// What one record points at and what points at it, over all stores of its deployment, as the answers come in.
#include "models/references/related_model.h"

#include "models/connections/entity_words.h"
#include "models/records/staged_record.h"
#include "models/references/link_destination.h"
#include "models/references/record_title.h"
#include "repository/answer.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

/// "Messages, sender": the field is named where one entity points here more than once.
QString holderTitle(const Blueprint &blueprint, const EntityLink &link, const QList<EntityLink> &all)
{
    const BlueprintEntity *holder = blueprint.entity(link.fromStore, link.fromEntity);
    const QString title = holder ? holder->displayTitle() : link.fromEntity;
    const bool alone = std::ranges::count_if(all, [&](const EntityLink &other) {
                           return other.fromStore == link.fromStore && other.fromEntity == link.fromEntity;
                       }) == 1;
    //: an entity that points here, and the field by which it does
    return alone ? title : RelatedModel::tr("%1, %2").arg(title, linkTitle(link, holder).toLower());
}

QByteArray identity(const EntityAddress &address, const RecordKey &key)
{
    return recordIdentity({address.store, address.entity}, key);
}

} // namespace

RelatedModel::RelatedModel(OpenDeployments &deployments, const EntityAddress &address, QObject *parent)
    : QAbstractTableModel(parent)
    , deployments_(deployments)
    , address_(address)
{
    if (const Blueprint *known = blueprint()) {
        outgoing_ = linksFrom(*known, address_.store, address_.entity);
        incoming_ = linksTo(*known, address_.store, address_.entity);
    }
    timer_.setSingleShot(true);
    timer_.setInterval(pause);
    connect(&timer_, &QTimer::timeout, this, &RelatedModel::askNext);
    connect(&deployments_, &OpenDeployments::storeChanged, this, [this](StoreConnection *store) {
        if (store->deploymentName() == address_.deployment && asked_ < 0)
            askNext();
    });
}

RelatedModel::~RelatedModel()
{
    cancel_.cancel();
}

const Blueprint *RelatedModel::blueprint() const
{
    const OpenDeployment *open = deployments_.find(address_.deployment);
    return open ? open->blueprint.get() : nullptr;
}

void RelatedModel::setDescription(const EntityDescription &description)
{
    const Blueprint *known = blueprint();
    const QList<EntityLink> links =
        known ? undeclaredLinks(*known, address_.store, description) : QList<EntityLink>();
    if (links == undeclared_)
        return;
    undeclared_ = links;
    rebuild();
}

void RelatedModel::showRecord(const std::optional<Record> &record)
{
    const RecordKey key = record ? record->key : RecordKey();
    if (key == key_ && (!record || record->fields == fields_))
        return;
    if (record && key == key_)
        known_.remove(identity(address_, key)); // it has been read anew
    key_ = key;
    fields_ = record ? record->fields : Document();
    rebuild();
}

void RelatedModel::forget()
{
    known_.clear();
    rebuild();
}

void RelatedModel::setActive(bool active)
{
    active_ = active;
    if (active_)
        rebuild();
    else
        stop();
}

void RelatedModel::stop()
{
    ++generation_;
    cancel_.cancel();
    timer_.stop();
    asked_ = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (active_ && rows_.at(row).answer.state == State::Waiting) {
            rows_[row].answer.state = State::Stopped;
            Q_EMIT dataChanged(index(row, 0), index(row, AnswerColumn));
        }
    }
    Q_EMIT askingChanged();
}

void RelatedModel::rebuild()
{
    if (!active_)
        return; // it is done when somebody looks
    ++generation_;
    cancel_.cancel();
    asked_ = -1;
    beginResetModel();
    rows_.clear();
    if (blueprint() && !key_.isEmpty()) {
        addOutgoing(fields_);
        addIncoming(fields_);
        const QList<Answer> *known = known_.object(identity(address_, key_));
        for (qsizetype row = 0; known && row < rows_.size() && known->size() == rows_.size(); ++row)
            rows_[row].answer = known->at(row);
    }
    endResetModel();
    Q_EMIT askingChanged();
    timer_.start();
}

void RelatedModel::addOutgoing(const Document &fields)
{
    const QList<EntityLink> links = outgoing_ + undeclared_;
    if (links.isEmpty())
        return;
    rows_.append({.title = tr("Points at"), .answer = {.state = State::Section}});
    const BlueprintEntity *entity = blueprint()->entity(address_.store, address_.entity);
    for (const EntityLink &link : links) {
        Row row{.title = linkTitle(link, entity), .link = link};
        row.held = heldValues(link, fields).mid(0, mostHeld);
        if (row.held.isEmpty())
            row.answer = {.state = State::Nothing, .text = tr("nothing")};
        else
            row.conditions = targetConditions(link, row.held);
        rows_.append(row);
    }
}

void RelatedModel::addIncoming(const Document &fields)
{
    if (incoming_.isEmpty())
        return;
    rows_.append({.title = tr("Points here"), .answer = {.state = State::Section}});
    for (const EntityLink &link : std::as_const(incoming_)) {
        Row row{.title = holderTitle(*blueprint(), link, incoming_), .link = link, .incoming = true};
        row.conditions = holderConditions(link, {targetValue(link, fields)}).value(0);
        if (row.conditions.isEmpty())
            row.answer = {.state = State::Nothing, .text = tr("nothing")};
        rows_.append(row);
    }
}

bool RelatedModel::isAsking() const
{
    return active_ &&
           std::ranges::any_of(rows_, [](const Row &row) { return row.answer.state == State::Waiting; });
}

void RelatedModel::askNext()
{
    if (!active_ || asked_ >= 0)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        if (rows_.at(row).answer.state != State::Waiting)
            continue;
        const EntityLink &link = *rows_.at(row).link;
        StoreConnection *store = deployments_.connection(
            address_.deployment, rows_.at(row).incoming ? link.fromStore : link.toStore);
        if (!store) {
            take(row, {.state = State::Failed,
                       .text = tr("not known"),
                       .note = tr("The deployment has no such store.")});
            return;
        }
        if (store->stage() == StoreConnection::Stage::Failed) {
            take(row, {.state = State::Failed, .text = tr("not known"), .note = store->error()->toText()});
            return;
        }
        if (store->stage() != StoreConnection::Stage::Open) {
            store->open(); // goes on when it is
            continue;
        }
        asked_ = row;
        cancel_ = CancelSource();
        rows_.at(row).incoming ? askHolders(row, *store) : askTarget(row, *store);
        return;
    }
}

void RelatedModel::askTarget(int row, StoreConnection &store)
{
    const EntityLink &link = *rows_.at(row).link;
    Query query{.source = link.toSource, .conditions = rows_.at(row).conditions};
    query.limit = static_cast<int>(rows_.at(row).held.size()) + 1;
    const BlueprintEntity *target = blueprint()->entity(link.toStore, link.toEntity);
    if (target && target->field(target->titleField))
        query.fields = {target->titleField};
    else
        query.fields = link.toFields();
    const CancelToken cancel = cancel_.token();
    const auto read = [query, cancel](Session &session) {
        return session.page(query, Position::start(), cancel);
    };
    whenAnswered(
        store.repository()->run<Page>(Repository::Lane::Background, Repository::Retry::Read, cancel, read),
        this, [this, row, generation = generation_](const Result<Page> &page) {
            if (generation != generation_)
                return;
            take(row, page ? targetAnswer(rows_.at(row), *page)
                           : Answer{.state = State::Failed,
                                    .text = tr("not known"),
                                    .note = page.error().toText()});
        });
}

void RelatedModel::askHolders(int row, StoreConnection &store)
{
    const Query query{.source = rows_.at(row).link->fromSource, .conditions = rows_.at(row).conditions};
    const CancelToken cancel = cancel_.token();
    const auto count = [query, cancel](Session &session) { return boundedCount(session, query, {}, cancel); };
    whenAnswered(store.repository()->run<BoundedCount>(Repository::Lane::Background, Repository::Retry::Read,
                                                       cancel, count),
                 this, [this, row, generation = generation_](const Result<BoundedCount> &counted) {
                     if (generation != generation_)
                         return;
                     take(row, counted ? holderAnswer(rows_.at(row), *counted)
                                       : Answer{.state = State::Failed,
                                                .text = tr("not known"),
                                                .note = counted.error().toText()});
                 });
}

RelatedModel::Answer RelatedModel::targetAnswer(const Row &row, const Page &page) const
{
    const EntityLink &link = *row.link;
    const qsizetype found = page.records.size();
    Answer answer{.state = State::Known,
                  .destination = linkDestination(*blueprint(), address_.deployment, link, row.held)};
    const QString title = targetTitle(*blueprint(), link);
    if (row.held.size() == 1 && found == 0) {
        answer.state = State::Broken;
        answer.text = tr("no record %1 in %2").arg(heldText(link, row.held.first(), 200), title);
        answer.destination.reset();
    } else if (row.held.size() == 1 && found == 1) {
        answer.text = recordTitle(blueprint()->entity(link.toStore, link.toEntity), page.records.first());
    } else if (found < row.held.size()) {
        answer.state = State::Broken;
        answer.text =
            tr("%1 of %2 are there").arg(QLocale().toString(found), QLocale().toString(row.held.size()));
        answer.note = tr("The record names some in %1 that do not exist.").arg(title);
    } else {
        answer.text =
            page.atEnd ? QLocale().toString(found) : tr("more than %1").arg(QLocale().toString(found));
    }
    return answer;
}

RelatedModel::Answer RelatedModel::holderAnswer(const Row &row, const BoundedCount &count) const
{
    const EntityLink &link = *row.link;
    Answer answer{.state = State::Known, .note = count.note};
    const QString number = QLocale().toString(count.total.records);
    answer.text = count.total.exact ? number : tr("about %1").arg(number);
    if (count.total.exact && count.total.records == 0)
        answer.state = State::Nothing;
    else
        answer.destination =
            Destination({address_.deployment, link.fromStore, link.fromEntity}, row.conditions);
    return answer;
}

void RelatedModel::take(int row, const Answer &answer)
{
    rows_[row].answer = answer;
    asked_ = -1;
    Q_EMIT dataChanged(index(row, 0), index(row, AnswerColumn));
    if (!isAsking()) {
        keepAnswers();
        Q_EMIT askingChanged();
    }
    QMetaObject::invokeMethod(this, &RelatedModel::askNext, Qt::QueuedConnection);
}

/// Unless a store could not tell, or was not asked: then it is asked when the record is looked at again.
void RelatedModel::keepAnswers()
{
    auto answers = std::make_unique<QList<Answer>>();
    for (const Row &row : std::as_const(rows_)) {
        if (row.answer.state == State::Failed || row.answer.state == State::Stopped)
            return;
        answers->append(row.answer);
    }
    known_.insert(identity(address_, key_), answers.release());
}

RelatedModel::State RelatedModel::state(int row) const
{
    return rows_.at(row).answer.state;
}

std::optional<Destination> RelatedModel::destination(int row) const
{
    return row >= 0 && row < rowCount() ? rows_.at(row).answer.destination : std::nullopt;
}

int RelatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RelatedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RelatedModel::iconName(const Row &row) const
{
    if (!row.link)
        return {};
    const BlueprintEntity *other = row.incoming
                                       ? blueprint()->entity(row.link->fromStore, row.link->fromEntity)
                                       : blueprint()->entity(row.link->toStore, row.link->toEntity);
    return row.answer.state == State::Broken || row.answer.state == State::Failed ? u"warning"_s
           : other ? entityIconName(other->kind)
                   : u"table"_s;
}

QVariant RelatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rows_.at(index.row());
    const Answer &answer = row.answer;
    const QString text = answer.state == State::Waiting   ? u"…"_s
                         : answer.state == State::Stopped ? tr("not asked")
                                                          : answer.text;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TitleColumn ? row.title : text;
    case Qt::ToolTipRole:
        return answer.note.isEmpty() && row.link ? u"%1: %2"_s.arg(row.title, text) : answer.note;
    case Qt::AccessibleTextRole:
        return row.link ? u"%1: %2"_s.arg(row.title, text) : row.title;
    case AnswerRoles::IconNameRole:
        return index.column() == TitleColumn ? iconName(row) : QString();
    case AnswerRoles::StateRole:
        return QVariant::fromValue(answer.state);
    default:
        return {};
    }
}

Qt::ItemFlags RelatedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !rows_.at(index.row()).link)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace registrar
