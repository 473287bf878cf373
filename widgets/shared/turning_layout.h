// SPDX-License-Identifier: GPL-3.0-or-later
// Items side by side where all of them fit, else below each other.
#pragma once

#include <QBoxLayout>

namespace registrar
{

/// Asks for no more width than the widest item does.
class TurningLayout : public QBoxLayout
{
    Q_OBJECT
public:
    explicit TurningLayout(QWidget *parent = nullptr);

    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int minimumHeightForWidth(int width) const override { return heightForWidth(width); }

private:
    /// The width from which the items stand side by side.
    [[nodiscard]] int besideWidth() const;
    [[nodiscard]] QList<QLayoutItem *> shownItems() const;
    [[nodiscard]] QList<int> sharesOf(int width) const;
};

} // namespace registrar
