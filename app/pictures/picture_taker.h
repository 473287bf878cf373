// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of every scene in every theme and language.
#pragma once

#include "app/pictures/picture_scene.h"
#include "widgets/shared/theme.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace registrar
{

class WindowKeeper;
class WindowSession;

/// For `registrar --pictures FOLDER`: files are called scene-theme-language.png. A scene that does not come
/// within `patience` is taken as it is then, and told of.
class PictureTaker : public QObject
{
    Q_OBJECT
public:
    PictureTaker(WindowKeeper &keeper, WindowSession &session, Theme &theme, const QString &folder,
                 QObject *parent = nullptr);

    static constexpr std::chrono::milliseconds patience{15000};

Q_SIGNALS:
    void taken(const QString &file);
    void incomplete(const QString &file); ///< taken, but not all of it had come
    void finished(bool saved);

private:
    struct Job {
        QString language;
        Theme::Choice theme;
        PictureScene scene;
    };

    void next();
    void prepare();
    void look();
    void save(bool complete);
    void clearTheTable();

    WindowKeeper &keeper_;
    WindowSession &session_;
    Theme &theme_;
    QString folder_;
    QList<Job> jobs_;
    QString language_;
    QTimer timer_;
    QElapsedTimer since_;
    int quietLooks_ = 0;
    bool sandboxAsked_ = false;
    bool saved_ = true;
};

} // namespace registrar
