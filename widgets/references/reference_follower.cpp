// SPDX-License-Identifier: GPL-3.0-or-later
// Goes from a cell of the records table to the record that its value names.
#include "widgets/references/reference_follower.h"

#include "models/records/records_model.h"
#include "models/references/link_destination.h"
#include "widgets/records/records_actions.h"
#include "widgets/records/records_table.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace registrar
{

ReferenceFollower::ReferenceFollower(RecordsTable &table, const RecordsModel &model, Blueprint blueprint,
                                     EntityAddress address)
    : QObject(&table)
    , table_(table)
    , model_(model)
    , blueprint_(std::move(blueprint))
    , address_(std::move(address))
    , links_(linksFrom(blueprint_, address_.store, address_.entity))
    , action_(new QAction(this))
{
    describe(action_, recordsAction(u"followReference"_s), &table_);
    action_->setShortcutContext(Qt::WidgetShortcut);
    connect(action_, &QAction::triggered, this, [this] { follow(table_.currentIndex()); });
    connect(table_.selectionModel(), &QItemSelectionModel::currentChanged, this, &ReferenceFollower::refresh);
    connect(&model_, &QAbstractItemModel::dataChanged, this, &ReferenceFollower::refresh);
    connect(&model_, &QAbstractItemModel::modelReset, this, &ReferenceFollower::refresh);
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, &ReferenceFollower::refresh);
    refresh();
    table_.viewport()->installEventFilter(this);
}

void ReferenceFollower::setDescription(const EntityDescription &description)
{
    links_ = linksFrom(blueprint_, address_.store, address_.entity) +
             undeclaredLinks(blueprint_, address_.store, description);
    refresh();
}

const EntityLink *ReferenceFollower::linkOf(const QModelIndex &cell) const
{
    return cell.isValid() ? linkOfField(links_, {model_.columns().at(cell.column()).name}) : nullptr;
}

QList<Value> ReferenceFollower::heldAt(const EntityLink &link, const QModelIndex &cell) const
{
    if (!link.isComposite())
        return heldValues(link, {{link.field.first(), model_.cell(cell.row(), cell.column()).value}});
    Document fields; // as the row shows them; without a column for each there is nothing to follow
    for (const FieldPath &field : link.fields()) {
        const auto &columns = model_.columns();
        for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
            if (columns.at(column).name == field.first())
                fields.append({field.first(), model_.cell(cell.row(), column).value});
        }
    }
    return heldValues(link, fields);
}

void ReferenceFollower::refresh()
{
    const QModelIndex cell = table_.currentIndex();
    const EntityLink *link = linkOf(cell);
    const QList<Value> held = link ? heldAt(*link, cell) : QList<Value>();
    action_->setVisible(!held.isEmpty());
    if (link && held.size() == 1)
        //: an entity and what names the record: Go to Courses 12
        action_->setText(
            tr("Go to %1 %2").arg(targetTitle(blueprint_, *link), heldText(*link, held.first(), 40)));
    else if (link)
        //: an entity: Go to these Courses
        action_->setText(tr("Go to these %1").arg(targetTitle(blueprint_, *link)));
}

bool ReferenceFollower::follow(const QModelIndex &cell)
{
    const EntityLink *link = linkOf(cell);
    const auto destination =
        link ? linkDestination(blueprint_, address_.deployment, *link, heldAt(*link, cell)) : std::nullopt;
    if (destination)
        Q_EMIT destinationWanted(*destination);
    return destination.has_value();
}

bool ReferenceFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched == table_.viewport()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::AltModifier)
            return follow(table_.indexAt(mouse->position().toPoint()));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace registrar
