// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with one column: sort, hide, freeze, fit.
#include "widgets/records/header_menu.h"

#include "widgets/records/records_table.h"
#include "widgets/records/time_zone_menu.h"
#include "widgets/shared/icons.h"

using namespace Qt::StringLiterals;

namespace registrar
{

HeaderMenu::HeaderMenu(RecordsTable &table, RecordsModel &model, int column, QWidget *parent)
    : QMenu(parent)
    , table_(table)
    , model_(model)
{
    setObjectName(u"headerMenu"_s);
    setToolTipsVisible(true);
    if (column >= 0) {
        addSorting(column);
        addSeparator();
        addArranging(column);
    }
    add(u"columns"_s, tr("Columns …"), [this] {
        Q_EMIT columnsWanted();
    })->setIcon(registrar::icon(u"columns"_s));
    const bool anyInstant = std::ranges::any_of(model_.columns(), [](const RecordColumn &each) {
        const Value::Type type = each.types().first();
        return type == Value::Type::TimestampZoned || type == Value::Type::Instant;
    });
    if (!anyInstant)
        return;
    auto *zones = new TimeZoneMenu(model_.timeZone(), this);
    connect(zones, &TimeZoneMenu::chosen, this, &HeaderMenu::timeZoneChosen);
    addMenu(zones)->setIcon(registrar::icon(u"clock"_s));
}

QAction *HeaderMenu::add(const QString &name, const QString &text, const std::function<void()> &run)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void HeaderMenu::addSort(const QString &name, const QString &text, const QList<SortKey> &sort)
{
    add(name, text, [this, sort] { model_.setSort(sort); });
}

void HeaderMenu::addSorting(int column)
{
    const FieldPath field{model_.columns().at(column).name};
    const QList<SortKey> present = model_.query().sort;
    QList<SortKey> others = present;
    others.removeIf([&field](const SortKey &key) { return key.field == field; });
    addSort(u"sortAscending"_s, tr("Sort ascending"), {{field, false}});
    addSort(u"sortDescending"_s, tr("Sort descending"), {{field, true}});
    if (!others.isEmpty()) {
        addSort(u"thenAscending"_s, tr("Then by this, ascending"), others + QList<SortKey>{{field, false}});
        addSort(u"thenDescending"_s, tr("Then by this, descending"), others + QList<SortKey>{{field, true}});
    }
    if (others.size() < present.size() && !others.isEmpty())
        addSort(u"takeOutOfSort"_s, tr("Take out of the sort"), others);
    if (!present.isEmpty())
        addSort(u"sortByKey"_s, tr("Sort by the key"), {});
}

void HeaderMenu::addArranging(int column)
{
    const QString name = model_.columns().at(column).name;
    const auto change = [this](const auto &edit) {
        ColumnLayout layout = table_.columnLayout();
        edit(layout);
        table_.setColumnLayout(layout);
    };
    const bool frozen = table_.isFrozen(column);
    add(u"freeze"_s, frozen ? tr("Let the column scroll") : tr("Freeze at the beginning"),
        [=] { change([=](ColumnLayout &layout) { layout.setFrozen(name, !frozen); }); });
    add(u"fitWidth"_s, tr("Fit the width"),
        [=] { change([=](ColumnLayout &layout) { layout.widths.remove(name); }); });
    if (table_.shownColumns().size() > 1)
        add(u"hide"_s, tr("Hide the column"),
            [=] { change([=](ColumnLayout &layout) { layout.setHidden(name, true); }); });
}

} // namespace registrar
