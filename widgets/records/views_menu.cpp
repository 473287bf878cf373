// SPDX-License-Identifier: GPL-3.0-or-later
// The saved views of an entity: applied, kept, renamed, deleted, made the one it opens with.
#include "widgets/records/views_menu.h"

#include "widgets/records/records_table.h"

#include <QInputDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

ViewsMenu::ViewsMenu(RecordsTable &table, RecordsModel &model, FilterModel &filter, QWidget *parent)
    : QMenu(tr("Views"), parent)
    , table_(table)
    , model_(model)
    , filter_(filter)
{
    setObjectName(u"viewsMenu"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

void ViewsMenu::setSettings(EntitySettings *settings)
{
    settings_ = settings;
    if (!settings_)
        return;
    views_ = settings_->views();
    default_ = settings_->defaultView();
}

void ViewsMenu::applyDefault()
{
    if (const qsizetype index = indexOf(default_); index >= 0)
        apply(views_.at(index));
}

qsizetype ViewsMenu::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(views_, name, &SavedView::name);
    return found == views_.end() ? -1 : found - views_.begin();
}

QAction *ViewsMenu::add(const QString &name, const QString &text, const std::function<void()> &run)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ViewsMenu::fill()
{
    clear();
    addViews();
    add(u"keepView"_s, tr("Keep as a new view …"), [this] {
        askName(tr("Keep the filter, the sort and the columns"), {},
                [this](const QString &name) { keep(name); });
    });
    if (indexOf(current_) < 0)
        return;
    QString shown = current_;
    shown.replace(u'&', u"&&"_s);
    add(u"updateView"_s, tr("Update “%1”").arg(shown), [this] { keep(current_); });
    add(u"renameView"_s, tr("Rename “%1” …").arg(shown),
        [this] { askName(tr("Rename the view"), current_, [this](const QString &name) { rename(name); }); });
    QAction *opening = add(u"defaultView"_s, tr("Open with “%1”").arg(shown), [this] {
        default_ = default_ == current_ ? QString() : current_;
        store();
    });
    opening->setCheckable(true);
    opening->setChecked(default_ == current_);
    add(u"deleteView"_s, tr("Delete “%1”").arg(shown), [this] { remove(); });
}

void ViewsMenu::addViews()
{
    if (views_.isEmpty()) {
        addAction(tr("No view is kept yet"))->setEnabled(false);
        addSeparator();
        return;
    }
    QAction *none = add(u"noView"_s, tr("All records, as they come"), [this] { applyNone(); });
    none->setCheckable(true);
    none->setChecked(current_.isEmpty());
    for (const SavedView &view : std::as_const(views_)) {
        QString text = view.name;
        text.replace(u'&', u"&&"_s);
        QAction *action = add(u"view_"_s + view.name, text, [this, view] { apply(view); });
        action->setCheckable(true);
        action->setChecked(view.name == current_);
    }
    addSeparator();
}

void ViewsMenu::apply(const SavedView &view)
{
    current_ = view.name;
    table_.setColumnLayout(view.columns);
    filter_.setConditions(view.conditions);
    model_.setSort(view.sort, true); // whoever kept the view has agreed to what it costs
}

void ViewsMenu::applyNone()
{
    current_.clear();
    table_.setColumnLayout({});
    filter_.clear();
    model_.setSort(model_.entity().defaultSort, true);
}

void ViewsMenu::askName(const QString &title, const QString &present,
                        const std::function<void(const QString &)> &answer)
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(u"viewName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(present);
    connect(dialog, &QInputDialog::textValueSelected, this, [answer](const QString &name) {
        if (!name.trimmed().isEmpty())
            answer(name.trimmed());
    });
    dialog->open();
}

SavedView ViewsMenu::present(const QString &name) const
{
    return {.name = name,
            .conditions = filter_.conditions(),
            .sort = model_.query().sort,
            .columns = table_.columnLayout()};
}

void ViewsMenu::keep(const QString &name)
{
    const SavedView view = present(name);
    for (const Condition &condition : view.conditions) {
        if (holdsSecret(model_.entity(), condition)) {
            const int column = model_.columnOf(condition.field.value(0));
            Q_EMIT refused(
                tr("The view was not kept: its filter on “%1” holds a secret.")
                    .arg(column < 0 ? pathText(condition.field) : model_.columns().at(column).title()));
            return;
        }
    }
    if (const qsizetype index = indexOf(name); index >= 0)
        views_[index] = view;
    else
        views_.append(view);
    current_ = name;
    store();
}

void ViewsMenu::rename(const QString &name)
{
    const qsizetype index = indexOf(current_);
    if (index < 0 || name == current_)
        return;
    if (indexOf(name) >= 0) {
        Q_EMIT refused(tr("There is a view “%1” already.").arg(name));
        return;
    }
    if (default_ == current_)
        default_ = name;
    views_[index].name = name;
    current_ = name;
    store();
}

void ViewsMenu::remove()
{
    if (default_ == current_)
        default_.clear();
    views_.removeIf([this](const SavedView &view) { return view.name == current_; });
    current_.clear();
    store();
}

void ViewsMenu::store()
{
    if (!settings_)
        return;
    settings_->setViews(views_);
    settings_->setDefaultView(default_);
}

} // namespace registrar
