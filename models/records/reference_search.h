// SPDX-License-Identifier: GPL-3.0-or-later
// The records that a reference could point at, found while a person types.
#pragma once

#include "models/records/reference_targets.h"

#include <QAbstractListModel>
#include <QTimer>

namespace registrar
{

/// Rows: what the last search found, best first, a few at most. A search asks the store for keys that begin
/// with the text, then for titles that do, then for titles that hold it where that costs little. Lives on the
/// GUI thread; a newer search takes the place of an older one.
class ReferenceSearch : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ValueRole =
            Qt::UserRole + 1, ///< registrar::Value: what the reference would hold, as the target has it
        TitleRole,            ///< the target's title; empty where it has none
    };

    /// `makeTarget` is asked at every search, since its store may be connected by then.
    using TargetSource = std::function<std::optional<ReferenceTarget>()>;
    explicit ReferenceSearch(TargetSource target, QObject *parent = nullptr);
    ~ReferenceSearch() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Searches a moment later, so that fast typing asks once; an empty text lists the first records.
    void search(const QString &text);
    void stop();
    /// Asks for the title of the record that `held` points at; answered by `titleFound`, unless another one
    /// is asked for before.
    void findTitle(const Value &held);

Q_SIGNALS:
    /// Rows came, or none did and no more are coming.
    void found();
    /// A sentence: why nothing can be found.
    void failed(const QString &sentence);
    /// `exists` false: the store has no such record.
    void titleFound(const registrar::Value &held, const QString &title, bool exists);

private:
    struct Row {
        Value value;
        QString title;
    };
    void takeTarget();
    void begin();
    void askNext();
    void run(const Query &query);
    void take(const QList<Record> &records);
    [[nodiscard]] QList<Query> queriesFor(const QString &text) const;
    [[nodiscard]] Query query(const QList<Condition> &conditions) const;
    [[nodiscard]] Condition keyCondition(const QString &text) const;
    [[nodiscard]] QString titleOf(const Record &record) const;
    void lookUpTitle(const Value &held);

    TargetSource source_;
    std::optional<ReferenceTarget> target_;
    QTimer delay_;
    QString text_;
    QList<Query> waiting_;
    qint64 total_ = -1; ///< records that there are to search in; -1 where the store does not tell
    QList<Row> rows_;
    CancelSource cancel_;
    CancelSource titleCancel_;
    quint64 generation_ = 0;
    quint64 titleGeneration_ = 0;
    QTimer connecting_; ///< until the target's store may be connected, which being asked begins
    Value waitingTitle_;
    int titleTries_ = 0;
};

} // namespace registrar
