// SPDX-License-Identifier: GPL-3.0-or-later
// The panel over the window in which a person types where to go or what to do.
#include "widgets/palette/command_palette.h"

#include "widgets/palette/palette_delegate.h"
#include "widgets/shared/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
constexpr int widest = 640;
constexpr int rowsShown = 14;
constexpr int pageRows = 8;
} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , line_(new QLineEdit(this))
    , list_(new QListView(this))
    , nothing_(new QLabel(tr("Nothing is called like that"), this))
{
    setObjectName(u"palette"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Command palette"));
    line_->setObjectName(u"paletteLine"_s);
    line_->setPlaceholderText(tr("Entity, record (“users 42”, name, e-mail), action or setting"));
    line_->setAccessibleName(tr("Where to go or what to do"));
    line_->addAction(icon(u"search"_s, IconTone::Dim), QLineEdit::LeadingPosition);
    line_->installEventFilter(this);
    list_->setObjectName(u"paletteList"_s);
    list_->setAccessibleName(tr("Results"));
    list_->setModel(&model_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nothing_->setForegroundRole(QPalette::PlaceholderText);
    nothing_->setMargin(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 8, 1, 6);
    layout->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(line_);
    layout->addLayout(top);
    layout->addWidget(nothing_);
    layout->addWidget(list_, 1);
    connect(line_, &QLineEdit::textChanged, this, [this](const QString &text) {
        own_ = false;
        current_.clear();
        model_.setTyped(text.trimmed());
        Q_EMIT typed(text);
    });
    connect(list_, &QListView::clicked, this, &CommandPalette::choose);
    connect(&model_, &QAbstractItemModel::modelReset, this, &CommandPalette::onReset);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open()
{
    if (!isVisible()) {
        before_ = QApplication::focusWidget();
        line_->clear();
        own_ = false;
        current_.clear();
        Q_EMIT opened();
        onReset();
    }
    place();
    show();
    raise();
    line_->setFocus(Qt::PopupFocusReason);
    line_->selectAll();
}

void CommandPalette::leave()
{
    if (!isVisible()) {
        return;
    }
    const bool focused = line_->hasFocus();
    hide();
    if (focused && before_) {
        before_->setFocus(Qt::PopupFocusReason);
    }
}

QString CommandPalette::currentId() const
{
    return list_->currentIndex().data(PaletteModel::IdRole).toString();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int wide = qMin(widest, window->width() - 32);
    const int row = list_->sizeHintForRow(0) > 0 ? list_->sizeHintForRow(0) : fontMetrics().height() + 12;
    const int rows = qBound(2, model_.rowCount(), rowsShown);
    const int high = qMin(line_->sizeHint().height() + 22 + row * rows, window->height() - 80);
    setGeometry((window->width() - wide) / 2, qMin(64, window->height() / 8), wide, high);
}

void CommandPalette::onReset()
{
    const bool any = model_.rowCount() > 0;
    list_->setVisible(any);
    nothing_->setVisible(!any);
    const int kept = own_ ? model_.rowOf(current_) : -1;
    const int row = kept >= 0 ? kept : model_.itemFrom(0, 1);
    list_->setCurrentIndex(model_.index(row));
    current_ = currentId();
    if (isVisible()) {
        place();
    }
    announce();
}

void CommandPalette::moveTo(int row, int step)
{
    const int last = model_.rowCount() - 1;
    int wanted = model_.itemFrom(qBound(0, row, last), step);
    if (wanted < 0) {
        wanted = step > 0 ? model_.itemFrom(last, -1) : model_.itemFrom(0, 1);
    }
    if (wanted < 0) {
        return;
    }
    list_->setCurrentIndex(model_.index(wanted));
    // The heading above the first item of a group is worth seeing too.
    list_->scrollTo(
        model_.index(wanted > 0 && model_.itemFrom(wanted - 1, -1) != wanted - 1 ? wanted - 1 : wanted));
    list_->scrollTo(model_.index(wanted));
    own_ = true;
    current_ = currentId();
    announce();
}

void CommandPalette::moveGroup(int step)
{
    int row = list_->currentIndex().row();
    const auto isHeading = [this](int at) {
        return model_.index(at).data(PaletteModel::HeadingRole).toBool();
    };
    do {
        row += step;
    } while (row >= 0 && row < model_.rowCount() && !isHeading(row));
    if (step < 0) {
        // That was this group's heading; the one before it is wanted.
        do {
            --row;
        } while (row >= 0 && !isHeading(row));
    }
    moveTo(row >= model_.rowCount() ? 0 : qMax(0, row), 1);
}

void CommandPalette::announce()
{
    const QModelIndex index = list_->currentIndex();
    line_->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    if (index.isValid() && isVisible()) {
        QAccessibleEvent event(list_, QAccessible::Focus);
        event.setChild(index.row());
        QAccessible::updateAccessibility(&event);
    }
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || index.data(PaletteModel::HeadingRole).toBool()) {
        return;
    }
    const auto item = index.data(PaletteModel::ItemRole).value<PaletteItem>();
    leave();
    Q_EMIT chosen(item);
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = list_->currentIndex().row();
    const bool wide = modifiers.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Down:
        moveTo(row + 1 >= model_.rowCount() ? 0 : row + 1, 1);
        return true;
    case Qt::Key_Up:
        moveTo(model_.itemFrom(row - 1, -1) < 0 ? model_.rowCount() - 1 : row - 1, -1);
        return true;
    case Qt::Key_PageDown:
        moveTo(row + pageRows, 1);
        return true;
    case Qt::Key_PageUp:
        moveTo(row - pageRows, -1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (wide) {
            moveTo(key == Qt::Key_Home ? 0 : model_.rowCount() - 1, key == Qt::Key_Home ? 1 : -1);
        }
        return wide;
    case Qt::Key_Tab:
        moveGroup(1);
        return true;
    case Qt::Key_Backtab:
        moveGroup(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(list_->currentIndex());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers())) {
            return true;
        }
    } else if (watched == line_ && event->type() == QEvent::ShortcutOverride) {
        // Escape, Tab and the like are the panel's while it is open, whatever they are in the window.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            event->accept();
            return true;
        }
    } else if (watched == line_ && event->type() == QEvent::FocusOut && isVisible()) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
            hide();
        }
    } else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace registrar
