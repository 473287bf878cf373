// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the journal in full: who, where, and every field before and after.
#pragma once

#include "operations/journal/journal_entry.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace registrar
{

class JournalDetails : public QWidget
{
    Q_OBJECT
public:
    explicit JournalDetails(QWidget *parent = nullptr);

    void showEntry(const JournalEntry &entry);
    /// `sentence` says why nothing is shown, where it is not that nothing was chosen.
    void clear(const QString &sentence = {});

private:
    QLabel *head_;
    QTableWidget *lines_;
};

} // namespace registrar
