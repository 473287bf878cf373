// SPDX-License-Identifier: GPL-3.0-or-later
// Runs scripted_mongod.py and talks to it in lines.
#include "tests/support/scripted_mongod.h"

#include "repository/text/extended_json.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 10'000; ///< milliseconds for a call to a program on this machine

std::unexpected<Error> cannotStart(const QString &why)
{
    return failure({.kind = Error::Kind::Unsupported,
                    .what = u"The scripted MongoDB server could not be started."_s,
                    .why = why});
}

QByteArray readLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience)) {
            return {};
        }
    }
    return process.readLine().trimmed();
}

QByteArray quoted(const QString &text)
{
    return toExtendedJsonUtf8(Value(text));
}

} // namespace

Result<std::unique_ptr<ScriptedMongod>> ScriptedMongod::start()
{
    const QString python = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                           u"/registrar/servers/mockupdb/bin/python"_s;
    if (!QFileInfo(python).isExecutable()) {
        return cannotStart(u"MockupDB is not installed; packaging/sandbox/install tests does that."_s);
    }
    std::unique_ptr<ScriptedMongod> made(new ScriptedMongod);
    made->process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    made->process_.start(python, {QStringLiteral(SCRIPTED_MONGOD_PROGRAM)});
    made->port_ = readLine(made->process_).toUShort();
    return made->port_ != 0 ? Result<std::unique_ptr<ScriptedMongod>>(std::move(made))
                            : cannotStart(made->process_.errorString());
}

ScriptedMongod::~ScriptedMongod()
{
    process_.closeWriteChannel();
    if (!process_.waitForFinished(patience)) {
        process_.kill();
        process_.waitForFinished(patience);
    }
}

StoreAddress ScriptedMongod::address() const
{
    StoreAddress address;
    address.kind = StoreKind::MongoDb;
    address.hosts = {{u"127.0.0.1"_s, port_}};
    address.database = u"school"_s;
    return address;
}

QByteArray ScriptedMongod::order(const QByteArray &json)
{
    process_.write(json + '\n');
    return readLine(process_);
}

bool ScriptedMongod::answer(const QString &command, const QByteArray &reply)
{
    return order(R"({"answer": )" + quoted(command) + R"(, "reply": )" + reply.simplified() + '}') == "true";
}

bool ScriptedMongod::cutAnswer(const QString &command, int afterBytes)
{
    return order(R"({"answer": )" + quoted(command) + R"(, "cutAfter": )" + QByteArray::number(afterBytes) +
                 '}') == "true";
}

bool ScriptedMongod::alwaysAnswer(const QString &command, const QByteArray &reply)
{
    return order(R"({"always": )" + quoted(command) + R"(, "reply": )" + reply.simplified() + '}') == "true";
}

QList<Document> ScriptedMongod::requests(const QString &command)
{
    QList<Document> documents;
    const auto list = parseExtendedJson(QByteArrayView(order(R"({"requests": )" + quoted(command) + '}')));
    const auto *array = list ? list->get<Value::Array>() : nullptr;
    for (const Value &entry : array ? *array : Value::Array()) {
        if (const auto *document = entry.get<Document>()) {
            documents.append(*document);
        }
    }
    return documents;
}

} // namespace registrar
