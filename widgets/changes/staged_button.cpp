// SPDX-License-Identifier: GPL-3.0-or-later
// Says in the status bar how much is staged, wherever; a click shows it.
#include "widgets/changes/staged_button.h"

#include "widgets/shared/icons.h"

using namespace Qt::StringLiterals;

namespace registrar
{

StagedButton::StagedButton(StagedStores &staged, QWidget *parent)
    : QToolButton(parent)
    , staged_(staged)
{
    setObjectName(u"stagedButton"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(registrar::icon(u"edit"_s, IconTone::Warning)); // a button has an icon() of its own
    setToolTip(tr("Edits that are not written yet; shows them all"));
    connect(&staged_, &StagedStores::changed, this, &StagedButton::refresh);
    refresh();
}

void StagedButton::refresh()
{
    const int count = staged_.count();
    setText(tr("%n record(s) staged", nullptr, count));
    setAccessibleName(text());
    setVisible(count > 0);
}

} // namespace registrar
