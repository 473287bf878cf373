// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of staged edits shows no secret, wherever in a record it lies.
#include "models/changes/changes_model.h"
#include "repository/blueprint/blueprint_loader.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

/// In every value that must not be seen, and in no other.
const auto marker = u"topsecret"_s;

Value messages(const QString &text)
{
    return Value(Value::Array{Value(Document{{u"senderId"_s, Value(u"ana"_s)}, {u"text"_s, Value(text)}})});
}

void gather(const ChangesModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts.append(index.data(role).toString());
            texts.append(model.fullText(index));
        }
        gather(model, model.index(row, 0, parent), texts);
    }
}

} // namespace

class ChangesSecretsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsNoSecret()
    {
        QTemporaryDir folder;
        OpenDeployments deployments(loadBlueprint, [](const QString &, const DeploymentStore &) {
            return QtFuture::makeReadyFuture(Result<QString>(QString()));
        });
        StagedStores staged(deployments, {folder.filePath(u"staged"_s), folder.filePath(u"key"_s)});
        QSignalSpy read(&deployments, &OpenDeployments::blueprintRead);
        Deployment shop;
        shop.name = u"shop"_s;
        shop.blueprint = u"marketplace"_s;
        shop.stores = {{.name = u"documents"_s, .address = {}}, {.name = u"cache"_s, .address = {}}};
        deployments.add(shop);
        QTRY_VERIFY(deployments.find(u"shop"_s)->blueprint);
        const Blueprint &blueprint = *deployments.find(u"shop"_s)->blueprint;

        const auto documents = staged.find(u"shop"_s, u"documents"_s);
        const auto cache = staged.find(u"shop"_s, u"cache"_s);
        const auto source = [&](const QString &store, const QString &name) {
            return blueprint.entity(store, name)->source;
        };
        const EntitySource chats = source(u"documents"_s, u"chats"_s);
        const EntitySource codes = source(u"documents"_s, u"tempverifications"_s);
        const EntitySource refresh = source(u"cache"_s, u"refreshTokens"_s);
        const EntitySource revoked = source(u"cache"_s, u"revokedTokens"_s);
        const Record chat{{Value(1)}, {{u"_id"_s, Value(1)}, {u"messages"_s, messages(marker)}}, {}};
        VERIFY_RESULT(documents->setField(chats, chat, {u"messages"_s}, messages(marker + u" two"_s)));
        const Record other{{Value(2)}, {{u"_id"_s, Value(2)}, {u"messages"_s, messages(marker)}}, {}};
        VERIFY_RESULT(
            documents->setField(chats, other, {u"messages"_s, u"0"_s, u"text"_s}, Value(marker + u'2')));
        const Record code{{Value(3)}, {{u"_id"_s, Value(3)}, {u"email"_s, Value(marker)}}, {}};
        VERIFY_RESULT(documents->setField(codes, code, {u"email"_s}, Value(marker + u"@example.org"_s)));
        documents->add(codes, {{u"undescribed"_s, Value(Document{{u"a"_s, Value(marker)}})}});
        const Value tokens(Document{{u"token"_s, Value(marker)}, {u"userAgent"_s, Value(marker)}});
        cache->add(refresh, {{u"key"_s, Value(u"auth:refresh:bo"_s)}, {u"value"_s, tokens}});
        cache->remove(revoked, {{Value(u"auth:revoked:t1"_s)},
                                {{u"key"_s, Value(u"auth:revoked:t1"_s)},
                                 {u"value"_s, Value(marker)},
                                 {u"ttl"_s, Value(qint64(12345))}},
                                {}});

        ChangesModel model(staged, deployments);
        model.update();
        QCOMPARE(model.recordCount(), 6);
        QStringList texts;
        gather(model, {}, texts);
        const QString all = texts.join(u'\n');
        QVERIFY2(!all.contains(marker), qPrintable(all));
        QVERIFY2(all.contains(u"senderId"_s) && all.contains(u"••••"_s), qPrintable(all));
        QVERIFY2(all.contains(u"auth:revoked:t1"_s) && all.contains(u"12345"_s), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(ChangesSecretsTest)
#include "changes_secrets_test.moc"
