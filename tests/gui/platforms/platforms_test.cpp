// SPDX-License-Identifier: GPL-3.0-or-later
// The five platforms in the real main window on real servers: open, find, edit, apply, conflict.
#include "operations/journal/journal.h"
#include "tests/gui/platforms/platform_window.h"
#include "tests/gui/platforms/store_witness.h"
#include "tests/support/verify_result.h"
#include "translations/translations.h"
#include "widgets/records/json_text_edit.h"
#include "widgets/shared/segmented_control.h"
#include "widgets/shared/state_view.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000;
enum class Where { Cell, Form };

/// One entity of a platform, and what happens to one of its records.
struct EditStory {
    QString platform, store, entity;
    QString findBy; ///< the field that the person filters by
    QString field;  ///< the one that is edited
    QString mine;   ///< typed first, and applied
    QString theirs; ///< written by another program meanwhile
    QString again;  ///< typed over what was read before that
    Where where = Where::Cell;
    bool mineStays = true; ///< how the conflict is settled
};

const QList<EditStory> stories{
    {u"learnflow"_s, u"relational"_s, u"users"_s, u"email"_s, u"first_name"_s, u"Rosalind"_s, u"Rosa"_s,
     u"Rosalind Elsie"_s, Where::Cell, true},
    {u"learnflow"_s, u"relational"_s, u"enrollments"_s, u"id"_s, u"progress"_s, u"41"_s, u"42"_s, u"43"_s,
     Where::Form, false},
    {u"learnflow"_s, u"relational"_s, u"courses"_s, u"id"_s, u"title"_s, u"Sketching by hand"_s,
     u"Sketching"_s, u"Sketching by hand, part one"_s, Where::Cell, true},
    {u"learnflow"_s, u"documents"_s, u"progress"_s, u"_id"_s, u"total_seconds_spent"_s, u"4200"_s, u"4201"_s,
     u"4202"_s, Where::Form, true},
    {u"learnflow"_s, u"documents"_s, u"lessons"_s, u"title"_s, u"duration"_s, u"12 minutes"_s,
     u"13 minutes"_s, u"14 minutes"_s, Where::Cell, true},
    {u"chatbot"_s, u"documents"_s, u"users"_s, u"username"_s, u"full_name"_s, u"Ada Lovelace"_s,
     u"Ada Byron"_s, u"Augusta Ada King"_s, Where::Form, true},
    {u"chatbot"_s, u"documents"_s, u"sessions"_s, u"_id"_s, u"title"_s, u"Integrals by parts"_s,
     u"Integrals"_s, u"Integrals, again"_s, Where::Cell, false},
    {u"chatbot"_s, u"documents"_s, u"subjects"_s, u"_id"_s, u"name"_s, u"Applied statistics"_s,
     u"Statistics"_s, u"Statistics for all"_s, Where::Cell, true},
    {u"marketplace"_s, u"documents"_s, u"users"_s, u"email"_s, u"name"_s, u"Grace Hopper"_s, u"Grace"_s,
     u"Grace B. Hopper"_s, Where::Form, true},
    {u"marketplace"_s, u"cache"_s, u"refreshTokens"_s, u"userId"_s, u"value"_s,
     uR"({"ip":"192.0.2.1","token":"aa","userAgent":"tests"})"_s,
     uR"({"ip":"192.0.2.2","token":"aa","userAgent":"tests"})"_s,
     uR"({"ip":"192.0.2.3","token":"aa","userAgent":"tests"})"_s, Where::Form, true},
    {u"assistant"_s, u"documents"_s, u"conversations"_s, u"_id"_s, u"title"_s, u"About tides"_s, u"Tides"_s,
     u"About the tides"_s, Where::Cell, true},
    {u"assistant"_s, u"cache"_s, u"cache"_s, u"name"_s, u"value"_s, uR"({"answer":"1"})"_s,
     uR"({"answer":"2"})"_s, uR"({"answer":"3"})"_s, Where::Form, false},
    {u"supportbot"_s, u"relational"_s, u"users"_s, u"email"_s, u"full_name"_s, u"Edsger Dijkstra"_s,
     u"Edsger"_s, u"Edsger W. Dijkstra"_s, Where::Cell, false},
    {u"supportbot"_s, u"vectors"_s, u"document_chunks"_s, u"id"_s, u"content"_s,
     u"How to reset a password."_s, u"How to reset it."_s, u"How to reset your password."_s, Where::Form,
     true},
};

/// What a store writes by itself or Registrar with every change, besides the field that was edited.
QStringList changedWith(const BlueprintEntity &entity, const QString &field)
{
    QStringList names{field};
    for (const BlueprintField &other : entity.fields) {
        if (other.setOn == u"write")
            names.append(other.name);
    }
    names.sort();
    return names;
}

QString asTyped(const QJsonValue &stored)
{
    return StoreWitness::text(stored);
}

/// The same value as the store has it, for a field that holds a document in Redis.
QJsonValue asStored(const QString &text, const QJsonValue &like)
{
    if (like.isObject() && !like.toObject().begin().key().startsWith(u'$'))
        return QJsonDocument::fromJson(text.toUtf8()).object();
    return text;
}

} // namespace

class PlatformsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir home_;
    std::optional<SandboxServers> servers_;
    std::map<QString, std::unique_ptr<FilledPlatform>> platforms_;

    /// Filled once, when it is first asked for.
    Result<const FilledPlatform *> platform(const QString &name)
    {
        if (const auto found = platforms_.find(name); found != platforms_.end())
            return found->second.get();
        auto made = FilledPlatform::make(*servers_, name);
        if (!made)
            return failure(made.error());
        return (platforms_[name] = std::move(*made)).get();
    }

    bool edit(PlatformWindow &open, const EditStory &story, int row, const QString &text)
    {
        return story.where == Where::Cell ? open.typeInCell(row, story.field, text)
                                          : open.typeInForm(row, story.field, text);
    }

    /// The conflict view says what was read, what they made of it and what is staged; the person chooses.
    void settleConflict(PlatformWindow &open, const EditStory &story)
    {
        auto *view = open.find<QWidget>(u"conflictView");
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), patience);
        const auto *fields = open.find<QTableWidget>(u"conflictFields");
        auto *keep = view->findChild<QComboBox *>(u"keep_"_s + story.field);
        QVERIFY(keep);
        const int row = fields->indexAt(keep->pos()).row();
        const bool secret = open.model()->columns().at(open.model()->columnOf(story.field)).field.secret;
        const auto shows = [&](int column, const QString &text) {
            return fields->item(row, column)->text() ==
                   (secret ? u"••••••••"_s : open.model()->cellText(Value(text)));
        };
        QVERIFY2(shows(1, story.mine), qPrintable(fields->item(row, 1)->text()));
        QVERIFY2(shows(2, story.theirs), qPrintable(fields->item(row, 2)->text()));
        QVERIFY2(shows(3, story.again), qPrintable(fields->item(row, 3)->text()));
        QVERIFY(!open.find<QPushButton>(u"apply")->isEnabled());
        open.takePicture(u"%1-%2-conflict"_s.arg(story.platform, story.entity));
        keep->setCurrentIndex(story.mineStays ? 1 : 0);
        QVERIFY(open.press(u"settle"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", home_.path().toUtf8()); // the journal is the test's own
        QStandardPaths::setTestModeEnabled(true);
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
        auto servers = SandboxServers::find();
        if (!servers)
            QSKIP(qPrintable(servers.error().why));
        servers_ = std::move(*servers);
    }

    void opensFindsEditsAppliesAndSettlesAConflict_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < stories.size(); ++number) {
            const EditStory &story = stories.at(number);
            QTest::newRow(qPrintable(story.platform + u' ' + story.entity)) << number;
        }
    }

    void opensFindsEditsAppliesAndSettlesAConflict()
    {
        QFETCH(int, number);
        const EditStory &story = stories.at(number);
        UNWRAP_RESULT(const FilledPlatform *filled, platform(story.platform));
        const BlueprintEntity &entity = filled->entity(story.store, story.entity);
        const StoreWitness witness(filled->access(story.store), entity);
        UNWRAP_RESULT(const QJsonObject before, witness.recordAt(7));

        PlatformWindow open(*filled);
        QVERIFY(open.open(story.store, story.entity));
        open.takePicture(story.platform + u'-' + story.entity);
        QString wanted = asTyped(before.value(story.findBy));
        if (story.store == u"cache") // the variable is what stands behind the last colon
            wanted = witness.keyText(before).section(u':', -1);
        QVERIFY(open.filter(story.findBy, Operator::Equals, wanted));
        const int row = open.rowOf(witness.keyText(before));
        QVERIFY2(row >= 0, qPrintable(wanted));

        QVERIFY(edit(open, story, row, story.mine));
        QVERIFY2(open.said(row, story.field).endsWith(u"changed"), qPrintable(open.said(row, story.field)));
        UNWRAP_RESULT(const QJsonObject untouched, witness.again(before));
        QCOMPARE(untouched, before);
        QVERIFY(open.apply());
        UNWRAP_RESULT(const QJsonObject applied, witness.again(before));
        QCOMPARE(asTyped(applied.value(story.field)), story.mine);
        QCOMPARE(StoreWitness::differences(before, applied), changedWith(entity, story.field));
        UNWRAP_RESULT(const QList<JournalEntry> journal, Journal().find({.deployment = story.platform,
                                                                         .store = story.store,
                                                                         .entity = entity.source.toText(),
                                                                         .kind = u"update"_s}));
        QCOMPARE(journal.size(), 1);
        QCOMPARE(journal.first().outcome, u"applied"_s);
        QVERIFY2(journal.first().key.contains(witness.keyText(before)), qPrintable(journal.first().key));

        VERIFY_RESULT(witness.write(before, story.field, asStored(story.theirs, before.value(story.field))));
        QVERIFY(edit(open, story, open.rowOf(witness.keyText(before)), story.again));
        QVERIFY(open.press(u"apply"_s));
        settleConflict(open, story);
        if (QTest::currentTestFailed())
            return;
        if (story.mineStays)
            QVERIFY(open.apply());
        QTRY_VERIFY(!open.page()->hasStagedChanges());
        UNWRAP_RESULT(const QJsonObject settled, witness.again(before));
        QCOMPARE(asTyped(settled.value(story.field)), story.mineStays ? story.again : story.theirs);
    }

    void refusesAnAddressWithoutAnAt_data()
    {
        QTest::addColumn<QString>("platformName");
        QTest::addColumn<QString>("store");
        QTest::newRow("learnflow") << u"learnflow"_s << u"relational"_s;
        QTest::newRow("chatbot") << u"chatbot"_s << u"documents"_s;
        QTest::newRow("marketplace") << u"marketplace"_s << u"documents"_s;
        QTest::newRow("supportbot") << u"supportbot"_s << u"relational"_s;
    }

    void refusesAnAddressWithoutAnAt()
    {
        QFETCH(QString, platformName);
        QFETCH(QString, store);
        UNWRAP_RESULT(const FilledPlatform *filled, platform(platformName));
        const StoreWitness witness(filled->access(store), filled->entity(store, u"users"_s));
        UNWRAP_RESULT(const QJsonObject before, witness.recordAt(3));
        PlatformWindow open(*filled);
        QVERIFY(open.open(store, u"users"_s));
        QVERIFY(open.filter(u"email"_s, Operator::Equals, asTyped(before.value(u"email"_s))));
        QVERIFY(open.typeInForm(open.rowOf(witness.keyText(before)), u"email"_s, u"nobody.example.org"_s));
        const auto *note = open.editor(u"email"_s)->findChild<QLabel *>(u"note"_s);
        QTRY_VERIFY2(note->isVisible() && note->text().contains(u"e-mail"), qPrintable(note->text()));
        QVERIFY(!open.find<QPushButton>(u"apply")->isEnabled());
        open.takePicture(platformName + u"-users-invalid"_s);
        QVERIFY(open.press(u"discard"_s));
        QTRY_VERIFY(!open.page()->hasStagedChanges());
        UNWRAP_RESULT(const QJsonObject after, witness.again(before));
        QCOMPARE(after, before);
    }

    void wantsThreeCharactersOfANewUsername()
    {
        UNWRAP_RESULT(const FilledPlatform *filled, platform(u"chatbot"_s));
        PlatformWindow open(*filled);
        QVERIFY(open.open(u"documents"_s, u"users"_s));
        open.find<QAction>(u"addRecord")->trigger();
        QVERIFY(open.typeInForm(0, u"username"_s, u"ab"_s));
        const auto *note = open.editor(u"username"_s)->findChild<QLabel *>(u"note"_s);
        QTRY_VERIFY2(note->isVisible() && note->text().contains(u'3'), qPrintable(note->text()));
        QVERIFY(!open.find<QPushButton>(u"apply")->isEnabled());
        open.takePicture(u"chatbot-users-new"_s);
        QVERIFY(open.press(u"discard"_s));
    }

    void tellsNullMissingAndEmptyApart()
    {
        UNWRAP_RESULT(const FilledPlatform *filled, platform(u"chatbot"_s));
        const StoreWitness witness(filled->access(u"documents"_s),
                                   filled->entity(u"documents"_s, u"sessions"_s));
        UNWRAP_RESULT(const QJsonObject session, witness.recordAt(2));
        VERIFY_RESULT(witness.write(session, u"model_used"_s, QString()));
        VERIFY_RESULT(witness.write(session, u"thread_id"_s, QJsonValue::Null));
        VERIFY_RESULT(witness.write(session, u"is_test_session"_s, QJsonValue::Undefined));
        PlatformWindow open(*filled);
        QVERIFY(open.open(u"documents"_s, u"sessions"_s));
        QVERIFY(open.filter(u"_id"_s, Operator::Equals, witness.keyText(session)));
        const int row = open.rowOf(witness.keyText(session));
        QVERIFY(row >= 0);
        QCOMPARE(open.said(row, u"model_used"_s), u"empty text"_s);
        QCOMPARE(open.said(row, u"thread_id"_s), u"null"_s);
        QCOMPARE(open.said(row, u"is_test_session"_s), u"missing"_s);
        open.showForm(row, u"is_test_session"_s);
        open.takePicture(u"chatbot-sessions-absent"_s);
    }

    void saysThatNothingMatches()
    {
        UNWRAP_RESULT(const FilledPlatform *filled, platform(u"supportbot"_s));
        PlatformWindow open(*filled);
        QVERIFY(open.open(u"relational"_s, u"users"_s));
        QVERIFY(open.filter(u"email"_s, Operator::Equals, u"nobody@example.org"_s));
        auto *state = open.find<StateView>(u"recordsState");
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), patience);
        open.takePicture(u"supportbot-users-nothing"_s);
        QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(open.table()->isVisible() && open.model()->rowCount() > 1, patience);
    }

    void writesNothingInAReadOnlyDeployment_data()
    {
        QTest::addColumn<QString>("platformName");
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("entityName");
        QTest::newRow("PostgreSQL") << u"learnflow"_s << u"relational"_s << u"courses"_s;
        QTest::newRow("MongoDB") << u"marketplace"_s << u"documents"_s << u"categories"_s;
        QTest::newRow("Redis") << u"assistant"_s << u"cache"_s << u"cache"_s;
    }

    void writesNothingInAReadOnlyDeployment()
    {
        QFETCH(QString, platformName);
        QFETCH(QString, store);
        QFETCH(QString, entityName);
        UNWRAP_RESULT(const FilledPlatform *filled, platform(platformName));
        PlatformWindow open(*filled, true);
        QVERIFY(open.open(store, entityName));
        QVERIFY2(open.model()->editRefusal().contains(u"reading only"),
                 qPrintable(open.model()->editRefusal()));
        for (const QStringView action : {u"addRecord", u"duplicateRecord", u"deleteRecord"})
            QVERIFY2(!open.find<QAction>(action)->isEnabled(), qPrintable(action.toString()));
        open.table()->setCurrentIndex(open.model()->index(0, 1));
        QTest::keyClick(open.table(), Qt::Key_F2);
        QVERIFY(!open.table()->findChild<QWidget *>(u"cellEditor"_s));
        open.takePicture(platformName + u"-read-only"_s);

        // Not on screen alone: the connection refuses what reaches it all the same.
        const Record record = *open.model()->record(0);
        const Change change{.kind = Change::Kind::Delete,
                            .source = open.page()->entity().source,
                            .key = record.key,
                            .version = record.version};
        ChangeSet set;
        set.store = store;
        set.changes = {change};
        auto answer = open.connection(store)->repository()->apply(set, {});
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patience);
        const auto report = answer.result();
        if (report)
            QCOMPARE(report->outcomes.first().error.value_or(Error{}).kind, Error::Kind::ReadOnly);
        else
            QCOMPARE(report.error().kind, Error::Kind::ReadOnly);
    }

    void showsOneRecordInEveryView_data()
    {
        QTest::addColumn<QString>("platformName");
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("entityName");
        QTest::newRow("course") << u"learnflow"_s << u"relational"_s << u"courses"_s;
        QTest::newRow("lesson") << u"learnflow"_s << u"documents"_s << u"lessons"_s;
        QTest::newRow("subject") << u"chatbot"_s << u"documents"_s << u"subjects"_s;
        QTest::newRow("session") << u"chatbot"_s << u"documents"_s << u"sessions"_s;
        QTest::newRow("order") << u"marketplace"_s << u"documents"_s << u"purchaserequests"_s;
        QTest::newRow("token") << u"marketplace"_s << u"cache"_s << u"refreshTokens"_s;
        QTest::newRow("scores") << u"marketplace"_s << u"cache"_s << u"leaderboards"_s;
        QTest::newRow("embedding") << u"supportbot"_s << u"vectors"_s << u"document_chunks"_s;
    }

    void showsOneRecordInEveryView()
    {
        QFETCH(QString, platformName);
        QFETCH(QString, store);
        QFETCH(QString, entityName);
        UNWRAP_RESULT(const FilledPlatform *filled, platform(platformName));
        PlatformWindow open(*filled);
        QVERIFY(open.open(store, entityName));
        open.showForm(0, open.model()->columns().first().name);
        auto *views = open.find<SegmentedControl>(u"recordViews");
        const QString picture = u"record-%1-"_s.arg(entityName);
        open.takePicture(picture + u"form"_s);
        views->setCurrent(1);
        auto *tree = open.find<QTreeView>(u"recordTree");
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 1, patience);
        tree->expandAll();
        open.takePicture(picture + u"tree"_s);
        views->setCurrent(2);
        auto *text = open.find<QPlainTextEdit>(u"recordText");
        QTRY_VERIFY_WITH_TIMEOUT(text->blockCount() > 2, patience);
        open.takePicture(picture + u"text"_s);
        // Read as it was written, it is what it was.
        Q_EMIT open.find<JsonTextEdit>(u"recordText")->typed();
        auto *note = open.find<QLabel>(u"textNote");
        QVERIFY(!note->text().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(note->text(), QString(), patience);
        QVERIFY(!open.page()->hasStagedChanges());
    }

    /// Set REGISTRAR_PICTURES to a folder to look at it.
    void showsLongNamesFromRightToLeft()
    {
        UNWRAP_RESULT(const FilledPlatform *filled, platform(u"learnflow"_s));
        const StoreWitness witness(filled->access(u"relational"_s),
                                   filled->entity(u"relational"_s, u"users"_s));
        const QString longName =
            u"محمدرضا علی‌اکبر جعفری نیک‌نژاد اصفهانی‌زاده"_s;
        UNWRAP_RESULT(const QJsonObject user, witness.recordAt(5));
        VERIFY_RESULT(witness.write(user, u"first_name"_s, longName));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        PlatformWindow open(*filled);
        QVERIFY(open.open(u"relational"_s, u"users"_s));
        const int row = open.rowOf(witness.keyText(user));
        QCOMPARE(open.said(row, u"first_name"_s), longName);
        open.showForm(row, u"first_name"_s);
        QTRY_COMPARE(open.editor(u"first_name"_s)->findChild<QLineEdit *>()->text(), longName);
        open.takePicture(u"learnflow-users-rtl"_s);
        for (const int view : {1, 2}) {
            open.find<SegmentedControl>(u"recordViews")->setCurrent(view);
            QTRY_VERIFY(!open.find<QPlainTextEdit>(u"recordText")->isVisible() ||
                        open.find<QPlainTextEdit>(u"recordText")->blockCount() > 2);
            open.takePicture(u"learnflow-users-rtl-%1"_s.arg(view));
        }
    }
};

QTEST_MAIN(PlatformsTest)
#include "platforms_test.moc"
