// SPDX-License-Identifier: GPL-3.0-or-later
// How controls are drawn: flat, dense, one line between things.
#include "widgets/shared/registrar_style.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/style_parts.h"
#include "widgets/shared/theme_palette.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

bool wantsHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabBar *>(widget) ||
           qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QHeaderView *>(widget);
}

/// The bar stands beside controls on the window's ground, not beside text or a list.
bool scrollsControls(const QWidget *bar)
{
    const QWidget *holder = bar ? bar->parentWidget() : nullptr;
    return holder && qobject_cast<const QScrollArea *>(holder->parentWidget());
}

constexpr int menuSignWidth = 16; ///< behind the text of a tool button that opens a menu

bool tellsOfMenu(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup) &&
           button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty();
}

} // namespace

RegistrarStyle::RegistrarStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void RegistrarStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (wantsHover(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void RegistrarStyle::unpolish(QWidget *widget)
{
    if (wantsHover(widget)) {
        widget->setAttribute(Qt::WA_Hover, false);
    }
    QProxyStyle::unpolish(widget);
}

int RegistrarStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 5;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_TabBarTabHSpace:
        return 22;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
    case PM_TreeViewIndentation:
        return 16;
    case PM_HeaderMargin:
        return 6;
    case PM_MenuVMargin:
        return 4;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RegistrarStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons: // the platform's glyphs are black in dark themes too
        return 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideMiddle;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize RegistrarStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                       const QWidget *widget) const
{
    QSize answer = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = option ? option->fontMetrics.height() + 10 : 26;
    switch (type) {
    case CT_PushButton:
        answer.setWidth(answer.width() + 16);
        answer.setHeight(qMax(size.height() + 8, control));
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && tellsOfMenu(*button)) {
            answer.setWidth(answer.width() + menuSignWidth);
        }
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        answer.setHeight(qMax(size.height(), control));
        break;
    case CT_MenuItem:
        answer.setHeight(
            qMax(answer.height(), option && size.height() > 4 ? option->fontMetrics.height() + 8 : 0));
        break;
    default:
        break;
    }
    return answer;
}

QRect RegistrarStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // Without buttons the groove is the whole bar; what has no place must not answer the slider's, or it
        // takes the slider's clicks.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine || part == SC_ScrollBarFirst ||
            part == SC_ScrollBarLast) {
            return {};
        }
        if (part == SC_ScrollBarGroove) {
            return option->rect;
        }
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && bar->maximum > bar->minimum) {
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? bar->rect.height() : bar->rect.width();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int least = qMin(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
            const int slider =
                qBound(least, int(length * qint64(bar->pageStep) / (range + bar->pageStep)), length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - slider, bar->upsideDown);
            int from = start;
            int extent = slider;
            if (part == SC_ScrollBarSubPage) {
                from = 0;
                extent = start;
            } else if (part == SC_ScrollBarAddPage) {
                from = start + slider;
                extent = length - from;
            }
            const QRect rectangle = vertical ? QRect(0, from, bar->rect.width(), extent)
                                             : QRect(from, 0, extent, bar->rect.height());
            return visualRect(bar->direction, bar->rect, rectangle.translated(bar->rect.topLeft()));
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon RegistrarStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, IconTone::Warning);
    case SP_MessageBoxCritical:
        return icon(u"error"_s, IconTone::Danger);
    case SP_MessageBoxQuestion:
    case SP_MessageBoxInformation:
        return icon(u"information"_s, IconTone::Accent);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void RegistrarStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const ThemePalette &theme = ThemePalette::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            style_parts::drawField(*option, *painter);
        } else {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, theme.base);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabWidget:
        return;
    case PE_PanelButtonCommand:
        style_parts::drawButton(*option, *painter);
        return;
    case PE_PanelButtonTool:
        style_parts::drawToolButton(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        style_parts::drawCheck(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        style_parts::drawRadio(*option, *painter);
        return;
    case PE_FrameTabBarBase:
        style_parts::drawBottomLine(*option, *painter);
        return;
    case PE_IndicatorTabClose:
        style_parts::drawTabClose(*option, *painter);
        return;
    case PE_IndicatorBranch:
        style_parts::drawBranch(*option, *painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up =
            header ? header->sortIndicator == QStyleOptionHeader::SortDown : element == PE_IndicatorArrowUp;
        style_parts::drawChevron(up ? Qt::UpArrow : Qt::DownArrow, option->rect, theme.dim, *painter);
        return;
    }
    case PE_Frame:
        painter->save();
        painter->setPen(theme.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget) && (option->state & State_KeyboardFocusChange)) {
            style_parts::drawFocus(*option, *painter);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RegistrarStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const ThemePalette &theme = ThemePalette::of(option->palette);
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            style_parts::drawTab(*tab, *painter);
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            style_parts::drawHeaderSection(*header, *painter);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.window);
        style_parts::drawBottomLine(*option, *painter);
        return;
    case CE_Splitter:
        style_parts::drawSplitter(*option, *painter);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            style_parts::drawButtonLabel(*button, *painter);
        }
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            style_parts::drawProgress(*bar, *painter);
        }
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.window);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            style_parts::drawMenuBarItem(*item, *painter);
        }
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            style_parts::drawLine(*option, frame->frameShape == QFrame::HLine, *painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void RegistrarStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const ThemePalette &theme = ThemePalette::of(option->palette);
            style_parts::drawScrollBar(
                *bar, proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                scrollsControls(widget) ? theme.window : theme.base, *painter);
            return;
        }
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && button && tellsOfMenu(*button)) {
        // Qt draws the sign into the corner, over the text.
        QStyleOptionToolButton plain(*button);
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        const QRect &all = option->rect;
        const QRect place(all.right() - menuSignWidth + 2, all.top(), menuSignWidth - 4, all.height());
        style_parts::drawChevron(Qt::DownArrow, visualRect(option->direction, all, place),
                                 ThemePalette::of(option->palette).dim, *painter);
        return;
    }
    const auto *combo =
        control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (combo && combo->frame) {
        if (combo->editable) {
            style_parts::drawField(*option, *painter);
        } else {
            QStyleOptionButton button;
            static_cast<QStyleOption &>(button) = *option;
            style_parts::drawButton(button, *painter);
        }
        const ThemePalette &theme = ThemePalette::of(option->palette);
        style_parts::drawChevron(Qt::DownArrow,
                                 proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget),
                                 option->state & State_Enabled ? theme.dim : theme.border, *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace registrar
