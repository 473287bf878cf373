// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the window, and makes it anew when the program's language changes.
#include "app/window_keeper.h"

#include "app/deployment_dialogs.h"
#include "app/main_window.h"
#include "app/window_session.h"
#include "translations/translations.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/shared/notification_bar.h"

#include <QApplication>
#include <QEvent>

namespace registrar
{

WindowKeeper::WindowKeeper(const WindowServices &services, WindowSession &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , window_(make())
{
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, &WindowKeeper::remake);
    connect(&services_.preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == Preferences::languageKey) {
            speak(services_.preferences.language());
        }
    });
    QCoreApplication::instance()->installEventFilter(this);
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::speak(const QString &language)
{
    const QLocale spoken = installTranslations(*QCoreApplication::instance(), localeOf(language));
    // Left to right is left to Qt, which then heeds -reverse.
    QGuiApplication::setLayoutDirection(spoken.textDirection() == Qt::RightToLeft ? Qt::RightToLeft
                                                                                  : Qt::LayoutDirectionAuto);
}

bool WindowKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance()) {
        soon_.start();
    }
    return QObject::eventFilter(watched, event);
}

std::unique_ptr<MainWindow> WindowKeeper::make()
{
    auto made = std::make_unique<MainWindow>(services_);
    MainWindow &window = *made;
    connect(&session_, &WindowSession::deploymentsRead, window.tree(), &DeploymentTree::showLoaded);
    connect(&session_, &WindowSession::failed, &window, [&window](const Error &error) {
        if (error.kind != Error::Kind::Cancelled) {
            window.notifications()->tell(NotificationBar::Tone::Danger, error.toText());
        }
    });
    connect(&window, &MainWindow::openSandboxAsked, &session_, [this, &window] {
        window.notifications()->tell(NotificationBar::Tone::Information, tr("Opening the sandbox"));
        session_.openSandbox(WindowSession::usualSandbox);
    });
    new DeploymentDialogs(window, session_, services_.records.staged(), &window);
    return made;
}

void WindowKeeper::remake()
{
    std::unique_ptr<MainWindow> next = make();
    next->takeOver(*window_);
    next->setVisible(window_->isVisible());
    window_->hide();
    window_.swap(next);
    // Something that the old window itself has started may be waiting for it further up.
    next.release()->deleteLater();
    Q_EMIT remade();
}

} // namespace registrar
