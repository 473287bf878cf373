// SPDX-License-Identifier: GPL-3.0-or-later
// A line above a page that tells what happened without stopping anybody.
#include "widgets/shared/notification_bar.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/theme_palette.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace registrar
{

NotificationBar::NotificationBar(QWidget *parent)
    : QWidget(parent)
    , icon_(new QLabel(this))
    , sentence_(new QLabel(this))
    , action_(new QPushButton(this))
{
    setObjectName(u"notificationBar"_s);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence_->setFocusPolicy(Qt::NoFocus);
    action_->setObjectName(u"notificationAction"_s);
    auto *closeButton = new QToolButton(this);
    closeButton->setIcon(icon(u"close"_s, IconTone::Dim));
    closeButton->setAutoRaise(true);
    closeButton->setToolTip(tr("Dismiss"));
    closeButton->setAccessibleName(tr("Dismiss"));
    connect(closeButton, &QToolButton::clicked, this, &QWidget::hide);
    connect(action_, &QPushButton::clicked, this, [this] {
        hide();
        if (run_) {
            run_();
        }
    });
    leave_.setSingleShot(true);
    leave_.setInterval(6000);
    connect(&leave_, &QTimer::timeout, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(icon_, 0, Qt::AlignVCenter);
    layout->addWidget(sentence_, 1);
    layout->addWidget(action_);
    layout->addWidget(closeButton);
    hide();
}

void NotificationBar::tell(Tone tone, const QString &sentence, const QString &actionText,
                           std::function<void()> action)
{
    static const QString names[] = {u"information"_s, u"apply"_s, u"warning"_s, u"error"_s};
    constexpr IconTone tones[] = {IconTone::Accent, IconTone::Success, IconTone::Warning, IconTone::Danger};
    tone_ = tone;
    const auto index = static_cast<std::size_t>(tone);
    icon_->setPixmap(icon(names[index], tones[index]).pixmap(16, 16));
    sentence_->setText(sentence);
    action_->setText(actionText);
    action_->setVisible(!actionText.isEmpty());
    run_ = std::move(action);
    const bool leaves = (tone == Tone::Information || tone == Tone::Success) && actionText.isEmpty();
    leaves ? leave_.start() : leave_.stop();
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NotificationBar::sentence() const
{
    return sentence_->text();
}

void NotificationBar::paintEvent(QPaintEvent *)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    const QColor backs[] = {theme.selection, theme.successBack, theme.warningBack, theme.dangerBack};
    QPainter painter(this);
    painter.fillRect(rect(), backs[static_cast<std::size_t>(tone_)]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace registrar
