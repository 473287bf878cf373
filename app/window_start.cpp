// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the window: first it is painted, then everything else is asked for.
#include "app/window_start.h"

#include "app/deployment_dialogs.h"
#include "app/exit_code.h"
#include "app/log_file.h"
#include "app/main_window.h"
#include "app/pictures/picture_taker.h"
#include "app/start_timings.h"
#include "app/window_keeper.h"
#include "app/window_options.h"
#include "app/window_picture.h"
#include "app/window_session.h"
#include "app/window_tabs.h"
#include "operations/folders.h"
#include "widgets/connections/deployment_tree.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowStart)
};

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
                             for (const EntityAddress &address : options.open) {
                                 window.open(session.onSandbox(address, options.sandbox));
                             }
                             if (options.open.isEmpty() && open && !open->stores.isEmpty()) {
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

void takePictures(const QString &folder, WindowKeeper &keeper, WindowSession &session, Theme &theme)
{
    keeper.window().tree()->showLoaded();
    auto *taker = new PictureTaker(keeper, session, theme, folder, &keeper);
    QObject::connect(taker, &PictureTaker::taken, &keeper,
                     [](const QString &file) { QTextStream(stdout) << file << Qt::endl; });
    QObject::connect(taker, &PictureTaker::incomplete, &keeper, [](const QString &file) {
        QTextStream(stderr) << Words::tr("Not all of it had come: %1").arg(file) << Qt::endl;
    });
    QObject::connect(taker, &PictureTaker::finished, &keeper, [](bool saved) {
        QCoreApplication::exit(static_cast<int>(saved ? ExitCode::Done : ExitCode::Failed));
    });
}

} // namespace

int runWindow(int &argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    WindowKeeper::speak(Preferences(settingsFile()).language());
    QApplication::setApplicationDisplayName(u"Registrar"_s);
    const Result<WindowOptions> options = WindowOptions::fromWords(QApplication::arguments().mid(1));
    if (!options) {
        QTextStream(stderr) << options.error().toText() << Qt::endl;
        return static_cast<int>(ExitCode::Usage);
    }
    startLog(logFolder());
    // Taking pictures leaves no trace in what a person has chosen and staged.
    const auto scratch = options->pictures.isEmpty() ? nullptr : std::make_unique<QTemporaryDir>();
    Preferences preferences(scratch ? scratch->filePath(u"settings.ini"_s) : settingsFile());
    Theme theme(options->theme.value_or(preferences.theme()));
    WindowSession session;
    StagedStores staged(session.deployments(),
                        scratch ? StagedPlace{scratch->filePath(u"staged"_s), scratch->filePath(u"key"_s)}
                                : StagedPlace::usual());
    RecordsPageFactory records(staged);
    records.setStoreSource(RecordsPageFactory::sourceOf(session.deployments()));
    WindowKeeper keeper({.deployments = session.deployments(),
                         .operations = session.operations(),
                         .theme = theme,
                         .preferences = preferences,
                         .records = records},
                        session);
    MainWindow &window = keeper.window();
    window.tree()->showLoading();
    const auto timings = options->timings ? std::make_unique<StartTimings>(sinceStart) : nullptr;
    QObject::connect(&window, &MainWindow::firstPainted, &session, [&] {
        qInfo("The window was first painted after %lld ms.", static_cast<long long>(sinceStart.elapsed()));
        if (timings) {
            timings->tell(u"window"_s);
        }
        if (!options->pictures.isEmpty()) {
            takePictures(options->pictures, keeper, session, theme);
            return;
        }
        if (preferences.reopensTabs() && options->open.isEmpty()) {
            window.tabs().reopen();
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
