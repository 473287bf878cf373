// SPDX-License-Identifier: GPL-3.0-or-later
// A conflict side by side: what was read, what somebody else made of it, what is staged here, and which of
// them stays.
#include "widgets/records/conflict_view.h"

#include "widgets/shared/theme_palette.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

enum Column { FieldColumn, ReadColumn, TheirsColumn, MineColumn, ChoiceColumn };

constexpr int tallestRow = 160;
constexpr int longestName = 60;
constexpr int differsRole = Qt::UserRole;

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
    setObjectName(u"conflictView"_s);
    setAccessibleName(tr("Conflict"));
    setMinimumWidth(380);
    QFont font = title_->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title_->setFont(font);
    title_->setTextFormat(Qt::PlainText);
    sentence_->setObjectName(u"conflictSentence"_s);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    fields_->setObjectName(u"conflictFields"_s);
    fields_->setAccessibleName(tr("Fields in conflict"));
    fields_->setHorizontalHeaderLabels({tr("Field"), tr("Read"), tr("Theirs"), tr("Mine"), tr("Keep")});
    fields_->verticalHeader()->hide();
    fields_->setSelectionMode(QAbstractItemView::NoSelection);
    fields_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    fields_->setShowGrid(false);
    fields_->setFrameShape(QFrame::NoFrame);
    fields_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    fields_->horizontalHeader()->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    fields_->horizontalHeader()->setSectionResizeMode(ChoiceColumn, QHeaderView::ResizeToContents);
    fields_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Long values wrap: what differs is often at their end.
    fields_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fields_->verticalHeader()->setMaximumSectionSize(tallestRow);
    fields_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    allTheirs_->setObjectName(u"allTheirs"_s);
    allMine_->setObjectName(u"allMine"_s);
    settle_->setObjectName(u"settle"_s);
    settle_->setDefault(true);
    close_->setObjectName(u"later"_s);
    title_->setWordWrap(true);
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
    layout->addLayout(buttons);
    connect(allTheirs_, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(allMine_, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(settle_, &QPushButton::clicked, this, &ConflictView::settle);
    connect(close_, &QPushButton::clicked, this, &ConflictView::closed);
}

bool ConflictView::showConflict(quint64 stagedId)
{
    const StagedRecord *staged = model_.changes().find(stagedId);
    if (!staged || staged->outcome != StagedRecord::Outcome::Conflict)
        return false;
    id_ = stagedId;
    describe(*staged);
    fields_->setRowCount(0);
    QStringList names;
    for (const FieldChange &change : staged->fields)
        names.append(change.field.first());
    if (staged->theirs) {
        for (const Field &field : staged->theirs->fields) {
            if (fieldOf(staged->read.fields, field.name) != field.value)
                names.append(field.name);
        }
        for (const Field &field : staged->read.fields) {
            if (fieldOf(staged->theirs->fields, field.name).isMissing())
                names.append(field.name);
        }
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        // What runs down by itself, such as a key's time to live, nobody changed.
        const int column = model_.columnOf(name);
        const bool runs = column >= 0 && model_.columns().at(column).nativeType() == u"milliseconds";
        if (!runs || staged->touches({name}))
            addField(name, *staged);
    }
    paintDifferences();
    fields_->setMinimumHeight(std::min<int>(fields_->rowCount(), 4) * 34 + 40);
    return true;
}

void ConflictView::describe(const StagedRecord &staged)
{
    QStringList name;
    const Value title = fieldOf(staged.read.fields, model_.entity().titleField);
    if (!title.isAbsent() && title.toText().size() <= longestName)
        name.append(model_.cellText(title));
    if (name.join(QString()).isEmpty()) {
        for (const Value &value : staged.read.key)
            name.append(model_.cellText(value));
    }
    title_->setText(
        tr("%1: “%2” was changed by somebody else").arg(model_.entity().displayTitle(), name.join(u" · "_s)));
    QString sentence;
    if (!staged.theirs)
        sentence = tr("The record is gone. Keep yours to add it again, or theirs to leave it deleted.");
    else if (staged.kind == Change::Kind::Delete)
        sentence =
            tr("You staged its deletion. Keep yours to delete it as it is now, or theirs to leave it.");
    else
        sentence =
            tr("Choose for each field that you changed what stays. Nothing is written before you apply.");
    sentence_->setText(sentence);
    settle_->setEnabled(staged.theirs.has_value() && staged.kind == Change::Kind::Update);
    settle_->setVisible(settle_->isEnabled());
}

void ConflictView::addField(const QString &name, const StagedRecord &staged)
{
    const int row = fields_->rowCount();
    fields_->insertRow(row);
    const int column = model_.columnOf(name);
    const bool secret = column >= 0 && model_.columns().at(column).field.secret;
    const auto put = [&](int place, const Value &value, bool differs) {
        QString text = value.isNull()      ? tr("null")
                       : value.isMissing() ? tr("missing")
                                           : model_.cellText(value);
        if (secret && !value.isAbsent())
            text = u"••••••••"_s;
        auto *item = new QTableWidgetItem(text.isEmpty() ? tr("empty text") : text);
        QFont font = item->font();
        font.setItalic(value.isAbsent() || text.isEmpty());
        item->setFont(font);
        item->setToolTip(item->text());
        item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        item->setData(differsRole, differs);
        fields_->setItem(row, place, item);
    };
    auto *title = new QTableWidgetItem(column >= 0 ? model_.columns().at(column).title() : name);
    fields_->setItem(row, FieldColumn, title);
    const Value read = fieldOf(staged.read.fields, name);
    const Value theirs = staged.theirs ? fieldOf(staged.theirs->fields, name) : Value();
    const Value mine = staged.kind == Change::Kind::Delete ? Value() : fieldOf(staged.document(), name);
    put(ReadColumn, read, false);
    put(TheirsColumn, theirs, theirs != read);
    put(MineColumn, mine, mine != read);
    if (staged.kind != Change::Kind::Update || !staged.theirs || !staged.touches({name}))
        return;
    auto *choice = new QComboBox(fields_);
    choice->setObjectName(u"keep_"_s + name);
    choice->setAccessibleName(tr("Keep for %1").arg(title->text()));
    choice->addItem(tr("Theirs"));
    choice->addItem(tr("Mine"));
    choice->setCurrentIndex(theirs == read ? 1 : 0); // what nobody else touched is not in dispute
    choice->setProperty("registrarField", name);
    fields_->setCellWidget(row, ChoiceColumn, choice);
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

void ConflictView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintDifferences();
}

void ConflictView::chooseAll(bool mine)
{
    const StagedRecord *staged = model_.changes().find(id_);
    for (QComboBox *choice : fields_->findChildren<QComboBox *>())
        choice->setCurrentIndex(mine ? 1 : 0);
    if (!staged || settle_->isEnabled())
        return;
    const Result<void> done = model_.changes().resolve(id_, mine ? QList<FieldPath>{{}} : QList<FieldPath>());
    if (done)
        Q_EMIT settled();
    else
        Q_EMIT refused(done.error());
}

void ConflictView::settle()
{
    const StagedRecord *staged = model_.changes().find(id_);
    if (!staged) {
        Q_EMIT settled();
        return;
    }
    QSet<QString> kept;
    for (const QComboBox *choice : fields_->findChildren<QComboBox *>()) {
        if (choice->currentIndex() == 1)
            kept.insert(choice->property("registrarField").toString());
    }
    QList<FieldPath> mine;
    for (const FieldChange &change : staged->fields) {
        if (kept.contains(change.field.first()))
            mine.append(change.field);
    }
    const Result<void> done = model_.changes().resolve(id_, mine);
    if (done)
        Q_EMIT settled();
    else
        Q_EMIT refused(done.error());
}

} // namespace registrar
