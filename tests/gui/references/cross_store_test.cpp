// SPDX-License-Identifier: GPL-3.0-or-later
// From a record in one store to those of another and back, in the real window: by the link in the form, by
// the lines under “Related”, and by going back; PostgreSQL with MongoDB, MongoDB with Redis.
#include "models/references/related_model.h"
#include "tests/gui/platforms/platform_window.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"
#include "widgets/records/records_navigator.h"
#include "widgets/references/related_panel.h"
#include "widgets/shared/state_view.h"

#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include <thread>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000;

/// What "Related" says beside the current record.
class Related
{
public:
    explicit Related(const PlatformWindow &open)
        : view_(open.find<RelatedPanel>(u"relatedPanel")->findChild<QTreeView *>(u"relatedView"_s))
        , model_(qobject_cast<const RelatedModel *>(view_->model()))
    {
    }

    [[nodiscard]] bool answers() const
    {
        return QTest::qWaitFor([this] { return model_->rowCount() > 0 && !model_->isAsking(); }, patience);
    }
    [[nodiscard]] int rowOf(const QString &title) const
    {
        for (int row = 0; row < model_->rowCount(); ++row) {
            if (model_->index(row, RelatedModel::TitleColumn).data().toString() == title)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString answer(const QString &title) const
    {
        const int row = rowOf(title);
        return row < 0 ? u"no such line"_s : model_->index(row, RelatedModel::AnswerColumn).data().toString();
    }
    [[nodiscard]] RelatedModel::State state(const QString &title) const
    {
        return model_->state(rowOf(title));
    }
    void click(const QString &title) const
    {
        const QModelIndex line = model_->index(rowOf(title), RelatedModel::TitleColumn);
        QVERIFY(line.isValid());
        view_->scrollTo(line);
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, view_->visualRect(line).center());
    }

private:
    QTreeView *view_;
    const RelatedModel *model_;
};

} // namespace

class CrossStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir home_;
    std::optional<SandboxServers> servers_;
    std::map<QString, std::unique_ptr<FilledPlatform>> platforms_;

    Result<const FilledPlatform *> platform(const QString &name)
    {
        if (const auto found = platforms_.find(name); found != platforms_.end())
            return found->second.get();
        auto made = FilledPlatform::make(*servers_, name);
        if (!made)
            return failure(made.error());
        return (platforms_[name] = std::move(*made)).get();
    }

    static qint64 mongoCount(const FilledPlatform &platform, const QByteArray &command)
    {
        const auto reply = runMongo(platform.access(u"documents"_s), command);
        const QJsonValue number = reply ? reply->value(u"n"_s) : QJsonValue(-1); // {"$numberInt": "1"}
        return number.isObject() ? number.toObject().begin().value().toString().toLongLong()
                                 : number.toInteger(-1);
    }
    static QString sqlText(const FilledPlatform &platform, const QString &statement)
    {
        const auto rows = runSql(platform.access(u"relational"_s), statement);
        return rows && !rows->isEmpty() ? rows->constFirst().value(0) : QString();
    }

    static bool isAt(const PlatformWindow &open, const QString &entity)
    {
        return QTest::qWaitFor(
            [&] {
                return open.page() && open.page()->entity().name == entity && open.model()->hasAnswered() &&
                       !open.model()->isLoading();
            },
            patience);
    }
    /// Whether the record of that key, as a cell tells it, becomes the current one.
    static bool isOn(const PlatformWindow &open, const QString &key)
    {
        return QTest::qWaitFor(
            [&] {
                const RecordKey current = open.page()->navigator().currentKey();
                return !current.isEmpty() && open.model()->cellText(current.first()) == key;
            },
            patience);
    }
    /// By the button beside the field in the form.
    static void follow(PlatformWindow &open, const QString &field)
    {
        QTRY_VERIFY_WITH_TIMEOUT(open.editor(field) != nullptr, patience);
        auto *button = open.editor(field)->findChild<QToolButton *>(u"openReference"_s);
        QVERIFY(button);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void goBack(const PlatformWindow &open)
    {
        auto *back = open.page()->window()->findChild<QAction *>(u"goBackAction"_s);
        QTRY_VERIFY(back->isEnabled());
        QTest::keyClick(open.table(), Qt::Key_Left, Qt::AltModifier);
    }
    /// Records that are hidden at first are asked for.
    static void reveal(PlatformWindow &open)
    {
        auto *state = open.find<StateView>(u"recordsState");
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), patience);
        QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(open.table()->isVisible() && open.model()->record(0), patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_STATE_HOME", home_.path().toUtf8());
        auto servers = SandboxServers::find();
        if (!servers)
            QSKIP(qPrintable(servers.error().why));
        servers_ = std::move(*servers);
    }

    void fromAnAccountToItsTokenInRedisAndBack()
    {
        UNWRAP_RESULT(const FilledPlatform *filled, platform(u"marketplace"_s));
        const QString tokens = filled->entity(u"cache"_s, u"refreshTokens"_s).displayTitle();
        PlatformWindow open(*filled);
        QVERIFY(open.open(u"documents"_s, u"users"_s));
        const QString account = open.model()->cellText(open.model()->record(2)->key.first());
        const QByteArray key = "auth:refresh:" + account.toLatin1();
        UNWRAP_RESULT(const QByteArrayList there, runRedis(filled->access(u"cache"_s), {"EXISTS", key}));
        QCOMPARE(there, QByteArrayList{"1"});
        open.showForm(2, u"name"_s);
        Related related(open);
        QVERIFY(related.answers());
        QCOMPARE(related.answer(tokens), u"1"_s);
        const qint64 paid =
            mongoCount(*filled, "{\"count\": \"payments\", \"query\": {\"userId\": {\"$oid\": \"" +
                                    account.toLatin1() + "\"}}}");
        QCOMPARE(related.answer(filled->entity(u"documents"_s, u"payments"_s).displayTitle()),
                 QLocale().toString(paid));
        open.takePicture(u"related-redis"_s);

        related.click(tokens);
        QTRY_VERIFY_WITH_TIMEOUT(open.page() && open.page()->entity().name == u"refreshTokens", patience);
        reveal(open);
        QVERIFY(isAt(open, u"refreshTokens"_s));
        QCOMPARE(open.model()->rowCount(), 1);
        QCOMPARE(open.model()->record(0)->key.first().toUtf8OrBytes(), key);
        QCOMPARE(open.page()->navigator().conditions().size(), 1);

        open.showForm(0, u"userId"_s);
        auto *title = open.editor(u"userId"_s)->findChild<QLabel *>(u"referenceTitle"_s);
        QVERIFY(title);
        QTRY_VERIFY_WITH_TIMEOUT(!title->text().isEmpty(), patience); // who it is, from the other store
        open.takePicture(u"reference-from-redis"_s);
        follow(open, u"userId"_s);
        QVERIFY(isAt(open, u"users"_s));
        QVERIFY(isOn(open, account));

        goBack(open);
        QVERIFY(isAt(open, u"refreshTokens"_s));
        goBack(open);
        QVERIFY(isAt(open, u"users"_s));
        QVERIFY(isOn(open, account));
    }

    void tellsThatATokensAccountIsGone()
    {
        UNWRAP_RESULT(const FilledPlatform *filled, platform(u"marketplace"_s));
        const QByteArray nobody(24, 'e');
        VERIFY_RESULT(runRedis(filled->access(u"cache"_s),
                               {"HSET", "auth:refresh:" + nobody, "token", "x", "ip", "192.0.2.1"}));
        PlatformWindow open(*filled);
        QVERIFY(open.open(u"cache"_s, u"refreshTokens"_s));
        QVERIFY(open.filter(u"userId"_s, Operator::Equals, QString::fromLatin1(nobody)));
        QTRY_COMPARE_WITH_TIMEOUT(open.model()->rowCount(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(open.model()->record(0), patience);
        open.showForm(0, u"userId"_s);
        const Related related(open);
        QVERIFY(related.answers());
        auto *title = open.editor(u"userId"_s)->findChild<QLabel *>(u"referenceTitle"_s);
        QVERIFY(title);
        const QString users = filled->entity(u"documents"_s, u"users"_s).displayTitle();
        QTRY_VERIFY2_WITH_TIMEOUT(title->text().contains(users), qPrintable(title->text()), patience);
        QVERIFY(runRedis(filled->access(u"cache"_s), {"DEL", "auth:refresh:" + nobody}).has_value());
    }

    void fromACommentToItsLessonInMongoAndBack()
    {
        UNWRAP_RESULT(const FilledPlatform *filled, platform(u"learnflow"_s));
        const QString lesson =
            sqlText(*filled, u"select lesson_id from comments where lesson_id is not null group by lesson_id "
                             "order by count(*) desc, lesson_id limit 1"_s);
        QVERIFY(!lesson.isEmpty());
        const auto counted = [&](const QString &table) {
            return sqlText(*filled, u"select count(*) from %1 where lesson_id = '%2'"_s.arg(table, lesson));
        };
        PlatformWindow open(*filled);
        QVERIFY(open.open(u"relational"_s, u"comments"_s));
        QVERIFY(open.filter(u"lesson_id"_s, Operator::Equals, lesson));
        QTRY_COMPARE_WITH_TIMEOUT(open.model()->rowCount(), counted(u"comments"_s).toInt(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(open.model()->record(0), patience);
        const QString comment = open.model()->cellText(open.model()->record(0)->key.first());
        open.showForm(0, u"lesson_id"_s);
        follow(open, u"lesson_id"_s);
        QVERIFY(isAt(open, u"lessons"_s));
        QVERIFY(isOn(open, lesson));

        open.showForm(open.table()->currentIndex().row(), u"title"_s);
        const Related related(open);
        QVERIFY(related.answers());
        const QString comments = filled->entity(u"relational"_s, u"comments"_s).displayTitle();
        QCOMPARE(QLocale().toLongLong(related.answer(comments)), counted(u"comments"_s).toLongLong());
        const QString telemetry = filled->entity(u"relational"_s, u"telemetry"_s).displayTitle();
        QCOMPARE(QLocale().toLongLong(related.answer(telemetry)), counted(u"telemetry"_s).toLongLong());
        related.click(comments);
        QVERIFY(isAt(open, u"comments"_s));
        QTRY_COMPARE_WITH_TIMEOUT(open.model()->rowCount(), counted(u"comments"_s).toInt(), patience);

        goBack(open);
        QVERIFY(isAt(open, u"lessons"_s));
        QVERIFY(isOn(open, lesson));
        goBack(open);
        QVERIFY(isAt(open, u"comments"_s));
        QVERIFY(isOn(open, comment));
    }

    void fromAStudentsProgressToTheAccountInPostgresql()
    {
        UNWRAP_RESULT(const FilledPlatform *filled, platform(u"learnflow"_s));
        PlatformWindow open(*filled);
        QVERIFY(open.open(u"documents"_s, u"progress"_s));
        const QString progress = open.model()->cellText(open.model()->record(1)->key.first());
        const QString account =
            open.model()->cellText(fieldOf(open.model()->record(1)->fields, u"user_id"_s));
        open.showForm(1, u"user_id"_s);
        follow(open, u"user_id"_s);
        QVERIFY(isAt(open, u"users"_s));
        QVERIFY(isOn(open, account));
        open.showForm(open.table()->currentIndex().row(), u"email"_s);
        const Related related(open);
        QVERIFY(related.answers());
        const qint64 followed = mongoCount(
            *filled, "{\"count\": \"progress\", \"query\": {\"user_id\": " + account.toLatin1() + "}}");
        QCOMPARE(QLocale().toLongLong(
                     related.answer(filled->entity(u"documents"_s, u"progress"_s).displayTitle())),
                 followed);
        goBack(open);
        QVERIFY(isAt(open, u"progress"_s));
        QVERIFY(isOn(open, progress));
    }

    /// A store that takes its time holds nobody up, and its count comes when it comes.
    void aLateCountComesWithoutHoldingAnythingUp()
    {
        UNWRAP_RESULT(const FilledPlatform *filled, platform(u"learnflow"_s));
        const QString comments = filled->entity(u"relational"_s, u"comments"_s).displayTitle();
        PlatformWindow open(*filled);
        QVERIFY(open.open(u"relational"_s, u"users"_s)); // connected
        QVERIFY(open.open(u"documents"_s, u"lessons"_s));
        const StoreAccess relational = filled->access(u"relational"_s);
        std::thread holder([relational] {
            (void)runSql(relational, u"begin; lock table comments in access exclusive mode; "
                                     "select pg_sleep(120); commit"_s);
        });
        const auto letGo = qScopeGuard([&] {
            (void)sqlText(*filled, u"select pg_cancel_backend(pid) from pg_stat_activity where datname = "
                                   "current_database() and query like 'begin; lock table comments%'"_s);
            holder.join();
        });
        QTRY_COMPARE_WITH_TIMEOUT(
            sqlText(*filled, u"select count(*) from pg_locks where relation = 'comments'::regclass and "
                             "mode = 'AccessExclusiveLock' and granted"_s),
            u"1"_s, patience);
        open.showForm(0, u"title"_s);
        const Related related(open);
        QTRY_VERIFY_WITH_TIMEOUT(related.rowOf(comments) >= 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            sqlText(*filled, u"select count(*) from pg_stat_activity where datname = current_database() and "
                             "wait_event_type = 'Lock'"_s),
            u"1"_s, patience); // it has been asked
        QCOMPARE(related.answer(comments), u"…"_s);
        QCOMPARE(related.state(comments), RelatedModel::State::Waiting);
        open.takePicture(u"related-late"_s);
        // The window goes on: a value is typed, and taken back, and the other store is read.
        QVERIFY(open.typeInForm(0, u"title"_s, u"Typed while it waits"_s));
        open.model()->changes().discard();
        QVERIFY(open.filter(u"course_id"_s, Operator::AtLeast, u"0"_s));
        QTRY_VERIFY_WITH_TIMEOUT(open.model()->record(0), patience);
        open.showForm(0, u"title"_s);
        QCOMPARE(related.answer(comments), u"…"_s);
        QVERIFY(sqlText(*filled,
                        u"select pg_cancel_backend(pid) from pg_stat_activity where datname = "
                        "current_database() and query like 'begin; lock table comments%'"_s) == u"t");
        QVERIFY(related.answers());
        const QString lesson = open.model()->cellText(open.model()->record(0)->key.first());
        QCOMPARE(QLocale().toLongLong(related.answer(comments)),
                 sqlText(*filled, u"select count(*) from comments where lesson_id = '%1'"_s.arg(lesson))
                     .toLongLong());
    }
};

QTEST_MAIN(CrossStoreTest)
#include "cross_store_test.moc"
