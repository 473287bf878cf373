// SPDX-License-Identifier: GPL-3.0-or-later
// A small sign that says which deployment this is, how dangerous it is, and whether it can be changed.
#include "widgets/shared/connection_badge.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/theme_palette.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
constexpr int dot = 7;
constexpr int gap = 6;
constexpr int lockSize = 14;
} // namespace

ConnectionBadge::ConnectionBadge(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"connectionBadge"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    hide();
}

void ConnectionBadge::showDeployment(const Deployment &deployment, const QString &access)
{
    name_ = deployment.name;
    environment_ = deployment.environment;
    readOnly_ = deployment.readOnly;
    const QString what = tr("%1 is a %2 deployment.").arg(name_, environmentTitle(environment_).toLower());
    setToolTip(access.isEmpty() ? what : what + u'\n' + access);
    setAccessibleName(toolTip());
    updateGeometry();
    update();
    show();
}

void ConnectionBadge::clear()
{
    name_.clear();
    hide();
}

QString ConnectionBadge::text() const
{
    //: a deployment's name and its environment
    return tr("%1 · %2").arg(fontMetrics().elidedText(name_, Qt::ElideMiddle, 180),
                             environmentTitle(environment_));
}

QSize ConnectionBadge::sizeHint() const
{
    return {dot + gap + fontMetrics().horizontalAdvance(text()) + (readOnly_ ? gap + lockSize : 0) + 4,
            fontMetrics().height() + 4};
}

void ConnectionBadge::paintEvent(QPaintEvent *)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    const QColor color = environmentColor(environment_, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(placed(QRect(0, (height() - dot) / 2, dot, dot)));
    painter.setPen(environment_ == Environment::Production ? color : theme.text);
    const int textWidth = fontMetrics().horizontalAdvance(text()) + 2;
    painter.drawText(placed(QRect(dot + gap, 0, textWidth, height())), Qt::AlignVCenter, text());
    if (readOnly_) {
        icon(u"lock"_s, IconTone::Dim)
            .paint(&painter, placed(QRect(dot + gap + textWidth + gap - 2, (height() - lockSize) / 2,
                                          lockSize, lockSize)));
    }
}

QString ConnectionBadge::environmentTitle(Environment environment)
{
    switch (environment) {
    case Environment::Development:
        return tr("Development");
    case Environment::Staging:
        return tr("Staging");
    case Environment::Production:
        return tr("Production");
    }
    return {};
}

QColor ConnectionBadge::environmentColor(Environment environment, const QPalette &palette)
{
    const ThemePalette &theme = ThemePalette::of(palette);
    switch (environment) {
    case Environment::Development:
        return theme.success;
    case Environment::Staging:
        return theme.warning;
    case Environment::Production:
        return theme.danger;
    }
    return theme.dim;
}

} // namespace registrar
