// SPDX-License-Identifier: GPL-3.0-or-later
// A conflict side by side: what was read, what somebody else made of it, what is staged here, and which of
// them stays.
#include "widgets/records/conflict_view.h"

#include "repository/blueprint/secret_values.h"
#include "repository/text/value_text.h"
#include "widgets/records/records_actions.h"
#include "widgets/shared/theme_palette.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

enum Column { FieldColumn, ReadColumn, TheirsColumn, MineColumn, ChoiceColumn };

constexpr int rowHeight = 34;  ///< pixels, of a line and its choice
constexpr int tallestRow = 66; ///< longer values stand below in full
constexpr int longestName = 60;
constexpr qsizetype shortValue = 60; ///< characters that a cell shows without wrapping much
constexpr qsizetype longestWhole = 100'000;
constexpr int differsRole = Qt::UserRole;
constexpr int besideWidth = 720; ///< pixels from which three texts side by side can be read
constexpr FieldChoice::Side sideOf[] = {FieldChoice::Side::Read, FieldChoice::Side::Theirs,
                                        FieldChoice::Side::Mine};

/// Where a text differs from another one: between what both begin and end with.
std::pair<qsizetype, qsizetype> differingPart(const QString &text, const QString &other)
{
    const qsizetype shorter = std::min(text.size(), other.size());
    qsizetype first = 0;
    while (first < shorter && text.at(first) == other.at(first))
        ++first;
    qsizetype behind = 0;
    while (behind < shorter - first &&
           text.at(text.size() - 1 - behind) == other.at(other.size() - 1 - behind))
        ++behind;
    return {first, text.size() - behind};
}

} // namespace

ConflictView::ConflictView(RecordsModel &model, QWidget *parent)
    : QWidget(parent)
    , model_(model)
    , title_(new QLabel(this))
    , sentence_(new QLabel(this))
    , fields_(new QTableWidget(0, 5, this))
    , allTheirs_(new QPushButton(tr("Keep all theirs"), this))
    , allMine_(new QPushButton(tr("Keep all mine"), this))
    , settle_(new QPushButton(tr("Settle"), this))
    , close_(new QPushButton(tr("Later"), this))
{
    build();
    makeActions();
    connect(allTheirs_, &QPushButton::clicked, this, [this] { chooseAll(FieldChoice::Side::Theirs); });
    connect(allMine_, &QPushButton::clicked, this, [this] { chooseAll(FieldChoice::Side::Mine); });
    connect(settle_, &QPushButton::clicked, this, &ConflictView::settle);
    connect(close_, &QPushButton::clicked, this, &ConflictView::closed);
    connect(fields_, &QTableWidget::currentCellChanged, this, [this](int row) { showWhole(row); });
    // It may be settled, written or taken back elsewhere.
    connect(&model_.changes(), &StagedChanges::changed, this, [this] {
        const StagedRecord *staged = model_.changes().find(id_);
        if (!isHidden() && (!staged || staged->outcome != StagedRecord::Outcome::Conflict))
            Q_EMIT closed();
    });
}

void ConflictView::build()
{
    setObjectName(u"conflictView"_s);
    setAccessibleName(tr("Conflict"));
    setMinimumWidth(330);
    QFont font = title_->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title_->setFont(font);
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    sentence_->setObjectName(u"conflictSentence"_s);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    fields_->setObjectName(u"conflictFields"_s);
    fields_->setAccessibleName(tr("Fields in conflict"));
    fields_->setHorizontalHeaderLabels({tr("Field"), tr("Read"), tr("Theirs"), tr("Mine"), tr("Keep")});
    fields_->verticalHeader()->hide();
    fields_->setSelectionMode(QAbstractItemView::NoSelection); // it would hide what differs
    fields_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    fields_->setTabKeyNavigation(false); // Tab goes from choice to choice
    fields_->setShowGrid(false);
    fields_->setFrameShape(QFrame::NoFrame);
    fields_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    fields_->horizontalHeader()->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    fields_->horizontalHeader()->setSectionResizeMode(ChoiceColumn, QHeaderView::ResizeToContents);
    fields_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    fields_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fields_->verticalHeader()->setMaximumSectionSize(tallestRow);
    fields_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    allTheirs_->setObjectName(u"allTheirs"_s);
    allMine_->setObjectName(u"allMine"_s);
    settle_->setObjectName(u"settle"_s);
    settle_->setDefault(true);
    close_->setObjectName(u"later"_s);
    whole_ = buildWhole();
    setTabOrder(allTheirs_, allMine_);
    setTabOrder(allMine_, fields_);
    auto *all = new QHBoxLayout;
    all->addWidget(allTheirs_);
    all->addWidget(allMine_);
    all->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close_);
    buttons->addWidget(settle_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(title_);
    layout->addWidget(sentence_);
    layout->addLayout(all);
    layout->addWidget(fields_, 1);
    layout->addWidget(whole_, 4);
    layout->addLayout(buttons);
}

/// Long values, to be read to their end and chosen there.
QWidget *ConflictView::buildWhole()
{
    auto *whole = new QWidget(this);
    wholeLayout_ = new QGridLayout(whole);
    wholeLayout_->setContentsMargins(0, 0, 0, 0);
    wholeLayout_->setVerticalSpacing(4);
    const QStringList titles{tr("Read"), tr("Theirs"), tr("Mine")};
    for (int side = 0; side < 3; ++side) {
        auto *text = new QPlainTextEdit(whole);
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(titles.at(side));
        auto *choice = new QRadioButton(titles.at(side), whole);
        choice->setObjectName(u"wholeSide%1"_s.arg(side));
        choice->setAccessibleName(tr("Keep: %1").arg(titles.at(side)));
        connect(choice, &QRadioButton::clicked, this, [this, side] {
            if (QComboBox *list = choiceOf(fields_->currentRow()))
                list->setCurrentIndex(list->findData(int(sideOf[side])));
        });
        wholeSides_[side] = choice;
        wholeTexts_[side] = text;
    }
    arrangeWhole();
    whole->setObjectName(u"wholeValues"_s);
    whole->hide();
    return whole;
}

bool ConflictView::showConflict(quint64 stagedId)
{
    const StagedRecord *staged = model_.changes().find(stagedId);
    if (!staged || staged->outcome != StagedRecord::Outcome::Conflict)
        return false;
    id_ = stagedId;
    describe(*staged);
    fields_->setRowCount(0);
    shown_.clear();
    for (const ConflictField &field : conflictFields(*staged)) {
        // What runs down by itself, such as a key's time to live, nobody changed.
        const int column = model_.columnOf(field.field.first());
        const bool runs = column >= 0 && model_.columns().at(column).nativeType() == u"milliseconds";
        if (!runs || field.isMine)
            addField(field, *staged);
    }
    QWidget *before = fields_;
    for (int row = 0; row < fields_->rowCount(); ++row) {
        if (QWidget *choice = fields_->cellWidget(row, ChoiceColumn)) {
            setTabOrder(before, choice);
            before = choice;
        }
    }
    paintDifferences();
    fields_->setCurrentCell(0, FieldColumn);
    showWhole(0);
    refreshActions();
    return true;
}

void ConflictView::describe(const StagedRecord &staged)
{
    QStringList name;
    const Value title = fieldOf(staged.read.fields, model_.entity().titleField);
    const bool isSecret = isSecretAt(&model_.entity(), {model_.entity().titleField});
    if (!isSecret && !title.isAbsent() && title.toText().size() <= longestName)
        name.append(model_.cellText(title));
    if (name.join(QString()).isEmpty()) {
        for (const Value &value : staged.read.key)
            name.append(model_.cellText(value));
    }
    const QString record = name.join(u" · "_s);
    title_->setText(
        staged.theirs
            ? tr("%1: “%2” was changed by somebody else").arg(model_.entity().displayTitle(), record)
            : tr("%1: “%2” was deleted by somebody else").arg(model_.entity().displayTitle(), record));
    const bool canAddAgain = staged.kind == Change::Kind::Update && !staged.partial;
    allMine_->setVisible(staged.theirs || canAddAgain);
    QString sentence;
    if (!staged.theirs && canAddAgain)
        sentence = tr("The record is gone. Keep yours to add it again, or theirs to leave it deleted.");
    else if (!staged.theirs)
        sentence = tr("The record is gone; there is nothing left to write. Keep theirs to settle it.");
    else if (staged.kind == Change::Kind::Delete)
        sentence =
            tr("You staged its deletion. Keep yours to delete it as it is now, or theirs to leave it.");
    else
        sentence = tr("Choose for each field what stays. Nothing is written before you apply.");
    sentence_->setText(sentence);
    settle_->setEnabled(staged.theirs.has_value() && staged.kind == Change::Kind::Update);
    settle_->setVisible(settle_->isEnabled());
}

QString ConflictView::textOf(const ConflictField &field, const Value &value, bool whole) const
{
    if (value.isNull())
        return tr("null");
    if (value.isMissing())
        return tr("missing");
    const int column = model_.columnOf(field.field.first());
    const Value shown =
        column < 0 ? value : withoutSecrets(model_.columns().at(column).field, field.field.mid(1), value);
    const QString text = !whole ? model_.cellText(shown)
                         : shown.is<QString>()
                             ? shown.toText().left(longestWhole) // with its lines
                             : displayText(shown, {.zone = model_.timeZone(), .maximumLength = longestWhole});
    return text.isEmpty() ? tr("empty text") : text;
}

void ConflictView::addField(const ConflictField &field, const StagedRecord &staged)
{
    const int row = fields_->rowCount();
    fields_->insertRow(row);
    shown_.append(field);
    const auto put = [&](int place, const Value &value, bool differs) {
        auto *item = new QTableWidgetItem(textOf(field, value, false));
        QFont font = item->font();
        font.setItalic(value.isAbsent() || value == Value(QString()));
        item->setFont(font);
        item->setToolTip(item->text());
        item->setTextAlignment(Qt::AlignLeading |
                               (item->text().size() > shortValue ? Qt::AlignTop : Qt::AlignVCenter));
        item->setData(differsRole, differs);
        fields_->setItem(row, place, item);
    };
    const int column = model_.columnOf(field.field.first());
    const QString title =
        column >= 0 && field.field.size() == 1 ? model_.columns().at(column).title() : pathText(field.field);
    fields_->setItem(row, FieldColumn, new QTableWidgetItem(title));
    put(ReadColumn, field.read, false);
    put(TheirsColumn, field.theirs, field.theirs != field.read);
    put(MineColumn, field.mine, field.mine != field.read);
    if (staged.kind == Change::Kind::Update && staged.theirs)
        putChoice(row, field, title);
}

void ConflictView::putChoice(int row, const ConflictField &field, const QString &title)
{
    using Side = FieldChoice::Side;
    auto *choice = new QComboBox(fields_);
    choice->setObjectName(u"keep_"_s + pathText(field.field));
    choice->setAccessibleName(tr("Keep for %1").arg(title));
    choice->addItem(tr("Theirs"), int(Side::Theirs));
    if (field.isMine)
        choice->addItem(tr("Mine"), int(Side::Mine));
    if (field.theirs != field.read)
        choice->addItem(tr("As read"), int(Side::Read));
    // What nobody else touched is not in dispute.
    choice->setCurrentIndex(field.isMine && field.theirs == field.read ? 1 : 0);
    choice->setProperty("registrarRow", row);
    connect(choice, &QComboBox::currentIndexChanged, this, &ConflictView::refreshSides);
    fields_->setCellWidget(row, ChoiceColumn, choice);
}

void ConflictView::showWhole(int row)
{
    const bool isThere = row >= 0 && row < shown_.size();
    bool isLong = false;
    for (int side = 0; isThere && side < 3; ++side) {
        const ConflictField &field = shown_.at(row);
        const Value &value = side == 0 ? field.read : side == 1 ? field.theirs : field.mine;
        const QString text = textOf(field, value, true);
        isLong = isLong || text.size() > shortValue || text.contains(u'\n');
        wholeTexts_[side]->setPlainText(text);
    }
    whole_->setVisible(isLong);
    // Where whole values stand below, a line of each is enough above.
    fields_->verticalHeader()->setMaximumSectionSize(isLong ? rowHeight : tallestRow);
    fields_->setMinimumHeight(std::min<int>(fields_->rowCount(), isLong ? 2 : 4) * rowHeight + 40);
    refreshSides();
    markDifferences();
}

QComboBox *ConflictView::choiceOf(int row) const
{
    return row < 0 ? nullptr : qobject_cast<QComboBox *>(fields_->cellWidget(row, ChoiceColumn));
}

void ConflictView::refreshSides()
{
    const QComboBox *choice = choiceOf(fields_->currentRow());
    for (int side = 0; side < 3; ++side) {
        // What nobody changed, and what is no choice of this conflict, is only read.
        wholeSides_[side]->setEnabled(choice && choice->findData(int(sideOf[side])) >= 0);
        wholeSides_[side]->setAutoExclusive(false); // or none could be taken out
        wholeSides_[side]->setChecked(choice && choice->currentData().toInt() == int(sideOf[side]));
        wholeSides_[side]->setAutoExclusive(true);
    }
}

/// Points out what each side made of what was read, and goes there.
void ConflictView::markDifferences()
{
    const QString read = wholeTexts_[0]->toPlainText();
    for (int side = 1; side < 3; ++side) {
        QPlainTextEdit *text = wholeTexts_[side];
        const auto [first, end] = differingPart(text->toPlainText(), read);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(text->document());
        mark.cursor.setPosition(static_cast<int>(first));
        QTextCursor place = mark.cursor;
        mark.cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
        mark.format.setBackground(ThemePalette::of(palette()).warningBack);
        text->setExtraSelections({mark});
        text->setTextCursor(place);
        QTimer::singleShot(0, text, [text] { text->ensureCursorVisible(); }); // once it has its size
    }
}

/// Side by side where there is room, else below each other.
void ConflictView::arrangeWhole()
{
    const bool beside = width() >= besideWidth;
    if (std::exchange(beside_, beside) == beside)
        return;
    for (int side = 0; side < 3; ++side) {
        wholeLayout_->addWidget(wholeSides_[side], beside ? 0 : 2 * side, beside ? side : 0);
        wholeLayout_->addWidget(wholeTexts_[side], beside ? 1 : 2 * side + 1, beside ? side : 0);
        wholeTexts_[side]->setMinimumHeight(wholeTexts_[side]->fontMetrics().lineSpacing() * 2 + 10);
    }
}

void ConflictView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeWhole();
}

void ConflictView::paintDifferences()
{
    const QColor back = ThemePalette::of(palette()).warningBack;
    for (int row = 0; row < fields_->rowCount(); ++row) {
        for (const int column : {ReadColumn, TheirsColumn, MineColumn}) {
            QTableWidgetItem *item = fields_->item(row, column);
            item->setBackground(item->data(differsRole).toBool() ? QBrush(back) : QBrush());
        }
    }
}

/// Each does what its button does, while the view is shown.
void ConflictView::makeActions()
{
    const std::pair<QString, QPushButton *> actions[] = {{u"keepTheirs"_s, allTheirs_},
                                                         {u"keepMine"_s, allMine_},
                                                         {u"settleConflict"_s, settle_},
                                                         {u"leaveConflict"_s, close_}};
    for (const auto &[id, button] : actions) {
        auto *action = new QAction(this);
        registrar::describe(action, recordsAction(id), this);
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
    }
    refreshActions();
}

void ConflictView::refreshActions()
{
    const QPushButton *buttons[] = {allTheirs_, allMine_, settle_, close_};
    for (qsizetype i = 0; i < actions().size(); ++i)
        actions().at(i)->setEnabled(isVisible() && !buttons[i]->isHidden() && buttons[i]->isEnabled());
}

void ConflictView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshActions();
}

void ConflictView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refreshActions();
}

void ConflictView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintDifferences();
        markDifferences();
    }
}

void ConflictView::chooseAll(FieldChoice::Side side)
{
    for (QComboBox *choice : fields_->findChildren<QComboBox *>())
        choice->setCurrentIndex(std::max(choice->findData(int(side)), 0));
    if (!settle_->isEnabled() && model_.changes().find(id_))
        resolve({{{}, side}});
}

void ConflictView::settle()
{
    if (!model_.changes().find(id_)) {
        Q_EMIT settled();
        return;
    }
    QList<FieldChoice> choices;
    for (const QComboBox *choice : fields_->findChildren<QComboBox *>())
        choices.append({shown_.at(choice->property("registrarRow").toInt()).field,
                        static_cast<FieldChoice::Side>(choice->currentData().toInt())});
    resolve(choices);
}

void ConflictView::resolve(const QList<FieldChoice> &choices)
{
    const Result<void> done = model_.changes().resolve(id_, choices);
    if (done)
        Q_EMIT settled();
    else
        Q_EMIT refused(done.error());
}

} // namespace registrar
