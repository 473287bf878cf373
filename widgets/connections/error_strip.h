// SPDX-License-Identifier: GPL-3.0-or-later
// What failed, why, and what helps, for a narrow place, with a way to try again.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace registrar
{

struct Error;

class ErrorStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorStrip(QWidget *parent = nullptr);

    void showError(const Error &error);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void retryAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *what_;
    QLabel *rest_;
};

} // namespace registrar
