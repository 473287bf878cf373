// SPDX-License-Identifier: GPL-3.0-or-later
// Back and forward over the places that a person was at.
#include "models/connections/visit_history.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

Destination at(const QString &entity, const QString &role = {}, qint32 record = 0)
{
    QList<Condition> filter;
    if (!role.isEmpty())
        filter = {{{u"role"_s}, Operator::Equals, {Value(role)}, true}};
    return Destination({u"campus"_s, u"relational"_s, entity}, filter,
                       record > 0 ? RecordKey{Value(record)} : RecordKey());
}

} // namespace

class VisitHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForwardWithFilterAndRecord()
    {
        VisitHistory history;
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.back());
        history.note(at(u"users"_s));
        history.note(at(u"users"_s, u"admin"_s));
        history.note(at(u"users"_s, u"admin"_s, 7));
        history.note(at(u"users"_s, u"admin"_s)); // no record is current while the page is read again
        history.note(at(u"courses"_s));
        QCOMPARE(history.behind().size(), 2);
        QCOMPARE(history.back(), at(u"users"_s, u"admin"_s, 7));
        QCOMPARE(history.back(), at(u"users"_s));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), at(u"users"_s, u"admin"_s, 7));
        history.note(at(u"lessons"_s));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(2), at(u"users"_s));
    }

    void aPlaceThatIsShownByAnotherFilterIsStillTheSame()
    {
        VisitHistory history;
        history.note(at(u"keys"_s, {}, 7));
        history.note(at(u"users"_s));
        QCOMPARE(history.back(), at(u"keys"_s, {}, 7));
        history.settle(at(u"keys"_s, u"seven"_s, 7));
        history.note(at(u"keys"_s, u"seven"_s, 7));
        QVERIFY(history.canGoForward());
        history.settle(at(u"lessons"_s)); // not where one is
        QCOMPARE(history.forward(), at(u"users"_s));
        QCOMPARE(history.back(), at(u"keys"_s, u"seven"_s, 7));
    }

    void isNotLongerThanItMayBe()
    {
        VisitHistory history;
        for (int number = 0; number < 2 * VisitHistory::keptPlaces; ++number)
            history.note(at(u"e%1"_s.arg(number)));
        QCOMPARE(history.behind().size(), VisitHistory::keptPlaces - 1);
        QCOMPARE(history.behind().constLast(), at(u"e%1"_s.arg(VisitHistory::keptPlaces)));
    }

    void forgetsADeploymentThatLeaves()
    {
        VisitHistory history;
        history.note(at(u"users"_s));
        history.note(Destination({u"other"_s, u"store"_s, u"things"_s}, QList<Condition>()));
        history.note(at(u"courses"_s));
        history.forget(u"other"_s);
        QCOMPARE(history.behind(), QList<Destination>{at(u"users"_s)});
        history.forget(u"campus"_s);
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        history.note(at(u"users"_s));
        QVERIFY(!history.canGoBack());
    }
};

QTEST_GUILESS_MAIN(VisitHistoryTest)
#include "visit_history_test.moc"
