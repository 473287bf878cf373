// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the window, and makes it anew when the program's language changes.
#include "app/window_keeper.h"

#include "app/main_window.h"
#include "app/window_session.h"
#include "translations/translations.h"
#include "widgets/connections/add_deployment_dialog.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"

#include <QApplication>
#include <QEvent>

namespace registrar
{

namespace
{

void askToRemove(MainWindow &window, WindowSession &session, StagedStores &staged, const QString &name)
{
    const int lost = staged.count(name);
    const Question question{.title = WindowKeeper::tr("Remove deployment"),
                            .text = WindowKeeper::tr("Remove %1 from this computer?").arg(name),
                            .detail =
                                WindowKeeper::tr("Its addresses and passwords are forgotten here. Nothing in "
                                                 "its stores is changed.") +
                                (lost > 0 ? u' ' + WindowKeeper::tr("%n staged edit(s) are lost.", nullptr, lost)
                                          : QString()),
                            .accept = WindowKeeper::tr("Remove"),
                            .reject = {},
                            .destructive = true,
                            .typedName = {}};
    Question::open(&window, question, [&session, &staged, name](bool accepted) {
        if (accepted) {
            staged.forget(name);
            session.removeDeployment(name);
        }
    });
}

} // namespace

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
        window.notifications()->tell(NotificationBar::Tone::Danger, error.toText());
    });
    connect(&window, &MainWindow::openSandboxAsked, &session_, [this, &window] {
        window.notifications()->tell(NotificationBar::Tone::Information, tr("Opening the sandbox"));
        session_.openSandbox(WindowSession::usualSandbox);
    });
    connect(&window, &MainWindow::addDeploymentAsked, &session_, [this, &window] {
        auto *dialog = new AddDeploymentDialog(session_.deployments(), &window);
        connect(dialog, &AddDeploymentDialog::chosen, &session_, &WindowSession::addDeployment);
        dialog->open();
    });
    connect(&session_, &WindowSession::deploymentAdded, &window, [this, &window](const QString &name) {
        const OpenDeployment *open = session_.deployments().find(name);
        if (open && !open->stores.isEmpty()) {
            window.open({name, open->stores.first()->store().name, {}});
        }
    });
    connect(&window, &MainWindow::removalAsked, &session_,
            [this, &window](const QString &name) {
                askToRemove(window, session_, services_.records.staged(), name);
            });
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
