// SPDX-License-Identifier: GPL-3.0-or-later
// The contrast setting of Windows; whether it is dark there, Qt tells.
#include "widgets/shared/desktop_settings.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <qt_windows.h>

namespace registrar
{

namespace
{

DesktopSettings read()
{
    HIGHCONTRASTW setting{};
    setting.cbSize = sizeof(setting);
    if (!SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(setting), &setting, 0)) {
        return {};
    }
    return {.dark = {}, .contrast = (setting.dwFlags & HCF_HIGHCONTRASTON) != 0};
}

/// Windows tells of another contrast as it tells of another theme.
class ThemeWatch : public QObject
{
public:
    ThemeWatch(QObject *parent, std::function<void()> changed)
        : QObject(parent)
        , changed_(std::move(changed))
    {
        QCoreApplication::instance()->installEventFilter(this);
        QTimer::singleShot(0, this, changed_);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange) {
            QTimer::singleShot(0, this, changed_);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> changed_;
};

} // namespace

void followDesktopSettings(QObject *context, const std::function<void(const DesktopSettings &)> &tell)
{
    new ThemeWatch(context, [tell] { tell(read()); });
}

} // namespace registrar
