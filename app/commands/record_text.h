// SPDX-License-Identifier: GPL-3.0-or-later
// Records as a command shows them, with what is secret masked.
#pragma once

#include "app/terminal.h"
#include "repository/blueprint.h"
#include "repository/page.h"

namespace registrar
{

struct RecordTextOptions {
    bool exact = false;       ///< canonical Extended JSON: every type survives
    bool withSecrets = false; ///< secret fields as they are
    const BlueprintEntity *entity = nullptr;
};

/// The record with its secrets replaced by asterisks, at any depth, unless they are asked for; keys are
/// always shown.
[[nodiscard]] Record shownRecord(const Record &record, const QStringList &keyFields,
                                 const RecordTextOptions &options);

/// {"key": […], "version": "…", "fields": {…}}
[[nodiscard]] QByteArray recordJson(const Record &record, const RecordTextOptions &options);

/// A table of the fields (all, where `fields` is empty).
void showRecords(const QList<Record> &records, QStringList fields, Terminal &terminal);
/// One line a field.
void showRecord(const Record &record, Terminal &terminal);

/// What `--after` takes and `list` answers.
[[nodiscard]] QString positionText(const Position &position);
[[nodiscard]] Result<Position> positionFromText(const QString &text);

} // namespace registrar
