// SPDX-License-Identifier: GPL-3.0-or-later
// What `registrar --pictures` takes pictures of.
#include "app/main_window.h"
#include "app/pictures/picture_scene.h"
#include "app/window_tabs.h"
#include "models/records/records_model.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/connections/favourites_list.h"
#include "widgets/operations/operations_panel.h"
#include "widgets/records/conflict_view.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/references/deletion_dialog.h"
#include "widgets/shared/action_registry.h"
#include "widgets/shared/page_area.h"
#include "widgets/shared/segmented_control.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

const EntityAddress users{u"demo:learnflow"_s, u"relational"_s, u"users"_s};
const EntityAddress lessons{u"demo:learnflow"_s, u"documents"_s, u"lessons"_s};

/// Null while the page of an entity waits for its store.
RecordsTable *recordsTable(MainWindow &window)
{
    RecordsPage *page = window.currentRecords();
    return page ? page->findChild<RecordsTable *>() : nullptr;
}

RecordsModel *recordsModel(MainWindow &window)
{
    auto *table = recordsTable(window);
    return table ? qobject_cast<RecordsModel *>(table->model()) : nullptr;
}

bool hasRecords(MainWindow &window)
{
    const RecordsModel *model = recordsModel(window);
    return model && model->rowCount() > 0 && model->hasAnswered() && !model->isLoading();
}

/// Runs an action of the window or of the shown page.
std::function<void(MainWindow &)> action(const QString &id)
{
    return [id](MainWindow &window) { window.actionRegistry().action(id)->trigger(); };
}

void check(MainWindow &window, const QString &id)
{
    if (QAction *action = window.actionRegistry().action(id); !action->isChecked()) {
        action->trigger();
    }
}

void type(MainWindow &window, const QString &text)
{
    window.actionRegistry().action(u"palette"_s)->trigger();
    window.findChild<QLineEdit *>(u"paletteLine"_s)->setText(text);
}

void stageEdit(MainWindow &window, int row, const QString &field, const QString &text)
{
    if (RecordsModel *model = recordsModel(window); model && model->columnOf(field) >= 0) {
        model->setData(model->index(row, model->columnOf(field)), QVariant::fromValue(Value(text)));
    }
}

bool hasStaged(MainWindow &window, int records)
{
    const RecordsPage *page = window.currentRecords();
    return page && page->stagedCount() == records && hasRecords(window);
}

/// The scenes' edits are not to be met at the next start.
void takeEditsBack(MainWindow &window)
{
    for (const EntityAddress &entity : {users, lessons}) {
        window.open(entity);
        if (const RecordsPage *page = window.currentRecords(); page && page->hasStagedChanges()) {
            window.actionRegistry().action(u"discard"_s)->trigger();
        }
    }
}

/// Each theme and language begins with the window that a person has at first.
void clearUp(MainWindow &window)
{
    const QList<QWidget *> pages = window.tabs().area()->pages();
    for (QWidget *page : pages) {
        window.tabs().close(page);
    }
    window.findChild<OperationsPanel *>()->hide();
}

/// An edit of a record that has another title by now, as far as the store can tell: it was never what is said
/// to have been read.
void applyStaleEdit(MainWindow &window)
{
    RecordsModel *model = recordsModel(window);
    if (!model || !model->record(1)) {
        return;
    }
    Record read = *model->record(1);
    for (Field &field : read.fields) {
        if (field.name == "title"_L1) {
            field.value = Value(u"Before the term began"_s);
        }
    }
    const auto staged =
        model->changes().setField(model->entity().source, read, {u"title"_s},
                                  Value(u"Week 1: what everybody should know before the term begins"_s));
    if (staged) {
        window.actionRegistry().action(u"apply"_s)->trigger();
    }
}

/// Form, tree or text of the record.
void showView(MainWindow &window, int view)
{
    RecordsPage *page = window.currentRecords();
    if (auto *views = page ? page->findChild<SegmentedControl *>(u"recordViews"_s) : nullptr) {
        views->setCurrent(view);
    }
}

QList<PictureScene> recordScenes()
{
    return {
        {.name = u"records-table"_s,
         .show =
             [](MainWindow &window) {
                 clearUp(window);
                 window.open(users);
             },
         .isThere = hasRecords},
        {.name = u"records-documents"_s,
         .show = [](MainWindow &window) { window.open(lessons); },
         .isThere = hasRecords},
        {.name = u"records-filter"_s, .show = action(u"filterRecords"_s), .isThere = hasRecords},
        {.name = u"record-form"_s,
         .show =
             [](MainWindow &window) {
                 window.open(users);
                 if (auto *table = recordsTable(window)) {
                     table->setCurrentIndex(table->model()->index(2, 1));
                 }
                 check(window, u"showForm"_s);
             },
         .isThere = hasRecords},
        {.name = u"record-tree"_s,
         .show = [](MainWindow &window) { showView(window, 1); },
         .isThere = hasRecords},
        {.name = u"record-text"_s,
         .show = [](MainWindow &window) { showView(window, 2); },
         .isThere = hasRecords},
        {.name = u"record-of-documents"_s,
         .show =
             [](MainWindow &window) {
                 window.open(lessons);
                 if (auto *table = recordsTable(window)) {
                     table->setCurrentIndex(table->model()->index(0, 1));
                 }
                 check(window, u"showForm"_s);
                 showView(window, 0);
             },
         .isThere = hasRecords},
        {.name = u"records-find"_s,
         .show =
             [](MainWindow &window) {
                 window.open(users);
                 showView(window, 0);
                 window.actionRegistry().action(u"findInRecords"_s)->trigger();
             },
         .isThere = hasRecords},
        {.name = u"records-columns"_s, .show = action(u"chooseColumns"_s), .isThere = hasRecords},
        {.name = u"records-export"_s, .show = action(u"exportRecords"_s), .isThere = hasRecords},
        {.name = u"records-edit-many"_s, .show = action(u"editMany"_s), .isThere = hasRecords},
        {.name = u"records-staged-edits"_s,
         .show =
             [](MainWindow &window) {
                 stageEdit(window, 1, u"first_name"_s, u"Ada"_s);
                 stageEdit(window, 3, u"email"_s, u"ada@example.org"_s);
             },
         .isThere = [](MainWindow &window) { return hasStaged(window, 2); }},
        {.name = u"record-deletion"_s,
         .show =
             [](MainWindow &window) {
                 if (auto *table = recordsTable(window)) {
                     table->setCurrentIndex(table->model()->index(5, 1));
                 }
                 window.actionRegistry().action(u"deleteRecord"_s)->trigger();
             },
         .isThere =
             [](MainWindow &window) {
                 const auto *dialog = window.findChild<DeletionDialog *>();
                 const auto *confirm =
                     dialog ? dialog->findChild<QPushButton *>(u"confirmDeletion"_s) : nullptr;
                 return confirm && confirm->isEnabled();
             }},
        {.name = u"changes"_s,
         .show = [](MainWindow &window) { window.tabs().showChanges(); },
         .isThere = {}},
        {.name = u"record-conflict"_s,
         .show =
             [](MainWindow &window) {
                 takeEditsBack(window);
                 applyStaleEdit(window);
             },
         .isThere =
             [](MainWindow &window) {
                 return std::ranges::any_of(window.findChildren<ConflictView *>(), &QWidget::isVisible);
             }},
        {.name = u"unlock"_s,
         .show = [](MainWindow &window) { Q_EMIT window.tree()->unlockAsked(users.deployment); },
         .isThere = {}},
        {.name = u"journal"_s,
         .show =
             [](MainWindow &window) {
                 takeEditsBack(window);
                 window.tabs().showJournal();
             },
         .isThere = {}},
        {.name = u"entity-that-is-not-there"_s,
         .show =
             [](MainWindow &window) {
                 window.open({users.deployment, users.store, u"no_such_entity"_s});
             },
         .isThere = {}},
    };
}

QList<PictureScene> shellScenes()
{
    return {
        {.name = u"palette"_s, .show = [](MainWindow &window) { type(window, {}); }, .isThere = {}},
        {.name = u"palette-entities"_s,
         .show = [](MainWindow &window) { type(window, u"us"_s); },
         .isThere = {}},
        {.name = u"palette-record"_s,
         .show = [](MainWindow &window) { type(window, u"users 42"_s); },
         .isThere = {}},
        {.name = u"favourites"_s,
         .show =
             [](MainWindow &window) {
                 window.open(users);
                 if (window.findChild<FavouritesList *>()->model()->rowCount() == 0) {
                     window.toggleFavourite();
                 }
             },
         .isThere = hasRecords},
        {.name = u"tree-filter"_s,
         .show =
             [](MainWindow &window) {
                 window.findEntity();
                 window.findChild<QLineEdit *>(u"treeFilter"_s)->setText(u"cou"_s);
             },
         .isThere = {}},
        {.name = u"settings"_s,
         .show =
             [](MainWindow &window) {
                 window.findChild<QLineEdit *>(u"treeFilter"_s)->clear();
                 window.showSettings();
             },
         .isThere = {}},
        {.name = u"shortcuts"_s, .show = action(u"shortcuts"_s), .isThere = {}},
        {.name = u"tabs-side-by-side"_s,
         .show =
             [](MainWindow &window) {
                 window.open(lessons);
                 if (window.findChild<PageArea *>()->sides().size() == 1) {
                     window.tabs().area()->split(Qt::Horizontal);
                 }
             },
         .isThere = hasRecords},
        {.name = u"operations"_s, .show = action(u"operations"_s), .isThere = {}},
        {.name = u"about"_s, .show = action(u"about"_s), .isThere = {}},
    };
}

} // namespace

QList<PictureScene> pictureScenes()
{
    const QList<PictureScene> before{
        {.name = u"welcome"_s, .show = [](MainWindow &) {}, .isThere = {}, .beforeSandbox = true},
        {.name = u"deployments-loading"_s,
         .show = [](MainWindow &window) { window.tree()->showLoading(); },
         .isThere = {},
         .beforeSandbox = true},
        {.name = u"add-deployment"_s,
         .show =
             [](MainWindow &window) {
                 window.tree()->showLoaded();
                 Q_EMIT window.addDeploymentAsked();
             },
         .isThere = {},
         .beforeSandbox = true},
    };
    return before + recordScenes() + shellScenes();
}

} // namespace registrar
