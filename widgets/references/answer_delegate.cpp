// SPDX-License-Identifier: GPL-3.0-or-later
// Draws questions to stores and their answers: what leads somewhere looks like a link, what is wrong like a
// warning.
#include "widgets/references/answer_delegate.h"

#include "models/references/answer_roles.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme_palette.h"

namespace registrar
{

namespace
{

using State = AnswerRoles::State;

QColor colorOf(State state, int column, const ThemePalette &theme)
{
    if (state == State::Section)
        return theme.dim;
    if (column == AnswerRoles::TitleColumn)
        return theme.text;
    return state == State::Known ? theme.accent : state == State::Broken ? theme.danger : theme.dim;
}

} // namespace

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 6));
    return size + QSize(8, 0); // from one column to the next
}

void AnswerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = index.data(AnswerRoles::StateRole).value<State>();
    const QString iconName = index.data(AnswerRoles::IconNameRole).toString();
    if (!iconName.isEmpty()) {
        const bool wrong = state == State::Broken || state == State::Failed;
        option->icon = icon(iconName, wrong ? IconTone::Warning : IconTone::Dim);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
    }
    if (state == State::Section)
        option->font.setWeight(QFont::DemiBold);
    option->state |= QStyle::State_Enabled; // a heading cannot be chosen, and is not grey for that
    const QColor color = colorOf(state, index.column(), ThemePalette::of(option->palette));
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
}

} // namespace registrar
