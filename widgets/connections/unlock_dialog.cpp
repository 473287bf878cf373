// SPDX-License-Identifier: GPL-3.0-or-later
// For how long a read-only deployment may be written to, and why.
#include "widgets/connections/unlock_dialog.h"

#include "widgets/shared/segmented_control.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <iterator>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
constexpr int seconds[] = {15 * 60, 60 * 60}; ///< of the first two choices
constexpr int longestReason = 200;
} // namespace

UnlockDialog::UnlockDialog(const QString &deployment, QWidget *parent)
    : QDialog(parent)
    , times_(new SegmentedControl(this))
    , reason_(new QLineEdit(this))
{
    setObjectName(u"unlockDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unlock for writing"));
    auto *text =
        new QLabel(tr("%1 can be written to for the time that you choose, and then locks itself again. "
                      "The reason is written into the journal.")
                       .arg(deployment),
                   this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    times_->setObjectName(u"times"_s);
    times_->setAccessibleName(tr("How long"));
    for (const QString &title : {tr("15 minutes"), tr("1 hour"), tr("Today")}) {
        times_->addSegment(title);
    }
    reason_->setObjectName(u"reason"_s);
    reason_->setMaxLength(longestReason);
    reason_->setPlaceholderText(tr("For example: correct an e-mail address, ticket 481"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(tr("For"), times_);
    form->addRow(tr("&Reason"), reason_);
    auto *buttons = new QDialogButtonBox(this);
    unlock_ = buttons->addButton(tr("Unlock"), QDialogButtonBox::AcceptRole);
    unlock_->setObjectName(u"unlock"_s);
    unlock_->setEnabled(false);
    unlock_->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(reason_, &QLineEdit::textChanged, this,
            [this](const QString &typed) { unlock_->setEnabled(!typed.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(until(), reason_->text().trimmed());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    reason_->setFocus();
}

QDateTime UnlockDialog::until() const
{
    const QDateTime now = QDateTime::currentDateTime();
    const auto chosen = static_cast<std::size_t>(times_->current());
    return chosen < std::size(seconds) ? now.addSecs(seconds[chosen])
                                       : QDateTime(now.date().addDays(1), QTime(0, 0));
}

} // namespace registrar
