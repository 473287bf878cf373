// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a text edit, with nothing of it changed that nobody typed.
#pragma once

#include <QString>

class QPlainTextEdit;

namespace registrar
{

/// Whether an edit can hold the text and give it back as it was: line ends all alike, and no character that
/// Qt's documents use for themselves.
[[nodiscard]] bool keepsText(const QString &text);
/// The text, with the line ends that `original` had. `QPlainTextEdit::toPlainText` would also make plain
/// spaces of those that do not break.
[[nodiscard]] QString typedText(const QPlainTextEdit &edit, const QString &original);

} // namespace registrar
