// SPDX-License-Identifier: GPL-3.0-or-later
// The zones in which times can be shown.
#include "widgets/records/time_zone_menu.h"

using namespace Qt::StringLiterals;

namespace registrar
{

TimeZoneMenu::TimeZoneMenu(const QTimeZone &present, QWidget *parent)
    : QMenu(tr("Show times in"), parent)
    , present_(present)
{
    setObjectName(u"timeZoneMenu"_s);
    addZone(*this, u"UTC"_s, QTimeZone::utc());
    const QTimeZone own = QTimeZone::systemTimeZone();
    if (own.isValid() && own != QTimeZone::utc())
        addZone(*this, tr("%1, as this computer").arg(QString::fromUtf8(own.id())), own);
    addSeparator();
    QList<QByteArray> parts;
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        const QByteArray part = zone.left(zone.indexOf('/'));
        if (zone.contains('/') && part != "Etc" && part != "SystemV" && !parts.contains(part))
            parts.append(part);
    }
    for (const QByteArray &part : std::as_const(parts)) {
        QMenu *menu = addMenu(QString::fromUtf8(part));
        connect(menu, &QMenu::aboutToShow, this, [this, menu, part] { fill(*menu, part); });
    }
}

void TimeZoneMenu::addZone(QMenu &menu, const QString &text, const QTimeZone &zone)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(zone == present_);
    connect(action, &QAction::triggered, this, [this, zone] { Q_EMIT chosen(zone); });
}

void TimeZoneMenu::fill(QMenu &menu, const QByteArray &part)
{
    if (!menu.isEmpty())
        return;
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.startsWith(part + '/'))
            addZone(menu, QString::fromUtf8(zone.mid(part.size() + 1)).replace(u'_', u' '), QTimeZone(zone));
    }
}

} // namespace registrar
