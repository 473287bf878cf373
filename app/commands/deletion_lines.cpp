// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a deletion, as lines of its plan.
#include "app/commands/deletion_lines.h"

#include "operations/deletion/deletion_survey.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct DeletionText {
    Q_DECLARE_TR_FUNCTIONS(registrar::RecordsCommand)
};

using Kind = DeletionEffect::Kind;

QString detailOf(Kind kind)
{
    switch (kind) {
    case Kind::Blocks:
        return DeletionText::tr("in the way: the store refuses the deletion");
    case Kind::Deleted:
        return DeletionText::tr("deleted too");
    case Kind::Emptied:
        return DeletionText::tr("emptied");
    case Kind::Dangles:
        break;
    }
    return DeletionText::tr("left pointing at nothing");
}

} // namespace

void addDeletionLines(Plan &plan, const OpenEntity &entity, const Record &record, const CancelToken &cancel)
{
    const EntityTarget &target = *entity.target;
    const DeletionRequest request{std::make_shared<const Blueprint>(target.target.blueprint),
                                  target.store,
                                  target.entity ? target.entity->name : target.source.toText(),
                                  target.source,
                                  {record}};
    const auto opened = std::make_shared<QMap<QString, std::shared_ptr<Repository>>>();
    const StoreSource stores = [&target,
                                opened](const QString &store) -> Result<std::shared_ptr<Repository>> {
        if (!opened->contains(store)) {
            const auto access = target.target.access(store);
            if (!access)
                return failure(access.error());
            opened->insert(store, std::make_shared<Repository>(*access));
        }
        return opened->value(store);
    };
    const DeletionSurvey survey = surveyDeletion(request, stores, {}, cancel);
    for (const DeletionEffect &effect : survey.effects) {
        const QString title =
            u"%1/%2.%3"_s.arg(effect.link.fromStore, effect.link.fromEntity, pathText(effect.link.field));
        if (effect.records.records > 0)
            plan.items.append(
                {.title = title, .count = effect.records.records, .detail = detailOf(effect.kind)});
        if (effect.error)
            plan.warnings.append(
                DeletionText::tr("%1 could not be looked at: %2").arg(title, effect.error->what));
    }
    if (!survey.complete)
        plan.warnings.append(DeletionText::tr("Not everything was looked at."));
}

} // namespace registrar
