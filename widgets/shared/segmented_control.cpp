// SPDX-License-Identifier: GPL-3.0-or-later
// A few ways to look at the same thing, side by side, of which one is chosen.
#include "widgets/shared/segmented_control.h"

#include "widgets/shared/theme_palette.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace registrar
{

namespace
{

constexpr int padding = 12;
constexpr qreal rounding = 4;

class Segment : public QAbstractButton
{
public:
    using QAbstractButton::QAbstractButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * padding, fontMetrics().height() + 8};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemePalette &theme = ThemePalette::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF inside = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (isChecked() || underMouse()) {
            painter.setPen(isChecked() ? QPen(theme.strongBorder) : QPen(Qt::NoPen));
            painter.setBrush(isChecked() ? theme.base : theme.hover);
            painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), rounding, rounding);
        }
        if (hasFocus()) {
            painter.setPen(theme.accent);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), rounding, rounding);
        }
        painter.setPen(isChecked() ? theme.text : theme.dim);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , segments_(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(segments_, &QButtonGroup::idToggled, this, [this](int segment, bool chosen) {
        if (chosen)
            Q_EMIT currentChanged(segment);
    });
}

void SegmentedControl::setHint(int segment, const QString &hint)
{
    segments_->button(segment)->setToolTip(hint);
}

void SegmentedControl::addSegment(const QString &text, const QString &hint)
{
    auto *segment = new Segment(this);
    segment->setText(text);
    segment->setToolTip(hint);
    segment->setAccessibleName(text);
    segment->setCheckable(true);
    segment->setFocusPolicy(Qt::TabFocus);
    segment->setAttribute(Qt::WA_Hover);
    const int id = static_cast<int>(segments_->buttons().size());
    segments_->addButton(segment, id);
    const QSignalBlocker blocker(segments_);
    segment->setChecked(id == 0);
    layout()->addWidget(segment);
}

int SegmentedControl::current() const
{
    return segments_->checkedId();
}

void SegmentedControl::setCurrent(int segment)
{
    if (QAbstractButton *button = segments_->button(segment))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), rounding + 1, rounding + 1);
}

} // namespace registrar
