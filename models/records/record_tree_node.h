// SPDX-License-Identifier: GPL-3.0-or-later
// A node of the record's tree.
#pragma once

#include "models/records/record_tree_model.h"
#include "models/records/value_members.h"

#include <vector>

namespace registrar
{

struct RecordTreeModel::Node {
    Node *parent = nullptr;
    int row = 0;
    QString name;
    Value value;
    bool opened = false;  ///< whether `members` have been looked at
    QList<Field> members; ///< of which the first ones have a node
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] bool hasMembers() const
    {
        if (opened)
            return !members.isEmpty();
        if (const auto *document = value.get<Document>())
            return !document->isEmpty();
        if (const auto *elements = value.get<Value::Array>())
            return !elements->isEmpty();
        return registrar::hasMembers(value) && value.toText().size() > 2;
    }
    void number(int first)
    {
        for (size_t place = size_t(first); place < children.size(); ++place)
            children.at(place)->row = static_cast<int>(place);
    }
    void close()
    {
        children.clear();
        members.clear();
        opened = false;
    }
};

} // namespace registrar
