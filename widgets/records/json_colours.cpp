// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of a line of JSON.
#include "widgets/records/json_colours.h"

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qsizetype longestColoured = 4000; ///< characters; what is behind them keeps the colour of text

qsizetype endOfText(const QString &line, qsizetype at)
{
    for (++at; at < line.size() && line.at(at) != u'"'; ++at) {
        if (line.at(at) == u'\\')
            ++at;
    }
    return std::min(at + 1, line.size());
}

bool isName(const QString &line, qsizetype behind)
{
    while (behind < line.size() && line.at(behind) == u' ')
        ++behind;
    return behind < line.size() && line.at(behind) == u':';
}

bool isWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'-' || letter == u'+' || letter == u'.';
}

} // namespace

QList<QTextLayout::FormatRange> jsonColours(const QString &line, const ThemePalette &theme)
{
    QList<QTextLayout::FormatRange> ranges;
    const auto paint = [&ranges](qsizetype from, qsizetype end, const QColor &colour) {
        QTextCharFormat format;
        format.setForeground(colour);
        ranges.append({static_cast<int>(from), static_cast<int>(end - from), format});
    };
    const qsizetype size = std::min(line.size(), longestColoured);
    for (qsizetype at = 0; at < size;) {
        const QChar letter = line.at(at);
        if (letter == u'"') {
            const qsizetype end = endOfText(line, at);
            const bool name = isName(line, end);
            // Names that tell a type stand back behind those of fields.
            const bool type = name && line.mid(at + 1, 1) == u"$"_s;
            paint(at, end, type ? theme.dim : name ? theme.accent : theme.success);
            at = end;
        } else if (isWord(letter)) {
            qsizetype end = at;
            while (end < size && isWord(line.at(end)))
                ++end;
            const bool number = letter.isDigit() || letter == u'-';
            paint(at, end, number ? theme.warning : theme.danger);
            at = end;
        } else {
            if (letter != u' ')
                paint(at, at + 1, theme.dim);
            ++at;
        }
    }
    return ranges;
}

} // namespace registrar
