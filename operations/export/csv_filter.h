// SPDX-License-Identifier: GPL-3.0-or-later
// Rewrites a stream of CSV: with another delimiter, and so that no cell is a formula for a spreadsheet.
#pragma once

#include "operations/export/export_filter.h"
#include "operations/export/json_members_left_out.h"
#include "repository/text/byte_buffer.h"

namespace registrar
{

/// Takes what `StreamFormat::Csv` writes. NULL stays nothing and the empty text "". Holds one cell at a time.
class CsvFilter : public ExportFilter
{
public:
    /// `spreadsheetSafe`: an apostrophe is put in front of each cell that begins with = + - @, a tab or a
    /// carriage return and is no number.
    /// `leftOut`: paths that begin with a column's name, as the header has it, and lead on into its cells.
    CsvFilter(ByteSink &next, char delimiter, bool spreadsheetSafe, JsonMembersLeftOut leftOut = {})
        : next_(next)
        , delimiter_(delimiter)
        , safe_(spreadsheetSafe)
        , leftOut_(std::move(leftOut))
    {
    }

    /// Leaves the next line out: the header of a further stream.
    void skipLine() { skipping_ = true; }

    Result<void> write(QByteArrayView bytes) override;
    Result<void> finish() override;

    /// Whether a spreadsheet would take the text for a formula.
    [[nodiscard]] static bool isFormula(QByteArrayView text);

private:
    enum class Place { Start, Bare, Quoted, BehindQuote };
    void take(char byte);
    void endCell(char separator);
    /// What a cell of JSON is without what is left out of it.
    void cutCell();

    ByteSink &next_;
    const char delimiter_;
    const bool safe_;
    const JsonMembersLeftOut leftOut_;
    QList<const JsonMembersLeftOut *> columns_; ///< what is left out of each; null for nothing
    qsizetype column_ = 0;
    bool inHeader_ = true;
    ByteBuffer cell_;
    ByteBuffer out_;
    Place place_ = Place::Start;
    bool quoted_ = false;
    bool skipping_ = false;
};

} // namespace registrar
