// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting, describing, and reading what is asked for.
#include "app/commands/open_entity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct OpenText {
    Q_DECLARE_TR_FUNCTIONS(registrar::OpenEntity)
};

} // namespace

Result<std::unique_ptr<OpenEntity>> OpenEntity::open(const QString &path, const Arguments &arguments,
                                                     const CancelToken &cancel)
{
    auto target = EntityTarget::find(path, arguments);
    if (!target)
        return failure(target.error());
    auto opened = std::make_unique<OpenEntity>();
    opened->target = std::move(*target);
    opened->repository = std::make_unique<Repository>(opened->target->access);
    if (const auto server = opened->repository->open().result(); !server)
        return failure(server.error());
    auto description = opened->repository->describe(opened->target->source, cancel).result();
    if (!description)
        return failure(description.error());
    opened->description = std::move(*description);
    return opened;
}

Result<Query> OpenEntity::query(const Arguments &arguments) const
{
    Query query;
    query.source = target->source;
    for (const QString &text : arguments.values(u"where"_s)) {
        auto condition = fields().condition(text);
        if (!condition)
            return failure(condition.error());
        query.conditions.append(std::move(*condition));
    }
    for (const QString &text : arguments.values(u"filter"_s))
        query.conditions.append({{}, Operator::Native, {Value(text)}});
    const auto sort = fields().sort(arguments.value(u"sort"_s));
    if (!sort)
        return failure(sort.error());
    query.sort = *sort;
    // Where records go into a file, their fields are its columns.
    const QString names = arguments.value(arguments.has(u"columns"_s) ? u"columns"_s : u"fields"_s);
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto field = fields().path(name);
        if (!field)
            return failure(field.error());
        query.fields.append(field->first());
    }
    return query;
}

QList<Option> OpenEntity::queryOptions()
{
    return {
        {u"where"_s, u"CONDITION"_s,
         OpenText::tr("only records for which it holds; may be given several times"), true},
        {u"filter"_s, u"TEXT"_s,
         OpenText::tr("only records that the store's own language finds: an SQL expression as behind WHERE, "
                      "a filter of MongoDB's shell, a pattern of Redis's MATCH; may be given several times"),
         true},
        {u"sort"_s, u"FIELDS"_s,
         OpenText::tr("in this order, for example name,-created_at; otherwise by key")},
        {u"fields"_s, u"FIELDS"_s, OpenText::tr("only these, separated by commas")},
        {u"with-secrets"_s, {}, OpenText::tr("secret fields as they are, not masked or left out")},
        DeploymentTarget::sandboxOption()};
}

} // namespace registrar
