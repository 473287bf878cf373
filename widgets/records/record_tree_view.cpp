// SPDX-License-Identifier: GPL-3.0-or-later
// One record as a tree: what each value is exactly, with keys for everything that can be done to it.
#include "widgets/records/record_tree_view.h"

#include "models/records/json_members.h"
#include "models/records/value_members.h"
#include "widgets/records/long_text_dialog.h"
#include "widgets/records/record_tree_delegate.h"
#include "widgets/records/records_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

/// A tool tip: why the action cannot be used, or its name and its keys.
void tellKeys(QAction *action, const QString &refusal)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(!refusal.isEmpty() ? refusal
                       : keys.isEmpty()   ? action->text()
                                          : RecordTreeView::tr("%1 (%2)").arg(action->text(), keys));
}

} // namespace

RecordTreeView::RecordTreeView(RecordsModel &records, QWidget *parent)
    : QWidget(parent)
    , model_(records)
    , tree_(new QTreeView(this))
{
    setObjectName(u"recordTreeView"_s);
    tree_->setObjectName(u"recordTree"_s);
    tree_->setAccessibleName(tr("Fields of the record with their types"));
    tree_->setModel(&model_);
    tree_->setItemDelegate(new RecordTreeDelegate(tree_));
    tree_->setUniformRowHeights(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setSelectionMode(QAbstractItemView::SingleSelection);
    tree_->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree_->setEditTriggers(QAbstractItemView::DoubleClicked);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setExpandsOnDoubleClick(false);
    tree_->header()->setStretchLastSection(true);
    tree_->header()->setSectionsMovable(false);
    tree_->header()->resizeSection(RecordTreeModel::NameColumn, 150);
    tree_->header()->resizeSection(RecordTreeModel::TypeColumn, 80);
    tree_->installEventFilter(this);
    makeActions();
    auto *tools = new QToolBar(this);
    tools->setObjectName(u"treeTools"_s);
    tools->setIconSize({16, 16});
    tools->addActions({add_, addInside_, remove_, up_, down_});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(tools);
    layout->addWidget(tree_, 1);
    connect(&model_, &RecordTreeModel::refused, this, &RecordTreeView::refused);
    connect(&model_, &RecordTreeModel::recordChanged, this, &RecordTreeView::refreshActions);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecordTreeView::refreshActions);
    connect(tree_, &QWidget::customContextMenuRequested, this, &RecordTreeView::showMenu);
    connect(tree_, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == RecordTreeModel::ValueColumn && !(model_.flags(index) & Qt::ItemIsEditable))
            openText(index);
    });
    connect(tree_->verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordTreeView::fetchNearby);
    refreshActions();
}

QAction *RecordTreeView::addAction(const QString &id, void (RecordTreeView::*slot)())
{
    auto *action = new QAction(this);
    describe(action, recordsAction(id), tree_);
    action->setShortcutContext(Qt::WidgetShortcut);
    tellKeys(action, {});
    connect(action, &QAction::triggered, this, slot);
    actions_.append(action);
    return action;
}

void RecordTreeView::makeActions()
{
    edit_ = addAction(u"editValue"_s, &RecordTreeView::editValue);
    rename_ = addAction(u"renameField"_s, &RecordTreeView::rename);
    type_ = addAction(u"changeType"_s, &RecordTreeView::changeType);
    add_ = addAction(u"addField"_s, &RecordTreeView::add);
    addInside_ = addAction(u"addInside"_s, &RecordTreeView::addInside);
    remove_ = addAction(u"removeField"_s, &RecordTreeView::removeCurrent);
    up_ = addAction(u"moveUp"_s, &RecordTreeView::moveUp);
    down_ = addAction(u"moveDown"_s, &RecordTreeView::moveDown);
    copy_ = addAction(u"copyField"_s, &RecordTreeView::copy);
    cut_ = addAction(u"cutField"_s, &RecordTreeView::cut);
    paste_ = addAction(u"pasteField"_s, &RecordTreeView::paste);
}

void RecordTreeView::showRow(int row)
{
    model_.showRow(row);
}

void RecordTreeView::focusField(const QString &name)
{
    for (int row = 0; row < model_.rowCount(); ++row) {
        const QModelIndex index = model_.index(row, RecordTreeModel::ValueColumn);
        if (model_.path(index) == FieldPath{name})
            select(index, RecordTreeModel::ValueColumn);
    }
    tree_->setFocus(Qt::OtherFocusReason);
}

QModelIndex RecordTreeView::current() const
{
    return tree_->currentIndex().siblingAtColumn(RecordTreeModel::NameColumn);
}

void RecordTreeView::select(const QModelIndex &index, int column)
{
    if (!index.isValid())
        return;
    tree_->setCurrentIndex(index.siblingAtColumn(column));
    tree_->scrollTo(index);
}

void RecordTreeView::add()
{
    const QModelIndex at = current();
    const QModelIndex container = at.parent();
    const QModelIndex made =
        model_.insert(container, at.isValid() ? at.row() + 1 : -1, model_.newMember(container));
    if (!made.isValid())
        return;
    const bool named = hasNames(model_.value(container)) || !container.isValid();
    select(made, named ? RecordTreeModel::NameColumn : RecordTreeModel::ValueColumn);
    tree_->edit(tree_->currentIndex());
}

void RecordTreeView::addInside()
{
    const QModelIndex container = current();
    const QModelIndex made = model_.insert(container, -1, model_.newMember(container));
    if (!made.isValid())
        return;
    tree_->expand(container);
    select(made,
           hasNames(model_.value(container)) ? RecordTreeModel::NameColumn : RecordTreeModel::ValueColumn);
    tree_->edit(tree_->currentIndex());
}

void RecordTreeView::removeCurrent()
{
    const QModelIndex at = current();
    if (!at.isValid())
        return;
    const Place outer = model_.place(at.parent());
    const int row = at.row();
    if (!model_.remove(at))
        return;
    const int left = model_.rowCount(model_.indexAt(outer));
    select(left > 0 ? model_.indexAt(outer + Place{std::min(row, left - 1)}) : model_.indexAt(outer),
           RecordTreeModel::NameColumn);
}

void RecordTreeView::moveUp()
{
    moveCurrent(-1);
}

void RecordTreeView::moveDown()
{
    moveCurrent(1);
}

void RecordTreeView::moveCurrent(int steps)
{
    if (current().isValid())
        select(model_.move(current(), steps), RecordTreeModel::NameColumn);
}

void RecordTreeView::copy()
{
    if (!current().isValid())
        return;
    const QString text = model_.copyText(current());
    if (text.isEmpty())
        Q_EMIT refused({.kind = Error::Kind::Unsupported,
                        .what = tr("A secret is not copied."),
                        .remedy = tr("The form shows it when it is asked to.")});
    else
        QGuiApplication::clipboard()->setText(text);
}

void RecordTreeView::cut()
{
    if (current().isValid() && model_.holdsSecret(current())) {
        Q_EMIT refused({.kind = Error::Kind::Unsupported,
                        .what = tr("What holds a secret is not cut."),
                        .why = tr("It could not be pasted whole: secrets are not copied.")});
        return;
    }
    copy();
    removeCurrent();
}

void RecordTreeView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const QModelIndex at = current();
    const bool open = at.isValid() && tree_->isExpanded(at);
    select(model_.paste(at, text, open), RecordTreeModel::NameColumn);
}

void RecordTreeView::changeType()
{
    const QModelIndex index = current().siblingAtColumn(RecordTreeModel::TypeColumn);
    if (model_.flags(index) & Qt::ItemIsEditable)
        tree_->edit(index);
}

void RecordTreeView::rename()
{
    if (model_.flags(current()) & Qt::ItemIsEditable)
        tree_->edit(current());
}

void RecordTreeView::editValue()
{
    const QModelIndex index = current().siblingAtColumn(RecordTreeModel::ValueColumn);
    if (!index.isValid())
        return;
    if (hasMembers(model_.value(index)))
        tree_->setExpanded(current(), !tree_->isExpanded(current()));
    else if (model_.flags(index) & Qt::ItemIsEditable)
        tree_->edit(index);
    else
        openText(index);
}

void RecordTreeView::openText(const QModelIndex &index)
{
    if (!index.isValid() || hasMembers(model_.value(index)) ||
        index.data(RecordTreeModel::SecretRole).toBool())
        return;
    auto *dialog = new LongTextDialog(pathText(model_.path(index)), index.data(Qt::EditRole).toString(),
                                      model_.editRefusal(index), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LongTextDialog::textAccepted, this,
            [this, place = model_.place(index)](const QString &text) {
                const QModelIndex target =
                    model_.indexAt(place).siblingAtColumn(RecordTreeModel::ValueColumn);
                model_.setData(target, text);
            });
    dialog->open();
}

void RecordTreeView::refreshActions()
{
    const QModelIndex at = current();
    const QString outer = model_.structureRefusal(at.parent());
    const QString inside = at.isValid() ? model_.structureRefusal(at) : tr("No field is chosen.");
    const auto set = [](QAction *action, const QString &refusal) {
        action->setEnabled(refusal.isEmpty());
        tellKeys(action, refusal);
    };
    const QString chosen = at.isValid() ? outer : tr("No field is chosen.");
    set(add_, outer);
    set(addInside_, inside);
    for (QAction *action : {remove_, cut_})
        set(action, chosen);
    for (QAction *action : {up_, down_})
        set(action, !chosen.isEmpty()        ? chosen
                    : !at.parent().isValid() ? tr("The order of a record's own fields is the store's.")
                                             : QString());
    paste_->setEnabled(outer.isEmpty() || inside.isEmpty());
    edit_->setEnabled(at.isValid());
    copy_->setEnabled(at.isValid());
    rename_->setEnabled(model_.flags(at) & Qt::ItemIsEditable);
    type_->setEnabled(model_.flags(at.siblingAtColumn(RecordTreeModel::TypeColumn)) & Qt::ItemIsEditable);
}

void RecordTreeView::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions_);
    menu->popup(tree_->viewport()->mapToGlobal(place));
}

/// A node with many members shows some hundred at first; more are fetched as one comes near the last of them.
void RecordTreeView::fetchNearby()
{
    QModelIndex last = tree_->indexAt(QPoint(2, tree_->viewport()->height() - 2));
    if (!last.isValid())
        last = tree_->indexAt(QPoint(2, tree_->viewport()->height() / 2));
    for (; last.isValid(); last = last.parent()) {
        const bool nearEnd = last.row() + 60 > model_.rowCount(last.parent());
        if (nearEnd && model_.canFetchMore(last.parent()))
            model_.fetchMore(last.parent());
    }
}

bool RecordTreeView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tree_ && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && current().isValid()) {
            editValue();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace registrar
