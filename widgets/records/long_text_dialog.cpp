// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is too long for a line, in a window of its own.
#include "widgets/records/long_text_dialog.h"

#include "widgets/shared/plain_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

/// As much of the text as can be laid out at once.
QString readable(const QString &text)
{
    qsizetype lineStart = 0;
    const qsizetype end = std::min(text.size(), LongTextDialog::longestText);
    for (qsizetype at = 0; at < end; ++at) {
        if (text.at(at) == u'\n')
            lineStart = at + 1;
        else if (at - lineStart >= LongTextDialog::longestLine)
            return text.left(at);
    }
    return text.left(end);
}

} // namespace

LongTextDialog::LongTextDialog(const QString &title, const QString &text, const QString &refusal,
                               QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"longTextDialog"_s);
    setWindowTitle(title);
    resize(720, 480);
    const QString shown = readable(text);
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(u"longText"_s);
    edit->setAccessibleName(title);
    edit->setPlainText(shown);
    auto *note = new QLabel(this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const bool cut = shown.size() < text.size();
    if (cut)
        note->setText(
            tr("The first %1 of %2 characters. The rest is too long to be shown, so the text is not "
               "edited here.")
                .arg(QLocale().toString(shown.size()), QLocale().toString(text.size())));
    else
        note->setText(
            keepsText(text) || !refusal.isEmpty()
                ? refusal
                : tr("Its line ends differ from each other; it is edited in the text of the record, where "
                     "they are kept."));
    note->setVisible(!note->text().isEmpty());
    if (!note->text().isEmpty()) {
        edit->setReadOnly(true);
        buttons->setStandardButtons(QDialogButtonBox::Close);
    } else {
        auto *accept = buttons->addButton(tr("Stage the text"), QDialogButtonBox::AcceptRole);
        accept->setObjectName(u"acceptText"_s);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, [this, edit, text] {
        Q_EMIT textAccepted(typedText(*edit, text));
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(edit, 1);
    layout->addWidget(buttons);
}

} // namespace registrar
