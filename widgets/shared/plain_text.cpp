// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a text edit, with nothing of it changed that nobody typed.
#include "widgets/shared/plain_text.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace registrar
{

bool keepsText(const QString &text)
{
    qsizetype pairs = 0;
    qsizetype feeds = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        switch (text.at(at).unicode()) {
        case u'\r':
            if (at + 1 >= text.size() || text.at(at + 1) != u'\n')
                return false;
            ++pairs;
            break;
        case u'\n':
            ++feeds;
            break;
        case 0x2029: // a paragraph's end
        case 0xfdd0: // a frame's begin and end
        case 0xfdd1:
            return false;
        default:
            break;
        }
    }
    return pairs == 0 || pairs == feeds;
}

QString typedText(const QPlainTextEdit &edit, const QString &original)
{
    QString text = edit.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, original.contains(u'\r') ? u"\r\n"_s : u"\n"_s);
    if (!original.contains(QChar::LineSeparator))
        text.replace(QChar::LineSeparator, u'\n'); // what Shift and Enter type
    return text;
}

} // namespace registrar
