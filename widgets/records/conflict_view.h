// SPDX-License-Identifier: GPL-3.0-or-later
// A conflict side by side: what was read, what somebody else made of it, what is staged here, and which of
// them stays.
#pragma once

#include "models/records/records_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace registrar
{

class ConflictView : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictView(RecordsModel &model, QWidget *parent = nullptr);

    /// False, and nothing shown, where that record is in no conflict.
    bool showConflict(quint64 stagedId);

Q_SIGNALS:
    void settled();
    void closed();
    void refused(const registrar::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintDifferences();
    void addField(const QString &name, const StagedRecord &staged);
    void chooseAll(bool mine);
    void settle();
    void describe(const StagedRecord &staged);

    RecordsModel &model_;
    quint64 id_ = 0;
    QLabel *title_;
    QLabel *sentence_;
    QTableWidget *fields_;
    QPushButton *allTheirs_;
    QPushButton *allMine_;
    QPushButton *settle_;
    QPushButton *close_;
};

} // namespace registrar
