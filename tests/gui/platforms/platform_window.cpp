// SPDX-License-Identifier: GPL-3.0-or-later
// Driving the window by mouse and keyboard alone.
#include "tests/gui/platforms/platform_window.h"

#include "repository/blueprint/blueprint_loader.h"
#include "widgets/shared/state_view.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000;

template<typename Condition>
bool comes(Condition condition)
{
    return QTest::qWaitFor(condition, patience);
}

QModelIndex childOf(const QTreeView &tree, const QModelIndex &parent, const QString &title)
{
    const QAbstractItemModel &model = *tree.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        if (child.data().toString() == title)
            return child;
    }
    return {};
}

PasswordSource passwordsOf(const FilledPlatform &platform)
{
    return [&platform](const QString &, const DeploymentStore &store) {
        return QtFuture::makeReadyFuture(Result<QString>(platform.access(store.name).password));
    };
}

} // namespace

PlatformWindow::PlatformWindow(const FilledPlatform &platform, bool readOnly)
    : deployment_(platform.blueprint().name)
    , preferences_(folder_.filePath(u"settings.ini"_s))
    , deployments_([](const QString &name) { return loadBlueprint(name); }, passwordsOf(platform))
    , staged_(deployments_, {folder_.filePath(u"staged"_s), folder_.filePath(u"key"_s)})
    , records_(staged_)
    , window_(std::make_unique<MainWindow>(WindowServices{.deployments = deployments_,
                                                          .operations = operations_,
                                                          .theme = theme_,
                                                          .preferences = preferences_,
                                                          .records = records_}))
{
    records_.setStoreSource(RecordsPageFactory::sourceOf(deployments_));
    window_->resize(1280, 760);
    deployments_.add(platform.deployment(readOnly));
    window_->show();
}

bool PlatformWindow::open(const QString &store, const QString &entity)
{
    if (!comes([this] { return deployments_.find(deployment_)->blueprint != nullptr; }))
        return false;
    const Blueprint &blueprint = *deployments_.find(deployment_)->blueprint;
    auto &tree = *window_->findChild<QTreeView *>(u"deploymentTree"_s);
    const auto storeNode = [&] {
        return childOf(tree, childOf(tree, {}, deployment_), blueprint.store(store)->title);
    };
    const BlueprintEntity &wanted = *blueprint.entity(store, entity);
    const auto entityNode = [&] { return childOf(tree, storeNode(), wanted.displayTitle()); };
    if (!comes([&] { return storeNode().isValid(); }))
        return false;
    tree.expand(storeNode());
    if (!comes([&] { return entityNode().isValid(); }))
        return false;
    tree.scrollTo(entityNode());
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(entityNode()).center());
    if (!comes([&] { return page() && page()->entity().name == entity; }))
        return false;
    if (wanted.secret) {
        auto *state = find<StateView>(u"recordsState");
        if (!comes([state] { return state->isVisible(); }) || model()->rowCount() > 0)
            return false;
        QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
    }
    return comes([this] {
        return model()->rowCount() > 0 && model()->record(0) && model()->description() &&
               table()->isVisible();
    });
}

bool PlatformWindow::filter(const QString &field, Operator op, const QString &text)
{
    auto *fields = find<QComboBox>(u"filterField");
    auto *operators = find<QComboBox>(u"filterOperator");
    auto *operand = find<QLineEdit>(u"filterOperand");
    const int column = model()->columnOf(field);
    if (column < 0)
        return false;
    fields->setCurrentIndex(fields->findText(model()->columns().at(column).title()));
    const int place = operators->findData(static_cast<int>(op));
    if (place < 0)
        return false;
    operators->setCurrentIndex(place);
    operand->setText(text);
    QTest::keyClick(operand, Qt::Key_Return);
    return comes([this] { return !model()->isLoading() && model()->hasAnswered(); });
}

int PlatformWindow::rowOf(const QString &keyText)
{
    const auto look = [&] {
        for (int row = 0; row < model()->rowCount(); ++row) {
            const Record *record = model()->record(row);
            if (record && !record->key.isEmpty() && model()->cellText(record->key.first()) == keyText)
                return row;
        }
        return -1;
    };
    return comes([&] { return look() >= 0; }) ? look() : -1;
}

QModelIndex PlatformWindow::cell(int row, const QString &field) const
{
    return model()->index(row, model()->columnOf(field));
}

QString PlatformWindow::said(int row, const QString &field) const
{
    return cell(row, field).data(Qt::AccessibleTextRole).toString();
}

bool PlatformWindow::typeInCell(int row, const QString &field, const QString &text)
{
    table()->setCurrentIndex(cell(row, field));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    auto *line = table()->findChild<QLineEdit *>(u"cellEditor"_s);
    if (!line)
        return false;
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
    return comes([this] { return page()->hasStagedChanges(); });
}

void PlatformWindow::showForm(int row, const QString &field)
{
    table()->setCurrentIndex(cell(row, field));
    if (auto *action = find<QAction>(u"showForm"); !action->isChecked())
        action->trigger();
}

bool PlatformWindow::typeInForm(int row, const QString &field, const QString &text)
{
    showForm(row, field);
    if (!comes([&] { return editor(field) != nullptr; }))
        return false;
    if (auto *menu = editor(field)->findChild<QMenu *>()) { // what is secret is asked for first
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Show the secret"_s)
                action->trigger();
        }
    }
    editor(field)->focusInput();
    if (auto *line = editor(field)->findChild<QLineEdit *>()) {
        line->selectAll();
        QTest::keyClicks(line, text);
    } else if (auto *several = editor(field)->findChild<QPlainTextEdit *>()) {
        several->selectAll();
        QTest::keyClicks(several, text);
    } else {
        return false;
    }
    return comes([this] { return page()->hasStagedChanges(); });
}

bool PlatformWindow::press(const QString &button)
{
    auto *found = find<QPushButton>(button);
    if (!found || !comes([found] { return found->isVisible() && found->isEnabled(); }))
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

bool PlatformWindow::apply()
{
    return press(u"apply"_s) && comes([this] { return !page()->hasStagedChanges(); });
}

FieldEditor *PlatformWindow::editor(const QString &field) const
{
    return find<FieldEditor>(u"field_"_s + field);
}

StoreConnection *PlatformWindow::connection(const QString &store) const
{
    return deployments_.connection(deployment_, store);
}

void PlatformWindow::takePicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES");
    if (folder.isEmpty())
        return;
    for (const Theme::Choice choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
        theme_.setChoice(choice);
        for (int pass = 0; pass < 4; ++pass) // layouts in layouts settle one after another
            QCoreApplication::processEvents();
        const QString file = u"%1/%2-%3.png"_s.arg(folder, name, Theme::choiceName(choice));
        QVERIFY2(window_->grab().save(file), qPrintable(file));
    }
}

} // namespace registrar
