// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is too long for a line, in a window of its own.
#pragma once

#include <QDialog>

namespace registrar
{

class LongTextDialog : public QDialog
{
    Q_OBJECT
public:
    /// `refusal`: why the text is not edited; empty where it is. A text with a line so long that laying it
    /// out would stop the window is cut, and then not edited either.
    LongTextDialog(const QString &title, const QString &text, const QString &refusal,
                   QWidget *parent = nullptr);

    static constexpr qsizetype longestLine = 100'000;   ///< characters
    static constexpr qsizetype longestText = 2'000'000; ///< characters

Q_SIGNALS:
    void textAccepted(const QString &text);
};

} // namespace registrar
