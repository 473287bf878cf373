// SPDX-License-Identifier: GPL-3.0-or-later
// The settings portal of the free desktops (org.freedesktop.portal.Settings): GNOME, KDE Plasma and others.
#include "repository/answer.h"
#include "widgets/shared/desktop_settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;
const auto contrast = u"contrast"_s;
// What GNOME told before the portals had a word for contrast.
const auto gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const auto gnomeContrast = u"high-contrast"_s;

/// A bus is used where there is one; none is started for this.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

/// The portal wraps a value once more for every hand it has gone through.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

class Portal : public QObject
{
    Q_OBJECT
public:
    Portal(QObject *parent, std::function<void(const DesktopSettings &)> tell)
        : QObject(parent)
        , tell_(std::move(tell))
    {
        // Signing in to the bus waits for it, so that is done apart; the connection is shared.
        whenAnswered(
            QtConcurrent::run([]() -> Result<bool> { return QDBusConnection::sessionBus().isConnected(); }),
            this, [this](const Result<bool> &connected) {
                if (*connected) {
                    listen();
                }
            });
    }

private Q_SLOTS:
    void takeChange(const QString &space, const QString &key, const QDBusVariant &value)
    {
        changed_.insert({space, key});
        take(space, key, value);
    }

private:
    void take(const QString &space, const QString &key, const QDBusVariant &value)
    {
        const QVariant plain = unwrapped(value.variant());
        const DesktopSettings before = settings_;
        if (space == appearance && key == colorScheme) {
            const uint scheme = plain.toUInt();
            settings_.dark = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
        } else if (space == appearance && key == contrast) {
            hasContrast_ = true;
            settings_.contrast = plain.toUInt() == 1;
        } else if (space == gnomeAccess && key == gnomeContrast && !hasContrast_) {
            settings_.contrast = plain.toBool();
        }
        if (settings_ != before) {
            tell_(settings_);
        }
    }

    void listen()
    {
        QDBusConnection::sessionBus().connect(service, path, interface, u"SettingChanged"_s, this,
                                              SLOT(takeChange(QString, QString, QDBusVariant)));
        read(appearance, colorScheme);
        read(appearance, contrast);
        read(gnomeAccess, gnomeContrast);
    }

    void read(const QString &space, const QString &key)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        question.setArguments({space, key});
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            // A desktop without the setting answers an error; a change may have overtaken the answer.
            if (reply.isValid() && !changed_.contains({space, key})) {
                take(space, key, reply.value());
            }
        });
    }

    std::function<void(const DesktopSettings &)> tell_;
    DesktopSettings settings_;
    QSet<std::pair<QString, QString>> changed_; ///< since it is listened
    bool hasContrast_ = false;                  ///< by the portals' own word
};

} // namespace

void followDesktopSettings(QObject *context, const std::function<void(const DesktopSettings &)> &tell)
{
    if (hasBus()) {
        new Portal(context, tell);
    }
}

} // namespace registrar

#include "desktop_settings_portal.moc"
