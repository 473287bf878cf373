// SPDX-License-Identifier: GPL-3.0-or-later
// A line above a page that tells what happened without stopping anybody.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace registrar
{

/// Never takes the keyboard focus. What is merely good news leaves by itself; what went wrong stays until it
/// is closed or replaced.
class NotificationBar : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Information, Success, Warning, Danger };

    explicit NotificationBar(QWidget *parent = nullptr);

    /// `actionText` empty: no button besides the closing one.
    void tell(Tone tone, const QString &sentence, const QString &actionText = {},
              std::function<void()> action = {});
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Tone tone() const { return tone_; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone tone_ = Tone::Information;
    QLabel *icon_;
    QLabel *sentence_;
    QPushButton *action_;
    std::function<void()> run_;
    QTimer leave_;
};

} // namespace registrar
