// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of the window as soon as it shows what it was asked for.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace registrar
{

class MainWindow;

/// For `registrar --picture FILE`. Saves the picture also when nothing has come up in `patience`, since a
/// picture of an error tells more than none.
class WindowPicture : public QObject
{
    Q_OBJECT
public:
    WindowPicture(MainWindow &window, QString fileName, QObject *parent = nullptr);

    static constexpr std::chrono::milliseconds patience{20000};

Q_SIGNALS:
    void taken(bool saved);

private:
    void look();

    MainWindow &window_;
    QString fileName_;
    QTimer timer_;
    QElapsedTimer since_;
    int quietLooks_ = 0;
};

} // namespace registrar
