// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as it reads, without fetching anything that it names.
#include "widgets/records/markdown_preview.h"

namespace registrar
{

using namespace Qt::StringLiterals;

MarkdownPreview::MarkdownPreview(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"markdownPreview"_s);
    setOpenLinks(false);
}

void MarkdownPreview::showMarkdown(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        setPlainText(tr("Nothing is written yet."));
        return;
    }
    document()->setMarkdown(text.left(mostCharacters), QTextDocument::MarkdownDialectGitHub);
    if (text.size() > mostCharacters)
        append(tr("… The text goes on; its first %1 characters are shown.").arg(mostCharacters));
}

QVariant MarkdownPreview::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace registrar
