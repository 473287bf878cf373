// SPDX-License-Identifier: GPL-3.0-or-later
// The program's look: light, dark, of high contrast, or as the desktop has it; switched without a restart.
#include "widgets/shared/theme.h"

#include "widgets/shared/registrar_style.h"
#include "widgets/shared/theme_palette.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace registrar
{

Theme::Theme(Choice choice, QObject *parent)
    : QObject(parent)
    , choice_(choice)
{
    QApplication::setStyle(new RegistrarStyle);
    paintApplication();
    connect(&system_, &SystemAppearance::changed, this, [this] {
        if (choice_ == Choice::System) {
            paintApplication();
        }
    });
}

bool Theme::isDark() const
{
    return isContrast() || (choice_ == Choice::System ? system_.isDark() : choice_ == Choice::Dark);
}

bool Theme::isContrast() const
{
    return choice_ == Choice::Contrast || (choice_ == Choice::System && system_.wantsContrast());
}

void Theme::setChoice(Choice choice)
{
    if (choice_ == choice) {
        return;
    }
    choice_ = choice;
    paintApplication();
}

void Theme::paintApplication()
{
    const ThemePalette &palette = isContrast() ? ThemePalette::contrast()
                                  : isDark()   ? ThemePalette::dark()
                                               : ThemePalette::light();
    QApplication::setPalette(palette.toPalette());
    Q_EMIT changed();
}

QString Theme::choiceName(Choice choice)
{
    switch (choice) {
    case Choice::Light:
        return u"light"_s;
    case Choice::Dark:
        return u"dark"_s;
    case Choice::Contrast:
        return u"contrast"_s;
    case Choice::System:
        break;
    }
    return u"system"_s;
}

std::optional<Theme::Choice> Theme::choiceFromName(QStringView name)
{
    for (const Choice choice : {Choice::Light, Choice::Dark, Choice::Contrast, Choice::System}) {
        if (name == choiceName(choice)) {
            return choice;
        }
    }
    return std::nullopt;
}

} // namespace registrar
