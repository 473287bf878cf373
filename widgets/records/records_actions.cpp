// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do on a page of records.
#include "widgets/records/records_actions.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordsActions)
};

QString page()
{
    return Words::tr("A page of records is shown");
}

QList<ActionDescription> stagingActions()
{
    const QString staged = Words::tr("Edits are staged");
    return {
        {.id = u"undo"_s,
         .title = Words::tr("&Undo"),
         .iconName = u"undo"_s,
         .shortcuts = {QKeySequence::Undo},
         .menu = u"edit"_s,
         .applies = staged},
        {.id = u"redo"_s,
         .title = Words::tr("&Redo"),
         .iconName = u"redo"_s,
         .shortcuts = {QKeySequence::Redo},
         .menu = u"edit"_s,
         .applies = Words::tr("An edit was undone")},
        {.id = u"apply"_s,
         .title = Words::tr("&Apply staged edits"),
         .iconName = u"apply"_s,
         .shortcuts = {QKeySequence::Save},
         .menu = u"edit"_s,
         .section = 1,
         .applies = staged},
        {.id = u"discard"_s,
         .title = Words::tr("&Discard staged edits"),
         .iconName = u"discard"_s,
         .menu = u"edit"_s,
         .section = 1,
         .applies = staged},
    };
}

QList<ActionDescription> findActions()
{
    return {
        {.id = u"findInRecords"_s,
         .title = Words::tr("F&ind in the records"),
         .iconName = u"search"_s,
         .shortcuts = {QKeySequence::Find},
         .menu = u"edit"_s,
         .section = 2,
         .applies = page()},
        {.id = u"findNextMatch"_s,
         .title = Words::tr("Find the &next match"),
         .shortcuts = {QKeySequence(Qt::Key_F3)},
         .menu = u"edit"_s,
         .section = 2,
         .applies = page()},
        {.id = u"findPreviousMatch"_s,
         .title = Words::tr("Find the &previous match"),
         .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
         .menu = u"edit"_s,
         .section = 2,
         .applies = page()},
        {.id = u"filterRecords"_s,
         .title = Words::tr("&Filter records"),
         .iconName = u"filter"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_I)},
         .menu = u"edit"_s,
         .section = 2,
         .applies = page()},
    };
}

QList<ActionDescription> editActions()
{
    const QString selected = Words::tr("Records are selected that can be edited");
    return {
        {.id = u"addRecord"_s,
         .title = Words::tr("&Add a record"),
         .iconName = u"add"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Insert)},
         .menu = u"record"_s,
         .applies = Words::tr("The records can be edited")},
        {.id = u"duplicateRecord"_s,
         .title = Words::tr("D&uplicate the record"),
         .iconName = u"copy"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_D)},
         .menu = u"record"_s,
         .applies = selected},
        // Delete itself is the table's, since editors need it too.
        {.id = u"deleteRecord"_s,
         .title = Words::tr("&Stage for deletion"),
         .iconName = u"delete"_s,
         .menu = u"record"_s,
         .applies = selected},
        {.id = u"setToNull"_s,
         .title = Words::tr("Set to &null"),
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_0)},
         .menu = u"record"_s,
         .section = 1,
         .applies = selected},
        {.id = u"revertRecord"_s,
         .title = Words::tr("&Take the edits back"),
         .iconName = u"discard"_s,
         .menu = u"record"_s,
         .section = 1,
         .applies = selected},
        {.id = u"editMany"_s,
         .title = Words::tr("Edit &many records…"),
         .iconName = u"edit"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
         .menu = u"record"_s,
         .section = 1,
         .applies = Words::tr("The records can be edited")},
    };
}

QList<ActionDescription> cellActions()
{
    return {
        {.id = u"exportRecords"_s,
         .title = Words::tr("&Export…"),
         .iconName = u"export"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
         .menu = u"file"_s,
         .section = 1,
         .applies = page()},
        {.id = u"filterSame"_s,
         .title = Words::tr("&Only records with this value"),
         .iconName = u"filter"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_L)},
         .menu = u"record"_s,
         .section = 2,
         .applies = page()},
        {.id = u"filterOther"_s,
         .title = Words::tr("Only records &without this value"),
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
         .menu = u"record"_s,
         .section = 2,
         .applies = page()},
        {.id = u"followReference"_s,
         .title = Words::tr("Follow the &reference"),
         .iconName = u"reference"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
         .menu = u"record"_s,
         .section = 2,
         .applies = Words::tr("The current cell names another record")},
    };
}

/// Ctrl+C itself is the table's: in a line or a text it copies what is chosen there.
QList<ActionDescription> copyActions()
{
    const QString read = Words::tr("Cells of records are selected");
    const auto copy = [&read](const QString &id, const QString &title) {
        return ActionDescription{.id = id,
                                 .title = title,
                                 .iconName = u"copy"_s,
                                 .menu = u"record/copy"_s,
                                 .section = 2,
                                 .applies = read};
    };
    QList<ActionDescription> actions{
        copy(u"copyText"_s, Words::tr("Copy as &text")), copy(u"copyJson"_s, Words::tr("Copy as &JSON")),
        copy(u"copyCsv"_s, Words::tr("Copy as &CSV with a header")),
        copy(u"copyStatements"_s, Words::tr("Copy as &statements that add them")),
        copy(u"copyMarkdown"_s, Words::tr("Copy as a &Markdown table"))};
    actions[1].shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)};
    return actions;
}

QList<ActionDescription> viewActions()
{
    return {
        {.id = u"chooseColumns"_s,
         .title = Words::tr("&Columns"),
         .iconName = u"columns"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
         .menu = u"view"_s,
         .section = 0,
         .applies = page()},
        {.id = u"openViews"_s,
         .title = Words::tr("Saved &views"),
         .menu = u"view"_s,
         .section = 0,
         .applies = page()},
        {.id = u"showForm"_s,
         .title = Words::tr("Show the &form"),
         .iconName = u"form"_s,
         .shortcuts = {QKeySequence(Qt::Key_F4)},
         .menu = u"record"_s,
         .section = 2,
         .applies = page(),
         .checkable = true},
        {.id = u"viewForm"_s,
         .title = Words::tr("The record as a f&orm"),
         .iconName = u"form"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_1)},
         .menu = u"record"_s,
         .section = 2,
         .applies = page()},
        {.id = u"viewTree"_s,
         .title = Words::tr("The record as a tr&ee"),
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_2)},
         .menu = u"record"_s,
         .section = 2,
         .applies = page()},
        {.id = u"viewText"_s,
         .title = Words::tr("The record as te&xt"),
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_3)},
         .menu = u"record"_s,
         .section = 2,
         .applies = page()},
        {.id = u"reload"_s,
         .title = Words::tr("&Reload"),
         .iconName = u"reload"_s,
         .shortcuts = {QKeySequence::Refresh},
         .menu = u"view"_s,
         .applies = page()},
        {.id = u"countExactly"_s,
         .title = Words::tr("Count e&xactly"),
         .menu = u"view"_s,
         .applies = Words::tr("The number of records is an estimate")},
        {.id = u"stopReading"_s,
         .title = Words::tr("Stop rea&ding"),
         .iconName = u"cancel"_s,
         .shortcuts = {QKeySequence(Qt::Key_Escape)},
         .menu = u"view"_s,
         .applies = Words::tr("Records are being read")},
    };
}

/// Of the record that is shown as a tree; their keys work while the tree has the focus.
QList<ActionDescription> fieldActions()
{
    const QString field = Words::tr("A field of the record's tree is chosen");
    const QString fields = Words::tr("The record is shown as a tree and can be given fields");
    const auto action = [](const QString &id, const QString &title, const QKeySequence &keys,
                           const QString &applies, int section) {
        return ActionDescription{.id = id,
                                 .title = title,
                                 .shortcuts = {keys},
                                 .menu = u"record/field"_s,
                                 .section = section,
                                 .applies = applies};
    };
    QList<ActionDescription> actions{
        action(u"editValue"_s, Words::tr("&Edit the value"), Qt::Key_F2, field, 3),
        action(u"renameField"_s, Words::tr("Re&name the field"), Qt::SHIFT | Qt::Key_F2, field, 3),
        action(u"changeType"_s, Words::tr("Change the &type"), Qt::CTRL | Qt::Key_T, field, 3),
        action(u"addField"_s, Words::tr("&Add a field below"), Qt::Key_Insert, fields, 4),
        action(u"addInside"_s, Words::tr("Add a field &inside"), Qt::ALT | Qt::Key_Insert, field, 4),
        action(u"removeField"_s, Words::tr("&Remove the field"), QKeySequence::Delete, field, 4),
        action(u"moveUp"_s, Words::tr("Move the field &up"), Qt::ALT | Qt::Key_Up, field, 5),
        action(u"moveDown"_s, Words::tr("Move the field &down"), Qt::ALT | Qt::Key_Down, field, 5),
        action(u"copyField"_s, Words::tr("&Copy the field as Extended JSON"), QKeySequence::Copy, field, 6),
        action(u"cutField"_s, Words::tr("Cut t&he field"), QKeySequence::Cut, field, 6),
        action(u"pasteField"_s, Words::tr("&Paste a field"), QKeySequence::Paste, fields, 6)};
    const QHash<QString, QString> icons{{u"addField"_s, u"add"_s},
                                        {u"addInside"_s, u"add-inside"_s},
                                        {u"removeField"_s, u"delete"_s},
                                        {u"moveUp"_s, u"sort-ascending"_s},
                                        {u"moveDown"_s, u"sort-descending"_s}};
    for (ActionDescription &description : actions)
        description.iconName = icons.value(description.id);
    return actions;
}

QList<ActionDescription> conflictActions()
{
    const QString conflict = Words::tr("A conflict is shown");
    const auto action = [&conflict](const QString &id, const QString &title) {
        return ActionDescription{
            .id = id, .title = title, .menu = u"record/conflict"_s, .section = 7, .applies = conflict};
    };
    return {action(u"keepTheirs"_s, Words::tr("Keep all &theirs")),
            action(u"keepMine"_s, Words::tr("Keep all &mine")),
            action(u"settleConflict"_s, Words::tr("&Settle the conflict")),
            action(u"leaveConflict"_s, Words::tr("&Leave the conflict for later"))};
}

} // namespace

QList<ActionDescription> recordsActions()
{
    return stagingActions() + findActions() + editActions() + cellActions() + copyActions() + viewActions() +
           fieldActions() + conflictActions();
}

ActionDescription recordsAction(const QString &id)
{
    const QList<ActionDescription> all = recordsActions();
    return *std::ranges::find(all, id, &ActionDescription::id);
}

} // namespace registrar
