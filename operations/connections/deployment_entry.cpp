// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments compared, field by field.
#include "operations/connections/deployment_entry.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Facts = QList<std::pair<FieldPath, Value>>;

Facts factsOf(const Deployment *deployment)
{
    if (!deployment)
        return {};
    Facts facts{{{u"name"_s}, Value(deployment->name)},
                {{u"blueprint"_s}, Value(deployment->blueprint)},
                {{u"environment"_s}, Value(environmentName(deployment->environment))},
                {{u"readOnly"_s}, Value(deployment->readOnly)}};
    for (const DeploymentStore &store : deployment->stores) {
        facts.append({{u"stores"_s, store.name, u"address"_s}, Value(store.address.toUrl())});
        if (store.tunnel)
            facts.append({{u"stores"_s, store.name, u"ssh"_s}, Value(store.tunnel->toText())});
        if (store.hasPassword)
            facts.append({{u"stores"_s, store.name, u"password"_s}, Value(u"kept"_s)});
    }
    return facts;
}

Value factOf(const Facts &facts, const FieldPath &field)
{
    const auto found = std::ranges::find(facts, field, &Facts::value_type::first);
    return found == facts.end() ? Value() : found->second;
}

Value fieldEntry(const FieldPath &path, const Value &before, const Value &after)
{
    Value::Array steps;
    for (const QString &step : path)
        steps.append(Value(step));
    Document entry{{u"field"_s, Value(steps)}};
    if (!before.isMissing())
        entry.append({u"before"_s, before});
    if (!after.isMissing())
        entry.append({u"after"_s, after});
    return Value(entry);
}

QString kindOf(const Deployment *before, const Deployment *after)
{
    if (!before)
        return u"deployment-add"_s;
    return after ? u"deployment-change"_s : u"deployment-remove"_s;
}

} // namespace

std::optional<JournalEntry> deploymentEntry(const Deployment *before, const Deployment *after,
                                            const QStringList &replacedPasswords)
{
    const Facts were = factsOf(before);
    Facts are = factsOf(after);
    for (auto &[field, value] : are) {
        if (field.last() == u"password" && replacedPasswords.contains(field.value(1)) &&
            !factOf(were, field).isMissing())
            value = Value(u"replaced"_s);
    }
    Value::Array fields;
    for (const auto &[field, value] : were) {
        if (const Value now = factOf(are, field); now != value)
            fields.append(fieldEntry(field, value, now));
    }
    for (const auto &[field, value] : std::as_const(are)) {
        if (factOf(were, field).isMissing())
            fields.append(fieldEntry(field, Value(), value));
    }
    if (fields.isEmpty())
        return std::nullopt;
    return JournalEntry{.deployment = after ? after->name : before->name,
                        .kind = kindOf(before, after),
                        .outcome = u"applied"_s,
                        .details = {{u"fields"_s, Value(fields)}}};
}

JournalEntry deploymentExportEntry(const Deployment &deployment, const QString &fileName, qint64 passwords)
{
    return {.deployment = deployment.name,
            .kind = u"deployment-export"_s,
            .outcome = u"applied"_s,
            .details = {{u"file"_s, Value(QFileInfo(fileName).absoluteFilePath())},
                        {u"passwords"_s, Value(passwords)}}};
}

} // namespace registrar
