// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the tree of staged edits is drawn.
#include "widgets/changes/changes_delegate.h"

#include "models/changes/changes_model.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme_palette.h"

namespace registrar
{

namespace
{

constexpr int rowPadding = 8; ///< pixels, above and below together

} // namespace

QSize ChangesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + rowPadding};
}

void ChangesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    option->text.replace(u'\n', u'⏎'); // one row is one line; the tool tip has the rest
    if (const QString name = index.data(ChangesModel::IconNameRole).toString(); !name.isEmpty()) {
        option->icon = icon(name, IconTone::Dim);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
    if (index.data(ChangesModel::LevelRole).value<ChangesModel::Level>() == ChangesModel::Level::Store)
        option->font.setWeight(QFont::DemiBold);
    const ThemePalette &theme = ThemePalette::of(option->palette);
    const auto paint = [option](const QColor &color) { option->palette.setColor(QPalette::Text, color); };
    switch (index.data(ChangesModel::ToneRole).value<ChangesModel::Tone>()) {
    case ChangesModel::Tone::Absent:
        paint(theme.dim);
        option->font.setItalic(index.column() != ChangesModel::StateColumn);
        break;
    case ChangesModel::Tone::Warning:
        paint(theme.warning);
        break;
    case ChangesModel::Tone::Danger:
        paint(theme.danger);
        break;
    case ChangesModel::Tone::Plain:
        if (index.column() == ChangesModel::BeforeColumn)
            paint(theme.dim);
        break;
    }
}

} // namespace registrar
