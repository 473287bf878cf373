// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts named members out of JSON text, at any depth, every other byte as it was.
#pragma once

#include "repository/value.h"

#include <QByteArray>

#include <map>

namespace registrar
{

/// A path goes through objects and through the elements of arrays. Where it leads through a text, which may
/// hold anything, the text is left out as a whole (an element becomes null).
class JsonMembersLeftOut
{
public:
    JsonMembersLeftOut() = default;
    explicit JsonMembersLeftOut(const QList<FieldPath> &paths);

    [[nodiscard]] bool isEmpty() const { return members_.empty(); }
    /// What is left out inside of a member; nothing where it is none of the paths' first steps.
    [[nodiscard]] const JsonMembersLeftOut *inside(const QByteArray &name) const;

    /// The text of an object or an array without the members; other text as it is.
    [[nodiscard]] QByteArray without(QByteArrayView json) const;

private:
    void add(const FieldPath &path, qsizetype step);
    [[nodiscard]] QByteArray objectWithout(QByteArrayView json, qsizetype open) const;
    [[nodiscard]] QByteArray arrayWithout(QByteArrayView json, qsizetype open) const;

    std::map<QByteArray, JsonMembersLeftOut> members_; ///< by UTF-8 name; an empty one is left out itself
};

} // namespace registrar
