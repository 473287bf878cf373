// SPDX-License-Identifier: GPL-3.0-or-later
// One record as a form, made from the blueprint and the store's description.
#pragma once

#include "models/records/records_model.h"
#include "widgets/records/input_context.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace registrar
{

class FieldEditor;

/// Follows the table's current record; what is typed is staged at every key, so that the table shows it in
/// place and the rules judge it. What cannot be read is kept for its record beside the staged edits.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(RecordsModel &model, std::shared_ptr<const ReferenceTargets> targets,
               QWidget *parent = nullptr);

    void showRow(int row);
    void focusField(const QString &name);

Q_SIGNALS:
    void refused(const registrar::Error &error);
    void referenceActivated(const registrar::BlueprintReference &reference, const registrar::Value &value);

private:
    void followColumns();
    [[nodiscard]] FieldEditor *addEditor(const RecordColumn &column);
    [[nodiscard]] InputContext contextOf(const RecordColumn &column) const;
    [[nodiscard]] RecordColumn shownColumn(const RecordColumn &column) const;
    void orderTabsSoon();
    void orderTabs();
    [[nodiscard]] bool isLoaded() const;
    void refresh();
    void takeTyped();
    void take(const QString &name, const Value &value);
    void keep(const QString &name, const QString &typed);
    void stage(const QString &name, const Value &value);

    RecordsModel &model_;
    std::shared_ptr<const ReferenceTargets> targets_;
    QPersistentModelIndex record_;
    QScrollArea *area_;
    QWidget *fields_;
    QVBoxLayout *layout_; ///< the editors in the columns' order, then the rest and a stretch
    QLabel *rest_;
    QList<FieldEditor *> editors_;
    QHash<QString, Value> before_; ///< what fields held before they were typed in
    RecordName shown_;             ///< whose fields the editors show
    QSet<QString> ahead_;          ///< fields that were typed in while the record was read again
    bool taking_ = false;
    bool ordering_ = false;

    static constexpr int maximumEditors = 120;
};

} // namespace registrar
