// SPDX-License-Identifier: GPL-3.0-or-later
// Something wrong in a blueprint's file, with the place and the way to mend it.
#pragma once

#include <QList>
#include <QString>

namespace registrar
{

struct BlueprintProblem {
    QString file;   ///< as it was named; empty for bytes without a name
    int line = 0;   ///< from 1; 0 where the blueprint has no file
    int column = 0; ///< from 1, in characters
    QString path;   ///< a JSON pointer: "/entities/0/fields/2/pattern"
    QString what;   ///< a sentence
    QString remedy; ///< a sentence
    bool operator==(const BlueprintProblem &) const = default;

    /// "learnflow.json:12:5: what remedy (at /entities/0)"
    [[nodiscard]] QString toText() const;
};

/// The one of `known` that `name` was probably meant to be; empty where none is near.
[[nodiscard]] QString nearestName(const QString &name, const QStringList &known);

} // namespace registrar
