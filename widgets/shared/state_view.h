// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a page's place while there is nothing to show, and why.
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace registrar
{

struct Error;
class BusyMark;
class IconLabel;

/// An icon, a sentence, what can be done about it, and buttons that do it. Screen readers get the sentences
/// as the widget's name and description.
class StateView : public QWidget
{
    Q_OBJECT
public:
    explicit StateView(QWidget *parent = nullptr);

    void showLoading(const QString &sentence);
    /// `iconName` as in `icon()`.
    void showEmpty(const QString &iconName, const QString &title, const QString &detail = {});
    /// Also for missing rights, which get an icon of their own.
    void showError(const Error &error);

    /// Buttons under the text; the first one is the main one. Forgotten by the next `show…`.
    QPushButton *addAction(const QString &text, const QString &iconName = {});

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString detail() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void put(const QString &title, const QString &detail);

    BusyMark *busy_;
    IconLabel *icon_;
    QLabel *title_;
    QLabel *detail_;
    QWidget *actions_;
    QBoxLayout *actionRow_;
};

} // namespace registrar
