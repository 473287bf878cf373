// SPDX-License-Identifier: GPL-3.0-or-later
// One record as a form, made from the blueprint and the store's description.
#pragma once

#include "models/records/records_model.h"
#include "models/records/reference_targets.h"

#include <QPersistentModelIndex>
#include <QWidget>

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
    void rebuild();
    void addEditor(const RecordColumn &column);
    void refresh();
    void take(const QString &name, const Value &value);
    void keep(const QString &name, const QString &typed);
    void stage(const QString &name, const Value &value);

    RecordsModel &model_;
    std::shared_ptr<const ReferenceTargets> targets_;
    QPersistentModelIndex record_;
    QScrollArea *area_;
    QWidget *fields_ = nullptr;
    QList<FieldEditor *> editors_;
    QHash<QString, Value> before_; ///< what fields held before they were typed in
    bool taking_ = false;

    static constexpr int maximumEditors = 120;
};

} // namespace registrar
