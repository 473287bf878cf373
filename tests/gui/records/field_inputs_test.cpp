// SPDX-License-Identifier: GPL-3.0-or-later
// The form's inputs on a real store, typed in as a person does.
#include "operations/password_hash.h"
#include "tests/gui/records/opened_page.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/records/markdown_preview.h"
#include "widgets/records/tag_chip.h"
#include "widgets/shared/segmented_control.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

const auto people = R"({"insert": "people", "documents": [
    {"_id": "ada", "full_name": "Ada Lovelace"}, {"_id": "alan", "full_name": "Alan Turing"},
    {"_id": "grace", "full_name": "Grace Hopper"}]})";
const auto courses = R"({"insert": "courses", "documents": [
    {"_id": 1, "owner": "ada", "students": ["alan", "grace"], "tags": ["maths", "engines"], "sizes": [1, 2],
     "starts": {"$date": "2026-02-01T11:30:00.125Z"}, "guide": "# Engines\n\n- one\n- two",
     "password": "$2b$12$abcdefghijklmnopqrstuuAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}]})";

BlueprintField field(const QString &name, Value::Type type)
{
    BlueprintField field;
    field.name = name;
    field.types = {type};
    return field;
}

Blueprint blueprint()
{
    BlueprintEntity person;
    person.name = u"people"_s;
    person.store = u"documents"_s;
    person.source = {{}, u"people"_s};
    person.kind = EntityKind::Collection;
    person.key = {u"_id"_s};
    person.titleField = u"full_name"_s;
    person.fields = {field(u"_id"_s, Value::Type::Text), field(u"full_name"_s, Value::Type::Text)};
    BlueprintEntity course = person;
    course.name = u"courses"_s;
    course.source = {{}, u"courses"_s};
    course.titleField.clear();
    course.fields = {field(u"_id"_s, Value::Type::Int32),      field(u"owner"_s, Value::Type::Text),
                     field(u"students"_s, Value::Type::Array), field(u"tags"_s, Value::Type::Array),
                     field(u"sizes"_s, Value::Type::Array),    field(u"starts"_s, Value::Type::Instant),
                     field(u"guide"_s, Value::Type::Text),     field(u"password"_s, Value::Type::Text)};
    const BlueprintReference toPeople{
        .store = {}, .entity = u"people"_s, .field = u"_id"_s, .as = {}, .mirror = {}, .onDelete = {}};
    course.fields[1].reference = toPeople;
    course.fields[1].required = true;
    course.fields[1].minimumLength = 3;
    course.fields[2].reference = toPeople;
    for (const int text : {2, 3})
        course.fields[text].elementTypes = {Value::Type::Text};
    course.fields[4].elementTypes = {Value::Type::Int32};
    course.fields[6].format = u"markdown"_s;
    course.fields[7].format = u"bcrypt"_s;
    course.fields[7].secret = true;
    Blueprint blueprint;
    blueprint.entities = {person, course};
    return blueprint;
}

Value::Array texts(const QStringList &words)
{
    Value::Array elements;
    for (const QString &word : words)
        elements.append(Value(word));
    return elements;
}

QStringList chipTexts(const QWidget &editor)
{
    QStringList words;
    for (const TagChip *chip : editor.findChildren<TagChip *>()) {
        if (!chip->isHidden())
            words.append(chip->text());
    }
    return words;
}

TagChip *chipOf(const QWidget &editor, const QString &text)
{
    for (TagChip *chip : editor.findChildren<TagChip *>()) {
        if (!chip->isHidden() && chip->text() == text)
            return chip;
    }
    return nullptr;
}

} // namespace

class FieldInputsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenedPage> opened_;

    [[nodiscard]] Value value(const QString &name) const { return opened_->value(0, name); }

private Q_SLOTS:
    void init()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), people));
        VERIFY_RESULT(runMongo(database->access(), courses));
        opened_ = std::make_unique<OpenedPage>(std::move(database), blueprint(), u"courses"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->isReady(1), OpenedPage::patience);
        opened_->showRecord(0);
    }

    void cleanup() { opened_.reset(); }

    void findsAndNamesTheTargetOfAReference()
    {
        FieldEditor *owner = opened_->editor(u"owner"_s);
        auto *title = owner->findChild<QLabel *>(u"referenceTitle"_s);
        QTRY_COMPARE_WITH_TIMEOUT(title->text(), u"Ada Lovelace"_s, OpenedPage::patience);
        auto *line = owner->findChild<QLineEdit *>();
        QTest::mouseClick(line, Qt::LeftButton);
        line->selectAll();
        QTest::keyClicks(line, u"hopp"_s); // in the middle of a title
        auto *completer = line->findChild<QCompleter *>();
        QTRY_VERIFY_WITH_TIMEOUT(completer->popup()->isVisible(), OpenedPage::patience);
        QCOMPARE(completer->completionCount(), 1);
        opened_->picture(u"form-reference"_s);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(value(u"owner"_s), Value(u"grace"_s));
        QTRY_COMPARE_WITH_TIMEOUT(title->text(), u"Grace Hopper"_s, OpenedPage::patience);
        QSignalSpy activated(opened_->page(), &RecordsPage::referenceActivated);
        owner->findChild<QToolButton *>(u"openReference"_s)->click();
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().at(0).value<BlueprintReference>().store, u"documents"_s);
        QCOMPARE(activated.first().at(0).value<BlueprintReference>().entity, u"people"_s);
        QCOMPARE(activated.first().at(1).value<Value>(), Value(u"grace"_s));
    }

    void tellsThatAReferenceLeadsNowhere()
    {
        FieldEditor *owner = opened_->editor(u"owner"_s);
        auto *line = owner->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"nobody"_s);
        auto *title = owner->findChild<QLabel *>(u"referenceTitle"_s);
        QTRY_VERIFY_WITH_TIMEOUT(title->text().contains(u"People"_s), OpenedPage::patience);
    }

    void addsRemovesAndMovesTagsByKeyboard()
    {
        FieldEditor *tags = opened_->editor(u"tags"_s);
        QCOMPARE(chipTexts(*tags), QStringList({u"maths"_s, u"engines"_s}));
        auto *entry = tags->findChild<QLineEdit *>(u"addElement"_s);
        entry->setFocus();
        QTest::keyClicks(entry, u"brass"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(value(u"tags"_s), Value(texts({u"maths"_s, u"engines"_s, u"brass"_s})));
        QTest::keyClick(entry, Qt::Key_Left);
        auto *last = qobject_cast<TagChip *>(QApplication::focusWidget());
        QVERIFY(last && last->text() == u"brass"_s);
        QTest::keyClick(last, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(value(u"tags"_s), Value(texts({u"maths"_s, u"brass"_s, u"engines"_s})));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(value(u"tags"_s), Value(texts({u"maths"_s, u"engines"_s})));
        opened_->model()->changes().undo();
        QCOMPARE(chipTexts(*tags), QStringList({u"maths"_s, u"brass"_s, u"engines"_s}));
        opened_->model()->changes().undo();
        opened_->model()->changes().undo();
        QCOMPARE(value(u"tags"_s), Value(texts({u"maths"_s, u"engines"_s})));
        QVERIFY(!opened_->page()->hasStagedChanges());
    }

    void keepsTheTypeOfElements()
    {
        FieldEditor *sizes = opened_->editor(u"sizes"_s);
        auto *entry = sizes->findChild<QLineEdit *>(u"addElement"_s);
        entry->setFocus();
        QTest::keyClicks(entry, u"three"_s);
        QVERIFY(sizes->hasUnreadableInput());
        entry->selectAll();
        QTest::keyClicks(entry, u"3"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QVERIFY(!sizes->hasUnreadableInput());
        QCOMPARE(value(u"sizes"_s), Value(Value::Array{Value(1), Value(2), Value(3)}));
        QTest::keyClick(chipOf(*sizes, u"1"_s), Qt::Key_Return); // edit it
        QCOMPARE(entry->text(), u"1"_s);
    }

    void picksAnElementThatIsAReference()
    {
        FieldEditor *students = opened_->editor(u"students"_s);
        auto *entry = students->findChild<QLineEdit *>(u"addElement"_s);
        entry->setFixedWidth(60); // as little as many tags leave it
        QTest::mouseClick(entry, Qt::LeftButton);
        QTest::keyClicks(entry, u"ad"_s);
        auto *completer = entry->findChild<QCompleter *>();
        QTRY_VERIFY_WITH_TIMEOUT(completer->popup()->isVisible(), OpenedPage::patience);
        auto *list = completer->popup(); // as wide as its words, which the line between the tags is not
        QTRY_VERIFY(list->viewport()->width() >= list->sizeHintForColumn(0));
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(chipTexts(*students), QStringList({u"alan"_s, u"grace"_s, u"ada"_s}));
        QCOMPARE(value(u"students"_s), Value(texts({u"alan"_s, u"grace"_s, u"ada"_s})));
    }

    void typesTimesInTheZoneAndKeepsTheRest()
    {
        opened_->page()->setTimeZone(QTimeZone("Europe/Madrid"));
        FieldEditor *starts = opened_->editor(u"starts"_s);
        auto *line = starts->findChild<QLineEdit *>();
        QCOMPARE(line->text(), u"2026-02-01 12:30:00.125 +01:00"_s);
        starts->findChild<QToolButton *>(u"openCalendar"_s)->click();
        auto *calendar = starts->findChild<QCalendarWidget *>();
        QVERIFY(calendar && calendar->selectedDate() == QDate(2026, 2, 1));
        Q_EMIT calendar->activated(QDate(2026, 7, 15)); // summer time: the clock's reading stays
        const qint64 july = QDateTime({2026, 7, 15}, {10, 30, 0, 125}, Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(value(u"starts"_s), Value(Value::Instant{july}));
        QCOMPARE(line->text(), u"2026-07-15 12:30:00.125 +02:00"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"2026-03-01 08:00"_s);
        const qint64 march = QDateTime({2026, 3, 1}, {7, 0}, Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(value(u"starts"_s), Value(Value::Instant{march}));
        QVERIFY(starts->findChild<QLabel *>(u"note"_s)->text().contains(u"Europe/Madrid"_s));
    }

    void previewsMarkdownAndFetchesNothing()
    {
        FieldEditor *guide = opened_->editor(u"guide"_s);
        auto *text = guide->findChild<QPlainTextEdit *>();
        text->setFocus();
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u" ![x](http://127.0.0.1:1/x.png)"_s);
        QVERIFY(value(u"guide"_s).toText().endsWith(u"x.png)"_s));
        guide->findChild<SegmentedControl *>(u"markdownSides"_s)->setCurrent(1);
        auto *preview = guide->findChild<MarkdownPreview *>();
        QVERIFY(preview->isVisible());
        QVERIFY(preview->toPlainText().startsWith(u"Engines"_s));
        QVERIFY(preview->document()
                    ->resource(QTextDocument::ImageResource, QUrl(u"http://127.0.0.1:1/x.png"_s))
                    .isNull());
    }

    void setsAPasswordThatNobodyKeeps()
    {
        FieldEditor *password = opened_->editor(u"password"_s);
        password->findChild<QPushButton *>(u"newPassword"_s)->click();
        auto *dialog = password->findChild<QDialog *>(u"passwordDialog"_s);
        QVERIFY(dialog);
        auto *first = dialog->findChild<QLineEdit *>(u"password"_s);
        auto *again = dialog->findChild<QLineEdit *>(u"passwordAgain"_s);
        auto *note = dialog->findChild<QLabel *>(u"passwordNote"_s);
        auto *stage = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        first->setText(QString(80, u'x'));
        QVERIFY2(note->text().contains(u"72"_s), qPrintable(note->text()));
        const QString secret = u"otter walnut 7 harbour"_s;
        first->clear();
        QTest::keyClicks(first, secret);
        QTest::keyClicks(again, u"otter"_s);
        QVERIFY(!stage->isEnabled());
        again->setText(secret);
        QVERIFY(stage->isEnabled());
        opened_->picture(u"form-password"_s);
        stage->click();
        QTRY_VERIFY_WITH_TIMEOUT(opened_->page()->hasStagedChanges(), OpenedPage::patience);
        QVERIFY(value(u"password"_s).toText().startsWith(u"$2b$12$"_s));
        QVERIFY(isPasswordOf(secret, value(u"password"_s).toText()));
        StagedChanges &changes = opened_->model()->changes();
        QVERIFY(changes.canUndo());
        for (; changes.canUndo(); changes.undo())
            QVERIFY(!changes.undoText().contains(u"otter"_s));
        while (changes.canRedo())
            changes.redo();
        QVERIFY(opened_->find<QLabel>(u"changesSummary"_s)->text().contains(u"1"_s));
    }

    void leadsToTheFirstFieldToCorrect()
    {
        VERIFY_RESULT(opened_->model()->stageField(0, {u"owner"_s}, Value(u"ab"_s)));
        auto *problems = opened_->find<QPushButton>(u"showProblems"_s);
        QVERIFY(problems->isVisible());
        opened_->find<QAction>(u"showForm"_s)->setChecked(false);
        QTest::mouseClick(problems, Qt::LeftButton);
        auto *line = opened_->editor(u"owner"_s)->findChild<QLineEdit *>();
        QTRY_VERIFY(line->hasFocus());
        opened_->picture(u"form-problem"_s);
    }
};

QTEST_MAIN(FieldInputsTest)
#include "field_inputs_test.moc"
