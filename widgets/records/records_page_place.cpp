// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an entity's records: telling where one is, and going back there.
#include "models/records/filter_model.h"
#include "models/records/records_model.h"
#include "widgets/records/record_panel.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"

#include <QAction>
#include <QScrollBar>

namespace registrar
{

RecordsPlace RecordsPage::place() const
{
    RecordsPlace place;
    place.recordShown = showForm_->isChecked();
    place.recordView = panel_->view();
    if (!revealed_)
        return place;
    place.conditions = filter_->conditions();
    place.sort = model_->query().sort;
    place.top = model_->placeOf(std::max(table_->rowAt(0), 0));
    place.across = table_->horizontalScrollBar()->value();
    place.current = navigator_->wantedKey();
    const int column = table_->currentIndex().column();
    if (column >= 0)
        place.column = model_->columns().at(column).name;
    return place;
}

void RecordsPage::setPlace(const RecordsPlace &place)
{
    panel_->setView(place.recordView);
    showForm_->setChecked(place.recordShown);
    if (!revealed_)
        return;
    connect(
        model_, &RecordsModel::restored, this, [this, place] { showRestored(place); },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    model_->restore(place.conditions, place.sort, place.top);
    filter_->setConditions(place.conditions); // for which nothing is asked again
}

void RecordsPage::showRestored(const RecordsPlace &place)
{
    const int known = place.top.key.isEmpty() ? -1 : model_->rowOf(place.top.key);
    const int top = known >= 0 ? known : place.top.row + place.top.ahead + model_->addedCount();
    table_->scrollTo(model_->index(std::clamp(top, 0, std::max(model_->rowCount() - 1, 0)), 0),
                     QAbstractItemView::PositionAtTop);
    table_->horizontalScrollBar()->setValue(place.across);
    const int row = place.current.isEmpty() ? -1 : model_->rowOf(place.current);
    if (row < 0) {
        if (!place.current.isEmpty())
            navigator_->await(place.current);
        return;
    }
    const bool moves = table_->hasAutoScroll();
    table_->setAutoScroll(false); // the place is as it was, wherever in it the record stands
    table_->setCurrentIndex(model_->index(row, std::max(model_->columnOf(place.column), 0)));
    table_->setAutoScroll(moves);
}

void RecordsPage::setPageSize(int records)
{
    model_->setPageSize(records);
}

void RecordsPage::refreshTexts()
{
    setTimeZone(model_->timeZone()); // by the same way
}

} // namespace registrar
