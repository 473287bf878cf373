// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before deletions are written in production.
#include "widgets/changes/confirm_deletions.h"

#include "widgets/shared/question.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConfirmDeletions)
};

QString titleOf(const OpenDeployment &open, const QString &store, const EntitySource &source)
{
    if (open.blueprint) {
        for (const BlueprintEntity &entity : open.blueprint->entities) {
            if (entity.store == store && entity.source == source)
                return entity.displayTitle();
        }
    }
    return source.name;
}

void count(const OpenDeployment &open, const ChangesModel::Chosen &chosen, ProductionDeletions &found)
{
    for (const quint64 id : chosen.ids) {
        const StagedRecord *record = chosen.store.changes->find(id);
        if (record && record->kind == Change::Kind::Delete)
            ++found.records[titleOf(open, chosen.store.store, record->source)];
        else if (record)
            ++found.otherEdits;
    }
}

QString detailOf(const ProductionDeletions &deletions)
{
    QStringList lines;
    for (auto entity = deletions.records.cbegin(); entity != deletions.records.cend(); ++entity) {
        //: an entity, and how many of its records are deleted
        lines.append(Words::tr("%1: %2").arg(entity.key(), QLocale().toString(entity.value())));
    }
    if (deletions.otherEdits > 0)
        lines.append(
            Words::tr("%n other staged edit(s) are written with it.", nullptr, deletions.otherEdits));
    lines.append(Words::tr("This is production."));
    return lines.join(u'\n');
}

} // namespace

int ProductionDeletions::count() const
{
    return std::accumulate(records.cbegin(), records.cend(), 0);
}

QList<ProductionDeletions> productionDeletions(const OpenDeployments &deployments,
                                               const QList<ChangesModel::Chosen> &chosen)
{
    QList<ProductionDeletions> all;
    for (const ChangesModel::Chosen &one : chosen) {
        const OpenDeployment *open = deployments.find(one.store.deployment);
        if (!open || open->deployment.environment != Environment::Production)
            continue;
        if (all.isEmpty() || all.last().deployment != one.store.deployment)
            all.append({.deployment = one.store.deployment, .records = {}});
        count(*open, one, all.last());
    }
    all.removeIf([](const ProductionDeletions &deletions) { return deletions.records.isEmpty(); });
    return all;
}

void confirmDeletions(QWidget *parent, const QList<ProductionDeletions> &deletions,
                      const std::function<void()> &goOn)
{
    if (deletions.isEmpty()) {
        goOn();
        return;
    }
    const ProductionDeletions &first = deletions.first();
    const Question question{
        .title = Words::tr("Delete in production"),
        .text = Words::tr("Delete %n record(s) in %1?", nullptr, first.count()).arg(first.deployment),
        .detail = detailOf(first),
        .accept = Words::tr("Delete"),
        .reject = {},
        .destructive = true,
        .typedName = first.deployment};
    Question::open(parent, question, [parent, rest = deletions.mid(1), goOn](bool accepted) {
        if (accepted)
            confirmDeletions(parent, rest, goOn);
    });
}

} // namespace registrar
