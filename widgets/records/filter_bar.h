// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions by field: chosen, typed, shown as chips that tell whether an index serves them.
#pragma once

#include "models/records/filter_model.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace registrar
{

class FlowLayout;
class QueryBox;

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(FilterModel &model, QWidget *parent = nullptr);

    void setColumns(const QList<RecordColumn> &columns, const std::optional<ServerInfo> &server);
    void setTimeZone(const QTimeZone &zone) { zone_ = zone; }
    void focusInput();
    /// What was asked in the store's own language before, the latest first.
    void setHistory(const QStringList &history);

Q_SIGNALS:
    /// A filter in the store's own language was taken.
    void queryTaken(const QString &text);

private:
    void build();
    void setNative(bool native);
    void submitQuery();
    void takeProbe(const ServedBy &served, qint64 estimatedRead);
    void refuseProbe(const Error &error);
    void put(const Condition &condition);
    void addNested(const RecordColumn &outer, const FieldPath &path, const QString &title);
    void fieldChosen();
    void operatorChosen();
    void addMissingOperators(const RecordColumn &column);
    void commit();
    void editCondition(int row);
    void stopEditing();
    void refreshChips();
    void tell(const QString &sentence);
    void probe();
    void showCost(const ServedBy &served, qint64 estimatedRead);
    void showNote(const QString &sentence, bool warning);
    [[nodiscard]] Result<Condition> draft() const;
    [[nodiscard]] QStringList queryWords() const;
    [[nodiscard]] const RecordColumn *column() const;
    [[nodiscard]] Operator chosenOperator() const;

    struct Place {
        FieldPath path;
        RecordColumn column;
    };
    FilterModel &model_;
    QList<Place> places_;
    std::optional<ServerInfo> server_;
    QTimeZone zone_ = QTimeZone::utc();
    QComboBox *field_;
    QComboBox *operator_;
    QLineEdit *operand_;
    QComboBox *choice_;
    QLineEdit *second_;
    QPushButton *native_; ///< whether the store's own language is typed
    QueryBox *query_;
    QPushButton *add_;
    QPushButton *clear_;
    QLabel *problem_;
    QLabel *note_; ///< what the filter costs, before it is run
    QTimer probeTimer_;
    QWidget *chips_;
    FlowLayout *chipLayout_;
    int editing_ = -1;                   ///< the condition that is being changed
    std::optional<Condition> submitted_; ///< to be added as soon as the store has read it
};

} // namespace registrar
