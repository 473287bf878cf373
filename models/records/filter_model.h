// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of a filter bar: typed, checked before they are run, each told whether an index serves it.
#pragma once

#include "models/records/record_column.h"
#include "repository/repository.h"

#include <QAbstractListModel>
#include <QTimer>

#include <memory>

namespace registrar
{

/// What a person chose and typed for one condition.
struct FilterDraft {
    FieldPath field;
    Operator op = Operator::Equals;
    QString
        text; ///< In: values separated by commas; Between: two values separated by "..", or one in each text
    QString second; ///< Between's upper end where it is typed apart
    bool caseSensitive = true;
    bool operator==(const FilterDraft &) const = default;
};

/// How many operands an operator takes; -1 any number.
[[nodiscard]] int operandCount(Operator op);
/// "is", "is not", "begins with" … as it stands between a field and its operand.
[[nodiscard]] QString operatorText(Operator op);
/// The operators that make sense for a column of a store with these capabilities.
[[nodiscard]] QList<Operator> operatorsFor(const RecordColumn &column,
                                           const std::optional<ServerInfo> &server);
/// Those that the store lacks, with why and what would help as a sentence; empty before the store is known.
struct MissingOperator {
    Operator op = Operator::Equals;
    QString why;
};
[[nodiscard]] QList<MissingOperator> missingOperatorsFor(const RecordColumn &column,
                                                         const std::optional<ServerInfo> &server);
/// The condition, or what is wrong with what was typed.
[[nodiscard]] Result<Condition> conditionFrom(const FilterDraft &draft, const RecordColumn &column,
                                              const QTimeZone &zone);
/// "Role is admin"
[[nodiscard]] QString conditionText(const Condition &condition, const QString &title, const QTimeZone &zone);

/// One row a condition, in the order in which they were added. Lives on the GUI thread.
class FilterModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IndexedRole = Qt::UserRole + 1, ///< bool; invalid while it is not known
        NoteRole
    }; ///< what it costs, a sentence

    FilterModel(std::shared_ptr<Repository> repository, Query base, QObject *parent = nullptr);
    ~FilterModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setTimeZone(const QTimeZone &zone);
    /// The titles that conditions are told with.
    void setColumns(const QList<RecordColumn> &columns);
    /// The order that costs are asked for.
    void setSort(const QList<SortKey> &sort);

    void add(const Condition &condition);
    /// Adds it, or puts it in the place of a condition that it contradicts or repeats.
    void addOrReplace(const Condition &condition);
    void replace(int row, const Condition &condition);
    void remove(int row);
    void clear();
    /// All at once.
    void setConditions(const QList<Condition> &conditions);
    [[nodiscard]] QList<Condition> conditions() const;
    /// What the store can do; nothing until it has been connected to.
    [[nodiscard]] StoreKind kind() const { return repository_->kind(); }
    [[nodiscard]] std::optional<ServerInfo> server() const { return repository_->state().server; }
    /// As a chip says it.
    [[nodiscard]] QString text(const Condition &condition) const;
    /// What the conditions that no index serves cost together; empty where there is nothing to tell.
    [[nodiscard]] QString costNote() const;
    /// Asks what a condition that is not there yet would cost, in place of the one at `row` where that is not
    /// negative; `probed` tells.
    void probe(const Condition &condition, int row);
    void stopProbing();
    [[nodiscard]] const Condition &condition(int row) const { return entries_.at(row).condition; }

Q_SIGNALS:
    void conditionsChanged();
    void costChanged();
    void probed(const registrar::ServedBy &served, qint64 estimatedRead);
    void probeFailed(const registrar::Error &error);

private:
    struct Entry {
        Condition condition;
        std::optional<ServedBy> servedBy;
    };
    void change();
    void askCost();

    std::shared_ptr<Repository> repository_;
    Query base_;
    QTimeZone zone_ = QTimeZone::utc();
    QHash<QString, QString> titles_;
    QHash<QString, BlueprintField> secrets_; ///< the fields that hold secrets, by their names
    QList<Entry> entries_;
    QTimer costTimer_;
    CancelSource cancel_;
    CancelSource probe_;
    quint64 generation_ = 0;
    quint64 probes_ = 0;
    qint64 estimatedRead_ = -1; ///< by the present conditions
};

} // namespace registrar
