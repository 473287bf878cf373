// SPDX-License-Identifier: GPL-3.0-or-later
// Exports that are read ahead: every document once and in order, whatever is done to the collection, the sink
// or the connection meanwhile.
#include "tests/repository/mongodb/mongodb_fixture.h"
#include "tests/support/toxic_proxy.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int documentCount = 24'000; ///< several batches, and more than may wait

class Sink : public ByteSink
{
public:
    Result<void> write(QByteArrayView part) override
    {
        bytes.append(part);
        if (onFirst)
            std::exchange(onFirst, nullptr)();
        return answer;
    }
    [[nodiscard]] QByteArrayList lines() const { return bytes.trimmed().split('\n'); }

    QByteArray bytes;
    std::function<void()> onFirst;
    Result<void> answer;
};

Query all()
{
    return {.source = {{}, u"many"_s}};
}

} // namespace

class MongoDbStreamTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void writesEveryDocumentOnceInItsOrder();
    void documentsOfTheStartAreThereWhateverComesMeanwhile();
    void writesKeysOfEveryType();
    void aFullDiskEndsIt();
    void cancellingEndsIt();
    void aCutConnectionIsTold();

private:
    std::unique_ptr<MongoDbFixture> fixture_;
};

void MongoDbStreamTest::initTestCase()
{
    TEMPORARY_DATABASE(database, StoreKind::MongoDb);
    fixture_ = std::make_unique<MongoDbFixture>(std::move(database));
    UNWRAP_RESULT(const auto session, fixture_->session());
    UNWRAP_RESULT(const auto writer, session->bulkWriter(all().source, {}));
    for (int number = 0; number < documentCount; ++number) {
        VERIFY_RESULT(writer->add({{u"_id"_s, Value(qint32(number))},
                                   {u"place"_s, Value(qint32(number * 7919 % documentCount))},
                                   {u"text"_s, Value(QString(400, u'x'))}}));
    }
    VERIFY_RESULT(writer->finish());
}

void MongoDbStreamTest::writesEveryDocumentOnceInItsOrder()
{
    UNWRAP_RESULT(const auto session, fixture_->session());
    Sink sink;
    Query query = all();
    query.fields = {u"place"_s};
    query.sort = {{{u"place"_s}, true}};
    UNWRAP_RESULT(const StreamProgress done, session->stream(query, StreamFormat::JsonLines, sink, {}, {}));
    QCOMPARE(done.records, documentCount);
    QCOMPARE(done.bytes, sink.bytes.size());
    const QByteArrayList lines = sink.lines();
    QCOMPARE(lines.size(), documentCount);
    for (int number = 0; number < documentCount; ++number)
        QCOMPARE(lines[number], "{\"place\":" + QByteArray::number(documentCount - 1 - number) + '}');
}

void MongoDbStreamTest::documentsOfTheStartAreThereWhateverComesMeanwhile()
{
    UNWRAP_RESULT(const auto session, fixture_->session());
    const auto removeLate = qScopeGuard([&] {
        (void)runMongo(fixture_->access(),
                       R"({"delete": "many", "deletes": [{"q": {"late": true}, "limit": 0}]})");
    });
    Sink sink;
    sink.onFirst = [&] {
        VERIFY_RESULT(fixture_->insert(u"many"_s, {{{u"_id"_s, Value(-1)}, {u"late"_s, Value(true)}},
                                                   {{u"_id"_s, Value(u"z"_s)}, {u"late"_s, Value(true)}}}));
    };
    Query query = all();
    query.fields = {u"_id"_s};
    VERIFY_RESULT(session->stream(query, StreamFormat::JsonLines, sink, {}, {}));
    QByteArrayList lines = sink.lines();
    lines.removeIf(
        [](const QByteArray &line) { return line == R"({"_id":-1})" || line == R"({"_id":"z"})"; });
    QCOMPARE(lines.size(), documentCount);
    QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), documentCount);
}

void MongoDbStreamTest::writesKeysOfEveryType()
{
    UNWRAP_RESULT(const auto session, fixture_->session());
    VERIFY_RESULT(fixture_->insert(u"mixed"_s, {{{u"_id"_s, Value(1)}},
                                                {{u"_id"_s, Value(2.5)}},
                                                {{u"_id"_s, Value(u"3"_s)}},
                                                {{u"_id"_s, Value(Value::ObjectId{})}},
                                                {{u"_id"_s, Value(true)}},
                                                {{u"_id"_s, Value(Document{{u"a"_s, Value(1)}})}},
                                                {{u"_id"_s, Value(Value::Instant{0})}}}));
    Sink sink;
    Query query;
    query.source = {{}, u"mixed"_s};
    UNWRAP_RESULT(const StreamProgress done, session->stream(query, StreamFormat::JsonLines, sink, {}, {}));
    QCOMPARE(done.records, 7);
    const QByteArrayList lines = sink.lines();
    QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), 7);
}

void MongoDbStreamTest::aFullDiskEndsIt()
{
    UNWRAP_RESULT(const auto session, fixture_->session());
    Sink sink;
    sink.answer = failure({.kind = Error::Kind::File, .what = u"The disk is full."_s});
    VERIFY_FAILS(session->stream(all(), StreamFormat::JsonLines, sink, {}, {}), Error::Kind::File);
    VERIFY_RESULT(session->ping());
}

void MongoDbStreamTest::cancellingEndsIt()
{
    UNWRAP_RESULT(const auto session, fixture_->session());
    CancelSource cancel;
    Sink sink;
    sink.onFirst = [&] { cancel.cancel(); };
    VERIFY_FAILS(session->stream(all(), StreamFormat::JsonLines, sink, {}, cancel.token()),
                 Error::Kind::Cancelled);
    Sink again;
    UNWRAP_RESULT(const StreamProgress done, session->stream(all(), StreamFormat::JsonLines, again, {}, {}));
    QCOMPARE(done.records, documentCount);
}

void MongoDbStreamTest::aCutConnectionIsTold()
{
    UNWRAP_RESULT(const SandboxServers servers, SandboxServers::find());
    auto proxy = ToxicProxy::start(servers, fixture_->access().address);
    if (!proxy)
        QSKIP(qPrintable(proxy.error().why));
    MongoDbSession session;
    VERIFY_RESULT(session.open((*proxy)->address(fixture_->access().address), fixture_->access().password,
                               fixture_->access().options));
    QVERIFY((*proxy)->cutAnswersAfter(3'000'000)); // in the middle of some batch
    Sink sink;
    VERIFY_FAILS(session.stream(all(), StreamFormat::JsonLines, sink, {}, {}), Error::Kind::ConnectionLost);
    QVERIFY(!session.isOpen());
}

QTEST_GUILESS_MAIN(MongoDbStreamTest)
#include "stream_test.moc"
