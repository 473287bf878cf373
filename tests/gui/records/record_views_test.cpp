// SPDX-License-Identifier: GPL-3.0-or-later
// Tree and text beside the table on real stores, typed in as a person does, kept in step with the form.
#include "repository/text/extended_json.h"
#include "tests/gui/records/opened_page.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/records/json_text_edit.h"
#include "widgets/records/record_tree_view.h"
#include "widgets/shared/segmented_control.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

const auto courses = R"({"insert": "courses", "documents": [
    {"_id": 1, "title": "Engines", "seats": {"$numberLong": "30"}, "price": {"$numberDecimal": "1.10"},
     "teacher": {"name": "Ada", "since": {"$date": "2026-02-01T11:30:00.125Z"}}, "tags": ["maths", "brass"]},
    {"_id": 2, "title": "Looms"}]})";

Blueprint blueprint()
{
    BlueprintEntity course;
    course.name = u"courses"_s;
    course.store = u"documents"_s;
    course.source = {{}, u"courses"_s};
    course.kind = EntityKind::Collection;
    course.key = {u"_id"_s};
    course.titleField = u"title"_s;
    course.fieldsComplete = false;
    for (const auto &[name, type] :
         {std::pair(u"_id"_s, Value::Type::Int32), std::pair(u"title"_s, Value::Type::Text)}) {
        BlueprintField field;
        field.name = name;
        field.types = {type};
        course.fields.append(field);
    }
    course.fields[1].minimumLength = 3;
    Blueprint blueprint;
    blueprint.entities = {course};
    return blueprint;
}

enum View { Form, Tree, Text };

} // namespace

class RecordViewsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenedPage> opened_;

    void show(View view) const { opened_->find<SegmentedControl>(u"recordViews"_s)->setCurrent(view); }
    [[nodiscard]] QTreeView *tree() const { return opened_->find<QTreeView>(u"recordTree"_s); }
    [[nodiscard]] JsonTextEdit *text() const { return opened_->find<JsonTextEdit>(u"recordText"_s); }
    [[nodiscard]] bool canApply() const { return opened_->find<QPushButton>(u"apply"_s)->isEnabled(); }

    [[nodiscard]] QModelIndex field(const QStringList &path, int column = RecordTreeModel::ValueColumn) const
    {
        QAbstractItemModel *model = tree()->model();
        QModelIndex index;
        for (const QString &name : path) {
            if (model->canFetchMore(index))
                model->fetchMore(index);
            const QModelIndexList found =
                model->match(model->index(0, 0, index), Qt::DisplayRole, name, 1, Qt::MatchExactly);
            if (found.isEmpty())
                return {};
            index = found.first();
        }
        return index.siblingAtColumn(column);
    }

    /// The editor that is open in the tree; null where none is.
    template<typename Editor>
    [[nodiscard]] Editor *openEditor() const
    {
        for (Editor *editor : tree()->findChildren<Editor *>(u"treeEditor"_s)) {
            if (editor->isVisible())
                return editor;
        }
        return nullptr;
    }

    /// Types into the open cell editor.
    void typeInTree(const QString &words) const
    {
        QLineEdit *line = openEditor<QLineEdit>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!openEditor<QLineEdit>());
    }

    void replaceInText(const QString &from, const QString &to) const
    {
        text()->moveCursor(QTextCursor::Start);
        QVERIFY(text()->find(from));
        text()->setFocus();
        QTest::keyClicks(text(), to);
    }

    [[nodiscard]] Document stored() const
    {
        const Result<Record> record = opened_->repository()->record({{}, u"courses"_s}, {Value(1)}).result();
        return record ? record->fields : Document();
    }

private Q_SLOTS:
    void init()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), courses));
        opened_ = std::make_unique<OpenedPage>(std::move(database), blueprint(), u"courses"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->isReady(2), OpenedPage::patience);
        opened_->showRecord(0);
    }

    void cleanup() { opened_.reset(); }

    void editsTheTreeByKeyboardAndKeepsTheRest()
    {
        const Document before = stored();
        show(Tree);
        tree()->setFocus();
        tree()->expandAll();
        tree()->setCurrentIndex(field({u"teacher"_s, u"name"_s}, 0));
        QTest::keyClick(tree(), Qt::Key_F2);
        typeInTree(u"Augusta"_s);
        tree()->setCurrentIndex(field({u"seats"_s}, 0));
        QTest::keyClick(tree(), Qt::Key_Return);
        typeInTree(u"31"_s);
        QCOMPARE(opened_->value(0, u"seats"_s), Value(qint64(31)));
        tree()->setCurrentIndex(field({u"tags"_s, u"0"_s}, 0));
        QTest::keyClick(tree(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(opened_->value(0, u"tags"_s), Value(Value::Array{Value(u"brass"_s), Value(u"maths"_s)}));
        QTest::keyClick(tree(), Qt::Key_Insert);
        typeInTree(u"steam"_s);
        opened_->picture(u"tree-light"_s);
        opened_->page()->apply();
        QTRY_VERIFY_WITH_TIMEOUT(!opened_->page()->hasStagedChanges(), OpenedPage::patience);
        Document expected = before;
        setField(expected, {u"teacher"_s, u"name"_s}, Value(u"Augusta"_s));
        setField(expected, {u"seats"_s}, Value(qint64(31)));
        setField(expected, {u"tags"_s},
                 Value(Value::Array{Value(u"brass"_s), Value(u"maths"_s), Value(u"steam"_s)}));
        QVERIFY(stored() == expected);
    }

    void copiesAndPastesAsExtendedJson()
    {
        show(Tree);
        tree()->setFocus();
        tree()->setCurrentIndex(field({u"price"_s}, 0));
        QTest::keySequence(tree(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"{\"price\":{\"$numberDecimal\":\"1.10\"}}"_s);
        tree()->setCurrentIndex(field({u"teacher"_s}, 0));
        tree()->expand(field({u"teacher"_s}, 0));
        QTest::keySequence(tree(), QKeySequence::Paste);
        const Value pasted = opened_->value(0, u"teacher"_s).at(u"price"_s);
        QVERIFY(pasted.is<Value::Decimal128>());
        QTest::keySequence(opened_->page(), QKeySequence::Undo);
        QVERIFY(!opened_->page()->hasStagedChanges());
    }

    void choosesATypeOrTellsWhyNot()
    {
        show(Tree);
        tree()->setFocus();
        tree()->setCurrentIndex(field({u"title"_s}, 0));
        QTest::keyClick(tree(), Qt::Key_T, Qt::ControlModifier);
        auto *types = openEditor<QComboBox>();
        QVERIFY(types);
        types->setCurrentText(u"int32"_s);
        Q_EMIT types->activated(types->currentIndex());
        QTRY_VERIFY(opened_->find<QWidget>(u"notice"_s)->isVisible());
        QCOMPARE(opened_->value(0, u"title"_s), Value(u"Engines"_s));
    }

    void readsTheTextAsOneTypes()
    {
        show(Text);
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(u"Engines"_s), OpenedPage::patience);
        replaceInText(u"Engines"_s, u"Looms and engines"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened_->value(0, u"title"_s), Value(u"Looms and engines"_s),
                                  OpenedPage::patience);
        QTRY_VERIFY(canApply());
        replaceInText(u"30"_s, u"31"_s);
        QVERIFY(!canApply()); // not before it has been read
        QTRY_COMPARE_WITH_TIMEOUT(opened_->value(0, u"seats"_s), Value(qint64(31)), OpenedPage::patience);
        const auto fields = opened_->model()->changes().changeSet().changes.first().fields;
        QCOMPARE(fields.size(), 2);
        opened_->picture(u"text-light"_s);
        show(Form);
        QCOMPARE(opened_->editor(u"title"_s)->findChild<QLineEdit *>()->text(), u"Looms and engines"_s);
        show(Text);
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(u"Looms and engines"_s),
                                 OpenedPage::patience);
    }

    void keepsWhatCannotBeReadAndDoesNotApplyIt()
    {
        show(Text);
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(u"Engines"_s), OpenedPage::patience);
        VERIFY_RESULT(opened_->model()->stageField(1, {u"title"_s}, Value(u"Spinning"_s)));
        QVERIFY(canApply());
        replaceInText(u"\"Engines\""_s, u"nonsense"_s);
        auto *note = opened_->find<QLabel>(u"textNote"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"Line 3"_s), OpenedPage::patience);
        QVERIFY(!canApply());
        QVERIFY(!text()->extraSelections().isEmpty());
        opened_->picture(u"text-mistake"_s);
        opened_->showRecord(1); // another record, and back again
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(u"Spinning"_s), OpenedPage::patience);
        QVERIFY(!canApply());
        opened_->showRecord(0);
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(u"nonsense"_s), OpenedPage::patience);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->find<QPushButton>(u"giveUpText"_s)->isVisible(),
                                 OpenedPage::patience);
        opened_->find<QPushButton>(u"giveUpText"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(u"Engines"_s), OpenedPage::patience);
        QTRY_VERIFY(canApply());
    }

    void writesCanonicalTypesAndFinds()
    {
        show(Text);
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(u"Engines"_s), OpenedPage::patience);
        opened_->find<SegmentedControl>(u"textModes"_s)->setCurrent(1);
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(u"$numberLong"_s), OpenedPage::patience);
        text()->setFocus();
        QTest::keySequence(text(), QKeySequence::Find);
        auto *find = opened_->find<QLineEdit>(u"findInText"_s);
        QVERIFY(find->isVisible());
        QTest::keyClicks(find, u"teacher"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(text()->textCursor().selectedText(), u"teacher"_s, OpenedPage::patience);
        auto *state = opened_->find<QLabel>(u"findInTextState"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"1 of 1 match(es)"_s, OpenedPage::patience);
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(!find->isVisible());
        QVERIFY(text()->hasFocus());
    }

    void undoReachesTheText()
    {
        show(Text);
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(u"Engines"_s), OpenedPage::patience);
        VERIFY_RESULT(opened_->model()->stageField(0, {u"title"_s}, Value(u"Elsewhere"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(u"Elsewhere"_s), OpenedPage::patience);
        opened_->model()->changes().undo();
        QTRY_VERIFY_WITH_TIMEOUT(text()->toPlainText().contains(u"Engines"_s), OpenedPage::patience);
    }
};

QTEST_MAIN(RecordViewsTest)
#include "record_views_test.moc"
