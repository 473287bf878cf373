// SPDX-License-Identifier: GPL-3.0-or-later
// The list of an entity's columns: found by typing, shown, hidden and put in order.
#include "widgets/records/column_chooser.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int nameRole = Qt::UserRole + 1;
constexpr QSize usualSize{300, 420};

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , search_(new QLineEdit(this))
    , list_(new QListWidget(this))
    , note_(new QLabel(this))
{
    setObjectName(u"columnChooser"_s);
    setAccessibleName(tr("Columns"));
    setFrameShape(StyledPanel);
    search_->setObjectName(u"columnSearch"_s);
    search_->setPlaceholderText(tr("Find a column"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    list_->setObjectName(u"columnList"_s);
    list_->setAccessibleName(tr("Columns"));
    list_->setFrameShape(NoFrame);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setUniformItemSizes(true);
    list_->installEventFilter(this);
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->setText(tr("Drag a column to move it, or press Ctrl with an arrow key."));
    auto *all = new QPushButton(tr("Show all"), this);
    all->setObjectName(u"columnsShowAll"_s);
    auto *reset = new QPushButton(tr("Reset"), this);
    reset->setObjectName(u"columnsReset"_s);
    reset->setToolTip(tr("The order, the widths and the choice that this entity has by itself"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addStretch();
    buttons->addWidget(reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(search_);
    layout->addWidget(list_, 1);
    layout->addWidget(note_);
    layout->addLayout(buttons);
    resize(usualSize);
    connect(search_, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(list_, &QListWidget::itemChanged, this, &ColumnChooser::take);
    connect(list_->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::take);
    connect(all, &QPushButton::clicked, this, &ColumnChooser::showAll);
    connect(reset, &QPushButton::clicked, this, [this] { Q_EMIT layoutChanged(ColumnLayout()); });
}

void ColumnChooser::setColumns(const QList<RecordColumn> &columns, const QList<RecordColumn> &further,
                               const ColumnLayout &layout)
{
    layout_ = layout;
    const QString current =
        list_->currentItem() ? list_->currentItem()->data(nameRole).toString() : QString();
    fill(columns, further);
    for (int row = 0; row < list_->count(); ++row) {
        if (row == 0 || list_->item(row)->data(nameRole).toString() == current)
            list_->setCurrentRow(row);
    }
    search(search_->text());
}

void ColumnChooser::fill(const QList<RecordColumn> &columns, const QList<RecordColumn> &further)
{
    const QScopedValueRollback filling(filling_, true);
    list_->clear();
    names_.clear();
    further_.clear();
    QHash<QString, const RecordColumn *> byName;
    for (const RecordColumn &column : columns) {
        names_.append(column.name);
        byName.insert(column.name, &column);
    }
    for (const QString &name : layout_.arranged(names_))
        addItem(*byName.value(name), !layout_.hidden.contains(name));
    for (const RecordColumn &column : further) {
        further_.append(column.name);
        addItem(column, false);
    }
}

void ColumnChooser::addItem(const RecordColumn &column, bool shown)
{
    auto *item = new QListWidgetItem(column.title(), list_);
    item->setData(nameRole, column.name);
    item->setToolTip(column.toolTip());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsDragEnabled);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    if (layout_.frozen.contains(column.name)) {
        item->setText(tr("%1 · frozen").arg(column.title()));
        item->setData(Qt::AccessibleTextRole, item->text());
    }
}

void ColumnChooser::openAt(const QPoint &globalPlace)
{
    search_->clear();
    QPoint place = isRightToLeft() ? globalPlace - QPoint(width(), 0) : globalPlace;
    if (const QScreen *screen = this->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
    search_->setFocus(Qt::PopupFocusReason);
}

void ColumnChooser::search(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem *item = list_->item(row);
        const bool found = wanted.isEmpty() || item->text().contains(wanted, Qt::CaseInsensitive) ||
                           item->data(nameRole).toString().contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!found);
    }
    // Between columns that are not in sight nothing can be put in its place.
    list_->setDragDropMode(wanted.isEmpty() ? QAbstractItemView::InternalMove
                                            : QAbstractItemView::NoDragDrop);
}

void ColumnChooser::take()
{
    if (filling_)
        return;
    ColumnLayout layout = layout_;
    QStringList order;
    for (int row = 0; row < list_->count(); ++row) {
        const QListWidgetItem *item = list_->item(row);
        const QString name = item->data(nameRole).toString();
        const bool shown = item->checkState() == Qt::Checked;
        if (further_.contains(name)) {
            if (!shown)
                continue;
            layout.shown.append(name);
        }
        layout.setHidden(name, !shown);
        order.append(name);
    }
    if (order != layout_.arranged(names_))
        layout.setOrder(order);
    Q_EMIT layoutChanged(layout);
}

void ColumnChooser::showAll()
{
    ColumnLayout layout = layout_;
    for (const QString &name : std::as_const(names_))
        layout.hidden.removeAll(name);
    Q_EMIT layoutChanged(layout);
}

void ColumnChooser::moveCurrent(int by)
{
    const int row = list_->currentRow();
    const int place = row + by;
    if (row < 0 || place < 0 || place >= list_->count() || !search_->text().trimmed().isEmpty())
        return;
    QListWidgetItem *item = nullptr;
    {
        const QScopedValueRollback filling(filling_, true);
        item = list_->takeItem(row);
        list_->insertItem(place, item);
        list_->setCurrentItem(item);
    }
    take();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool vertical = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
    if (watched == list_ && vertical && key->modifiers().testFlag(Qt::ControlModifier)) {
        moveCurrent(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (watched == search_ && key->key() == Qt::Key_Down) {
        list_->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace registrar
