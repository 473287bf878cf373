// SPDX-License-Identifier: GPL-3.0-or-later
// The line of places: no part lies on another, in either direction, however narrow it is.
#include "widgets/connections/location_bar.h"
#include "widgets/shared/theme.h"

#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class LocationBarTest : public QObject
{
    Q_OBJECT

    Theme theme_{Theme::Choice::Light};
    QAction back_;
    QAction forward_;

    static QList<QWidget *> parts(const LocationBar &bar)
    {
        QList<QWidget *> parts;
        for (QWidget *part : bar.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (part->isVisible())
                parts.append(part);
        }
        return parts;
    }

    static void verifyApart(const LocationBar &bar)
    {
        const QList<QWidget *> all = parts(bar);
        for (qsizetype one = 0; one < all.size(); ++one) {
            QVERIFY2(bar.rect().contains(all.at(one)->geometry()), qPrintable(all.at(one)->objectName()));
            for (qsizetype other = 0; other < one; ++other) {
                QVERIFY2(!all.at(one)->geometry().intersects(all.at(other)->geometry()),
                         qPrintable(
                             u"%1 lies on %2"_s.arg(all.at(one)->objectName(), all.at(other)->objectName())));
            }
        }
    }

    static void takePicture(LocationBar &bar, const QString &name)
    {
        const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(bar.grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void partsStandApart_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("width");
        for (const int width : {1200, 700, 320}) {
            QTest::addRow("left to right, %d", width) << Qt::LeftToRight << width;
            QTest::addRow("right to left, %d", width) << Qt::RightToLeft << width;
        }
    }

    void partsStandApart()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, width);
        back_.setText(u"Back"_s);
        forward_.setText(u"Forward"_s);
        LocationBar bar(&back_, &forward_);
        bar.setLayoutDirection(direction);
        bar.setParts({u"campus"_s, u"relational"_s, u"users"_s});
        bar.resize(width, 34);
        bar.show();
        const QString name =
            u"location-%1-%2"_s.arg(direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s).arg(width);
        takePicture(bar, name + u"-short"_s);
        // Whatever comes and goes while it is shown, before the next turn of the event loop.
        bar.setPlace(u"Role is teacher and Name begins with An"_s, u"Ada Lovelace"_s);
        verifyApart(bar);
        QCOMPARE(parts(bar).size(), 2 + 3 + 2 + 4);
        bar.setParts({u"A deployment with a long and telling name, as people give them"_s,
                      u"پایگاه دادهٔ رابطه‌ای دانشگاه"_s,
                      u"students_and_teachers_of_all_departments"_s});
        bar.setPlace(
            u"ایمیل با ada@example.org آغاز می‌شود و نقش مدیر است و تاریخ پس از 2026-02-01 است"_s,
            u"Augusta Ada King, Countess of Lovelace, born Byron"_s);
        bar.resize(width, 34);
        verifyApart(bar);
        QVERIFY(bar.minimumSizeHint().width() <= 320);
        takePicture(bar, name + u"-long"_s);
        bar.setPlace({}, {});
        QCOMPARE(parts(bar).size(), 2 + 3 + 2);
        verifyApart(bar);
        // In the order of reading.
        const auto *first = bar.findChild<QToolButton *>(u"locationPart0"_s);
        const auto *last = bar.findChild<QToolButton *>(u"locationPart2"_s);
        QCOMPARE(first->x() < last->x(), direction == Qt::LeftToRight);
    }

    void aPartIsGoneToByItsNumber()
    {
        LocationBar bar(&back_, &forward_);
        bar.setParts({u"R&D"_s, u"relational"_s, u"users"_s});
        bar.show();
        QSignalSpy activated(&bar, &LocationBar::partActivated);
        bar.findChild<QToolButton *>(u"locationPart1"_s)->click();
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 1);
        bar.setPlace(u"Role is admin"_s, u"Ada"_s);
        QCOMPARE(bar.text(), u"R&D › relational › users › Role is admin › Ada"_s);
        QCOMPARE(bar.findChild<QToolButton *>(u"locationPart0"_s)->accessibleName(), u"R&D"_s);
        bar.setParts({u"only"_s});
        QVERIFY(bar.findChild<QToolButton *>(u"locationPart1"_s)->isHidden());
    }
};

QTEST_MAIN(LocationBarTest)
#include "location_bar_test.moc"
