// SPDX-License-Identifier: GPL-3.0-or-later
// What failed, why, and what helps, for a narrow place, with a way to try again.
#include "widgets/connections/error_strip.h"

#include "repository/error.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme_palette.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

ErrorStrip::ErrorStrip(QWidget *parent)
    : QWidget(parent)
    , what_(new QLabel(this))
    , rest_(new QLabel(this))
{
    setObjectName(u"errorStrip"_s);
    QFont strong = what_->font();
    strong.setWeight(QFont::DemiBold);
    what_->setFont(strong);
    for (QLabel *label : {what_, rest_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *retry = new QPushButton(icon(u"reload"_s), tr("Try again"), this);
    retry->setObjectName(u"retry"_s);
    connect(retry, &QPushButton::clicked, this, &ErrorStrip::retryAsked);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(what_);
    layout->addWidget(rest_);
    layout->addWidget(retry, 0, Qt::AlignLeft);
    hide();
}

void ErrorStrip::showError(const Error &error)
{
    what_->setText(error.what);
    rest_->setText(error.why.isEmpty() || error.remedy.isEmpty() ? error.why + error.remedy
                                                                 : error.why + u"\n\n"_s + error.remedy);
    setAccessibleName(error.toText());
    show();
}

QString ErrorStrip::text() const
{
    return what_->text() + u'\n' + rest_->text();
}

void ErrorStrip::paintEvent(QPaintEvent *)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.dangerBack);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

} // namespace registrar
