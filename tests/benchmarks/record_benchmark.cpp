// SPDX-License-Identifier: GPL-3.0-or-later
// A document of 15 MB beside the table: how long the window stands still while it is opened, typed in and
// left.
#include "models/records/records_model.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/pause_probe.h"
#include "tests/support/temporary_database.h"
#include "widgets/records/json_text_edit.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/segmented_control.h"
#include "widgets/shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTreeView>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMilliseconds = 60'000;
constexpr int elements = 100'000;

/// Some 15 MB of small fields, which is what makes texts and trees slow, and one long text.
Document largeDocument()
{
    Value::Array entries;
    for (int entry = 0; entry < elements; ++entry)
        entries.append(Value(Document{{u"at"_s, Value(Value::Instant{1'700'000'000'000 + entry})},
                                      {u"lesson"_s, Value(u"Lesson %1 of a course"_s.arg(entry))},
                                      {u"seconds"_s, Value(qint64(entry) * 7)},
                                      {u"done"_s, Value(entry % 2 == 0)},
                                      {u"note"_s, Value(u"words that were written down"_s)}}));
    Document many;
    for (int field = 0; field < 5000; ++field)
        many.append({u"field%1"_s.arg(field), Value(field)});
    return {{u"_id"_s, Value(1)},
            {u"title"_s, Value(u"Large"_s)},
            {u"many"_s, Value(many)},
            {u"entries"_s, Value(entries)},
            {u"body"_s, Value(QString(2'000'000, u'x'))}};
}

bool liveUntil(const std::function<bool()> &condition)
{
    QElapsedTimer since;
    since.start();
    while (!condition()) {
        if (since.hasExpired(patienceMilliseconds))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void live(int milliseconds)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

std::unexpected<Error> tooSlow(const QString &what)
{
    return failure({.kind = Error::Kind::Timeout, .what = what});
}

} // namespace

Result<void> benchmarkRecord()
{
    const auto servers = SandboxServers::find();
    if (!servers)
        return std::unexpected(servers.error());
    const auto database = TemporaryDatabase::make(*servers, StoreKind::MongoDb);
    if (!database)
        return std::unexpected(database.error());
    const Theme theme(Theme::Choice::Light);
    StoreAccess access = (*database)->access();
    access.options.storeName = u"documents"_s;
    auto repository = std::make_shared<Repository>(access);
    const EntitySource source{{}, u"large"_s};
    Change add;
    add.kind = Change::Kind::Add;
    add.source = source;
    add.document = largeDocument();
    const auto added = repository->apply({.store = u"documents"_s, .changes = {add}}).result();
    if (!added)
        return std::unexpected(added.error());
    BlueprintEntity entity;
    entity.name = entity.source.name = source.name;
    entity.store = u"documents"_s;
    entity.kind = EntityKind::Collection;
    entity.fieldsComplete = false;
    Blueprint blueprint;
    blueprint.entities = {entity};
    RecordsPage page(repository, blueprint, entity);
    page.resize(1200, 800);
    page.show();
    auto *table = page.findChild<RecordsTable *>(u"recordsTable"_s);
    auto *model = qobject_cast<RecordsModel *>(table->model());
    if (!liveUntil([&] { return model->rowCount() > 0 && model->record(0) && model->description(); }))
        return tooSlow(u"The document never came."_s);
    printLine(u"A document of %1 MB"_s.arg(double(model->record(0)->sizeBytes) / 1e6, 0, 'f', 1));
    PauseProbe probe;
    const auto measure = [&probe](const QString &what, const std::function<bool()> &run) {
        probe.restart();
        QElapsedTimer since;
        since.start();
        const bool ran = run();
        printLine(u"  %1: %2, %3"_s.arg(what, ran ? durationText(double(since.elapsed())) : u"never"_s,
                                        probe.report()));
    };
    auto *views = page.findChild<SegmentedControl *>(u"recordViews"_s);
    auto *text = page.findChild<JsonTextEdit *>(u"recordText"_s);
    measure(u"form"_s, [&] {
        table->setCurrentIndex(model->index(0, 0));
        page.findChild<QAction *>(u"showForm"_s)->trigger();
        live(500);
        return true;
    });
    measure(u"tree, everything of one level opened"_s, [&] {
        views->setCurrent(1);
        page.findChild<QTreeView *>(u"recordTree"_s)->expandToDepth(0);
        live(500);
        return true;
    });
    measure(u"text, until it is all there"_s, [&] {
        views->setCurrent(2);
        return liveUntil([&] { return !text->isReadOnly() && text->blockCount() > elements; });
    });
    measure(u"text, ten keys and their reading"_s, [&] {
        text->moveCursor(QTextCursor::Start);
        text->find(u"Large"_s);
        QTest::keyClicks(text, u"Larger now"_s);
        return liveUntil([&] { return fieldOf(model->document(0), u"title"_s) == Value(u"Larger now"_s); });
    });
    measure(u"text, left again"_s, [&] {
        views->setCurrent(0);
        live(500);
        return true;
    });
    return {};
}

} // namespace registrar
