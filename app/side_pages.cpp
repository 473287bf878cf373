// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs that are of no entity: everything that is staged, and the journal.
#include "app/side_pages.h"

#include "widgets/changes/changes_panel.h"
#include "widgets/journal/journal_page.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/page_area.h"

using namespace Qt::StringLiterals;

namespace registrar
{

const QString SidePages::changesKey = u"changes"_s;
const QString SidePages::journalKey = u"journal"_s;

SidePages::SidePages(const WindowServices &services, PageArea &tabs, QObject *parent)
    : QObject(parent)
    , services_(services)
    , tabs_(tabs)
{
}

void SidePages::show(const QString &key)
{
    if (QWidget *page = tabs_.page(key)) {
        tabs_.setCurrentPage(page);
        return;
    }
    QIcon icon;
    if (QWidget *page = make(key, icon)) {
        const bool isJournal = key == journalKey;
        tabs_.addPage(page, key, isJournal ? tr("Journal") : static_cast<ChangesPanel *>(page)->title(),
                      isJournal ? tr("Who changed what and when on this computer")
                                : tr("Everything that is staged, in all tabs and stores"),
                      icon);
        page->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *SidePages::make(const QString &key, QIcon &icon)
{
    if (key == changesKey) {
        icon = registrar::icon(u"edit"_s, IconTone::Dim);
        return makeChanges();
    }
    if (key == journalKey) {
        icon = registrar::icon(u"clock"_s, IconTone::Dim);
        return makeJournal();
    }
    return nullptr;
}

QWidget *SidePages::makeChanges()
{
    auto *panel = new ChangesPanel(services_.records.staged(), services_.deployments, &tabs_);
    connect(panel, &ChangesPanel::titleChanged, this,
            [this, panel](const QString &title) { tabs_.setTitle(panel, title); });
    connect(panel, &ChangesPanel::recordAsked, this, &SidePages::recordAsked);
    connect(panel, &ChangesPanel::messageShown, this, &SidePages::messageShown);
    return panel;
}

QWidget *SidePages::makeJournal()
{
    auto *page = new JournalPage(Journal(), services_.records.staged(), services_.deployments,
                                 services_.operations, &tabs_);
    connect(page, &JournalPage::changesWanted, this, [this] { show(changesKey); });
    return page;
}

} // namespace registrar
