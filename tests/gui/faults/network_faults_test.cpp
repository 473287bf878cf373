// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a network that is slow, silent, cut or closed: it tells of it and goes on, and what was
// staged is written once, when the network is back.
#include "models/changes/staged_sender.h"
#include "tests/gui/faults/faulty_campus.h"
#include "tests/support/toxic_proxy.h"
#include "tests/support/verify_result.h"
#include "widgets/records/export_dialog.h"
#include "widgets/shared/state_view.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

constexpr int patience = 40'000; ///< milliseconds; far above every limit
constexpr int silentTicks = 20;  ///< far fewer than the shortest silence that is noticed has

/// Whether what was told says what a person can do.
bool isWhole(const std::optional<Error> &error)
{
    return error && !error->what.isEmpty() && !error->remedy.isEmpty();
}

} // namespace

class NetworkFaultsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Campus> campus_;
    std::unique_ptr<ToxicProxy> proxy_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<FaultyWindow> open_;
    CampusPart part_;

    [[nodiscard]] QMap<QString, StoreAccess> stores() const
    {
        QMap<QString, StoreAccess> stores = campus_->accesses();
        stores[part_.store].address = proxy_->address(stores[part_.store].address);
        return stores;
    }
    [[nodiscard]] RecordsModel &model() const { return open_->model(); }
    [[nodiscard]] bool isConnected() const
    {
        return open_->state(part_.store) == ConnectionState::Kind::Connected;
    }
    [[nodiscard]] std::shared_ptr<StagedSender> sender() const
    {
        return open_->window().staged().of(u"campus"_s, part_.store).sender;
    }
    /// Presses Apply and answers what became of it.
    [[nodiscard]] SendReport apply() const
    {
        std::optional<SendReport> report;
        const auto connection = connect(sender().get(), &StagedSender::sent, this,
                                        [&report](const SendReport &sent) { report = sent; });
        const bool ended =
            open_->press(u"apply"_s) && QTest::qWaitFor([&report] { return report.has_value(); }, patience);
        disconnect(connection);
        return ended ? *report : SendReport{};
    }
    void openWindow()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        open_ = std::make_unique<FaultyWindow>(stores(), folder_->path());
    }
    void openRecords()
    {
        openWindow();
        QVERIFY(open_->open(part_));
    }
    void stage(const QString &text)
    {
        openRecords();
        QVERIFY(stageBoth(model(), part_, text));
        QCOMPARE(open_->window().staged().count(), 2);
    }
    /// What was staged is there, is read again, and is written once.
    void mendAndApply(const QString &text)
    {
        QVERIFY(proxy_->heal());
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(), patience);
        QCOMPARE(open_->window().staged().count(), 2);
        QVERIFY(open_->applyAgain());
        QCOMPARE(written(*campus_, part_, text), (Written{1, 1}));
        QTRY_VERIFY_WITH_TIMEOUT(open_->isInSightLoaded(), patience);
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<StoreKind>("kind");
        QTest::newRow("PostgreSQL") << StoreKind::PostgreSql;
        QTest::newRow("MongoDB") << StoreKind::MongoDb;
        QTest::newRow("Redis") << StoreKind::Redis;
    }

    void init()
    {
        QFETCH_GLOBAL(const StoreKind, kind);
        QStandardPaths::setTestModeEnabled(true);
        const auto servers = SandboxServers::find();
        if (!servers)
            QSKIP(qPrintable(servers.error().why));
        UNWRAP_RESULT(campus_, Campus::make(*servers));
        VERIFY_RESULT(fillFar(*campus_));
        part_ = campusPart(kind);
        auto proxy = ToxicProxy::start(*servers, campus_->access(part_.store).address);
        if (!proxy)
            QSKIP(qPrintable(proxy.error().why));
        proxy_ = std::move(*proxy);
    }

    void cleanup()
    {
        open_.reset();
        proxy_.reset();
        campus_.reset();
    }

    void aSlowNetworkOnlyTakesLonger()
    {
        openRecords();
        QVERIFY(proxy_->setLatency(300));
        const Ticks ticks;
        open_->scrollToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(open_->isInSightLoaded(), patience);
        QVERIFY2(ticks.count() > 5, qPrintable(QString::number(ticks.count())));
        QVERIFY(!model().error());
        QVERIFY2(open_->told().isEmpty(), qPrintable(open_->told().join(u'\n')));
        QVERIFY(isConnected());
    }

    void silenceWhilePagingIsTold()
    {
        openRecords();
        QVERIFY(proxy_->setSilent());
        const Ticks ticks;
        open_->scrollToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(model().error().has_value(), patience);
        const std::optional<Error> error = model().error();
        QVERIFY2(ticks.count() > silentTicks, qPrintable(QString::number(ticks.count())));
        QVERIFY2(isWhole(error), describeError(*error).constData());
        QVERIFY(open_->notice()->isVisible());
        QCOMPARE(open_->notice()->sentence(), error->toText());
        QCOMPARE(open_->notice()->tone(), NotificationBar::Tone::Danger);
        QVERIFY2(open_->hasTold(u"campus/"_s + part_.store), qPrintable(open_->told().join(u'\n')));
        open_->window().takePicture(u"silent-"_s + part_.store);

        QVERIFY(proxy_->heal());
        // Nobody has to ask again.
        QTRY_VERIFY_WITH_TIMEOUT(open_->isInSightLoaded(), patience);
        QVERIFY(!model().error());
        QTRY_VERIFY2(!open_->notice()->isVisible() || !open_->notice()->sentence().contains(error->what),
                     qPrintable(open_->notice()->sentence()));
    }

    void silenceWhileApplyingKeepsWhatIsStaged()
    {
        stage(u"Grace"_s);
        QVERIFY(proxy_->setSilent());
        const Ticks ticks;
        const SendReport report = apply();
        QVERIFY2(ticks.count() > silentTicks, qPrintable(QString::number(ticks.count())));
        QVERIFY(isWhole(report.refusal));
        QVERIFY2(open_->hasTold(report.refusal->toText()), qPrintable(open_->told().join(u'\n')));
        QCOMPARE(open_->window().staged().count(), 2);
        QCOMPARE(written(*campus_, part_, u"Grace"_s), (Written{0, 0}));
        open_->window().takePicture(u"silent-apply-"_s + part_.store);
        mendAndApply(u"Grace"_s);
    }

    /// What was sent arrives, and nobody hears of it: it is looked for, or told to be unknown; it is not told
    /// to be unwritten.
    void anAnswerThatIsSwallowedIsNoRefusal()
    {
        stage(u"Ada"_s);
        QVERIFY(proxy_->swallowAnswers());
        const SendReport report = apply();
        QVERIFY(isWhole(report.refusal));
        QVERIFY2(open_->hasTold(report.refusal->toText()), qPrintable(open_->told().join(u'\n')));
        const Written there = written(*campus_, part_, u"Ada"_s);
        const StagedChanges &changes = *open_->window().staged().of(u"campus"_s, part_.store).changes;
        QCOMPARE(open_->window().staged().count(), 2);
        for (const StagedRecord &record : changes.all()) {
            const int times = record.kind == Change::Kind::Add ? there.added : there.updated;
            QVERIFY2(times == 0 || record.outcome == StagedRecord::Outcome::Unknown,
                     "It is written, and was told not to be.");
        }
        if (there == Written{}) {
            mendAndApply(u"Ada"_s);
            return;
        }
        QVERIFY(proxy_->heal());
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(), patience);
        open_->page()->reload(); // as the remedy says: look first
        QTRY_VERIFY_WITH_TIMEOUT(open_->isInSightLoaded() && !model().isLoading(), patience);
        open_->page()->discard();
        QTRY_COMPARE(open_->window().staged().count(), 0);
        QCOMPARE(written(*campus_, part_, u"Ada"_s), there);
    }

    void aCutExportLeavesNoFile()
    {
        openRecords();
        const QDir folder(folder_->path());
        QVERIFY(folder.mkdir(u"exports"_s));
        const QString fileName = folder.filePath(u"exports/records"_s);
        const QDir exports(folder.filePath(u"exports"_s));
        const auto startExport = [&] {
            open_->page()->openExport();
            auto *dialog = open_->page()->findChild<ExportDialog *>();
            dialog->findChild<QLineEdit *>(u"exportFile"_s)->setText(fileName);
            auto *button = dialog->findChild<QPushButton *>(u"export"_s);
            const QPointer<ExportDialog> dialogOpen = dialog;
            if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
                return false;
            button->click();
            return QTest::qWaitFor([dialogOpen] { return !dialogOpen || !dialogOpen->isVisible(); },
                                   patience);
        };
        const auto files = [&exports] { return exports.entryList(QDir::Files | QDir::Hidden); };
        NotificationBar *line = open_->window().window().notifications();
        QSignalSpy told(line, &NotificationBar::told);
        QVERIFY(proxy_->cutAnswersAfter(60'000));
        const Ticks ticks;
        QVERIFY(startExport());
        const auto hasFailed = [&told] {
            return std::ranges::any_of(told, [](const QList<QVariant> &one) {
                return one.constFirst().value<NotificationBar::Tone>() == NotificationBar::Tone::Danger;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasFailed(), patience);
        QVERIFY(ticks.count() > 0);
        QVERIFY2(files().isEmpty(), qPrintable(files().join(u' ')));
        open_->window().takePicture(u"cut-export-"_s + part_.store);

        QVERIFY(proxy_->heal());
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(), patience);
        QVERIFY(startExport());
        QTRY_VERIFY_WITH_TIMEOUT(files().size() == 1 && open_->hasTold(u"is written"_s), patience);
        QFile file(exports.filePath(files().constFirst()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 60'000);
    }

    void aServerThatRefusesIsToldAndComesBack()
    {
        stage(u"Barbara"_s);
        QVERIFY(proxy_->close());
        const Ticks ticks;
        open_->scrollToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(model().error().has_value(), patience);
        QVERIFY2(isWhole(model().error()), describeError(*model().error()).constData());
        QTRY_VERIFY(open_->notice()->isVisible());
        QCOMPARE(open_->notice()->sentence(), model().error()->toText());
        open_->window().takePicture(u"refused-"_s + part_.store);
        const SendReport report = apply();
        QVERIFY(isWhole(report.refusal));
        QVERIFY(open_->hasTold(report.refusal->toText()));
        QVERIFY(ticks.count() > 0);
        QCOMPARE(open_->window().staged().count(), 2);
        QVERIFY2(open_->hasTold(u"campus/"_s + part_.store), qPrintable(open_->told().join(u'\n')));
        QCOMPARE(written(*campus_, part_, u"Barbara"_s), (Written{0, 0}));

        QVERIFY(proxy_->heal());
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(), patience);
        // The page reads on by itself.
        QTRY_VERIFY_WITH_TIMEOUT(!model().error() && open_->isInSightLoaded(), patience);
        open_->scrollToStart();
        mendAndApply(u"Barbara"_s);
    }

    void aServerThatRefusesAtFirstIsOpenedLater()
    {
        QVERIFY(proxy_->close());
        openWindow();
        open_->window().window().open({u"campus"_s, part_.store, part_.entity});
        const auto state = [this]() -> StateView * {
            EntityPage *page = open_->window().window().currentPage();
            return page ? page->findChild<StateView *>() : nullptr;
        };
        const Ticks ticks;
        QTRY_VERIFY_WITH_TIMEOUT(state() && state()->isVisible() && !state()->detail().isEmpty(), patience);
        QVERIFY(ticks.count() > 0);
        const StoreConnection *store = open_->window().deployments().connection(u"campus"_s, part_.store);
        QCOMPARE(store->stage(), StoreConnection::Stage::Failed);
        QVERIFY2(isWhole(store->error()), describeError(*store->error()).constData());
        QCOMPARE(state()->title(), store->error()->what);
        QVERIFY2(state()->detail().contains(store->error()->remedy), qPrintable(state()->detail()));
        open_->window().takePicture(u"refused-first-"_s + part_.store);
        QVERIFY(proxy_->heal());
        QPushButton *again = nullptr;
        for (QPushButton *button : state()->findChildren<QPushButton *>()) {
            if (!button->isHidden())
                again = button;
        }
        QVERIFY(again);
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(open_->page() && open_->isInSightLoaded(), patience);
    }
};

QTEST_MAIN(NetworkFaultsTest)
#include "network_faults_test.moc"
