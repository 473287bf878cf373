// SPDX-License-Identifier: GPL-3.0-or-later
// The records page in a shown window on a large table: memory and pauses while scrolling, and what a frame
// costs.
#include "models/records/records_model.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/benchmark_data.h"
#include "tests/benchmarks/pause_probe.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMilliseconds = 30'000;
constexpr int framesPerRun = 100;

BlueprintEntity usersEntity(const EntitySource &source)
{
    BlueprintEntity entity;
    entity.name = source.name;
    entity.title = u"Users"_s;
    entity.store = u"benchmark"_s;
    entity.source = source;
    entity.key = {u"id"_s};
    for (const QString &name : {u"id"_s, u"email"_s, u"first_name"_s, u"last_name"_s, u"role"_s,
                                u"is_active"_s, u"last_login"_s, u"created_at"_s}) {
        BlueprintField field;
        field.name = name;
        entity.fields.append(field);
    }
    return entity;
}

/// One window on the table, and what a person does in it.
class Scrolling
{
public:
    Scrolling(std::shared_ptr<Repository> repository, const EntitySource &source)
        : entity_(usersEntity(source))
    {
        Blueprint blueprint;
        blueprint.entities = {entity_};
        page_ = std::make_unique<RecordsPage>(std::move(repository), blueprint, entity_);
        page_->resize(1200, 800);
        page_->show();
        table_ = page_->findChild<RecordsTable *>(u"recordsTable"_s);
    }

    [[nodiscard]] RecordsTable &table() const { return *table_; }
    [[nodiscard]] RecordsModel &model() const { return *qobject_cast<RecordsModel *>(table_->model()); }
    [[nodiscard]] QScrollBar &bar() const { return *table_->verticalScrollBar(); }
    [[nodiscard]] int shownRows() const
    {
        return table_->viewport()->height() / table_->verticalHeader()->defaultSectionSize();
    }

    /// Whether all that is shown has been read.
    [[nodiscard]] bool isLoaded() const
    {
        const int first = std::max(table_->rowAt(0), 0);
        const int last = std::min(first + shownRows() - 1, model().rowCount() - 1);
        return model().rowCount() > 0 && model().loadState(first) == RecordsModel::LoadState::Loaded &&
               model().loadState(last) == RecordsModel::LoadState::Loaded;
    }

    /// Lets the window live until it is so; false where that takes too long.
    template<typename Condition>
    bool liveUntil(Condition condition) const
    {
        QElapsedTimer since;
        since.start();
        while (!condition()) {
            if (since.hasExpired(patienceMilliseconds)) {
                return false;
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return true;
    }

    /// A turn or two of the event loop, as between two signs of a hand.
    void live(int milliseconds) const
    {
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < milliseconds) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    void turnWheel(int notches) const
    {
        const QPointF place(100, 100);
        QWheelEvent wheel(place, table_->viewport()->mapToGlobal(place), {}, {0, notches * 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(table_->viewport(), &wheel);
    }

private:
    BlueprintEntity entity_;
    std::unique_ptr<RecordsPage> page_;
    RecordsTable *table_ = nullptr;
};

std::unexpected<Error> neverCame(const QString &what)
{
    return failure({.kind = Error::Kind::Timeout, .what = what + u" never came."_s});
}

/// The most memory seen while a person goes through everything, by every way there is.
Result<double> scrollEndToEnd(Scrolling &window)
{
    double most = residentMebibytes();
    QScrollBar &bar = window.bar();
    bar.setValue(0);
    for (int step = 0; step < 400; ++step) {
        window.turnWheel(-1);
        window.live(4);
    }
    for (int step = 0; step < 200; ++step) {
        bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
        window.live(8);
    }
    most = std::max(most, residentMebibytes());
    constexpr int dragSteps = 2000;
    for (int step = 0; step <= dragSteps; ++step) {
        bar.setValue(int(qint64(bar.maximum()) * step / dragSteps));
        window.live(3);
        if (step % 100 == 0) {
            // The hand rests, and the records are to come up.
            if (!window.liveUntil([&window] { return window.isLoaded(); })) {
                return neverCame(u"What the scroll bar was dragged to"_s);
            }
            most = std::max(most, residentMebibytes());
        }
    }
    for (int step = 0; step < 200; ++step) {
        bar.triggerAction(QAbstractSlider::SliderPageStepSub);
        window.live(8);
    }
    return std::max(most, residentMebibytes());
}

Result<void> compareFrames(Scrolling &window)
{
    if (!window.liveUntil([&window] { return window.isLoaded() && !window.model().isLoading(); })) {
        return neverCame(u"The frames' rows"_s);
    }
    RecordsTable &table = window.table();
    QAbstractItemDelegate *own = table.itemDelegate();
    QStyledItemDelegate plain;
    const int start = window.bar().value();
    const auto frames = [&](const QString &name, QAbstractItemDelegate *delegate) {
        return Contender{name, [&table, &window, delegate, start]() -> Result<void> {
                             table.setItemDelegate(delegate);
                             for (int frame = 0; frame < framesPerRun; ++frame) {
                                 window.bar().setValue(start + frame % 20);
                                 table.viewport()->repaint();
                             }
                             return {};
                         }};
    };
    const int columns = std::max(table.columnAt(table.viewport()->width() - 1), 0);
    auto compared =
        compare(u"%1 frames of a scrolling table, %2 rows of %3 columns"_s.arg(framesPerRun)
                    .arg(window.shownRows())
                    .arg(columns > 0 ? columns + 1 : window.model().columnCount()),
                {frames(u"QStyledItemDelegate"_s, &plain), frames(u"Registrar's delegate"_s, own)});
    table.setItemDelegate(own);
    return compared;
}

Result<void> comparePlaces(Scrolling &window)
{
    const auto dragTo = [&window](const QString &name, double share) {
        return Contender{name, [&window, share]() -> Result<void> {
                             // Elsewhere each time: what was read already would say nothing.
                             static int visits = 0;
                             const int place = int(window.bar().maximum() * share) + ++visits * 5000;
                             window.bar().setValue(std::min(place, window.bar().maximum()));
                             window.live(0);
                             return window.liveUntil([&window] { return window.isLoaded(); })
                                        ? Result<void>()
                                        : neverCame(u"The place"_s);
                         }};
    };
    return compare(
        u"The scroll bar let go of, until the records are there"_s,
        {dragTo(u"around 10 %"_s, 0.1), dragTo(u"around 50 %"_s, 0.5), dragTo(u"around 80 %"_s, 0.8)}, 7);
}

Result<void> compareOpening(const std::shared_ptr<Repository> &repository, const EntitySource &source)
{
    const Contender open{u"until its first records are there"_s, [&]() -> Result<void> {
                             const Scrolling window(repository, source);
                             return window.liveUntil([&window] { return window.isLoaded(); })
                                        ? Result<void>()
                                        : neverCame(u"The first page"_s);
                         }};
    return compare(u"An entity opened on a connected store, window and all"_s, {open}, 7);
}

} // namespace

Result<void> benchmarkWindow(qint64 rows)
{
    const Theme theme(Theme::Choice::Light);
    auto store = makeUsersTable(rows);
    if (!store) {
        return failure(store.error());
    }
    const auto repository = std::make_shared<Repository>(store->database->access());
    PauseProbe probe;
    Scrolling window(repository, store->source);
    if (!window.liveUntil([&] { return window.isLoaded() && window.model().rowCount() > rows * 9 / 10; })) {
        return neverCame(u"The first page"_s);
    }
    window.live(500);
    const double before = residentMebibytes();
    probe.restart();
    const auto most = scrollEndToEnd(window);
    if (!most) {
        return failure(most.error());
    }
    printLine(u"\nScrolling end to end through %L1 rows, by wheel, pages and scroll bar"_s.arg(rows));
    printLine(u"  memory: %1 MiB before, %2 MiB at most"_s.arg(before, 0, 'f', 1).arg(*most, 0, 'f', 1));
    printLine(u"  "_s + probe.report());
    if (auto compared = comparePlaces(window); !compared) {
        return compared;
    }
    if (auto compared = compareOpening(repository, store->source); !compared) {
        return compared;
    }
    return compareFrames(window);
}

} // namespace registrar
