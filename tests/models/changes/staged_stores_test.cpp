// SPDX-License-Identifier: GPL-3.0-or-later
// Staged edits on disk: exact, sealed, private, and never lost without a word.
#include "models/changes/staged_document.h"
#include "models/changes/staged_stores.h"
#include "repository/text/extended_json.h"
#include "tests/support/random_value.h"
#include "tests/support/verify_result.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

Deployment campus()
{
    Deployment deployment;
    deployment.name = u"Campus/ñ"_s;
    deployment.stores = {{.name = u"relational"_s, .address = {}}, {.name = u"documents"_s, .address = {}}};
    return deployment;
}

/// One run of the program: a window's deployments and what is staged for them.
struct Run {
    explicit Run(const QTemporaryDir &folder)
        : staged(deployments, {folder.filePath(u"staged"_s), folder.filePath(u"key"_s)})
    {
        deployments.add(campus());
    }

    [[nodiscard]] std::shared_ptr<StagedChanges> relational() const
    {
        return staged.find(u"Campus/ñ"_s, u"relational"_s);
    }

    OpenDeployments deployments{[](const QString &) -> Result<Blueprint> { return Blueprint(); },
                                [](const QString &, const DeploymentStore &) {
                                    return QtFuture::makeReadyFuture(Result<QString>(QString()));
                                }};
    StagedStores staged;
    QSignalSpy restored{&staged, &StagedStores::restored};
    QSignalSpy warned{&staged, &StagedStores::warned};
};

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.filePath(u"staged"_s))
        .entryList({u"*.staged"_s, u"*.damaged*"_s}, QDir::Files, QDir::Name);
}

} // namespace

class StagedStoresTest : public QObject
{
    Q_OBJECT

private:
    const EntitySource users_{u"public"_s, u"users"_s};

    static Record ada()
    {
        return {{Value(qint32(1))},
                {{u"id"_s, Value(qint32(1))},
                 {u"name"_s, Value(u"Ada"_s)},
                 {u"password_hash"_s, Value(u"$2b$12$verysecret"_s)},
                 {u"address"_s, Value(Document{{u"city"_s, Value(u"London"_s)}})}},
                "7",
                120};
    }

private Q_SLOTS:
    void everyKindOfEditComesBackAsItWas()
    {
        StagedChanges changes(u"relational"_s);
        RandomValue random(7, RandomValue::Types::All);
        Record record = ada();
        const QList<Value> values = everyKindOfValue();
        for (int field = 0; field < values.size(); ++field)
            record.fields.append({u"field %1"_s.arg(field), values.at(field)});
        VERIFY_RESULT(changes.setField(users_, record, {u"name"_s}, Value()));
        VERIFY_RESULT(changes.setField(users_, record, {u"address"_s, u"city"_s}, Value::null()));
        for (int field = 0; field < values.size(); ++field)
            VERIFY_RESULT(changes.setField(users_, record, {u"field %1"_s.arg(field)}, random.value(3)));
        changes.add(users_, {{u"name"_s, Value(u"Grace"_s)}});
        Record other = ada();
        other.key = {Value(qint32(2))};
        changes.remove(users_, other);
        for (const StagedRecord &staged : changes.all()) {
            const QByteArray text = toExtendedJsonUtf8(stagedToDocument(staged));
            UNWRAP_RESULT(const Document document, parseExtendedJsonDocument(QByteArrayView(text)));
            UNWRAP_RESULT(const StagedRecord again, stagedFromDocument(document));
            QCOMPARE(again.kind, staged.kind);
            QCOMPARE(again.read, staged.read);
            QCOMPARE(again.fields, staged.fields);
            QCOMPARE(again.change(), staged.change());
        }
    }

    void theNextRunHasThemAgain()
    {
        const QTemporaryDir folder;
        {
            Run run(folder);
            VERIFY_RESULT(run.relational()->setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        }
        Run run(folder);
        QTRY_COMPARE(run.restored.size(), 1);
        QCOMPARE(run.restored.first().at(0).toString(), u"Campus/ñ/relational"_s);
        QCOMPARE(run.restored.first().at(1).toInt(), 1);
        QCOMPARE(run.relational()->records().first().read, ada());
        QCOMPARE(run.staged.count(), 1);
        run.relational()->discard();
        QTRY_VERIFY(run.staged.isKept());
        QVERIFY(filesIn(folder).isEmpty());
        QVERIFY(run.warned.isEmpty());
    }

    void aRenamedDeploymentKeepsThemWithTheirHistory()
    {
        const QTemporaryDir folder;
        Deployment renamed = campus();
        renamed.name = u"North"_s;
        {
            Run run(folder);
            QTRY_VERIFY(run.staged.isKept());
            const std::shared_ptr<StagedChanges> changes = run.relational();
            VERIFY_RESULT(changes->setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
            VERIFY_RESULT(changes->setField(users_, ada(), {u"name"_s}, Value(u"Joan"_s)));
            QTRY_COMPARE(filesIn(folder).size(), 1);
            const QString old = filesIn(folder).first();
            run.deployments.remove(campus().name);
            run.staged.rename(campus().name, renamed.name);
            VERIFY_RESULT(run.deployments.add(renamed));
            QCOMPARE(run.staged.find(renamed.name, u"relational"_s), changes);
            QCOMPARE(run.staged.count(renamed.name), 1);
            QCOMPARE(run.staged.count(campus().name), 0);
            QTRY_VERIFY(filesIn(folder).size() == 1 && filesIn(folder).first() != old);
            changes->undo();
            QCOMPARE(changes->records().first().fields.first().after, Value(u"Grace"_s));
        }
        Run run(folder);
        VERIFY_RESULT(run.deployments.add(renamed));
        QTRY_COMPARE(run.staged.count(renamed.name), 1);
        QCOMPARE(run.staged.find(renamed.name, u"relational"_s)->records().first().fields.first().after,
                 Value(u"Grace"_s));
        QCOMPARE(run.staged.count(campus().name), 0);
    }

    void aNameThatWasInUseBeforeTakesThem()
    {
        const QTemporaryDir folder;
        Run run(folder);
        Deployment other = campus();
        other.name = u"North"_s;
        VERIFY_RESULT(run.deployments.add(other));
        QTRY_VERIFY(run.staged.isKept());
        VERIFY_RESULT(run.relational()->setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        run.deployments.remove(other.name);
        run.deployments.remove(campus().name);
        run.staged.rename(campus().name, other.name);
        VERIFY_RESULT(run.deployments.add(other));
        QCOMPARE(run.staged.count(other.name), 1);
        QCOMPARE(run.staged.count(campus().name), 0);
        QTRY_COMPARE(filesIn(folder).size(), 1);
    }

    void whatAnEarlierRunLeftGoesAlongWithTheName()
    {
        const QTemporaryDir folder;
        {
            Run run(folder);
            VERIFY_RESULT(run.relational()->setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        }
        const StagedPlace place{folder.filePath(u"staged"_s), folder.filePath(u"key"_s)};
        UNWRAP_RESULT(const qsizetype moved,
                      moveKeptEdits(place, campus().name, u"North"_s, u"relational"_s));
        QCOMPARE(moved, 1);
        UNWRAP_RESULT(const qsizetype none, moveKeptEdits(place, campus().name, u"North"_s, u"documents"_s));
        QCOMPARE(none, 0);
        Run run(folder);
        Deployment renamed = campus();
        renamed.name = u"North"_s;
        VERIFY_RESULT(run.deployments.add(renamed));
        QTRY_COMPARE(run.staged.count(renamed.name), 1);
        QCOMPARE(run.staged.count(campus().name), 0);
    }

    void nobodyElseCanReadThem()
    {
        const QTemporaryDir folder;
        Run run(folder);
        VERIFY_RESULT(run.relational()->setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        QTRY_COMPARE(filesIn(folder).size(), 1);
        QFile file(folder.filePath(u"staged/"_s + filesIn(folder).first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 100);
        QVERIFY(!bytes.contains("verysecret") && !bytes.contains("Grace"));
#ifndef Q_OS_WIN
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(file.permissions() & others));
        QVERIFY(!(QFileInfo(folder.filePath(u"staged"_s)).permissions() & others));
#endif
    }

    void aDamagedFileIsSetAsideAndTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nonsense") << QByteArray("nonsense");
        QTest::newRow("cut off") << QByteArray("cut");
        QTest::newRow("one bit changed") << QByteArray("bit");
    }

    void aDamagedFileIsSetAsideAndTold()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        {
            Run run(folder);
            VERIFY_RESULT(run.relational()->setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        }
        QFile file(folder.filePath(u"staged/"_s + filesIn(folder).value(0)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray written = file.readAll();
        if (bytes == "cut")
            written.chop(1);
        else if (bytes == "bit")
            written[written.size() / 2] = char(written[written.size() / 2] ^ 1);
        else
            written = bytes;
        file.resize(0);
        file.seek(0);
        file.write(written);
        file.close();

        Run run(folder);
        QTRY_COMPARE(run.warned.size(), 1);
        const QStringList files = filesIn(folder);
        QCOMPARE(files.size(), 1);
        QVERIFY(files.first().contains(u"damaged"_s));
        QVERIFY(run.warned.first().first().toString().contains(files.first()));
        QCOMPARE(run.staged.count(), 0);
        VERIFY_RESULT(run.relational()->setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        QTRY_COMPARE(filesIn(folder).size(), 2);
    }

    void twoProgramsAtOnceDoNotOverwriteEachOther()
    {
        const QTemporaryDir folder;
        Record other = ada();
        other.key = {Value(qint32(2))};
        {
            Run first(folder);
            QTRY_VERIFY(first.staged.isKept());
            Run second(folder);
            QTRY_VERIFY(second.staged.isKept());
            VERIFY_RESULT(first.relational()->setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
            VERIFY_RESULT(second.relational()->setField(users_, other, {u"name"_s}, Value(u"Joan"_s)));
            QTRY_COMPARE(filesIn(folder).size(), 2);
        }
        Run run(folder);
        QTRY_COMPARE(run.staged.count(), 2);
        run.staged.flush();
        QTRY_COMPARE(filesIn(folder).size(), 1);
    }

    void whatIsStagedBeforeTheFileIsReadStays()
    {
        const QTemporaryDir folder;
        {
            Run run(folder);
            VERIFY_RESULT(run.relational()->setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        }
        Run run(folder);
        VERIFY_RESULT(run.relational()->setField(users_, ada(), {u"name"_s}, Value(u"Augusta"_s)));
        QTRY_COMPARE(run.restored.size(), 1);
        QCOMPARE(run.relational()->count(), 1);
        QCOMPARE(run.relational()->records().first().fields.first().after, Value(u"Augusta"_s));
    }

    void aRunThatEndsAtOnceLosesNothing()
    {
        const QTemporaryDir folder;
        Record other = ada();
        other.key = {Value(qint32(2))};
        {
            Run run(folder);
            VERIFY_RESULT(run.relational()->setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        }
        {
            Run run(folder);
            VERIFY_RESULT(run.relational()->setField(users_, other, {u"name"_s}, Value(u"Joan"_s)));
        }
        Run run(folder);
        QTRY_COMPARE(run.staged.count(), 2);
    }

    void forgettingADeploymentRemovesItsFile()
    {
        const QTemporaryDir folder;
        Run run(folder);
        VERIFY_RESULT(run.relational()->setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        QTRY_COMPARE(filesIn(folder).size(), 1);
        run.staged.forget(u"Campus/ñ"_s);
        run.deployments.remove(u"Campus/ñ"_s);
        QTRY_VERIFY(filesIn(folder).isEmpty());
        QCOMPARE(run.staged.count(), 0);
    }

    void aFolderThatCannotBeWrittenIsToldOnce()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"staged"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Run run(folder);
        QTRY_VERIFY(!run.warned.isEmpty());
        QVERIFY(run.warned.first().first().toString().contains(u"Campus/ñ/relational"_s));
    }

    void whatAStoreRefusedIsStillKnown()
    {
        StagedRecord staged;
        staged.kind = Change::Kind::Add;
        staged.source = users_;
        staged.read.fields = {{u"name"_s, Value(u"Grace"_s)}};
        staged.outcome = StagedRecord::Outcome::Unknown;
        staged.error = Error{.kind = Error::Kind::ConnectionLost, .what = u"Lost."_s, .remedy = u"Look."_s};
        UNWRAP_RESULT(const StagedRecord again, stagedFromDocument(stagedToDocument(staged)));
        QCOMPARE(again.outcome, StagedRecord::Outcome::Unknown);
        QCOMPARE(again.error->toText(), staged.error->toText());
    }
};

QTEST_GUILESS_MAIN(StagedStoresTest)
#include "staged_stores_test.moc"
