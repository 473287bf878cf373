// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a page's place while there is nothing to show, and why.
#include "widgets/shared/state_view.h"

#include "repository/error.h"
#include "widgets/shared/busy_mark.h"
#include "widgets/shared/icon_label.h"
#include "widgets/shared/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int textWidth = 400;
constexpr int narrow = 340;
constexpr int leastWidth = 200;
constexpr int margin = 16;
constexpr int iconSize = 32;

QString iconNameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Permission:
    case Error::Kind::WrongPassword:
    case Error::Kind::ReadOnly:
        return u"no-rights"_s;
    case Error::Kind::ConnectionRefused:
    case Error::Kind::ConnectionLost:
    case Error::Kind::HostNotFound:
    case Error::Kind::Timeout:
        return u"connection-lost"_s;
    default:
        return u"error"_s;
    }
}

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StateView::StateView(QWidget *parent)
    : QWidget(parent)
    , busy_(new BusyMark(iconSize, this))
    , icon_(new IconLabel(this))
    , title_(makeText(this))
    , detail_(makeText(this))
    , actions_(new QWidget(this))
    , actionRow_(new QBoxLayout(QBoxLayout::LeftToRight, actions_))
{
    QFont strong = title_->font();
    strong.setWeight(QFont::DemiBold);
    title_->setFont(strong);
    title_->setObjectName(u"stateTitle"_s);
    detail_->setObjectName(u"stateDetail"_s);
    detail_->setForegroundRole(QPalette::PlaceholderText);
    icon_->setAlignment(Qt::AlignCenter);
    actionRow_->setContentsMargins(0, 8, 0, 0);
    actionRow_->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(6);
    layout->addStretch(2);
    layout->addWidget(busy_, 0, Qt::AlignHCenter);
    layout->addWidget(icon_, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(title_);
    layout->addWidget(detail_);
    layout->addWidget(actions_, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    busy_->hide();
    // The margins grow with the width; asked for by them, no width would ever be given back.
    setMinimumWidth(leastWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void StateView::showLoading(const QString &sentence)
{
    put(sentence, {});
    icon_->hide();
    busy_->show();
}

void StateView::showEmpty(const QString &iconName, const QString &title, const QString &detail)
{
    put(title, detail);
    icon_->setIcon(icon(iconName, IconTone::Dim), iconSize);
}

void StateView::showError(const Error &error)
{
    const QString reason = error.why.isEmpty() || error.remedy.isEmpty()
                               ? error.why + error.remedy
                               : error.why + u"\n\n"_s + error.remedy;
    put(error.what, reason);
    icon_->setIcon(icon(iconNameOf(error.kind), IconTone::Danger), iconSize);
}

QPushButton *StateView::addAction(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, actions_);
    const bool first = actionRow_->isEmpty();
    button->setDefault(first);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName, first ? IconTone::OnAccent : IconTone::Text));
    }
    actionRow_->addWidget(button);
    actions_->show();
    return button;
}

void StateView::resizeEvent(QResizeEvent *)
{
    // A limit on the labels' width, or their alignment, would take their height for their width away.
    const int side = qMax(margin, (width() - textWidth) / 2);
    layout()->setContentsMargins(side, margin, side, margin);
    actionRow_->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString StateView::title() const
{
    return title_->text();
}

QString StateView::detail() const
{
    return detail_->text();
}

void StateView::put(const QString &title, const QString &detail)
{
    busy_->hide();
    icon_->show();
    title_->setText(title);
    detail_->setText(detail);
    detail_->setVisible(!detail.isEmpty());
    while (QLayoutItem *item = actionRow_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    actions_->hide();
    setAccessibleName(title);
    setAccessibleDescription(detail);
}

} // namespace registrar
