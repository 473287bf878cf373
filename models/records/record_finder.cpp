// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a text in the cells of a table: in what is loaded at once, and page by page in what is not.
#include "models/records/record_finder.h"

#include "models/records/cell_text.h"
#include "repository/blueprint/secret_values.h"

#include <QElapsedTimer>

namespace registrar
{

namespace
{

constexpr int sliceMilliseconds = 8;
constexpr int rowsRead = 200; ///< asked for at once, beyond what is loaded

} // namespace

RecordFinder::RecordFinder(RecordsModel &model, QObject *parent)
    : QObject(parent)
    , model_(model)
{
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &RecordFinder::look);
    const auto goOn = [this] {
        if (searching_)
            timer_.start();
    };
    connect(&model_, &QAbstractItemModel::dataChanged, this, goOn);
    connect(&model_, &RecordsModel::stateChanged, this, goOn);
    connect(&model_, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { follow(first, last - first + 1); });
    connect(&model_, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { follow(first, first - last - 1); });
}

void RecordFinder::start(const QString &text, int row, const QList<int> &columns)
{
    text_ = text;
    columns_ = columns;
    hits_.clear();
    current_ = -1;
    begin_ = row_ = std::max(row, 0);
    wrapped_ = false;
    complete_ = text_.isEmpty();
    searching_ = false;
    if (text_.isEmpty()) {
        stop();
        return;
    }
    wanted_ = 0;
    searching_ = true;
    timer_.start();
    Q_EMIT changed();
}

void RecordFinder::next()
{
    if (current_ + 1 < hits_.size()) {
        showHit(current_ + 1);
    } else if (!complete_ && !text_.isEmpty()) {
        wanted_ = static_cast<int>(hits_.size());
        searching_ = true;
        timer_.start();
        Q_EMIT changed();
    } else if (!hits_.isEmpty()) {
        showHit(0);
    }
}

void RecordFinder::previous()
{
    if (!hits_.isEmpty())
        showHit(current_ > 0 ? current_ - 1 : static_cast<int>(hits_.size()) - 1);
}

void RecordFinder::cancel()
{
    if (searching_)
        stop();
}

void RecordFinder::stop()
{
    timer_.stop();
    searching_ = false;
    wanted_ = -1;
    Q_EMIT changed();
}

void RecordFinder::follow(int first, int by)
{
    for (int *row : {&begin_, &row_}) {
        if (first <= *row)
            *row = std::max(first, *row + by);
    }
    hits_.removeIf([](const QPersistentModelIndex &hit) { return !hit.isValid(); });
    current_ = std::min(current_, static_cast<int>(hits_.size()) - 1);
    if (searching_)
        timer_.start();
}

void RecordFinder::look()
{
    QElapsedTimer since;
    since.start();
    while (searching_ && !since.hasExpired(sliceMilliseconds)) {
        if (row_ >= model_.rowCount() && !wrapped_) {
            wrapped_ = true;
            row_ = 0;
        }
        if ((wrapped_ && row_ >= std::min(begin_, model_.rowCount())) || hits_.size() >= maximumHits) {
            complete_ = true;
            stop();
            return;
        }
        switch (model_.loadState(row_)) {
        case RecordsModel::LoadState::Loaded:
            lookAt(row_++);
            break;
        case RecordsModel::LoadState::Failed:
        case RecordsModel::LoadState::Stopped:
            stop();
            return;
        case RecordsModel::LoadState::Loading:
            if (wanted_ < 0) // the match that was asked for is there; what is not loaded can wait
                stop();
            else
                model_.setViewport(row_, row_ + rowsRead);
            Q_EMIT changed();
            return;
        }
    }
    if (searching_)
        timer_.start();
    Q_EMIT changed();
}

void RecordFinder::lookAt(int row)
{
    for (const int column : std::as_const(columns_)) {
        if (column >= model_.columnCount() || model_.columns().at(column).field.secret)
            continue;
        const Value value = withoutSecrets(model_.columns().at(column).field, model_.cell(row, column).value);
        if (!cellContains(value, model_.columns().at(column), model_.timeZone(), text_))
            continue;
        hits_.append(QPersistentModelIndex(model_.index(row, column)));
        if (wanted_ == hits_.size() - 1) {
            wanted_ = -1;
            showHit(static_cast<int>(hits_.size()) - 1);
        }
    }
}

void RecordFinder::showHit(int hit)
{
    current_ = hit;
    Q_EMIT found(hits_.at(hit));
    Q_EMIT changed();
}

} // namespace registrar
