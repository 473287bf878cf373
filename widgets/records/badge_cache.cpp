// SPDX-License-Identifier: GPL-3.0-or-later
// Small signs for enums and booleans, drawn once and then only copied.
#include "widgets/records/badge_cache.h"

#include "widgets/shared/theme_palette.h"

#include <QFontMetrics>
#include <QPainter>

namespace registrar
{

namespace
{

constexpr int sidePadding = 7;
constexpr int markWidth = 14; ///< of a boolean, with the room behind it
constexpr int maximumBadges = 1000;
constexpr int hues[] = {212, 150, 40, 280, 190, 340, 90, 20}; ///< next to each other they differ most

QColor ground(const BadgeCache::Look &look)
{
    const int hue = hues[static_cast<size_t>(look.choice) % std::size(hues)];
    return look.dark ? QColor::fromHsl(hue, 70, 58) : QColor::fromHsl(hue, 110, 232);
}

/// A tick, or a ring: the shape tells them apart where colour does not.
void drawMark(QPainter &painter, const QRectF &rect, bool tick, const ThemePalette &theme)
{
    painter.setBrush(Qt::NoBrush);
    if (tick) {
        painter.setPen(QPen(theme.success, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF points[] = {{rect.left(), rect.center().y() + 0.5},
                                  {rect.left() + rect.width() * 0.38, rect.bottom() - 0.5},
                                  {rect.right(), rect.top() + 0.5}};
        painter.drawPolyline(points, 3);
    } else {
        painter.setPen(QPen(theme.faint, 1.3));
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace

const QPixmap &BadgeCache::badge(const QString &text, const Look &look, const QFont &font,
                                 Qt::LayoutDirection direction, int maximumWidth, qreal pixelRatio)
{
    if (font != font_ || pixmaps_.size() > maximumBadges) {
        pixmaps_.clear();
        font_ = font;
    }
    const auto choice = static_cast<quint64>(look.choice) % std::size(hues);
    const quint64 key = static_cast<quint64>(look.kind) | choice << 2 | quint64(look.struckOut) << 6 |
                        quint64(look.dark) << 7 | quint64(direction == Qt::RightToLeft) << 8 |
                        static_cast<quint64>(pixelRatio * 16) << 9 |
                        static_cast<quint64>(std::clamp(maximumWidth, 0, 0xffff)) << 24;
    auto found = pixmaps_.find({text, key});
    if (found == pixmaps_.end())
        found = pixmaps_.insert({text, key}, draw(text, look, direction, maximumWidth, pixelRatio));
    return *found;
}

QPixmap BadgeCache::draw(const QString &text, const Look &look, Qt::LayoutDirection direction,
                         int maximumWidth, qreal pixelRatio) const
{
    const ThemePalette &theme = look.dark ? ThemePalette::dark() : ThemePalette::light();
    QFont font = font_;
    font.setStrikeOut(look.struckOut);
    const QFontMetrics metrics(font);
    const bool choice = look.kind == Kind::Choice;
    const int around = choice ? 2 * sidePadding : markWidth;
    const QSize size(std::min(metrics.horizontalAdvance(text) + around + 1, std::max(maximumWidth, around)),
                     metrics.height() + 2);
    QPixmap pixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    QRect words = QRect(QPoint(), size);
    if (choice) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground(look));
        painter.drawRoundedRect(QRectF(words), 5, 5);
        words.adjust(sidePadding, 0, -sidePadding, 0);
    } else {
        const bool mirrored = direction == Qt::RightToLeft;
        const QRectF mark(mirrored ? size.width() - 9 : 0, size.height() / 2.0 - 4, 9, 8);
        drawMark(painter, mark.adjusted(0, 0, look.kind == Kind::False ? -1 : 0, 0), look.kind == Kind::True,
                 theme);
        words.adjust(mirrored ? 0 : markWidth, 0, mirrored ? -markWidth : 0, 0);
    }
    painter.setPen(look.kind == Kind::False ? theme.dim : theme.text);
    painter.drawText(words, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, words.width() + 1));
    return pixmap;
}

} // namespace registrar
