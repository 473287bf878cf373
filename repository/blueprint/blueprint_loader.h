// SPDX-License-Identifier: GPL-3.0-or-later
// Blueprints from files and bytes, and the ones that are shipped.
#pragma once

#include "repository/blueprint.h"
#include "repository/blueprint/blueprint_problem.h"

namespace registrar
{

/// What came of reading: the blueprint may be used only where there are no problems.
struct LoadedBlueprint {
    Blueprint blueprint;
    QList<BlueprintProblem> problems; ///< all at once, in the order of the file

    [[nodiscard]] bool isRight() const { return problems.isEmpty(); }
};

/// Reads, checks against the format's schema and, where that holds, against itself (`blueprint_check.h`).
/// `file` is only for messages. Takes any bytes.
[[nodiscard]] LoadedBlueprint readBlueprint(const QByteArray &bytes, const QString &file = {});
/// An error of kind File where the file cannot be read; otherwise what `readBlueprint` says of it.
[[nodiscard]] Result<LoadedBlueprint> readBlueprintFile(const QString &path);

/// The names of the blueprints compiled into the program, sorted.
[[nodiscard]] QStringList shippedBlueprints();
/// The file of a shipped blueprint (":/blueprints/learnflow.json"), or the path itself.
[[nodiscard]] QString blueprintPath(const QString &nameOrPath);
/// A shipped blueprint by its name, or any by its path. Anything wrong in it is an error of kind InvalidInput
/// that quotes the first problem and counts the others.
[[nodiscard]] Result<Blueprint> loadBlueprint(const QString &nameOrPath);

/// The JSON Schema of the format, as it is shipped.
[[nodiscard]] QByteArray blueprintSchema();

} // namespace registrar
