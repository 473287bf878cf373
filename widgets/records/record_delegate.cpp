// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the records table plainly and fast, and edits them in place.
#include "widgets/records/record_delegate.h"

#include "repository/blueprint/secret_values.h"
#include "repository/text/value_text.h"
#include "widgets/shared/theme_palette.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int padding = 6;
constexpr auto columnProperty = "registrarColumn";
constexpr auto presentProperty = "registrarPresent";

QColor rowBack(const RecordsModel::Cell &cell, const ThemePalette &theme)
{
    if (cell.outcome == StagedRecord::Outcome::Conflict || cell.outcome == StagedRecord::Outcome::Rejected)
        return theme.dangerBack;
    switch (cell.stage) {
    case RecordsModel::Stage::Added:
        return theme.successBack;
    case RecordsModel::Stage::Deleted:
        return theme.dangerBack;
    case RecordsModel::Stage::Changed:
        return cell.changed ? theme.warningBack : QColor();
    case RecordsModel::Stage::None:
        break;
    }
    return {};
}

} // namespace

RecordDelegate::RecordDelegate(RecordsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , model_(model)
{
    const auto forget = [this] { looks_.clear(); };
    connect(&model_, &QAbstractItemModel::columnsInserted, this, forget);
    connect(&model_, &QAbstractItemModel::columnsRemoved, this, forget);
    connect(&model_, &QAbstractItemModel::headerDataChanged, this, [forget](Qt::Orientation orientation) {
        if (orientation == Qt::Horizontal)
            forget();
    });
}

const RecordDelegate::Look &RecordDelegate::look(int column) const
{
    if (looks_.size() != model_.columns().size()) {
        looks_.clear();
        for (const RecordColumn &each : model_.columns())
            looks_.append(
                {cellTextStyle(each, model_.timeZone()), each.isNumber(), each.field.secret, each.choices()});
    }
    return looks_.at(column);
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const RecordsModel::Cell cell = model_.cell(index.row(), index.column());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor back = selected ? option.palette.color(QPalette::Highlight) : rowBack(cell, theme);
    if (back.isValid())
        painter->fillRect(option.rect, back);
    else if (index.row() % 2 == 1)
        painter->fillRect(option.rect, theme.alternate);
    if (!highlight_.isEmpty())
        paintHighlight(painter, option, cell, index.column());
    if (cell.loadState == RecordsModel::LoadState::Loaded)
        paintValue(painter, option, cell, index.column());
    else
        paintPlaceholder(painter, option, index);
    paintMarks(painter, option, cell);
}

void RecordDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option,
                                const RecordsModel::Cell &cell, int column) const
{
    if (cell.value.isMissing()) {
        paintMissing(painter, option);
        return;
    }
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const Look &look = this->look(column);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool deleted = cell.stage == RecordsModel::Stage::Deleted;
    const QString text =
        cell.value.isNull() ? tr("null")
        : look.secret       ? u"••••••••"_s
                      : cellText(withoutSecrets(model_.columns().at(column).field, cell.value), look.style);
    const bool word = cell.value.isNull() || text.isEmpty(); // that stands for what cannot be seen
    const auto choice = word || look.secret ? -1 : look.choices.indexOf(cell.value);
    if (const bool *boolean = cell.value.get<bool>(); boolean && !look.secret) {
        const auto kind = *boolean ? BadgeCache::Kind::True : BadgeCache::Kind::False;
        paintBadge(painter, option, text, {kind, 0, deleted, theme.isDark});
        return;
    }
    if (choice >= 0) {
        paintBadge(painter, option, text,
                   {BadgeCache::Kind::Choice, static_cast<int>(choice), deleted, theme.isDark});
        return;
    }
    painter->setFont(option.font);
    if (word || deleted) { // a font of its own is made for these alone
        QFont font = option.font;
        font.setItalic(word);
        font.setStrikeOut(deleted);
        painter->setFont(font);
    }
    painter->setPen(word       ? theme.dim
                    : selected ? option.palette.color(QPalette::HighlightedText)
                               : theme.text);
    paintText(painter, option, text.isEmpty() ? tr("empty") : text, look.number,
              !word && !cell.value.is<QString>());
}

void RecordDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, QString text,
                               bool number, bool machine) const
{
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const Qt::Alignment alignment =
        QStyle::visualAlignment(option.direction, number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const QFontMetrics metrics = painter->fontMetrics();
    // Measuring is spared where even the widest letters fit.
    if (text.size() * metrics.height() > rect.width() && metrics.horizontalAdvance(text) > rect.width())
        text = metrics.elidedText(text, Qt::ElideRight, rect.width());
    // Dates, brackets and signs keep their order in a right-to-left table, too.
    if (machine)
        painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    if (machine)
        painter->setLayoutDirection(option.direction);
}

/// A ground of its own and a line under it, so that colour is not all there is to it.
void RecordDelegate::paintHighlight(QPainter *painter, const QStyleOptionViewItem &option,
                                    const RecordsModel::Cell &cell, int column) const
{
    const RecordColumn &description = model_.columns().at(column);
    const Value shown = withoutSecrets(description.field, cell.value);
    if (cell.secret || !cellContains(shown, description, model_.timeZone(), highlight_))
        return;
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const QRect rect = option.rect.adjusted(1, 1, -1, -1);
    if (!option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rect, theme.warningBack);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), theme.warning);
}

void RecordDelegate::paintMissing(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setPen(QPen(theme.dim, 1, Qt::DashDotLine));
    const int width = std::min(28, rect.width());
    const int left = option.direction == Qt::RightToLeft ? rect.right() - width : rect.left();
    painter->drawLine(left, rect.center().y(), left + width, rect.center().y());
}

void RecordDelegate::paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QString &text,
                                const BadgeCache::Look &look) const
{
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const QPixmap &badge = badges_.badge(text, look, option.font, option.direction, rect.width(),
                                         painter->device()->devicePixelRatioF());
    const QSize size = badge.deviceIndependentSize().toSize();
    const int left = option.direction == Qt::RightToLeft ? rect.right() - size.width() + 1 : rect.left();
    painter->drawPixmap(left, rect.top() + (rect.height() - size.height()) / 2, badge);
}

void RecordDelegate::paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    // Bars of uneven length read as text to come; the same row always has the same ones.
    const int share = 35 + (index.row() * 37 + index.column() * 61) % 50;
    QRect bar(rect.left(), rect.center().y() - 3, rect.width() * share / 100, 7);
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(rect.right());
    QColor colour = theme.border;
    if (model_.loadState(index.row()) == RecordsModel::LoadState::Failed)
        colour = theme.dangerBack;
    painter->fillRect(bar, colour);
}

void RecordDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option,
                                const RecordsModel::Cell &cell) const
{
    const ThemePalette &theme = ThemePalette::of(option.palette);
    if (cell.changed && cell.stage == RecordsModel::Stage::Changed) {
        // A corner, as in spreadsheets: the cell differs from what was read.
        const bool left = option.direction == Qt::RightToLeft;
        const QPoint corner = left ? option.rect.topLeft() : option.rect.topRight();
        const int step = left ? 7 : -7;
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.warning);
        painter->drawPolygon(QPolygon({corner, corner + QPoint(step, 0), corner + QPoint(0, 7)}));
    }
    if (cell.hasProblem) {
        painter->setPen(QPen(theme.danger, 2, Qt::DotLine));
        painter->drawLine(option.rect.bottomLeft() + QPoint(padding, -2),
                          option.rect.bottomRight() + QPoint(-padding, -2));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (model_.loadState(index.row()) != RecordsModel::LoadState::Loaded)
        return {80, metrics.height() + padding};
    const Value value = model_.cell(index.row(), index.column()).value;
    return {metrics.horizontalAdvance(model_.cellText(index.column(), value)) + 4 * padding,
            metrics.height() + padding};
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const RecordColumn &column = model_.columns().at(index.column());
    QList<Value> choices = column.choices();
    if (choices.isEmpty() && column.types().first() == Value::Type::Boolean)
        choices = {Value(true), Value(false)};
    if (!choices.isEmpty()) {
        auto *editor = new QComboBox(parent);
        for (const Value &choice : std::as_const(choices))
            editor->addItem(model_.cellText(choice), QVariant::fromValue(choice));
        if (column.nullable())
            editor->addItem(tr("null"), QVariant::fromValue(Value::null()));
        editor->setAccessibleName(column.title());
        editor->setObjectName(u"cellEditor"_s);
        return editor;
    }
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(column.title());
    editor->setProperty(columnProperty, index.column());
    editor->setProperty(presentProperty, index.data(RecordsModel::ValueRole));
    if (holdsSecret(column.field))
        editor->setEchoMode(QLineEdit::Password);
    return editor;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto value = index.data(RecordsModel::ValueRole).value<Value>();
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        for (int row = 0; row < choice->count(); ++row) {
            if (choice->itemData(row).value<Value>() == value)
                choice->setCurrentIndex(row);
        }
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(editor);
    line->setText(editTextIn(value, model_.timeZone()));
    line->setPlaceholderText(value.isNull()      ? tr("null")
                             : value.isMissing() ? tr("missing")
                                                 : tr("empty text"));
    line->setModified(false);
    line->selectAll();
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, choice->currentData());
        return;
    }
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line->isModified()) // looking at null in an editor does not make it the empty text
        model->setData(index, line->text());
}

bool RecordDelegate::refuseInput(QWidget *editor) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !line->isModified())
        return false;
    const RecordColumn &column = model_.columns().at(line->property(columnProperty).toInt());
    const Result<Value> value = parseForColumn(
        column, line->text(), line->property(presentProperty).value<Value>(), model_.timeZone());
    if (value)
        return false;
    QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), value.error().toText(), editor);
    return true;
}

bool RecordDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool commits =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (commits && refuseInput(qobject_cast<QWidget *>(watched)))
            return true; // the editor stays until it is right or given up
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace registrar
