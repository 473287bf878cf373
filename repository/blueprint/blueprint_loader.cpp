// SPDX-License-Identifier: GPL-3.0-or-later
// Parse, check against the schema, read, check against itself.
#include "repository/blueprint/blueprint_loader.h"

#include "repository/blueprint/blueprint_check.h"
#include "repository/blueprint/blueprint_reader.h"
#include "repository/blueprint/json_schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr auto schemaName = ".schema.json"_L1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BlueprintLoader)
};

/// The compiled-in schema; read once, since it never changes.
const JsonSchema &formatSchema()
{
    static const JsonSchema schema(parseLocatedJson(blueprintSchema()).value_or(LocatedJson{}));
    return schema;
}

void sortByPlace(QList<BlueprintProblem> &problems)
{
    std::ranges::stable_sort(problems, [](const BlueprintProblem &left, const BlueprintProblem &right) {
        return std::pair(left.line, left.column) < std::pair(right.line, right.column);
    });
}

} // namespace

LoadedBlueprint readBlueprint(const QByteArray &bytes, const QString &file)
{
    LoadedBlueprint loaded;
    const auto tree = parseLocatedJson(bytes);
    if (!tree) {
        const JsonMistake &mistake = tree.error();
        loaded.problems << BlueprintProblem{file, mistake.place.line, mistake.place.column,
                                            {},   mistake.what,       mistake.remedy};
        return loaded;
    }
    loaded.problems = formatSchema().check(*tree);
    if (loaded.problems.isEmpty()) {
        loaded.blueprint = readBlueprintTree(*tree, loaded.problems);
        for (BlueprintProblem problem : checkBlueprint(loaded.blueprint)) {
            const TextPlace place = tree->nearest(problem.path).place;
            problem.line = place.line;
            problem.column = place.column;
            loaded.problems << problem;
        }
    }
    for (BlueprintProblem &problem : loaded.problems)
        problem.file = file;
    sortByPlace(loaded.problems);
    return loaded;
}

Result<LoadedBlueprint> readBlueprintFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.kind = Error::Kind::File,
                        .what = Words::tr("The blueprint %1 could not be read.").arg(path),
                        .why = file.errorString(),
                        .remedy = Words::tr("Check the path, or name a shipped blueprint: %1.")
                                      .arg(shippedBlueprints().join(u", "_s))});
    // One byte more than the parser takes is enough for it to refuse a huge file.
    return readBlueprint(file.read(16 * 1024 * 1024 + 1), path);
}

QStringList shippedBlueprints()
{
    QStringList names;
    for (const QString &file : QDir(u":/blueprints"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (!file.endsWith(schemaName))
            names << file.chopped(5);
    }
    return names;
}

QString blueprintPath(const QString &nameOrPath)
{
    return shippedBlueprints().contains(nameOrPath) ? u":/blueprints/"_s + nameOrPath + u".json"_s
                                                    : nameOrPath;
}

Result<Blueprint> loadBlueprint(const QString &nameOrPath)
{
    const Result<LoadedBlueprint> loaded = readBlueprintFile(blueprintPath(nameOrPath));
    if (!loaded)
        return failure(loaded.error());
    if (loaded->isRight())
        return loaded->blueprint;
    const BlueprintProblem &first = loaded->problems.first();
    const int others = static_cast<int>(loaded->problems.size()) - 1;
    return failure(
        {.kind = Error::Kind::InvalidInput,
         .what = Words::tr("The blueprint %1 has mistakes.").arg(nameOrPath),
         .why = others == 0 ? first.toText()
                            : Words::tr("%1 There are %2 more.").arg(first.toText(), QString::number(others)),
         .remedy = Words::tr("Run “registrar blueprint check %1” to see all of them.").arg(nameOrPath)});
}

QByteArray blueprintSchema()
{
    QFile file(u":/blueprints/blueprint.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace registrar
