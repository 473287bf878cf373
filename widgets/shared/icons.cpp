// SPDX-License-Identifier: GPL-3.0-or-later
// Registrar's own icons, drawn in the colour of the text beside them.
#include "widgets/shared/icons.h"

#include "widgets/shared/theme_palette.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QColor colorOf(IconTone tone, const ThemePalette &theme)
{
    switch (tone) {
    case IconTone::Text:
        return theme.text;
    case IconTone::Dim:
        return theme.dim;
    case IconTone::Accent:
        return theme.accent;
    case IconTone::Danger:
        return theme.danger;
    case IconTone::Warning:
        return theme.warning;
    case IconTone::Success:
        return theme.success;
    case IconTone::OnAccent:
        return theme.onAccent;
    }
    return theme.text;
}

/// Keeps the name alone: the colour is chosen when painting, which is why a switched theme needs no new
/// icons.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const QString &name, IconTone tone)
        : name_(name)
        , tone_(tone)
    {
    }

    QIconEngine *clone() const override { return new IconEngine(*this); }

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rectangle, draw(rectangle.size(), ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return draw(size, 1.0, mode);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return draw(size / scale, scale, mode);
    }

private:
    QPixmap draw(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        QColor color = colorOf(tone_, ThemePalette::of(QGuiApplication::palette()));
        if (mode == QIcon::Disabled) {
            color.setAlpha(90);
        }
        const QString key = u"registrar:%1:%2:%3:%4:%5"_s.arg(
            name_, color.name(QColor::HexArgb), QString::number(size.width()), QString::number(size.height()),
            QString::number(ratio));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) {
            return pixmap;
        }
        QFile file(u":/icons/%1.svg"_s.arg(name_));
        if (!file.open(QIODevice::ReadOnly)) {
            return pixmap;
        }
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(drawing);
        pixmap = QPixmap(size * ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString name_;
    IconTone tone_;
};

} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    return QIcon(new IconEngine(name, tone));
}

} // namespace registrar
