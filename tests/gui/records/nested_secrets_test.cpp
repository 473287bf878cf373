// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets inside of other fields, in every part of the records page, on real stores: hidden until the form is
// asked for one, and never copied, found or exported.
#include "repository/blueprint/blueprint_loader.h"
#include "tests/gui/records/opened_page.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/records/export_columns.h"
#include "widgets/records/find_bar.h"
#include "widgets/records/json_text_edit.h"
#include "widgets/shared/segmented_control.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

/// In every value that must not be seen, and in no other.
const auto marker = u"topsecret"_s;
const auto mark = u"••••••••"_s;

enum View { Form, Tree, Text };

void gather(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    auto &fetching = const_cast<QAbstractItemModel &>(model);
    while (fetching.canFetchMore(parent))
        fetching.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts.append(model.index(row, column, parent).data(role).toString());
        gather(model, model.index(row, 0, parent), texts);
    }
}

QString everythingOf(const QAbstractItemModel &model)
{
    QStringList texts;
    gather(model, {}, texts);
    return texts.join(u'\n');
}

} // namespace

class NestedSecretsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenedPage> opened_;

    void show(View view) const { opened_->find<SegmentedControl>(u"recordViews"_s)->setCurrent(view); }
    [[nodiscard]] QTreeView *tree() const { return opened_->find<QTreeView>(u"recordTree"_s); }
    [[nodiscard]] QString copied(const QString &action) const
    {
        QGuiApplication::clipboard()->clear();
        opened_->find<QAction>(action)->trigger();
        return QGuiApplication::clipboard()->text();
    }

    /// What the inputs of the form say.
    [[nodiscard]] QString formText() const
    {
        QStringList texts;
        for (const FieldEditor *editor : opened_->page()->findChildren<FieldEditor *>()) {
            for (const QLineEdit *line : editor->findChildren<QLineEdit *>())
                texts.append({line->displayText(), line->toolTip()});
            for (const QPlainTextEdit *text : editor->findChildren<QPlainTextEdit *>())
                texts.append({text->toPlainText(), text->toolTip()});
        }
        return texts.join(u'\n');
    }

    void openChats()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), R"({"insert": "chats", "documents": [
            {"_id": 1, "participants": ["ana", "bo"], "messages": [
                {"senderId": "ana", "text": "topsecret one"}, {"senderId": "bo", "text": "topsecret two"}]},
            {"_id": 2, "participants": ["bo"], "messages": [{"senderId": "bo", "text": "topsecret three"}]}]})"));
        UNWRAP_RESULT(const auto blueprint, loadBlueprint(u"marketplace"_s));
        Blueprint chats = blueprint;
        chats.entities = {*blueprint.entity(u"documents"_s, u"chats"_s)};
        opened_ = std::make_unique<OpenedPage>(std::move(database), chats, u"chats"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->isReady(2), OpenedPage::patience);
        opened_->showRecord(0);
    }

    void openTokens()
    {
        TEMPORARY_DATABASE(database, StoreKind::Redis);
        VERIFY_RESULT(runRedis(database->access(), {"HSET", "auth:refresh:ana", "token", "topsecret",
                                                    "userAgent", "topsecret agent"}));
        UNWRAP_RESULT(const auto blueprint, loadBlueprint(u"marketplace"_s));
        Blueprint tokens = blueprint;
        tokens.entities = {*blueprint.entity(u"cache"_s, u"refreshTokens"_s)};
        opened_ = std::make_unique<OpenedPage>(std::move(database), tokens, u"refreshTokens"_s);
    }

private Q_SLOTS:
    void cleanup() { opened_.reset(); }

    void tableHidesThem()
    {
        openChats();
        const QString all = everythingOf(*opened_->model());
        QVERIFY2(!all.contains(marker), qPrintable(all));
        QVERIFY2(all.contains(u"senderId"_s) && all.contains(mark), qPrintable(all));
        opened_->picture(u"nested-secrets"_s);
    }

    void treeHidesAndDoesNotCopyThem()
    {
        openChats();
        show(Tree);
        const QString all = everythingOf(*tree()->model());
        QVERIFY2(!all.contains(marker), qPrintable(all));
        QVERIFY2(all.contains(u"senderId"_s) && all.contains(mark), qPrintable(all));
        const QModelIndexList messages = tree()->model()->match(tree()->model()->index(0, 0), Qt::DisplayRole,
                                                                u"messages"_s, 1, Qt::MatchExactly);
        QCOMPARE(messages.size(), 1);
        tree()->setCurrentIndex(messages.first());
        opened_->find<QAction>(u"copyField"_s)->trigger();
        QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"senderId"_s) && !text.contains(marker), qPrintable(text));
        // What cannot be pasted whole is not cut.
        opened_->find<QAction>(u"cutField"_s)->trigger();
        QVERIFY(opened_->value(0, u"messages"_s).is<Value::Array>());
        const QModelIndexList texts =
            tree()->model()->match(tree()->model()->index(0, 0), Qt::DisplayRole, u"text"_s, 1,
                                   Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(texts.size(), 1);
        tree()->setCurrentIndex(texts.first());
        opened_->find<QAction>(u"copyField"_s)->trigger();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(marker));
        opened_->picture(u"nested-secrets-tree"_s);
    }

    void textHidesThemAndReadsThemBack()
    {
        openChats();
        show(Text);
        auto *text = opened_->find<JsonTextEdit>(u"recordText"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"senderId"_s));
        QVERIFY2(!text->toPlainText().contains(marker), qPrintable(text->toPlainText()));
        QCOMPARE(text->toPlainText().count(u"\"secret\": true"_s), 2);
        // An edit beside them leaves them what they are.
        QVERIFY(text->find(u"\"ana\""_s));
        text->setFocus();
        QTest::keyClicks(text, u"\"cy\""_s);
        QTRY_COMPARE(opened_->value(0, u"participants"_s),
                     Value(Value::Array{Value(u"cy"_s), Value(u"bo"_s)}));
        const Value messages = opened_->value(0, u"messages"_s);
        QCOMPARE(messages.get<Value::Array>()->at(1).at(u"text"_s), Value(u"topsecret two"_s));
    }

    void formShowsThemWhenAskedAndHidesThemOfTheNextRecord()
    {
        openChats();
        show(Form);
        QVERIFY2(!formText().contains(marker), qPrintable(formText()));
        FieldEditor *editor = opened_->editor(u"messages"_s);
        auto *text = editor->findChild<QPlainTextEdit *>();
        QVERIFY(text && text->isReadOnly());
        opened_->picture(u"nested-secrets-form"_s);
        QMenu *menu = editor->findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        QAction *reveal = menu->actions().last();
        reveal->trigger();
        QVERIFY2(text->toPlainText().contains(u"topsecret two"_s), qPrintable(text->toPlainText()));
        QVERIFY(!text->isReadOnly());
        opened_->showRecord(1);
        QVERIFY2(!formText().contains(marker), qPrintable(formText()));
        QVERIFY(text->isReadOnly());
    }

    void copiesLeaveThemOut()
    {
        openChats();
        opened_->table()->selectAll();
        for (const QString &action :
             {u"copyText"_s, u"copyJson"_s, u"copyCsv"_s, u"copyStatements"_s, u"copyMarkdown"_s}) {
            const QString text = copied(action);
            QVERIFY2(!text.contains(marker), qPrintable(action + u": "_s + text));
            QVERIFY2(text.contains(u"senderId"_s), qPrintable(action + u": "_s + text));
        }
    }

    void findingDoesNotTellWhatIsHidden()
    {
        openChats();
        opened_->find<FindBar>(u"findBar"_s)->open();
        auto *words = opened_->find<QLineEdit>(u"findText"_s);
        QTest::keyClicks(words, u"senderId"_s);
        QTRY_VERIFY(opened_->table()->currentIndex().column() == opened_->model()->columnOf(u"messages"_s));
        opened_->table()->setCurrentIndex(opened_->model()->index(1, 0));
        words->clear();
        QTest::keyClicks(words, marker);
        QTest::keyClick(words, Qt::Key_Return);
        const auto *state = opened_->find<QLabel>(u"findState"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith(u"Nothing found"_s), OpenedPage::patience);
        QCOMPARE(opened_->table()->currentIndex().column(), 0);
    }

    void exportsOfferThemUnchecked()
    {
        UNWRAP_RESULT(const auto blueprint, loadBlueprint(u"marketplace"_s));
        const BlueprintEntity chats = *blueprint.entity(u"documents"_s, u"chats"_s);
        ExportColumns columns(recordColumns(chats, nullptr), chats);
        QCOMPARE(columns.uncheckedInside(), QList<FieldPath>({{u"messages"_s, u"text"_s}}));
        QVERIFY(columns.checkedNames().contains(u"messages"_s) && columns.uncheckedNames().isEmpty());
        auto *list = columns.findChild<QListWidget *>(u"exportColumns"_s);
        QListWidgetItem *inside = list->findItems(u"messages.text"_s, Qt::MatchContains).value(0);
        QVERIFY(inside);
        inside->setCheckState(Qt::Checked);
        QVERIFY(columns.uncheckedInside().isEmpty());
        // Of a secret entity all but the key has to be asked for.
        const BlueprintEntity codes = *blueprint.entity(u"documents"_s, u"tempverifications"_s);
        QCOMPARE(ExportColumns(recordColumns(codes, nullptr), codes).checkedNames(), QStringList{u"_id"_s});
    }

    void aSecretDocumentStaysHiddenWhenItsRecordsAreShown()
    {
        openTokens();
        QPushButton *reveal = nullptr;
        for (QPushButton *button : opened_->page()->findChildren<QPushButton *>())
            if (button->text() == u"Show the records"_s)
                reveal = button;
        QVERIFY(reveal);
        QTest::mouseClick(reveal, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->isReady(1), OpenedPage::patience);
        opened_->showRecord(0);
        QVERIFY2(!formText().contains(marker), qPrintable(formText()));
        QVERIFY(!everythingOf(*opened_->model()).contains(marker));
        show(Tree);
        QVERIFY2(!everythingOf(*tree()->model()).contains(marker),
                 qPrintable(everythingOf(*tree()->model())));
        show(Text);
        auto *text = opened_->find<JsonTextEdit>(u"recordText"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"auth:refresh:ana"_s));
        QVERIFY2(!text->toPlainText().contains(marker), qPrintable(text->toPlainText()));
        // A key is made whole or not at all, so that nothing is copied.
        opened_->table()->selectAll();
        QCOMPARE(copied(u"copyStatements"_s), QString());
        QVERIFY(!copied(u"copyJson"_s).contains(marker));
    }
};

QTEST_MAIN(NestedSecretsTest)
#include "nested_secrets_test.moc"
