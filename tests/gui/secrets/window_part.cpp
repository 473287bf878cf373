// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/secrets/window_part.h"

#include "app/core_dumps.h"
#include "app/main_window.h"
#include "app/window_start.h"
#include "tests/gui/secrets/marker_search.h"
#include "tests/gui/secrets/vault.h"
#include "widgets/changes/changes_panel.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/records/query_box.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/segmented_control.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

#include <sys/prctl.h>

#include <cstdio>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 30'000; ///< milliseconds

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

/// What can be read of a model: that of a table, a tree or a list.
void gather(const QAbstractItemModel &model, const QModelIndex &parent, int depth, QStringList &texts)
{
    constexpr int deepest = 6;
    for (int row = 0; row < std::min(model.rowCount(parent), 200); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts.append(model.index(row, column, parent).data(role).toString());
        if (depth < deepest)
            gather(model, model.index(row, 0, parent), depth + 1, texts);
    }
}

class WindowPart : public QObject
{
public:
    explicit WindowPart(const Markers &markers)
        : markers_(markers)
        , search_(markers.all())
    {
    }

    void run()
    {
        const bool isEdit = qEnvironmentVariable("SECRETS_PART") == "edit"_L1;
        if (!(isEdit ? edit() : undo()))
            std::_Exit(1);
        say(u"ready"_s);
        if (!isEdit)
            QCoreApplication::quit();
    }

private:
    bool fail(const QString &step)
    {
        say(u"failed: "_s + step);
        return false;
    }

    template<typename Predicate>
    bool await(const QString &step, Predicate predicate)
    {
        return QTest::qWaitFor(predicate, patience) || fail(step);
    }

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window_->findChild<T *>(name);
    }

    template<typename T>
    [[nodiscard]] T *dialog(const QString &name) const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == name && widget->isVisible())
                return qobject_cast<T *>(widget);
        }
        return nullptr;
    }

    void trigger(const QString &action) const { find<QAction>(action)->trigger(); }

    [[nodiscard]] RecordsPage *page() const { return window_->currentRecords(); }
    [[nodiscard]] RecordsModel *model() const
    {
        return qobject_cast<RecordsModel *>(page()->findChild<RecordsTable *>(u"recordsTable"_s)->model());
    }

    /// Whatever can be read anywhere in the program's windows, and on the clipboard.
    void look(const QString &where)
    {
        QStringList texts{QGuiApplication::clipboard()->text()};
        for (const QWidget *widget : QApplication::allWidgets()) {
            if (!widget->isVisible())
                continue;
            texts.append({widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(),
                          widget->windowTitle()});
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                texts.append(label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                texts.append(button->text());
            else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
                texts.append(line->displayText());
            else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
                texts.append(text->toPlainText());
            else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                     view && view->model())
                gather(*view->model(), {}, 0, texts);
        }
        for (const QString &form : search_.in(texts.join(u'\n').toUtf8()))
            say(u"found: %1: %2"_s.arg(where, form));
    }

    bool open(const QString &store, const QString &entity)
    {
        window_->open({u"live"_s, store, entity});
        if (!await(u"opening "_s + entity, [&] { return page() && page()->entity().name == entity; }))
            return false;
        return await(u"reading "_s + entity, [&] {
            for (QPushButton *button : page()->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == u"Show the records"_s)
                    QTest::mouseClick(button,
                                      Qt::LeftButton); // a secret entity's are shown when it is asked for
            }
            return model()->description() && model()->hasAnswered() && !model()->isLoading() &&
                   model()->record(0);
        });
    }

    bool begin()
    {
        const auto arrived = [this] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *window = qobject_cast<MainWindow *>(widget))
                    window_ = window;
            }
            return window_ && window_->isVisible() && page();
        };
        if (!await(u"the window"_s, arrived) || !open(u"relational"_s, u"users"_s))
            return false;
        if (prctl(PR_GET_DUMPABLE) != 0)
            return fail(u"an image of the memory can be taken"_s);
        Q_EMIT window_->tree()->unlockAsked(u"live"_s);
        if (!await(u"asking to unlock"_s, [this] { return dialog<QDialog>(u"unlockDialog"_s); }))
            return false;
        auto *unlock = dialog<QDialog>(u"unlockDialog"_s);
        unlock->findChild<QLineEdit *>(u"reason"_s)->setText(u"The search for secrets"_s);
        QTest::mouseClick(unlock->findChild<QPushButton *>(u"unlock"_s), Qt::LeftButton);
        return await(u"unlocking"_s, [this] { return page() && model()->isEditable(); }) &&
               open(u"relational"_s, u"users"_s);
    }

    [[nodiscard]] QString typed(const QString &rest) const
    {
        return QString::fromLatin1(markers_.typed) + rest;
    }

    bool type(int row, const QString &field, const QString &text)
    {
        return model()->setData(model()->index(row, model()->columnOf(field)), text) ||
               fail(u"typing into "_s + field);
    }

    bool apply(qsizetype staysStaged)
    {
        page()->apply();
        return await(u"applying"_s, [&] {
            return page()->findChild<QPushButton *>(u"apply"_s) && page()->stagedCount() == staysStaged;
        });
    }

    bool edit()
    {
        if (!begin() || !refusedEdit() || !newPassword() || !filter() || !exportRecords())
            return false;
        if (!open(u"documents"_s, u"chats"_s))
            return false;
        const auto staged =
            model()->changes().setField(model()->entity().source, *model()->record(0),
                                        {u"messages"_s, u"1"_s, u"text"_s}, Value(typed(u"text"_s)));
        if (!staged)
            return fail(u"staging a message: "_s + staged.error().toText());
        views(u"chats"_s);
        if (!open(u"cache"_s, u"tokens"_s))
            return false;
        const auto token = model()->changes().setField(model()->entity().source, *model()->record(0),
                                                       {u"value"_s}, Value(typed(u"token"_s)));
        if (!token)
            return fail(u"staging a token: "_s + token.error().toText());
        window_->open({u"live"_s, u"documents"_s, u"chats"_s}); // a secret entity's records are on view there
        return preview() && palette() && kept();
    }

    /// A secret that is there twice: servers quote it.
    bool refusedEdit()
    {
        if (!type(0, u"name"_s, u"Ana Ruiz"_s) || !type(0, u"api_key"_s, typed(u"key"_s)) ||
            !type(1, u"api_key"_s, typed(u"key"_s)))
            return false;
        page()->apply();
        const auto told = [this] {
            const auto records = model()->changes().records();
            return std::ranges::any_of(records,
                                       [](const StagedRecord &each) { return each.error.has_value(); });
        };
        if (!await(u"the refusal"_s, told))
            return false;
        look(u"a refusal"_s);
        return type(1, u"api_key"_s, QString::fromLatin1(markers_.apiKey + "two")) && apply(0);
    }

    bool newPassword()
    {
        auto *table = page()->findChild<RecordsTable *>(u"recordsTable"_s);
        table->setCurrentIndex(model()->index(0, 0));
        auto *form = page()->findChild<QAction *>(u"showForm"_s);
        if (!form->isChecked())
            form->trigger();
        const auto field = model()->columnOf(u"hashed_password"_s);
        if (!type(0, u"hashed_password"_s, u"$2b$12$"_s + typed({}).leftJustified(53, u'y')) || field < 0)
            return false;
        views(u"users"_s);
        return apply(0);
    }

    /// Form, tree and text of the first record.
    void views(const QString &entity)
    {
        page()->findChild<RecordsTable *>(u"recordsTable"_s)->setCurrentIndex(model()->index(0, 0));
        auto *form = page()->findChild<QAction *>(u"showForm"_s);
        if (!form->isChecked())
            form->trigger();
        auto *choice = page()->findChild<SegmentedControl *>(u"recordViews"_s);
        for (const int view : {1, 2, 0}) {
            choice->setCurrent(view);
            QTest::qWait(400); // a text is printed on another thread
            if (auto *tree = page()->findChild<QTreeView *>(u"recordTree"_s); tree && view == 1)
                tree->expandAll();
            look(u"view %1 of %2"_s.arg(view).arg(entity));
        }
    }

    bool filter()
    {
        page()->findChild<QPushButton *>(u"filterNative"_s)->setChecked(true);
        auto *box = page()->findChild<QueryBox *>(u"queryBox"_s);
        box->setPlainText(u"api_key = '%1'"_s.arg(typed(u"key"_s)));
        QTest::keyClick(box, Qt::Key_Return);
        if (!await(u"filtering"_s, [&] {
                return model()->query().conditions.size() == 1 && model()->hasAnswered() &&
                       !model()->isLoading();
            }))
            return false;
        auto *table = page()->findChild<RecordsTable *>(u"recordsTable"_s);
        table->selectAll();
        for (const QString &action : {u"copyText"_s, u"copyJson"_s, u"copyCsv"_s, u"copyStatements"_s}) {
            page()->findChild<QAction *>(action)->trigger();
            for (const QString &form : search_.in(QGuiApplication::clipboard()->text().toUtf8()))
                say(u"found: %1: %2"_s.arg(action, form));
        }
        return true; // the filter stays: the program remembers where one was
    }

    bool exportRecords()
    {
        page()->findChild<QAction *>(u"exportRecords"_s)->trigger();
        if (!await(u"the export's dialog"_s, [this] { return dialog<QDialog>(u"exportDialog"_s); }))
            return false;
        auto *asked = dialog<QDialog>(u"exportDialog"_s);
        const QString file = qEnvironmentVariable("HOME") + u"/window.csv"_s;
        asked->findChild<QLineEdit *>(u"exportFile"_s)->setText(file);
        QTest::mouseClick(asked->findChild<QPushButton *>(u"export"_s), Qt::LeftButton);
        return await(u"exporting"_s, [&] { return QFile::exists(file); });
    }

    bool preview()
    {
        trigger(u"showChangesAction"_s);
        auto *panel = find<ChangesPanel>(u"changesPanel"_s);
        auto *tree = panel ? panel->findChild<QTreeView *>(u"changesTree"_s) : nullptr;
        if (!tree)
            return fail(u"the panel of changes"_s);
        tree->expandAll();
        for (int store = 0; store < tree->model()->rowCount(); ++store) {
            tree->setCurrentIndex(tree->model()->index(store, 0));
            auto *text = panel->findChild<QPlainTextEdit *>(u"statements"_s);
            if (!await(u"statements"_s, [&] { return text->toPlainText().contains(u"••••••••"_s); }))
                return false;
            panel->findChild<QAbstractButton *>(u"copyStatements"_s)->click();
            look(u"the panel of changes"_s);
        }
        return true;
    }

    bool palette()
    {
        trigger(u"paletteAction"_s);
        auto *line = find<QLineEdit>(u"paletteLine"_s);
        if (!line)
            return fail(u"the palette"_s);
        QTest::keyClicks(line, u"users 1"_s);
        QTest::qWait(600); // it looks records up a moment later
        QTest::keyClick(line, Qt::Key_Escape);
        return true;
    }

    /// Until what is staged is on the disk.
    bool kept()
    {
        const QString folder = qEnvironmentVariable("XDG_STATE_HOME");
        const auto files = [&folder] {
            int count = 0;
            QDirIterator all(folder, {u"*.staged"_s}, QDir::Files, QDirIterator::Subdirectories);
            for (; all.hasNext(); all.next())
                ++count;
            return count;
        };
        return await(u"keeping the edits"_s, [&] { return files() == 2; });
    }

    bool undo()
    {
        if (!begin() || !open(u"documents"_s, u"chats"_s))
            return false;
        if (!await(u"the edits that were kept"_s, [this] { return page()->stagedCount() == 1; }))
            return false;
        look(u"edits that were kept"_s);
        if (!apply(0))
            return false;
        auto *takeBack = page()->findChild<QPushButton *>(u"undoApplied"_s);
        if (!await(u"an undo"_s, [&] { return takeBack->isVisible() && takeBack->isEnabled(); }))
            return false;
        QTest::mouseClick(takeBack, Qt::LeftButton);
        if (!await(u"the undo"_s, [this] { return page()->stagedCount() == 1; }) || !apply(0))
            return false;
        trigger(u"showJournalAction"_s);
        auto *table = find<QTableView>(u"journalTable"_s);
        if (!table || !await(u"the journal"_s, [&] { return table->model()->rowCount() > 5; }))
            return false;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            QTest::qWait(50); // its details are read
            look(u"the journal"_s);
        }
        return true;
    }

    Markers markers_;
    MarkerSearch search_;
    MainWindow *window_ = nullptr;
};

void begin()
{
    QByteArray line;
    for (int character = std::getchar(); character != EOF && character != '\n'; character = std::getchar())
        line.append(static_cast<char>(character));
    auto *part = new WindowPart(Markers::fromJson(line));
    part->setParent(QCoreApplication::instance());
    QTimer::singleShot(0, part, &WindowPart::run);
}

} // namespace

int runWindowPart(int argc, char **argv)
{
    forbidCoreDumps();
    qAddPreRoutine(begin);
    return runWindow(argc, argv);
}

} // namespace registrar
