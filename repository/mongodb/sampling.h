// SPDX-License-Identifier: GPL-3.0-or-later
// What a bounded sample of a collection tells of its fields.
#pragma once

#include "repository/mongodb/session_context.h"

namespace registrar::mongodb
{

/// What was seen under one name of the sampled documents.
struct SampledField {
    QString name;
    QHash<Value::Type, int> types;    ///< how often each
    int present = 0;                  ///< in how many documents
    QHash<Value::Type, int> elements; ///< of arrays: their elements' types
    QList<SampledField> fields;       ///< of documents, or of the documents in an array
    QHash<QString, int> texts;        ///< the texts seen and how often, while they are few
    qint64 longestText = 0;

    /// Null left out, most usual first.
    [[nodiscard]] QList<Value::Type> usualTypes() const;
};

struct Sample {
    int documents = 0;
    QList<SampledField> fields; ///< in the order in which they were first seen, `_id` first
};

/// At most `size` documents: random ones where the server can pick them cheaply, otherwise those at both ends
/// of the key. Also notes in the context which fields hold arrays.
[[nodiscard]] Result<Sample> sampleOf(SessionContext &context, const QString &collection, int size,
                                      const CancelToken &cancel);

} // namespace registrar::mongodb
