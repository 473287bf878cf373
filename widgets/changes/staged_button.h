// SPDX-License-Identifier: GPL-3.0-or-later
// Says in the status bar how much is staged, wherever; a click shows it.
#pragma once

#include "models/changes/staged_stores.h"

#include <QToolButton>

namespace registrar
{

/// Out of the way while nothing is staged.
class StagedButton : public QToolButton
{
    Q_OBJECT
public:
    explicit StagedButton(StagedStores &staged, QWidget *parent = nullptr);

private:
    void refresh();

    StagedStores &staged_;
};

} // namespace registrar
