// SPDX-License-Identifier: GPL-3.0-or-later
// A line above a page that tells what happened without stopping anybody.
#include "widgets/shared/notification_bar.h"

#include "widgets/shared/icon_label.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/panes.h"
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

namespace
{
constexpr qsizetype waitingAtMost = 20;
}

bool NotificationBar::Notice::leaves() const
{
    return (tone == Tone::Information || tone == Tone::Success) && actionText.isEmpty();
}

NotificationBar::NotificationBar(QWidget *parent)
    : QWidget(parent)
    , icon_(new IconLabel(this))
    , sentence_(new QLabel(this))
    , more_(new QLabel(this))
    , action_(new QPushButton(this))
{
    setObjectName(u"notificationBar"_s);
    markPane(this, action_);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence_->setFocusPolicy(Qt::NoFocus);
    action_->setObjectName(u"notificationAction"_s);
    auto *closeButton = new QToolButton(this);
    closeButton->setObjectName(u"dismissNotification"_s);
    closeButton->setIcon(icon(u"close"_s, IconTone::Dim));
    closeButton->setAutoRaise(true);
    closeButton->setToolTip(tr("Dismiss"));
    closeButton->setAccessibleName(tr("Dismiss"));
    connect(closeButton, &QToolButton::clicked, this, &NotificationBar::dismiss);
    connect(action_, &QPushButton::clicked, this, [this] {
        const auto run = shown_.run;
        dismiss();
        if (run) {
            run();
        }
    });
    leave_.setSingleShot(true);
    leave_.setInterval(6000);
    connect(&leave_, &QTimer::timeout, this, &NotificationBar::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(icon_, 0, Qt::AlignVCenter);
    layout->addWidget(sentence_, 1);
    layout->addWidget(more_);
    layout->addWidget(action_);
    layout->addWidget(closeButton);
    hide();
}

QIcon NotificationBar::iconOf(Tone tone)
{
    static const QString names[] = {u"information"_s, u"apply"_s, u"warning"_s, u"error"_s};
    constexpr IconTone tones[] = {IconTone::Accent, IconTone::Success, IconTone::Warning, IconTone::Danger};
    const auto index = static_cast<std::size_t>(tone);
    return icon(names[index], tones[index]);
}

void NotificationBar::tell(Tone tone, const QString &sentence, const QString &actionText,
                           std::function<void()> action)
{
    if (isHidden()) {
        waiting_.clear();
    } else if (!shown_.leaves() && shown_.sentence != sentence && waiting_.size() < waitingAtMost) {
        waiting_.append(shown_);
    }
    waiting_.removeIf([&sentence](const Notice &notice) { return notice.sentence == sentence; });
    put({tone, sentence, actionText, std::move(action)});
    Q_EMIT told(tone, sentence);
}

void NotificationBar::put(const Notice &notice)
{
    shown_ = notice;
    icon_->setIcon(iconOf(notice.tone), 16);
    sentence_->setText(notice.sentence);
    more_->setVisible(!waiting_.isEmpty());
    more_->setText(tr("%n more", nullptr, int(waiting_.size())));
    action_->setText(notice.actionText);
    action_->setVisible(!notice.actionText.isEmpty());
    notice.leaves() ? leave_.start() : leave_.stop();
    setAccessibleName(notice.sentence);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NotificationBar::dismiss()
{
    if (waiting_.isEmpty()) {
        hide();
    } else {
        const Notice next = waiting_.takeLast();
        put(next);
    }
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
    painter.fillRect(rect(), backs[static_cast<std::size_t>(shown_.tone)]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace registrar
