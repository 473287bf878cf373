// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs are split, moved, closed, stepped through and remembered.
#include "widgets/shared/page_area.h"
#include "widgets/shared/page_tabs.h"

#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class PageAreaTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageArea> area_;

    static QWidget *add(PageArea &area, const QString &key)
    {
        auto *page = new QWidget;
        page->setFocusPolicy(Qt::StrongFocus);
        area.addPage(page, key, key.toUpper(), key, {});
        return page;
    }
    QStringList keys(int side) const
    {
        QStringList all;
        const PageTabs *tabs = area_->sides().at(side);
        for (int index = 0; index < tabs->count(); ++index) {
            all.append(area_->key(tabs->widget(index)));
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        area_ = std::make_unique<PageArea>();
        area_->resize(1000, 600);
        for (const QString &key : {u"one"_s, u"two"_s, u"three"_s}) {
            add(*area_, key);
        }
        area_->show();
    }

    void aTabAsksBeforeItCloses()
    {
        QSignalSpy asked(area_.get(), &PageArea::closeAsked);
        Q_EMIT area_->sides().first()->tabCloseRequested(0);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(area_->count(), 3);
        area_->closePage(area_->page(u"one"_s));
        QCOMPARE(keys(0), (QStringList{u"two"_s, u"three"_s}));
    }

    void aSplitGivesHalfAndIsJoinedWhenItsLastTabGoes()
    {
        area_->split(Qt::Horizontal);
        QCOMPARE(area_->sides().size(), 2);
        QCOMPARE(keys(0), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(keys(1), QStringList{u"three"_s});
        QCOMPARE(area_->key(area_->currentPage()), u"three"_s);
        const int difference = area_->sides().at(0)->width() - area_->sides().at(1)->width();
        QVERIFY2(qAbs(difference) < 20, qPrintable(QString::number(difference)));
        QVERIFY(!area_->canSplit());
        area_->closePage(area_->page(u"three"_s));
        QCOMPARE(area_->sides().size(), 1);
        QVERIFY(area_->currentPage());
    }

    void sidesAreSplitTheOtherWayToo()
    {
        area_->split(Qt::Horizontal);
        area_->setCurrentPage(area_->page(u"one"_s));
        area_->split(Qt::Vertical);
        QCOMPARE(area_->sides().size(), 3);
        QCOMPARE(keys(1), QStringList{u"one"_s});
        QVERIFY(area_->sides().at(1)->mapTo(area_.get(), QPoint()).y() > 100);
        area_->moveToNextSide();
        QCOMPARE(area_->sides().size(), 2);
        QCOMPARE(keys(1), (QStringList{u"three"_s, u"one"_s}));
        area_->moveToNextSide();
        area_->moveToNextSide();
        QCOMPARE(area_->count(), 3);
    }

    void steppingGoesOverAllSides()
    {
        area_->split(Qt::Horizontal);
        QStringList visited;
        for (int i = 0; i < 3; ++i) {
            area_->step(1);
            visited.append(area_->key(area_->currentPage()));
        }
        QCOMPARE(visited, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        area_->step(-1);
        QCOMPARE(area_->key(area_->currentPage()), u"two"_s);
    }

    void theSideWithTheFocusIsThePresentOne()
    {
        area_->split(Qt::Horizontal);
        QVERIFY(QTest::qWaitForWindowActive(area_.get()));
        QSignalSpy changed(area_.get(), &PageArea::currentChanged);
        area_->page(u"two"_s)->setFocus();
        QTRY_COMPARE(area_->key(area_->currentPage()), u"two"_s);
        QCOMPARE(changed.size(), 1);
        add(*area_, u"four"_s);
        QCOMPARE(keys(0), (QStringList{u"one"_s, u"two"_s, u"four"_s}));
    }

    void aTabIsDroppedOnASideAndOnAnEdge()
    {
        area_->split(Qt::Horizontal);
        Q_EMIT area_->sides().at(1)->pageDropped(u"one"_s, 0);
        QCOMPARE(keys(1), (QStringList{u"one"_s, u"three"_s}));
        Q_EMIT area_->sides().at(1)->pageDroppedAtEdge(u"one"_s, Qt::Vertical, false);
        QCOMPARE(area_->sides().size(), 3);
        QCOMPARE(keys(2), QStringList{u"one"_s});
        // A side's only tab at its own edge changes nothing.
        Q_EMIT area_->sides().at(2)->pageDroppedAtEdge(u"one"_s, Qt::Horizontal, true);
        QCOMPARE(area_->sides().size(), 3);
    }

    void whatWasOpenIsRestored()
    {
        area_->split(Qt::Horizontal);
        area_->setCurrentPage(area_->page(u"one"_s));
        area_->split(Qt::Vertical);
        area_->setCurrentPage(area_->page(u"two"_s));
        const QJsonObject state = area_->state();
        PageArea again;
        again.resize(1000, 600);
        again.show();
        again.restore(state,
                      [](const QString &key, QIcon &) { return key == u"three" ? nullptr : new QWidget; });
        QCOMPARE(again.count(), 2);
        QCOMPARE(again.sides().size(), 2);
        QCOMPARE(again.key(again.currentPage()), u"two"_s);
        QCOMPARE(again.title(again.currentPage()), u"TWO"_s);
        again.closePage(again.page(u"one"_s));
        again.closePage(again.page(u"two"_s));
        QCOMPARE(again.sides().size(), 1);
        QVERIFY(!again.currentPage());
        again.restore({}, [](const QString &, QIcon &) { return new QWidget; });
        QCOMPARE(again.count(), 0);
    }
};

QTEST_MAIN(PageAreaTest)
#include "page_area_test.moc"
