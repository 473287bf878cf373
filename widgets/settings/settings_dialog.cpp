// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person chooses how the program looks and behaves; every choice is applied at once.
#include "widgets/settings/settings_dialog.h"

#include "models/records/page_size.h"
#include "operations/folders.h"
#include "translations/translations.h"
#include "widgets/shared/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int usualWidth = 560;

/// "Asia/Tehran, UTC+03:30": what a person looks for, and what it means today.
QString zoneText(const QTimeZone &zone)
{
    const QString offset = zone.displayName(QDateTime::currentDateTime(), QTimeZone::OffsetName);
    return SettingsDialog::tr("%1, %2").arg(QString::fromUtf8(zone.id()), offset);
}

/// Each with an example of a day that cannot be read in two ways.
QString dateFormatTitle(DateFormat format)
{
    const QString example = shownDate(QDate(QDate::currentDate().year(), 12, 31), format);
    switch (format) {
    case DateFormat::Iso:
        return SettingsDialog::tr("ISO 8601: %1").arg(example);
    case DateFormat::Language:
        return SettingsDialog::tr("As the language has it: %1").arg(example);
    case DateFormat::DayMonthYearDots:
    case DateFormat::DayMonthYearSlashes:
        return SettingsDialog::tr("Day, month, year: %1").arg(example);
    case DateFormat::MonthDayYear:
        break;
    }
    return SettingsDialog::tr("Month, day, year: %1").arg(example);
}

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , preferences_(preferences)
    , form_(new QFormLayout)
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    form_->setHorizontalSpacing(16);
    form_->setVerticalSpacing(8);
    form_->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    addLooks();
    addTimes();
    addBehaviour();
    addFolders();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    // It may be taller than the screen, in large letters above all; and only a scrolled form gives hints
    // their lines.
    auto *page = new QWidget(this);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 12, 0);
    pageLayout->addLayout(form_);
    pageLayout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 8, 16);
    layout->setSpacing(18);
    layout->addWidget(area);
    buttons->setContentsMargins(0, 0, 12, 0);
    layout->addWidget(buttons);
    setMinimumWidth(usualWidth);
    const int needed = form_->totalHeightForWidth(usualWidth - 40) + buttons->sizeHint().height() + 50;
    resize(usualWidth, std::min(needed, screen()->availableSize().height() * 9 / 10));
}

QList<SettingsDialog::Choice> SettingsDialog::choices()
{
    return {{u"theme"_s, tr("&Theme")},
            {u"language"_s, tr("&Language")},
            {u"timeZone"_s, tr("Time &zone")},
            {u"dateFormat"_s, tr("&Dates")},
            {u"pageSize"_s, tr("&Records a page")},
            {u"reopenTabs"_s, tr("&Open the tabs of last time")},
            {u"askBeforeQuitting"_s, tr("&Ask before quitting with staged edits")},
            {u"folders/journal"_s, tr("&Journal folder")},
            {u"folders/log"_s, tr("Lo&g folder")}};
}

void SettingsDialog::open(QWidget *parent, Preferences &preferences, const QString &choice)
{
    auto *dialog = parent->findChild<SettingsDialog *>();
    if (!dialog) {
        dialog = new SettingsDialog(preferences, parent);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    if (auto *control = choice.isEmpty() ? nullptr : dialog->findChild<QWidget *>(choice)) {
        control->setFocus(Qt::OtherFocusReason);
    }
}

void SettingsDialog::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    heading->setContentsMargins(0, form_->rowCount() > 0 ? 10 : 0, 0, 0);
    form_->addRow(heading);
}

void SettingsDialog::addHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    form_->addRow(QString(), hint);
}

void SettingsDialog::addRow(const QString &name, QWidget *control)
{
    const QList<Choice> all = choices();
    const QString title = std::ranges::find(all, name, &Choice::name)->title;
    control->setObjectName(name);
    control->setAccessibleName(QString(title).remove(u'&'));
    form_->addRow(title, control);
}

QComboBox *SettingsDialog::addChoice(const QString &name)
{
    auto *box = new QComboBox(this);
    addRow(name, box);
    return box;
}

QCheckBox *SettingsDialog::addSwitch(const QString &name)
{
    const QList<Choice> all = choices();
    auto *box = new QCheckBox(std::ranges::find(all, name, &Choice::name)->title, this);
    box->setObjectName(name);
    form_->addRow(box);
    return box;
}

void SettingsDialog::addLooks()
{
    addHeading(tr("Looks"));
    QComboBox *theme = addChoice(u"theme"_s);
    theme->addItem(tr("As the desktop"), int(Theme::Choice::System));
    theme->addItem(tr("Light"), int(Theme::Choice::Light));
    theme->addItem(tr("Dark"), int(Theme::Choice::Dark));
    theme->addItem(tr("High contrast"), int(Theme::Choice::Contrast));
    const auto showTheme = [this, theme] {
        theme->setCurrentIndex(theme->findData(int(preferences_.theme())));
    };
    showTheme();
    connect(&preferences_, &Preferences::changed, theme, showTheme);
    connect(theme, &QComboBox::activated, this, [this, theme] {
        preferences_.setTheme(static_cast<Theme::Choice>(theme->currentData().toInt()));
    });
    addHint(tr("As the desktop: light, dark or of high contrast, wherever the desktop tells which."));

    QComboBox *language = addChoice(u"language"_s);
    language->addItem(tr("As the system"), QString());
    for (const QString &code : availableLanguages()) {
        language->addItem(languageName(code), code);
    }
    language->setCurrentIndex(qMax(0, language->findData(preferences_.language())));
    connect(language, &QComboBox::activated, this,
            [this, language] { preferences_.setLanguage(language->currentData().toString()); });
}

void SettingsDialog::addTimes()
{
    addHeading(tr("Dates and times"));
    QComboBox *zone = addChoice(u"timeZone"_s);
    zone->setEditable(true);
    zone->setInsertPolicy(QComboBox::NoInsert);
    zone->completer()->setFilterMode(Qt::MatchContains);
    zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zone->lineEdit()->setAccessibleName(zone->accessibleName());
    zone->addItem(tr("This workstation's: %1").arg(zoneText(QTimeZone::systemTimeZone())), u"local"_s);
    zone->addItem(tr("UTC"), u"utc"_s);
    // Every zone's offset of today would take a second to work out.
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        zone->addItem(QString::fromUtf8(id), QString::fromUtf8(id));
    }
    const auto present = [this, zone] {
        zone->setCurrentIndex(qMax(0, zone->findData(preferences_.timeZoneName())));
    };
    present();
    connect(zone, &QComboBox::activated, this,
            [this, zone] { preferences_.setTimeZoneName(zone->currentData().toString()); });
    // What is no zone gives way to the one that is chosen.
    connect(zone->lineEdit(), &QLineEdit::editingFinished, this, present);
    addHint(tr("Instants are shown and typed in it, always with their offset."));

    QComboBox *dates = addChoice(u"dateFormat"_s);
    for (const DateFormat format : dateFormats()) {
        dates->addItem(dateFormatTitle(format), int(format));
    }
    const auto showFormat = [this, dates] {
        dates->setCurrentIndex(dates->findData(int(preferences_.dateFormat())));
    };
    showFormat();
    connect(&preferences_, &Preferences::changed, dates, showFormat);
    connect(dates, &QComboBox::activated, this, [this, dates] {
        preferences_.setDateFormat(static_cast<DateFormat>(dates->currentData().toInt()));
    });
    addHint(tr("What you type, copy or export stays ISO 8601, which means the same everywhere."));
}

void SettingsDialog::addBehaviour()
{
    addHeading(tr("Behaviour"));
    addPageSize();
    QCheckBox *reopen = addSwitch(u"reopenTabs"_s);
    reopen->setChecked(preferences_.reopensTabs());
    connect(reopen, &QCheckBox::toggled, &preferences_, &Preferences::setReopensTabs);
    QCheckBox *ask = addSwitch(u"askBeforeQuitting"_s);
    ask->setChecked(preferences_.asksBeforeQuitting());
    connect(ask, &QCheckBox::toggled, &preferences_, &Preferences::setAsksBeforeQuitting);
    addHint(tr(
        "They are kept on this computer in any case. What you discard can be taken back with Undo; removing "
        "a deployment always asks."));
}

void SettingsDialog::addPageSize()
{
    auto *box = new QSpinBox(this);
    box->setRange(PageSize::least, PageSize::most);
    box->setSingleStep(PageSize::least);
    box->setKeyboardTracking(false); // a number is taken when it is whole
    box->setValue(preferences_.pageSize());
    addRow(u"pageSize"_s, box);
    connect(box, &QSpinBox::valueChanged, &preferences_, &Preferences::setPageSize);
    addHint(
        tr("Fewer come sooner over a slow line, more save questions to the store. Very large records come "
           "fewer at a time."));
}

void SettingsDialog::addFolders()
{
    addHeading(tr("Files"));
    addFolder(u"folders/journal"_s, journalFolder());
    addFolder(u"folders/log"_s, logFolder());
    addHint(tr("Another folder is used from the next start on; what was written stays where it is. An empty "
               "line is the "
               "usual folder."));
}

void SettingsDialog::addFolder(const QString &name, const QString &present)
{
    const QList<Choice> all = choices();
    const QString title = std::ranges::find(all, name, &Choice::name)->title;
    auto *row = new QHBoxLayout;
    auto *line = new QLineEdit(preferences_.file().value(name).toString(), this);
    line->setObjectName(name);
    line->setAccessibleName(QString(title).remove(u'&'));
    line->setPlaceholderText(QDir::toNativeSeparators(present));
    auto *show = new QPushButton(tr("Show"), this);
    show->setAutoDefault(false);
    show->setAccessibleName(tr("Show: %1").arg(line->accessibleName()));
    connect(show, &QPushButton::clicked, this,
            [present] { QDesktopServices::openUrl(QUrl::fromLocalFile(present)); });
    connect(line, &QLineEdit::editingFinished, this, [this, line, name] {
        const QString folder = line->text().trimmed();
        // Only a folder that is one anywhere on this computer can be kept.
        if (folder.isEmpty()) {
            preferences_.file().remove(name);
        } else if (QDir::isAbsolutePath(folder)) {
            preferences_.file().setValue(name, folder);
        } else {
            line->setText(preferences_.file().value(name).toString());
        }
    });
    row->addWidget(line, 1);
    row->addWidget(show);
    auto *label = new QLabel(title, this);
    label->setBuddy(line);
    form_->addRow(label, row);
}

} // namespace registrar
