// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the window, and makes it anew when the program's language changes.
#pragma once

#include "app/window_services.h"

#include <QTimer>

namespace registrar
{

class MainWindow;
class WindowSession;

/// A window made anew speaks the new language in every corner, and no widget needs to know how to change its
/// own. The same pages are open in it, and what was staged in them stays staged. Theme and direction need no
/// new window.
class WindowKeeper : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the keeper.
    WindowKeeper(const WindowServices &services, WindowSession &session, QObject *parent = nullptr);
    ~WindowKeeper() override;

    /// Makes the language of that code the program's own, with its direction of reading; empty: the system's.
    static void speak(const QString &language);
    [[nodiscard]] MainWindow &window() const { return *window_; }

Q_SIGNALS:
    void remade(); ///< `window()` is another one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::unique_ptr<MainWindow> make();
    void remake();

    WindowServices services_;
    WindowSession &session_;
    std::unique_ptr<MainWindow> window_;
    QTimer soon_; ///< several translations may come at once
};

} // namespace registrar
