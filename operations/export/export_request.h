// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported, in which form, and where to.
#pragma once

#include "repository/blueprint.h"
#include "repository/connection_state.h"
#include "repository/page.h"

namespace registrar
{

struct ExportFormat {
    enum class Shape {
        Csv,       ///< a header line, then a line a record
        JsonArray, ///< one array of objects
        JsonLines, ///< an object a line
    };
    Shape shape = Shape::Csv;
    bool canonical = false; ///< JSON: canonical Extended JSON, which keeps every type, otherwise relaxed
    char delimiter = ',';   ///< CSV: what stands between two cells
    bool spreadsheetSafe = false; ///< CSV: no cell is a formula for a spreadsheet; numbers stay what they are
    bool operator==(const ExportFormat &) const = default;

    /// "csv", "json" or "jsonl": also what file names end with.
    [[nodiscard]] QString suffix() const;
};

struct ExportRequest {
    QString deployment;                         ///< as the journal calls it
    QString store;                              ///< the deployment's name for the store
    std::shared_ptr<const Blueprint> blueprint; ///< tells the journal what is secret; may be null
    StoreAccess access;    ///< a connection of its own is opened, so that pages are never delayed
    Query query;           ///< its fields are the columns; all where it names none
    QList<RecordKey> keys; ///< these of the query's records alone; all where empty
    QStringList keyFields; ///< what the keys are the values of
    QStringList leftOut;   ///< fields that are not written: the secret ones, unless somebody asked for them
    QList<FieldPath> leftOutInside{}; ///< the same of what lies inside of fields
    ExportFormat format;
    QString fileName;
    QString journalFolder; ///< empty: the usual one
};

/// The queries whose records, one after another, are the request's.
[[nodiscard]] QList<Query> exportQueries(const ExportRequest &request);

} // namespace registrar
