// SPDX-License-Identifier: GPL-3.0-or-later
// One element of a list as a small sign that can be taken out, edited and moved by mouse and keyboard.
#pragma once

#include <QAbstractButton>

namespace registrar
{

class TagChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TagChip(const QString &text, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    void editWanted();
    void moveWanted(int steps);  ///< along the list
    void focusWanted(int steps); ///< along the list, on to what comes behind it too

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    bool readOnly_ = false;
};

} // namespace registrar
