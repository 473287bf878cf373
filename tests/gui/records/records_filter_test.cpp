// SPDX-License-Identifier: GPL-3.0-or-later
// Finding records on real stores: filters from cells, what a filter costs before it is run, saved views.
#include "models/records/cell_filter.h"
#include "tests/gui/records/table_page.h"
#include "widgets/records/records_header.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>

using namespace registrar;
using namespace Qt::StringLiterals;

class RecordsFilterTest : public QObject
{
    Q_OBJECT

private:
    static void openPeople(TablePage &opened)
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(
            database->access(),
            u"create table people (id integer primary key, name text, role text, age integer, note text); "
            "insert into people select n, 'Person ' || n, case n % 3 when 0 then 'teacher' else 'student' "
            "end, "
            "20 + n % 7, case when n % 10 = 0 then null else 'note ' || n end from "
            "generate_series(1, 30000) n; create index people_role on people (role); analyze people"_s));
        opened.database = std::move(database);
        opened.open(TablePage::entityOf({u"public"_s, u"people"_s}));
    }

    static void chooseField(const TablePage &opened, const QString &field, Operator op)
    {
        auto *fields = opened.find<QComboBox>(u"filterField"_s);
        fields->setCurrentIndex(fields->findText(field));
        auto *operators = opened.find<QComboBox>(u"filterOperator"_s);
        operators->setCurrentIndex(operators->findData(static_cast<int>(op)));
        Q_EMIT operators->activated(operators->currentIndex());
    }

    static QAction *viewAction(const TablePage &opened, const QString &name)
    {
        auto *menu = opened.find<QMenu>(u"viewsMenu"_s);
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name)
                return action;
        }
        return nullptr;
    }

    static void nameView(const TablePage &opened, const QString &name)
    {
        auto *dialog = opened.find<QInputDialog>(u"viewName"_s);
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void offersWhatACellSuggests()
    {
        RecordColumn column;
        column.name = u"name"_s;
        const auto offered = [&column](const Value &value) {
            QList<Operator> operators;
            for (const Condition &condition : conditionsForCell(column, value, {}))
                operators.append(condition.op);
            return operators;
        };
        column.field.types = {Value::Type::Text};
        QCOMPARE(offered(Value(u"Ada"_s)),
                 QList<Operator>({Operator::Equals, Operator::NotEquals, Operator::Contains, Operator::Prefix,
                                  Operator::IsNull, Operator::IsNotNull}));
        column.field.types = {Value::Type::Int64};
        QCOMPARE(offered(Value(qint64(5))),
                 QList<Operator>({Operator::Equals, Operator::NotEquals, Operator::AtLeast, Operator::AtMost,
                                  Operator::IsNull, Operator::IsNotNull}));
        column.field.types = {Value::Type::Array};
        const QList<Condition> elements =
            conditionsForCell(column, Value(Value::Array{Value(1), Value::null(), Value(2)}), {});
        QCOMPARE(elements.size(), 4);
        QCOMPARE(elements.at(1).op, Operator::ArrayContains);
        QCOMPARE(elements.at(1).operands, QList<Value>{Value(2)});
        column.field.secret = true;
        QVERIFY(offered(Value(Value::Array{Value(1)})).isEmpty());
    }

    void filtersByACellWithTheKeyboard()
    {
        TablePage opened;
        openPeople(opened);
        opened.table->setCurrentIndex(opened.cell(0, u"role"_s));
        opened.find<QAction>(u"filterSame"_s)->trigger();
        QCOMPARE(opened.model()->query().conditions,
                 QList<Condition>({{{u"role"_s}, Operator::Equals, {Value(u"student"_s)}}}));
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.said(1, u"id"_s) == u"2"_s,
                                 TablePage::waitMilliseconds);
        QVERIFY(opened.find<QWidget>(u"filterChip0"_s)->isVisible());
        opened.table->setCurrentIndex(opened.cell(0, u"age"_s));
        opened.find<QAction>(u"filterOther"_s)->trigger();
        QCOMPARE(opened.model()->query().conditions.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.model()->record(0), TablePage::waitMilliseconds);
        QVERIFY(opened.said(0, u"age"_s) != u"21"_s);
    }

    void filtersByACellWithTheMouse()
    {
        TablePage opened;
        openPeople(opened);
        const QModelIndex role = opened.cell(2, u"role"_s);
        const QPoint place = opened.table->visualRect(role).center();
        QTest::mouseClick(opened.table->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.table->currentIndex(), role);
        bool chosen = false;
        // The menu may have a loop of its own.
        QTimer::singleShot(0, opened.page.get(), [&] {
            QTRY_VERIFY(QApplication::activePopupWidget());
            auto *menu = QApplication::activePopupWidget()->findChild<QMenu *>(u"cellFilterMenu"_s);
            QVERIFY(menu && menu->actions().size() > 2);
            opened.takePicture(u"cell-filter-menu"_s, menu);
            for (QAction *action : menu->actions()) {
                if (action->text().contains(u"is not"_s) || chosen)
                    continue;
                action->trigger();
                chosen = true;
            }
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        });
        Q_EMIT opened.table->customContextMenuRequested(place); // in the viewport, as of any scroll area
        QTRY_VERIFY(chosen);
        QCOMPARE(opened.model()->query().conditions,
                 QList<Condition>({{{u"role"_s}, Operator::Equals, {Value(u"teacher"_s)}}}));
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.said(0, u"id"_s) == u"3"_s,
                                 TablePage::waitMilliseconds);
    }

    void tellsTheCostBeforeAFilterIsRun()
    {
        TablePage opened;
        openPeople(opened);
        auto *note = opened.find<QLabel>(u"filterNote"_s);
        auto *operand = opened.find<QLineEdit>(u"filterOperand"_s);
        chooseField(opened, u"role"_s, Operator::Equals);
        QTest::keyClicks(operand, u"teacher"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->text().contains(u"people_role"_s),
                                 TablePage::waitMilliseconds);
        QVERIFY(opened.model()->query().conditions.isEmpty());
        operand->clear();
        chooseField(opened, u"name"_s, Operator::Contains);
        QTest::keyClicks(operand, u"nobody is called so"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"pg_trgm"_s), TablePage::waitMilliseconds);
        QVERIFY(opened.model()->query().conditions.isEmpty());
        opened.takePicture(u"filter-cost"_s);
        QTest::keyClick(operand, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->text().contains(u"pg_trgm"_s),
                                 TablePage::waitMilliseconds);
    }

    void keepsAppliesAndDeletesViews()
    {
        TablePage opened;
        openPeople(opened);
        opened.table->setCurrentIndex(opened.cell(2, u"role"_s));
        opened.find<QAction>(u"filterSame"_s)->trigger();
        opened.chooseOfHeader(u"age"_s, u"hide"_s);
        opened.chooseOfHeader(u"id"_s, u"sortDescending"_s);
        viewAction(opened, u"keepView"_s)->trigger();
        nameView(opened, u"Teachers"_s);
        QVERIFY(viewAction(opened, u"view_Teachers"_s)->isChecked());

        viewAction(opened, u"noView"_s)->trigger();
        QTRY_VERIFY(opened.model()->query().conditions.isEmpty() && opened.shown().contains(u"age"_s));
        viewAction(opened, u"view_Teachers"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.said(0, u"id"_s) == u"30000"_s &&
                                     !opened.shown().contains(u"age"_s),
                                 TablePage::waitMilliseconds);
        viewAction(opened, u"defaultView"_s)->trigger();
        viewAction(opened, u"renameView"_s)->trigger();
        nameView(opened, u"All teachers"_s);

        opened.open(TablePage::entityOf({u"public"_s, u"people"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(opened.isRead() && opened.said(0, u"id"_s) == u"30000"_s,
                                 TablePage::waitMilliseconds);
        QVERIFY(viewAction(opened, u"view_All teachers"_s)->isChecked());
        viewAction(opened, u"deleteView"_s)->trigger();
        QVERIFY(!viewAction(opened, u"view_All teachers"_s));
        opened.open(TablePage::entityOf({u"public"_s, u"people"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(opened.said(0, u"id"_s), u"1"_s, TablePage::waitMilliseconds);
    }
};

QTEST_MAIN(RecordsFilterTest)
#include "records_filter_test.moc"
