// SPDX-License-Identifier: GPL-3.0-or-later
// One condition of the filter as a small sign: what it says, whether an index serves it, and a way to take it
// out.
#pragma once

#include <QAbstractButton>

namespace registrar
{

/// Pressed to change the condition; Delete, Backspace or its cross takes it out.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Mark { Unknown, Indexed, NotIndexed };

    explicit FilterChip(QWidget *parent = nullptr);

    void show(const QString &text, Mark mark, const QString &note);
    [[nodiscard]] Mark mark() const { return mark_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] QRect markRect() const;

    Mark mark_ = Mark::Unknown;
};

} // namespace registrar
