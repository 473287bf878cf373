// SPDX-License-Identifier: GPL-3.0-or-later
// Field paths as MongoDB's dotted names.
#include "repository/mongodb/field_names.h"

#include "repository/mongodb/errors.h"
#include "repository/mongodb/words.h"

#include <algorithm>

namespace registrar::mongodb
{

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'.') && !name.startsWith(u'$') && !name.contains(QChar(0));
}

bool isPlainPath(const FieldPath &path)
{
    return !path.isEmpty() && std::all_of(path.begin(), path.end(), isPlainName);
}

Result<QString> dottedPath(const FieldPath &path)
{
    if (isPlainPath(path)) {
        return path.join(u'.');
    }
    return failure(
        {.kind = Error::Kind::Unsupported,
         .what = Words::tr("The field “%1” cannot be searched or sorted by.").arg(pathText(path)),
         .why =
             Words::tr("MongoDB reads a dot or a leading dollar sign in a name as part of its own language."),
         .remedy = Words::tr("Search or sort by another field. The field can still be read and edited."),
         .field = pathText(path)});
}

} // namespace registrar::mongodb
