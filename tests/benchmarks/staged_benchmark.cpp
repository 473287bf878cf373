// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand staged records: staging, undoing, keeping and looking through them, each with its longest
// pause.
#include "models/changes/staged_stores.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/benchmark_data.h"
#include "tests/support/server_console.h"
#include "widgets/changes/changes_panel.h"
#include "widgets/records/records_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int many = 10'000;

BlueprintEntity users()
{
    BlueprintEntity entity;
    entity.name = u"users"_s;
    entity.store = u"relational"_s;
    entity.source = {u"public"_s, u"users"_s};
    entity.key = {u"id"_s};
    for (const QString &name : {u"id"_s, u"name"_s, u"role"_s}) {
        BlueprintField field;
        field.name = name;
        field.types = {name == u"id" ? Value::Type::Int32 : Value::Type::Text};
        field.maximumLength = name == u"id" ? std::optional<qint64>() : 100;
        entity.fields.append(field);
    }
    return entity;
}

Record user(qint32 id)
{
    return {
        {Value(id)},
        {{u"id"_s, Value(id)}, {u"name"_s, Value(u"user %1"_s.arg(id))}, {u"role"_s, Value(u"student"_s)}},
        "1",
        0};
}

/// A page, a panel and the file that edits are kept in, all on one store's staged edits.
class Desk
{
public:
    explicit Desk(const StoreAccess &access)
        : deployments_(
              [](const QString &) -> Result<Blueprint> {
                  Blueprint blueprint;
                  blueprint.entities = {users()};
                  return blueprint;
              },
              [password = access.password](const QString &, const DeploymentStore &) {
                  return QtFuture::makeReadyFuture(Result<QString>(password));
              })
        , staged_(deployments_, {folder_.filePath(u"staged"_s), folder_.filePath(u"key"_s)})
    {
        Deployment deployment;
        deployment.name = u"campus"_s;
        deployment.stores = {{.name = u"relational"_s, .address = access.address, .hasPassword = true}};
        if (const auto added = deployments_.add(deployment); !added)
            qFatal("%s", qPrintable(added.error().toText()));
        Blueprint blueprint;
        blueprint.entities = {users()};
        page_ = std::make_unique<RecordsPage>(std::make_shared<Repository>(access), blueprint, users(),
                                              changes());
        page_->resize(1200, 800);
        page_->show();
        settle();
    }

    [[nodiscard]] std::shared_ptr<StagedChanges> changes() const
    {
        return staged_.find(u"campus"_s, u"relational"_s);
    }
    void openPanel()
    {
        panel_ = std::make_unique<ChangesPanel>(staged_, deployments_);
        panel_->resize(1200, 800);
        panel_->show();
        QApplication::processEvents();
    }
    [[nodiscard]] ChangesPanel &panel() const { return *panel_; }
    /// Until everything is painted and on the disk.
    void settle()
    {
        QElapsedTimer patience;
        patience.start();
        do
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        while (patience.elapsed() < 1500 || (!staged_.isKept() && patience.elapsed() < 30'000));
    }

private:
    QTemporaryDir folder_;
    OpenDeployments deployments_;
    StagedStores staged_;
    std::unique_ptr<RecordsPage> page_;
    std::unique_ptr<ChangesPanel> panel_;
};

/// The work and one turn of the event loop, in which what it changed is painted.
void measure(const QString &title, int times, const std::function<void(int)> &work)
{
    std::vector<double> turns;
    for (int turn = 0; turn < times; ++turn) {
        QElapsedTimer timer;
        timer.start();
        work(turn);
        QApplication::processEvents();
        turns.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(turns);
    printLine(times == 1 ? u"  %1: %2"_s.arg(title, durationText(turns.front()))
                         : u"  %1: median %2, longest %3"_s.arg(title, durationText(turns[turns.size() / 2]),
                                                                durationText(turns.back())));
}

void benchmarkSteps(Desk &desk)
{
    const auto changes = desk.changes();
    const EntitySource source = users().source;
    const auto edit = [&](int id) {
        std::ignore = changes->setField(source, user(id), {u"name"_s}, Value(u"Grace %1"_s.arg(id)));
    };
    measure(u"staging one record, up to 10,000"_s, many, edit);
    desk.settle();
    measure(u"undoing one of 10,000"_s, 50, [&](int) { changes->undo(); });
    measure(u"redoing one of 10,000"_s, 50, [&](int) { changes->redo(); });
    measure(u"taking 10,000 back"_s, 1, [&](int) { changes->discard(); });
    measure(u"undoing that"_s, 1, [&](int) { changes->undo(); });
    measure(u"redoing that"_s, 1, [&](int) { changes->redo(); });
    measure(u"staging 10,000 in a batch"_s, 1, [&](int) {
        const StagedChanges::Batch batch(*changes, u"many"_s);
        for (int id = 0; id < many; ++id)
            edit(id);
    });
    measure(u"undoing the batch"_s, 1, [&](int) { changes->undo(); });
    measure(u"redoing the batch"_s, 1, [&](int) { changes->redo(); });
    desk.settle();
}

} // namespace

Result<void> benchmarkStaged()
{
    auto store = makeStore(StoreKind::PostgreSql);
    if (!store)
        return failure(store.error());
    const auto made = runSql(
        store->database->access(),
        u"CREATE TABLE users (id int PRIMARY KEY, name text, role text); INSERT INTO users SELECT n, 'user ' "
        "|| n, 'student' FROM generate_series(0, 19999) n; ANALYZE"_s);
    if (!made)
        return failure(made.error());
    printLine(u"10,000 staged records"_s);
    Desk desk(store->database->access());
    const double before = residentMebibytes();
    benchmarkSteps(desk);
    printLine(u"  memory for them: %1 MiB"_s.arg(residentMebibytes() - before, 0, 'f', 1));
    measure(u"opening the panel on 10,000"_s, 1, [&](int) { desk.openPanel(); });
    auto *tree = desk.panel().findChild<QTreeView *>(u"changesTree"_s);
    auto *all = desk.panel().findChild<QPushButton *>(u"tickAll"_s);
    measure(u"ticking none or all"_s, 10, [&](int) { all->click(); });
    measure(u"a screen of the panel"_s, 50, [&](int turn) {
        tree->scrollTo(
            tree->model()->index(turn * 190, 0, tree->model()->index(0, 0, tree->model()->index(0, 0))));
        tree->viewport()->repaint();
    });
    const auto changes = desk.changes();
    measure(u"undoing the batch under the panel"_s, 1, [&](int) { changes->undo(); });
    measure(u"redoing the batch under the panel"_s, 1, [&](int) { changes->redo(); });
    measure(u"staging one more under the panel"_s, 50, [&](int turn) {
        std::ignore = changes->setField(users().source, user(many + turn), {u"name"_s}, Value(u"Joan"_s));
    });
    measure(u"adding 1,000 records one by one"_s, 1000, [&](int turn) {
        changes->add(users().source, {{u"id"_s, Value(qint32(50'000 + turn))}});
    });
    return {};
}

} // namespace registrar
