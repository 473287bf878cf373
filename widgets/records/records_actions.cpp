// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do on a page of records.
#include "widgets/records/records_actions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordsActions)
};
} // namespace

QList<ActionDescription> recordsActions()
{
    const QString page = Words::tr("A page of records is shown");
    const QString staged = Words::tr("Edits are staged");
    const QString selected = Words::tr("Records are selected that can be edited");
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
        {.id = u"findInRecords"_s,
         .title = Words::tr("F&ind in the records"),
         .iconName = u"search"_s,
         .shortcuts = {QKeySequence::Find},
         .menu = u"edit"_s,
         .section = 2,
         .applies = page},
        {.id = u"findNextMatch"_s,
         .title = Words::tr("Find the &next match"),
         .shortcuts = {QKeySequence(Qt::Key_F3)},
         .menu = u"edit"_s,
         .section = 2,
         .applies = page},
        {.id = u"findPreviousMatch"_s,
         .title = Words::tr("Find the &previous match"),
         .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
         .menu = u"edit"_s,
         .section = 2,
         .applies = page},
        {.id = u"filterRecords"_s,
         .title = Words::tr("&Filter records"),
         .iconName = u"filter"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_I)},
         .menu = u"edit"_s,
         .section = 2,
         .applies = page},
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
        {.id = u"exportRecords"_s,
         .title = Words::tr("&Export…"),
         .iconName = u"export"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
         .menu = u"file"_s,
         .section = 1,
         .applies = page},
        {.id = u"filterSame"_s,
         .title = Words::tr("&Only records with this value"),
         .iconName = u"filter"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_L)},
         .menu = u"record"_s,
         .section = 2,
         .applies = page},
        {.id = u"filterOther"_s,
         .title = Words::tr("Only records &without this value"),
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
         .menu = u"record"_s,
         .section = 2,
         .applies = page},
        {.id = u"copyJson"_s,
         .title = Words::tr("Copy as &JSON"),
         .iconName = u"copy"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
         .menu = u"record"_s,
         .section = 2,
         .applies = page},
        {.id = u"chooseColumns"_s,
         .title = Words::tr("&Columns"),
         .iconName = u"columns"_s,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
         .menu = u"view"_s,
         .section = 0,
         .applies = page},
        {.id = u"showForm"_s,
         .title = Words::tr("Show the &form"),
         .iconName = u"form"_s,
         .shortcuts = {QKeySequence(Qt::Key_F4)},
         .menu = u"record"_s,
         .section = 2,
         .applies = page,
         .checkable = true},
        {.id = u"reload"_s,
         .title = Words::tr("&Reload"),
         .iconName = u"reload"_s,
         .shortcuts = {QKeySequence::Refresh},
         .menu = u"view"_s,
         .applies = page},
        {.id = u"stopReading"_s,
         .title = Words::tr("Stop rea&ding"),
         .iconName = u"cancel"_s,
         .shortcuts = {QKeySequence(Qt::Key_Escape)},
         .menu = u"view"_s,
         .applies = Words::tr("Records are being read")},
    };
}

ActionDescription recordsAction(const QString &id)
{
    const QList<ActionDescription> all = recordsActions();
    return *std::ranges::find(all, id, &ActionDescription::id);
}

} // namespace registrar
