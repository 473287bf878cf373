// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the settings takes effect in the open window.
#include "models/records/page_size.h"
#include "models/records/records_model.h"
#include "tests/gui/shell/open_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/settings/settings_dialog.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSpinBox>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class WindowSettingsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> database_;

    static RecordsModel *modelOf(const MainWindow &window)
    {
        auto *table = window.currentRecords()->findChild<RecordsTable *>();
        return qobject_cast<RecordsModel *>(table->model());
    }
    template<typename Control>
    static Control *control(OpenWindow &open, const QString &name)
    {
        open.window.showSettings();
        return open.window.findChild<SettingsDialog *>()->findChild<Control *>(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        database_ = std::move(database);
        VERIFY_RESULT(runSql(database_->access(),
                             u"CREATE TABLE users (id int PRIMARY KEY, born date, seen timestamp);"
                             "INSERT INTO users SELECT n, '2026-02-01', '2026-12-31 14:03:00'"
                             "  FROM generate_series(1, 3000) n; ANALYZE"_s));
    }

    void cleanup() { setDateFormat(DateFormat::Iso); }

    void anotherDateFormatIsShownAtOnceInCellsAndFilters()
    {
        OpenWindow open(database_->access().password);
        open.deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        open.window.show();
        open.window.open({u"campus"_s, u"relational"_s, u"users"_s});
        QTRY_VERIFY(open.window.currentRecords());
        RecordsModel *model = modelOf(open.window);
        QTRY_VERIFY(model->record(0));
        const QModelIndex born = model->index(0, model->columnOf(u"born"_s));
        const QModelIndex seen = model->index(0, model->columnOf(u"seen"_s));
        QCOMPARE(born.data().toString(), u"2026-02-01"_s);
        UNWRAP_RESULT(const Value day, parseValue(Value::Type::Date, u"2026-02-01"_s));
        open.window.currentRecords()->navigator().go(
            QList<Condition>{{{u"born"_s}, Operator::Equals, {day}, true}}, {});
        QTRY_VERIFY(model->record(0));

        QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        auto *box = control<QComboBox>(open, u"dateFormat"_s);
        box->setCurrentIndex(box->findData(int(DateFormat::DayMonthYearDots)));
        Q_EMIT box->activated(box->currentIndex());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(model->index(0, born.column()).data().toString(), u"01.02.2026"_s);
        QCOMPARE(model->index(0, seen.column()).data().toString(), u"31.12.2026 14:03:00"_s);
        QVERIFY2(open.window.currentRecords()->navigator().filterText().contains(u"01.02.2026"_s),
                 qPrintable(open.window.currentRecords()->navigator().filterText()));
        QCOMPARE(open.preferences.file().value(u"dateFormat"_s).toString(), u"day.month.year"_s);
        // What is typed stays what it was.
        QVERIFY(model->setData(model->index(0, born.column()), u"2026-03-04"_s));
        QCOMPARE(model->index(0, born.column()).data().toString(), u"04.03.2026"_s);
        model->changes().discard();
    }

    void aPageHoldsAsManyRecordsAsChosen()
    {
        OpenWindow open(database_->access().password);
        open.deployments->add(smallDeployment(u"campus"_s, database_->access().address));
        open.window.show();
        auto *box = control<QSpinBox>(open, u"pageSize"_s);
        QCOMPARE(box->value(), PageSize::usual);
        box->setValue(PageSize::least);
        QCOMPARE(open.preferences.pageSize(), PageSize::least);
        open.window.open({u"campus"_s, u"relational"_s, u"users"_s});
        QTRY_VERIFY(open.window.currentRecords());
        RecordsModel *model = modelOf(open.window);
        auto *table = open.window.currentRecords()->findChild<RecordsTable *>();
        QTRY_VERIFY(model->record(0));
        const auto loadedAround = [&](int row) {
            table->scrollTo(model->index(row, 0), QAbstractItemView::PositionAtTop);
            int loaded = 0;
            if (QTest::qWaitFor([&] { return model->record(row) && !model->isLoading(); }, 10'000)) {
                for (int each = row; model->record(each); ++each)
                    ++loaded;
                for (int each = row - 1; each >= 0 && model->record(each); --each)
                    ++loaded;
            }
            return loaded;
        };
        const int few = loadedAround(1000);
        QVERIFY2(few > 0 && few <= 8 * PageSize::least, qPrintable(QString::number(few)));
        box->setValue(PageSize::most);
        QVERIFY(loadedAround(1100) > 0); // the page in which the new size is taken up
        const int many = loadedAround(1900);
        QVERIFY2(many >= 900, qPrintable(QString::number(many)));

        open.preferences.file().setValue(Preferences::pageSizeKey, 1'000'000);
        QCOMPARE(open.preferences.pageSize(), PageSize::most);
        open.preferences.file().setValue(Preferences::pageSizeKey, u"many"_s);
        QCOMPARE(open.preferences.pageSize(), PageSize::usual);
    }
};

QTEST_MAIN(WindowSettingsTest)
#include "window_settings_test.moc"
