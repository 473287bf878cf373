// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as it reads, without fetching anything that it names.
#pragma once

#include <QTextBrowser>

namespace registrar
{

/// Pictures and links of a record are somebody else's: nothing is loaded and nothing is opened.
class MarkdownPreview : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MarkdownPreview(QWidget *parent = nullptr);

    /// At most `mostCharacters` are laid out; the rest is told of.
    void showMarkdown(const QString &text);

    static constexpr qsizetype mostCharacters = 100'000;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace registrar
