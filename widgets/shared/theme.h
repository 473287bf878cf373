// SPDX-License-Identifier: GPL-3.0-or-later
// The program's look: light, dark, of high contrast, or as the desktop has it; switched without a restart.
#pragma once

#include "widgets/shared/system_appearance.h"

#include <QString>

#include <optional>

namespace registrar
{

class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { Light, Dark, Contrast, System };

    /// Puts Registrar's style on the application and paints it as `choice` says. There is one, made once,
    /// before the first widget.
    explicit Theme(Choice choice, QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return choice_; }
    [[nodiscard]] bool isDark() const;
    /// Chosen, or wanted by the desktop that is followed.
    [[nodiscard]] bool isContrast() const;
    void setChoice(Choice choice);

    [[nodiscard]] static QString choiceName(Choice choice); ///< "light", "dark", "contrast", "system"
    [[nodiscard]] static std::optional<Choice> choiceFromName(QStringView name);

Q_SIGNALS:
    void changed();

private:
    void paintApplication();

    Choice choice_;
    SystemAppearance system_;
};

} // namespace registrar
