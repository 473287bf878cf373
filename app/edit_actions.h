// SPDX-License-Identifier: GPL-3.0-or-later
// The edit menu's actions, handed on to the page of the current tab.
#pragma once

#include "app/records_page_factory.h"

#include <QPointer>
#include <QUndoGroup>

namespace registrar
{

class RecordsPage;
struct WindowActions;

class EditActions : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    EditActions(WindowActions &actions, RecordsPageFactory &records, QObject *parent = nullptr);

    /// `page` may be null, and its records not be there yet.
    void showPage(const EntityPage *page);
    /// Enables what there is something to do for.
    void update();

private:
    WindowActions &actions_;
    RecordsPageFactory &records_;
    QPointer<RecordsPage> page_;
    QUndoGroup undo_;
};

} // namespace registrar
