// SPDX-License-Identifier: GPL-3.0-or-later
// The campus and its window.
#include "tests/gui/changes/changes_window.h"

#include "tests/support/server_console.h"
#include "widgets/records/records_table.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int waitMilliseconds = 20'000;

BlueprintField field(const QString &name, Value::Type type, bool secret = false)
{
    BlueprintField field;
    field.name = name;
    field.types = {type};
    field.secret = secret;
    return field;
}

BlueprintEntity entity(const QString &store, const QString &name, const EntitySource &source, EntityKind kind,
                       const QString &key, const QList<BlueprintField> &fields)
{
    BlueprintEntity entity;
    entity.name = name;
    entity.store = store;
    entity.source = source;
    entity.kind = kind;
    entity.key = {key};
    entity.fields = fields;
    entity.fieldsComplete = false;
    return entity;
}

Result<void> fill(const Campus &campus)
{
    const auto tables = runSql(
        campus.access(u"relational"_s),
        u"CREATE TABLE users (id int PRIMARY KEY, name text, role text, password_hash text);"
        "INSERT INTO users SELECT n, 'user ' || n, 'student', 'hash ' || n FROM generate_series(1, 50) n;"
        "CREATE TABLE courses (id int PRIMARY KEY, title text CHECK (title <> 'forbidden'));"
        "INSERT INTO courses SELECT n, 'course ' || n FROM generate_series(1, 9) n; ANALYZE"_s);
    if (!tables)
        return failure(tables.error());
    const auto notes = runMongo(campus.access(u"documents"_s),
                                R"({"insert": "notes", "documents": [
        {"_id": "a", "title": "Algebra", "author": {"name": "Ada", "city": "London"}, "pages": 12},
        {"_id": "b", "title": "Biology", "author": {"name": "Barbara", "city": "Paris"}, "pages": 30},
        {"_id": "c", "title": "Chemistry", "author": {"name": "Carl", "city": "Rome"}, "pages": 45}]})");
    if (!notes)
        return failure(notes.error());
    for (int id = 1; id <= 3; ++id) {
        const QByteArray name = QByteArray::number(id);
        const auto session = runRedis(campus.access(u"cache"_s),
                                      {"HSET", "session:" + name, "user", "user " + name, "place", "hall"});
        if (!session)
            return failure(session.error());
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Campus>> Campus::make(const SandboxServers &servers)
{
    auto campus = std::make_unique<Campus>();
    for (const auto &[name, kind] : {std::pair(u"relational"_s, StoreKind::PostgreSql),
                                     {u"documents"_s, StoreKind::MongoDb},
                                     {u"cache"_s, StoreKind::Redis}}) {
        auto database = TemporaryDatabase::make(servers, kind);
        if (!database)
            return failure(database.error());
        campus->access_.insert(name, (*database)->access());
        campus->databases_.push_back(std::move(*database));
    }
    if (const Result<void> filled = fill(*campus); !filled)
        return failure(filled.error());
    return campus;
}

Deployment Campus::deployment() const
{
    return campusDeployment(access_);
}

int Campus::notesLike(const QByteArray &filter) const
{
    const auto answer = runMongo(access(u"documents"_s), R"({"count": "notes", "query": )" + filter + '}');
    if (!answer)
        return -1;
    const QJsonValue count = answer->value(u"n"_s); // canonical Extended JSON: {"$numberInt": "1"}
    return count.isObject() ? count.toObject().begin().value().toString().toInt() : count.toInt(-1);
}

Blueprint campusBlueprint()
{
    Blueprint blueprint;
    blueprint.name = u"campus"_s;
    for (const auto &[name, kind] : {std::pair(u"relational"_s, StoreKind::PostgreSql),
                                     {u"documents"_s, StoreKind::MongoDb},
                                     {u"cache"_s, StoreKind::Redis}}) {
        BlueprintStore store;
        store.name = name;
        store.kind = kind;
        blueprint.stores.append(store);
    }
    using Type = Value::Type;
    blueprint.entities = {
        entity(u"relational"_s, u"users"_s, {u"public"_s, u"users"_s}, EntityKind::Table, u"id"_s,
               {field(u"id"_s, Type::Int32), field(u"name"_s, Type::Text), field(u"role"_s, Type::Text),
                field(u"password_hash"_s, Type::Text, true)}),
        entity(u"relational"_s, u"courses"_s, {u"public"_s, u"courses"_s}, EntityKind::Table, u"id"_s,
               {field(u"id"_s, Type::Int32), field(u"title"_s, Type::Text)}),
        entity(u"documents"_s, u"notes"_s, {{}, u"notes"_s}, EntityKind::Collection, u"_id"_s,
               {field(u"_id"_s, Type::Text), field(u"title"_s, Type::Text),
                field(u"author"_s, Type::Document), field(u"pages"_s, Type::Int32)}),
        entity(u"cache"_s, u"sessions"_s, {{}, u"session:<id>"_s}, EntityKind::KeyPattern, u"key"_s, {})};
    blueprint.entities[0].titleField = u"name"_s;
    blueprint.entities[2].titleField = u"title"_s;
    blueprint.entities[3].keyType = u"hash"_s;
    return blueprint;
}

Deployment campusDeployment(const QMap<QString, StoreAccess> &stores)
{
    Deployment deployment;
    deployment.name = u"campus"_s;
    deployment.blueprint = u"campus"_s;
    for (const QString &name : {u"relational"_s, u"documents"_s, u"cache"_s})
        deployment.stores.append({.name = name, .address = stores.value(name).address, .hasPassword = true});
    return deployment;
}

ChangesWindow::ChangesWindow(const QMap<QString, StoreAccess> &stores, const QString &folder,
                             Environment environment)
    : preferences_(folder + u"/settings.ini"_s)
    , deployments_([](const QString &) -> Result<Blueprint> { return campusBlueprint(); },
                   [stores](const QString &, const DeploymentStore &store) {
                       return QtFuture::makeReadyFuture(Result<QString>(stores.value(store.name).password));
                   })
    , staged_(deployments_, {folder + u"/staged"_s, folder + u"/key"_s})
    , records_(staged_)
    , window_(std::make_unique<MainWindow>(WindowServices{.deployments = deployments_,
                                                          .operations = operations_,
                                                          .theme = theme_,
                                                          .preferences = preferences_,
                                                          .records = records_}))
{
    window_->resize(1280, 760);
    Deployment deployment = campusDeployment(stores);
    deployment.environment = environment;
    deployments_.add(deployment);
    deployments_.unlock(deployment.name, QDateTime::currentDateTime().addDays(1));
    window_->show();
}

RecordsPage *ChangesWindow::open(const QString &store, const QString &entity)
{
    window_->open({u"campus"_s, store, entity});
    const bool came = QTest::qWaitFor(
        [&] {
            RecordsPage *page = window_->currentRecords();
            return page && page->entity().name == entity && modelOf(page)->description() &&
                   modelOf(page)->hasAnswered() && !modelOf(page)->isLoading();
        },
        waitMilliseconds);
    return came ? window_->currentRecords() : nullptr;
}

RecordsModel *ChangesWindow::modelOf(RecordsPage *page)
{
    return qobject_cast<RecordsModel *>(page->findChild<RecordsTable *>(u"recordsTable"_s)->model());
}

bool ChangesWindow::type(RecordsPage *page, const QString &key, const QString &field, const QString &text)
{
    RecordsModel *model = modelOf(page);
    for (int row = 0; row < model->rowCount(); ++row) {
        const Record *record = model->record(row);
        if (record && model->cellText(record->key.first()) == key)
            return model->setData(model->index(row, model->columnOf(field)), text);
    }
    return false;
}

void ChangesWindow::takePicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
        theme_.setChoice(choice);
        QTest::qWait(50); // the style is polished over several turns of the event loop
        window_->grab().save(u"%1/%2-%3.png"_s.arg(folder, name, Theme::choiceName(choice)));
    }
}

} // namespace registrar
