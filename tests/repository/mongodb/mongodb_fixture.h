// SPDX-License-Identifier: GPL-3.0-or-later
// A MongoDB database of a test's own, a session on it, and a way past the driver.
#pragma once

#include "repository/mongodb/bson_codec.h"
#include "repository/mongodb/mongodb_session.h"
#include "repository/text/extended_json.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

namespace registrar
{

class MongoDbFixture
{
public:
    explicit MongoDbFixture(std::unique_ptr<TemporaryDatabase> database)
        : database_(std::move(database))
    {
    }

    [[nodiscard]] const StoreAccess &access() const { return database_->access(); }

    Result<std::unique_ptr<MongoDbSession>> session(const SessionOptions &options = {
                                                        .storeName = QStringLiteral("documents")}) const
    {
        auto session = std::make_unique<MongoDbSession>();
        const auto opened = session->open(access().address, access().password, options);
        return opened ? Result<std::unique_ptr<MongoDbSession>>(std::move(session))
                      : std::unexpected(opened.error());
    }

    /// Runs a command past the driver.
    [[nodiscard]] Result<QJsonObject> run(const Document &command) const
    {
        return runMongo(access(), toExtendedJsonUtf8(command));
    }

    [[nodiscard]] Result<QJsonObject> insert(const QString &collection,
                                             const QList<Document> &documents) const
    {
        Value::Array list;
        for (const Document &document : documents) {
            list.append(Value(document));
        }
        return run(
            {{QStringLiteral("insert"), Value(collection)}, {QStringLiteral("documents"), Value(list)}});
    }

private:
    std::unique_ptr<TemporaryDatabase> database_;
};

} // namespace registrar

/// Declares `fixture` in a test function, or skips or fails the test.
#define MONGODB_FIXTURE(fixture)                                                                             \
    TEMPORARY_DATABASE(REGISTRAR_DATABASE_##fixture, registrar::StoreKind::MongoDb);                         \
    const registrar::MongoDbFixture fixture(std::move(REGISTRAR_DATABASE_##fixture))
