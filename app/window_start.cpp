// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the window: first it is painted, then everything else is asked for.
#include "app/window_start.h"

#include "app/exit_code.h"
#include "app/log_file.h"
#include "app/main_window.h"
#include "app/start_timings.h"
#include "app/window_options.h"
#include "app/window_picture.h"
#include "app/window_session.h"
#include "operations/folders.h"
#include "translations/translations.h"
#include "widgets/connections/add_deployment_dialog.h"
#include "widgets/connections/deployment_tree.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/question.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowStart)
};

void connectSession(MainWindow &window, WindowSession &session)
{
    QObject::connect(&session, &WindowSession::deploymentsRead, window.tree(), &DeploymentTree::showLoaded);
    QObject::connect(&session, &WindowSession::failed, &window, [&window](const Error &error) {
        window.notifications()->tell(NotificationBar::Tone::Danger, error.toText());
    });
    QObject::connect(&window, &MainWindow::openSandboxAsked, &session, [&window, &session] {
        window.notifications()->tell(NotificationBar::Tone::Information, Words::tr("Opening the sandbox"));
        session.openSandbox(WindowSession::usualSandbox);
    });
    QObject::connect(&window, &MainWindow::addDeploymentAsked, &session, [&window, &session] {
        auto *dialog = new AddDeploymentDialog(session.deployments(), &window);
        QObject::connect(dialog, &AddDeploymentDialog::chosen, &session, &WindowSession::addDeployment);
        dialog->open();
    });
    QObject::connect(&session, &WindowSession::deploymentAdded, &window,
                     [&window, &session](const QString &name) {
                         const OpenDeployment *open = session.deployments().find(name);
                         if (open && !open->stores.isEmpty()) {
                             window.open({name, open->stores.first()->store().name, {}});
                         }
                     });
    QObject::connect(&window, &MainWindow::removalAsked, &session, [&window, &session](const QString &name) {
        const Question question{
            .title = Words::tr("Remove deployment"),
            .text = Words::tr("Remove %1 from this computer?").arg(name),
            .detail = Words::tr("Its addresses and passwords are forgotten here. Nothing in its "
                                "stores is changed."),
            .accept = Words::tr("Remove"),
            .reject = {},
            .destructive = true,
            .typedName = {}};
        Question::open(&window, question, [&session, name](bool accepted) {
            if (accepted) {
                session.removeDeployment(name);
            }
        });
    });
}

void openAll(const QList<EntityAddress> &addresses, MainWindow &window)
{
    for (const EntityAddress &address : addresses) {
        window.open(address);
    }
}

/// What the options ask for, once the window has been painted.
void fulfil(const WindowOptions &options, MainWindow &window, WindowSession &session)
{
    if (!options.sandbox.isEmpty()) {
        QObject::connect(&session, &WindowSession::sandboxOpened, &window,
                         [&, options](const QString &first) {
                             const OpenDeployment *open = session.deployments().find(first);
                             if (!options.open.isEmpty()) {
                                 openAll(options.open, window);
                             } else if (open && !open->stores.isEmpty()) {
                                 window.open({first, open->stores.first()->store().name, {}});
                             }
                         });
        session.openSandbox(options.sandbox);
    } else if (!options.open.isEmpty()) {
        QObject::connect(&session, &WindowSession::deploymentsRead, &window,
                         [&window, options] { openAll(options.open, window); });
    }
    session.readDeployments();
}

void takePicture(const QString &fileName, MainWindow &window)
{
    auto *picture = new WindowPicture(window, fileName, &window);
    QObject::connect(picture, &WindowPicture::taken, &window, [fileName](bool saved) {
        QTextStream(saved ? stdout : stderr)
            << (saved ? fileName : Words::tr("The picture could not be saved as %1.").arg(fileName))
            << Qt::endl;
        QCoreApplication::exit(static_cast<int>(saved ? ExitCode::Done : ExitCode::Failed));
    });
}

} // namespace

int runWindow(int &argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    installTranslations(application);
    QApplication::setApplicationDisplayName(u"Registrar"_s);
    const Result<WindowOptions> options = WindowOptions::fromWords(QApplication::arguments().mid(1));
    if (!options) {
        QTextStream(stderr) << options.error().toText() << Qt::endl;
        return static_cast<int>(ExitCode::Usage);
    }
    startLog(stateFolder());
    QSettings settings(configFolder() + u"/window.ini"_s, QSettings::IniFormat);
    const auto kept = Theme::choiceFromName(settings.value(u"theme"_s).toString());
    Theme theme(options->theme.value_or(kept.value_or(Theme::Choice::System)));
    WindowSession session;
    RecordsPageFactory records;
    MainWindow window({.deployments = session.deployments(),
                       .operations = session.operations(),
                       .theme = theme,
                       .settings = settings,
                       .records = records});
    connectSession(window, session);
    window.tree()->showLoading();
    const auto timings = options->timings ? std::make_unique<StartTimings>(sinceStart) : nullptr;
    QObject::connect(&window, &MainWindow::firstPainted, &session, [&] {
        qInfo("The window was first painted after %lld ms.", static_cast<long long>(sinceStart.elapsed()));
        if (timings) {
            timings->tell(u"window"_s);
        }
        fulfil(*options, window, session);
        if (!options->picture.isEmpty()) {
            takePicture(options->picture, window);
        }
    });
    window.show();
    return QApplication::exec();
}

} // namespace registrar
