// SPDX-License-Identifier: GPL-3.0-or-later
// A line above a page that tells what happened without stopping anybody.
#pragma once

#include <QIcon>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace registrar
{

class IconLabel;

/// Never takes the keyboard focus. What is merely good news leaves by itself; what went wrong stays until it
/// is closed. What comes while that stands is shown first, and what waits behind it is counted and comes
/// back.
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
    [[nodiscard]] Tone tone() const { return shown_.tone; }
    [[nodiscard]] qsizetype waiting() const { return waiting_.size(); } ///< behind the one that is shown
    [[nodiscard]] static QIcon iconOf(Tone tone);

public Q_SLOTS:
    void dismiss(); ///< the one that is shown; the one behind it comes

Q_SIGNALS:
    void told(registrar::NotificationBar::Tone tone, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Notice {
        Tone tone = Tone::Information;
        QString sentence;
        QString actionText;
        std::function<void()> run;
        [[nodiscard]] bool leaves() const;
    };

    void put(const Notice &notice);

    Notice shown_;
    QList<Notice> waiting_; ///< the latest last
    IconLabel *icon_;
    QLabel *sentence_;
    QLabel *more_;
    QPushButton *action_;
    QTimer leave_;
};

} // namespace registrar
