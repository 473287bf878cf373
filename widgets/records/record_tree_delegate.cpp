// SPDX-License-Identifier: GPL-3.0-or-later
// How a node of the record's tree is painted and typed in.
#include "widgets/records/record_tree_delegate.h"

#include "models/records/record_tree_model.h"
#include "widgets/shared/theme_palette.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace registrar
{

QWidget *RecordTreeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &index) const
{
    const QStringList choices = index.data(RecordTreeModel::ChoicesRole).toStringList();
    if (choices.isEmpty()) {
        auto *line = new QLineEdit(parent);
        line->setObjectName(u"treeEditor"_s);
        line->setFrame(false);
        if (index.column() == RecordTreeModel::ValueColumn &&
            index.data(RecordTreeModel::SecretRole).toBool())
            line->setEchoMode(QLineEdit::Password);
        return line;
    }
    auto *list = new QComboBox(parent);
    list->setObjectName(u"treeEditor"_s);
    list->addItems(choices);
    auto *self = const_cast<RecordTreeDelegate *>(this);
    connect(list, &QComboBox::activated, self, [self, list] {
        Q_EMIT self->commitData(list);
        Q_EMIT self->closeEditor(list);
    });
    return list;
}

void RecordTreeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    } else if (auto *list = qobject_cast<QComboBox *>(editor)) {
        list->setCurrentText(text);
        list->setCurrentIndex(list->findText(text));
    }
}

void RecordTreeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                      const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor); line && line->isModified())
        model->setData(index, line->text());
    else if (const auto *list = qobject_cast<QComboBox *>(editor); list && list->currentIndex() >= 0)
        model->setData(index, list->currentText());
}

QSize RecordTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {40, option.fontMetrics.height() + 9};
}

void RecordTreeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemePalette &theme = ThemePalette::of(option->palette);
    const auto value = index.data(RecordTreeModel::ValueRole).value<Value>();
    if (index.data(RecordTreeModel::ChangedRole).toBool())
        option->backgroundBrush = theme.warningBack;
    if (!index.data(RecordTreeModel::ProblemRole).toString().isEmpty()) {
        option->palette.setColor(QPalette::Text, theme.danger);
        option->palette.setColor(QPalette::HighlightedText, theme.danger);
    } else if (index.column() == RecordTreeModel::TypeColumn) {
        option->palette.setColor(QPalette::Text, theme.dim);
    }
    if (index.column() != RecordTreeModel::ValueColumn)
        return;
    const bool emptyText = value.is<QString>() && value.toText().isEmpty();
    if (value.isAbsent() || emptyText) {
        option->text = value.isNull() ? tr("null") : value.isMissing() ? tr("missing") : tr("empty text");
        option->palette.setColor(QPalette::Text, theme.faint);
        option->font.setItalic(true);
    }
}

} // namespace registrar
