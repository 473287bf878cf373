// SPDX-License-Identifier: GPL-3.0-or-later
// How a line of the tree of deployments is drawn: icon, name, and at the far end its count or its signs.
#include "widgets/connections/deployment_tree_delegate.h"

#include "models/connections/deployment_tree_model.h"
#include "widgets/shared/connection_badge.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme_palette.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Kind = DeploymentTreeNode::Kind;
using State = DeploymentTreeNode::State;

constexpr int iconSize = 16;
constexpr int gap = 6;
constexpr int margin = 8;

/// Hands out places from both ends of the line, mirrored where the layout is.
class Line
{
public:
    Line(const QStyleOptionViewItem &option)
        : all_(option.rect)
        , direction_(option.direction)
        , left_(all_.adjusted(2, 0, -margin, 0))
    {
    }

    QRect fromStart(int width)
    {
        const QRect place(left_.left(), left_.top(), width, left_.height());
        left_.setLeft(left_.left() + width + gap);
        return QStyle::visualRect(direction_, all_, place);
    }
    QRect fromEnd(int width)
    {
        const QRect place(left_.right() - width + 1, left_.top(), width, left_.height());
        left_.setRight(left_.right() - width - gap);
        return QStyle::visualRect(direction_, all_, place);
    }
    QRect rest() const { return QStyle::visualRect(direction_, all_, left_); }
    int room() const { return left_.width(); }

private:
    QRect all_;
    Qt::LayoutDirection direction_;
    QRect left_;
};

QRect centred(const QRect &place, int size)
{
    return {place.left() + (place.width() - size) / 2, place.top() + (place.height() - size) / 2, size, size};
}

void drawSigns(QPainter &painter, Line &line, const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    if (const QVariant environment = index.data(DeploymentTreeModel::EnvironmentRole);
        environment.isValid()) {
        const QColor color =
            ConnectionBadge::environmentColor(static_cast<Environment>(environment.toInt()), option.palette);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(centred(line.fromEnd(8), 7));
        if (index.data(DeploymentTreeModel::ReadOnlyRole).toBool()) {
            icon(u"lock"_s, IconTone::Dim).paint(&painter, centred(line.fromEnd(14), 14));
        } else if (index.data(DeploymentTreeModel::UnlockedRole).toBool()) {
            icon(u"lock-open"_s, IconTone::Warning).paint(&painter, centred(line.fromEnd(14), 14));
        }
    }
    if (index.data(DeploymentTreeModel::LostRole).toBool()) {
        icon(u"connection-lost"_s, IconTone::Warning)
            .paint(&painter, centred(line.fromEnd(iconSize), iconSize));
    }
    const QString count = index.data(DeploymentTreeModel::CountTextRole).toString();
    const int width = option.fontMetrics.horizontalAdvance(count) + 1;
    // A name that has hardly any room left says more than its count.
    if (!count.isEmpty() && line.room() > width + 48) {
        painter.setPen(theme.dim);
        painter.drawText(line.fromEnd(width), Qt::AlignVCenter | Qt::AlignRight, count);
    }
}

QColor textColor(const QModelIndex &index, const ThemePalette &theme)
{
    const auto kind = static_cast<Kind>(index.data(DeploymentTreeModel::KindRole).toInt());
    const auto state = static_cast<State>(index.data(DeploymentTreeModel::StateRole).toInt());
    if (state == State::Failed && kind == Kind::Message) {
        return theme.danger;
    }
    const bool second =
        kind == Kind::Message || kind == Kind::Group || index.data(DeploymentTreeModel::AbsentRole).toBool();
    return second ? theme.dim : theme.text;
}

} // namespace

void DeploymentTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const QString title = option.text;
    option.text.clear();
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const ThemePalette &theme = ThemePalette::of(option.palette);
    const auto kind = static_cast<Kind>(index.data(DeploymentTreeModel::KindRole).toInt());
    const auto state = static_cast<State>(index.data(DeploymentTreeModel::StateRole).toInt());
    painter->save();
    Line line(option);
    const QString name = index.data(DeploymentTreeModel::IconNameRole).toString();
    if (!name.isEmpty()) {
        const IconTone tone = state == State::Failed ? IconTone::Danger : IconTone::Dim;
        icon(name, tone).paint(painter, centred(line.fromStart(iconSize), iconSize));
    }
    drawSigns(*painter, line, index, option);
    if (kind == Kind::Deployment) {
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
    }
    painter->setPen(textColor(index, theme));
    const QRect rest = line.rest();
    painter->drawText(rest, Qt::AlignVCenter | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      painter->fontMetrics().elidedText(
                          title, kind == Kind::Message ? Qt::ElideRight : Qt::ElideMiddle, rest.width()));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize DeploymentTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, qMax(iconSize, option.fontMetrics.height()) + 8};
}

} // namespace registrar
