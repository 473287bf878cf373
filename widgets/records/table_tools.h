// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to a records table besides its cells: the columns' arrangement and where it is remembered, and
// the menus of headers and cells.
#pragma once

#include "models/records/entity_settings.h"
#include "models/records/filter_model.h"
#include "models/records/records_model.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QMenu;
class QToolBar;

namespace registrar
{

class ColumnChooser;
class FilterBar;
class FindBar;
class RecordsTable;
class TableCopy;
class ViewsMenu;

/// Lives on the GUI thread; what it is made with outlives it.
class TableTools : public QObject
{
    Q_OBJECT
public:
    TableTools(RecordsTable &table, RecordsModel &model, FilterModel &filter, StoreKind kind, QWidget *page);
    ~TableTools() override;

    /// Where the arrangement is kept; taken over at once, and the view that the entity opens with is applied.
    /// Without one it lasts as long as the table.
    void setSettings(std::unique_ptr<EntitySettings> settings);
    /// Keeps what is asked in the store's own language.
    void keepQueries(FilterBar &bar);
    /// Adds the buttons of columns and views.
    void addToToolBar(QToolBar &bar);
    /// To be laid out below the table.
    [[nodiscard]] QWidget *findBar() const;
    void find();
    /// Adds what can be done with the current cell and the selection.
    void addToCellMenu(QMenu &menu);
    /// What a status line tells of columns that are not shown; empty where all fields are.
    [[nodiscard]] QString columnsText() const;

Q_SIGNALS:
    void timeZoneChosen(const QTimeZone &zone);
    /// A sentence that tells why something was not done.
    void refused(const QString &sentence);

private:
    void openHeaderMenu(int column, const QPoint &globalPlace);
    void chooseColumns();
    void refreshChooser();
    void addShortcuts();
    void filterByCell(bool same);
    [[nodiscard]] QList<Condition> cellConditions() const;

    RecordsTable &table_;
    RecordsModel &model_;
    FilterModel &filter_;
    QWidget *page_;
    std::unique_ptr<EntitySettings> settings_;
    QAction *columns_;
    QAction *filterSame_;
    QAction *filterOther_;
    ViewsMenu *views_;
    TableCopy *copy_;
    FindBar *find_;
    QPointer<ColumnChooser> chooser_;
    FilterBar *filterBar_ = nullptr;
    QStringList history_; ///< where there are no settings
};

} // namespace registrar
