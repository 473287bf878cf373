// SPDX-License-Identifier: GPL-3.0-or-later
// How an operation, or a message, is drawn in a list: a sign, a line, and a dimmer line below.
#include "widgets/operations/operation_delegate.h"

#include "models/operations/operation_list_model.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme_palette.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int margin = 10;
constexpr int iconSize = 16;
constexpr int gap = 8;
constexpr int barHeight = 3;

void drawBar(QPainter &painter, const QRect &place, double fraction, Qt::LayoutDirection direction,
             const ThemePalette &theme)
{
    painter.fillRect(place, theme.border);
    // Without a known end the bar stands half full, which says that work goes on and no more.
    QRect done = place;
    done.setWidth(int(place.width() * (fraction < 0 ? 0.5 : qBound(0.0, fraction, 1.0))));
    painter.fillRect(QStyle::visualRect(direction, place, done), theme.accent);
}

} // namespace

OperationDelegate::OperationDelegate(int detailRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , detailRole_(detailRole)
{
}

void OperationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.selection);
    }
    const bool running = index.data(OperationListModel::RunningRole).toBool();
    const bool failed = index.data(OperationListModel::FailedRole).toBool();
    const QRect all = option.rect.adjusted(margin, 6, -margin, -6);
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const auto given = index.data(Qt::DecorationRole).value<QIcon>();
    const QIcon sign = !given.isNull() ? given
                       : running       ? icon(u"operations"_s, IconTone::Accent)
                       : failed        ? icon(u"error"_s, IconTone::Danger)
                                       : icon(u"apply"_s, IconTone::Success);
    sign.paint(painter, mirrored({all.left(), all.top(), iconSize, iconSize}));
    const int high = option.fontMetrics.height();
    const QRect first(all.left() + iconSize + gap, all.top(), all.width() - iconSize - gap, high);
    const QRect second = first.translated(0, high + 2);
    const int align = Qt::AlignVCenter | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->setPen(theme.text);
    painter->drawText(mirrored(first), align,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    const QString detail = index.data(detailRole_).toString().section(u'\n', 0, 0);
    painter->setPen(theme.dim);
    painter->drawText(mirrored(second), align,
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, second.width()));
    if (running) {
        drawBar(*painter,
                mirrored({first.left(), option.rect.bottom() - barHeight - 2, first.width(), barHeight}),
                index.data(OperationListModel::FractionRole).toDouble(), option.direction, theme);
    }
    painter->restore();
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * option.fontMetrics.height() + 18};
}

} // namespace registrar
