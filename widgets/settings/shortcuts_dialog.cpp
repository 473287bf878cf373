// SPDX-License-Identifier: GPL-3.0-or-later
// All keyboard shortcuts: found by typing, changed, and put back as they were shipped.
#include "widgets/settings/shortcuts_dialog.h"

#include "widgets/shared/action_registry.h"
#include "widgets/shared/icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

ShortcutsDialog::ShortcutsDialog(ActionRegistry &registry, QWidget *parent)
    : QDialog(parent)
    , registry_(registry)
    , model_(registry)
    , search_(new QLineEdit(this))
    , list_(new QTreeView(this))
    , action_(new QLabel(this))
    , keys_(new QKeySequenceEdit(this))
    , set_(new QPushButton(tr("&Set"), this))
    , clear_(new QPushButton(tr("&No keys"), this))
    , reset_(new QPushButton(tr("As s&hipped"), this))
    , conflict_(new QLabel(this))
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    connect(search_, &QLineEdit::textChanged, this, [this](const QString &text) {
        shown_.setFilterFixedString(text);
        if (shown_.rowCount() > 0) {
            list_->setCurrentIndex(shown_.index(0, 0));
        }
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsDialog::showCurrent);
    connect(keys_, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::check);
    connect(set_, &QPushButton::clicked, this, &ShortcutsDialog::set);
    connect(clear_, &QPushButton::clicked, this, [this] { registry_.setShortcuts(currentId(), {}); });
    connect(reset_, &QPushButton::clicked, this, [this] { registry_.resetShortcuts(currentId()); });
    connect(&registry_, &ActionRegistry::shortcutsChanged, this, &ShortcutsDialog::showCurrent);
    list_->setCurrentIndex(shown_.index(0, 0));
    showCurrent();
}

void ShortcutsDialog::makeLayout()
{
    shown_.setSourceModel(&model_);
    shown_.setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown_.setFilterKeyColumn(-1);
    search_->setObjectName(u"shortcutSearch"_s);
    search_->setPlaceholderText(tr("Find an action or its keys"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(u"search"_s, IconTone::Dim), QLineEdit::LeadingPosition);
    list_->setObjectName(u"shortcutList"_s);
    list_->setAccessibleName(tr("Actions and their keys"));
    list_->setModel(&shown_);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAlternatingRowColors(true);
    list_->header()->setSectionResizeMode(ShortcutsModel::TitleColumn, QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(ShortcutsModel::KeysColumn, QHeaderView::ResizeToContents);
    keys_->setObjectName(u"shortcutKeys"_s);
    keys_->setAccessibleName(tr("New keys"));
    keys_->installEventFilter(this);
    set_->setObjectName(u"setShortcut"_s);
    conflict_->setObjectName(u"shortcutConflict"_s);
    conflict_->setWordWrap(true);
    conflict_->setMinimumHeight(conflict_->fontMetrics().height());
    QFont strong = action_->font();
    strong.setWeight(QFont::DemiBold);
    action_->setFont(strong);
    for (QPushButton *button : {set_, clear_, reset_}) {
        button->setAutoDefault(false);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(keys_, 1);
    for (QPushButton *button : {set_, clear_, reset_}) {
        row->addWidget(button);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *resetAll = buttons->addButton(tr("&All as shipped"), QDialogButtonBox::ResetRole);
    resetAll->setObjectName(u"resetAll"_s);
    resetAll->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(resetAll, &QPushButton::clicked, this, [this] {
        for (const ActionDescription &action : registry_.descriptions()) {
            registry_.resetShortcuts(action.id);
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(search_);
    layout->addWidget(list_, 1);
    layout->addWidget(action_);
    layout->addLayout(row);
    layout->addWidget(conflict_);
    layout->addWidget(buttons);
    resize(760, 560);
}

void ShortcutsDialog::open(QWidget *parent, ActionRegistry &registry)
{
    auto *dialog = parent->findChild<ShortcutsDialog *>();
    if (!dialog) {
        dialog = new ShortcutsDialog(registry, parent);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    dialog->search_->setFocus(Qt::OtherFocusReason);
}

QString ShortcutsDialog::currentId() const
{
    return list_->currentIndex().data(ShortcutsModel::IdRole).toString();
}

/// The first keys that the chosen action has.
QKeySequence ShortcutsDialog::present() const
{
    return registry_.shortcuts(currentId()).value(0);
}

/// Escape is no key to be set: it takes back what was pressed, and closes the dialog where nothing was.
bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != keys_ || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Escape || key->modifiers() != Qt::NoModifier)
        return QDialog::eventFilter(watched, event);
    if (keys_->keySequence() == present())
        reject();
    else
        showCurrent();
    return true;
}

void ShortcutsDialog::showCurrent()
{
    const QString id = currentId();
    const QList<QKeySequence> keys = registry_.shortcuts(id);
    action_->setText(model_.title(id));
    keys_->setKeySequence(present());
    keys_->setEnabled(!id.isEmpty());
    clear_->setEnabled(!keys.isEmpty());
    reset_->setEnabled(registry_.isChanged(id));
    check();
}

void ShortcutsDialog::check()
{
    const QString id = currentId();
    const QKeySequence keys = keys_->keySequence();
    const QString taken = model_.takenBy(keys, id);
    const QList<QKeySequence> present = registry_.shortcuts(id);
    const bool same = present.size() == 1 && present.first() == keys;
    set_->setEnabled(!keys.isEmpty() && !same);
    conflict_->setText(
        taken.isEmpty()
            ? QString()
            : tr("“%1” has these keys. Setting them here takes them away from it.").arg(model_.title(taken)));
    conflict_->setAccessibleName(conflict_->text());
}

void ShortcutsDialog::set()
{
    const QString id = currentId();
    const QKeySequence keys = keys_->keySequence();
    const QString taken = model_.takenBy(keys, id);
    if (!taken.isEmpty()) {
        QList<QKeySequence> left = registry_.shortcuts(taken);
        left.removeAll(keys);
        registry_.setShortcuts(taken, left);
    }
    registry_.setShortcuts(id, {keys});
}

} // namespace registrar
