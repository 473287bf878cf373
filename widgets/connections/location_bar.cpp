// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is, as a line above a page: deployment, store, entity, filter, record; and the ways back and
// forward.
#include "widgets/connections/location_bar.h"

#include "widgets/shared/theme_palette.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int widestPart = 260; ///< pixels
const auto separator = u"›"_s;

QString shortened(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().elidedText(text, Qt::ElideMiddle, widestPart);
}

} // namespace

LocationBar::LocationBar(QAction *back, QAction *forward, QWidget *parent)
    : QWidget(parent)
    , parts_(new QHBoxLayout)
{
    setObjectName(u"locationBar"_s);
    setAccessibleName(tr("Where you are"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setSpacing(0);
    for (QAction *action : {back, forward}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
        layout->addWidget(button);
    }
    layout->addSpacing(6);
    parts_->setSpacing(0);
    layout->addLayout(parts_, 1);
}

void LocationBar::setParts(const QStringList &titles)
{
    if (titles == titles_)
        return;
    titles_ = titles;
    fill();
}

void LocationBar::setPlace(const QString &filter, const QString &record)
{
    if (filter == filter_ && record == record_)
        return;
    filter_ = filter;
    record_ = record;
    fill();
}

QString LocationBar::text() const
{
    QStringList parts = titles_ + QStringList{filter_, record_};
    parts.removeAll(QString());
    return parts.join(u' ' + separator + u' ');
}

void LocationBar::addSeparator()
{
    auto *label = new QLabel(isRightToLeft() ? u"‹"_s : separator, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(2, 0, 2, 0);
    parts_->addWidget(label);
}

void LocationBar::fill()
{
    while (QLayoutItem *item = parts_->takeAt(0)) {
        if (QWidget *part = item->widget()) {
            part->hide();
            part->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    for (int index = 0; index < titles_.size(); ++index) {
        if (index > 0)
            addSeparator();
        auto *button = new QToolButton(this);
        button->setObjectName(u"locationPart%1"_s.arg(index));
        button->setAutoRaise(true);
        button->setText(shortened(*button, titles_.at(index)));
        button->setAccessibleName(titles_.at(index));
        connect(button, &QToolButton::clicked, this, [this, index] { Q_EMIT partActivated(index); });
        parts_->addWidget(button);
    }
    for (const QString &text : {filter_, record_}) {
        if (text.isEmpty())
            continue;
        addSeparator();
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(shortened(*label, text));
        label->setToolTip(text);
        label->setContentsMargins(4, 0, 4, 0);
        parts_->addWidget(label);
    }
    parts_->addStretch(1);
}

} // namespace registrar
