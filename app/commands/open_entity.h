// SPDX-License-Identifier: GPL-3.0-or-later
// An entity that a verb works on, with its store connected and its fields known.
#pragma once

#include "app/commands/deployment_target.h"
#include "app/commands/field_text.h"
#include "repository/repository.h"

namespace registrar
{

struct OpenEntity {
    std::unique_ptr<EntityTarget> target;
    std::unique_ptr<Repository> repository;
    EntityDescription description;

    /// Connects and describes. `path` as `EntityTarget::find` takes it.
    [[nodiscard]] static Result<std::unique_ptr<OpenEntity>>
    open(const QString &path, const Arguments &arguments, const CancelToken &cancel);

    [[nodiscard]] FieldText fields() const { return {description, target->entity}; }
    /// What `--where`, `--sort`, `--fields` ask for.
    [[nodiscard]] Result<Query> query(const Arguments &arguments) const;

    [[nodiscard]] static QList<Option> queryOptions();
};

} // namespace registrar
