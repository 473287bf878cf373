// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of every scene in every theme and language.
#include "app/pictures/picture_taker.h"

#include "app/main_window.h"
#include "app/window_keeper.h"
#include "app/window_session.h"
#include "translations/translations.h"
#include "widgets/palette/command_palette.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int looksNeeded = 3; ///< in a row, so that what comes late is in the picture
constexpr QSize windowSize(1280, 800);

QList<QWidget *> overlays(const MainWindow &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &window && widget->isVisible()) {
            found.append(widget);
        }
    }
    return found;
}

/// The window with what stands over it.
QPixmap picture(MainWindow &window)
{
    QPixmap all = window.grab();
    QPainter painter(&all);
    for (QWidget *over : overlays(window)) {
        const QPoint corner =
            over->isModal() || qobject_cast<QDialog *>(over)
                ? QPoint((window.width() - over->width()) / 2, (window.height() - over->height()) / 2)
                : window.mapFromGlobal(over->mapToGlobal(QPoint(0, 0)));
        painter.drawPixmap(corner, over->grab());
        painter.setPen(over->palette().color(QPalette::Dark));
        painter.drawRect(QRect(corner, over->size()).adjusted(0, 0, -1, -1));
    }
    return all;
}

} // namespace

PictureTaker::PictureTaker(WindowKeeper &keeper, WindowSession &session, Theme &theme, const QString &folder,
                           QObject *parent)
    : QObject(parent)
    , keeper_(keeper)
    , session_(session)
    , theme_(theme)
    , folder_(folder)
    , language_(QLocale().name().section(u'_', 0, 0))
{
    QDir().mkpath(folder);
    QList<PictureScene> scenes = pictureScenes();
    const auto before = std::ranges::stable_partition(scenes, &PictureScene::beforeSandbox);
    const QList<PictureScene> first(scenes.begin(), before.begin());
    const QList<PictureScene> later(before.begin(), scenes.end());
    for (const QList<PictureScene> &part : {first, later}) {
        for (const QString &language : availableLanguages()) {
            QList<Theme::Choice> choices{Theme::Choice::Light, Theme::Choice::Dark};
            if (language == "en"_L1) {
                choices.append(Theme::Choice::Contrast);
            }
            for (const Theme::Choice choice : std::as_const(choices)) {
                for (const PictureScene &scene : part) {
                    jobs_.append({language, choice, scene});
                }
            }
        }
    }
    timer_.setInterval(150);
    connect(&timer_, &QTimer::timeout, this, &PictureTaker::look);
    connect(&keeper_, &WindowKeeper::remade, this, &PictureTaker::next);
    connect(&session_, &WindowSession::sandboxOpened, this, &PictureTaker::next);
    connect(&session_, &WindowSession::failed, this, [this] { Q_EMIT finished(false); });
    QTimer::singleShot(0, this, &PictureTaker::next);
}

void PictureTaker::next()
{
    if (timer_.isActive()) {
        return;
    }
    if (jobs_.isEmpty()) {
        Q_EMIT finished(saved_);
        return;
    }
    const Job &job = jobs_.first();
    if (job.language != language_) {
        language_ = job.language;
        WindowKeeper::speak(language_); // the window is made anew, see there
        return;
    }
    if (!job.scene.beforeSandbox && !sandboxAsked_) {
        sandboxAsked_ = true;
        session_.openSandbox(WindowSession::usualSandbox);
        return;
    }
    prepare();
}

void PictureTaker::prepare()
{
    const Job &job = jobs_.first();
    MainWindow &window = keeper_.window();
    theme_.setChoice(job.theme);
    clearTheTable();
    window.resize(windowSize);
    job.scene.show(window);
    quietLooks_ = 0;
    since_.start();
    timer_.start();
}

void PictureTaker::clearTheTable()
{
    for (QWidget *over : overlays(keeper_.window())) {
        over->close();
    }
    if (auto *palette = keeper_.window().findChild<CommandPalette *>()) {
        palette->leave();
    }
}

void PictureTaker::look()
{
    const PictureScene &scene = jobs_.first().scene;
    const bool there = !scene.isThere || scene.isThere(keeper_.window());
    quietLooks_ = there ? quietLooks_ + 1 : 0;
    if (quietLooks_ >= looksNeeded || since_.hasExpired(patience.count())) {
        timer_.stop();
        save(there);
        next();
    }
}

void PictureTaker::save(bool complete)
{
    const Job job = jobs_.takeFirst();
    const QString file = QDir(folder_).filePath(
        u"%1-%2-%3.png"_s.arg(job.scene.name, Theme::choiceName(job.theme), job.language));
    saved_ = picture(keeper_.window()).save(file) && saved_;
    complete ? Q_EMIT taken(file) : Q_EMIT incomplete(file);
}

} // namespace registrar
