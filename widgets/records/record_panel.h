// SPDX-License-Identifier: GPL-3.0-or-later
// One record beside the table, in the view that a person likes: form, tree or text.
#pragma once

#include "models/records/records_model.h"
#include "models/records/reference_targets.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace registrar
{

class RecordForm;
class RecordTextView;
class RecordTreeView;
class SegmentedControl;

/// The views show the same row and stage into the same edits, so that all of them tell the same. Ctrl+1,
/// Ctrl+2 … switch between them.
class RecordPanel : public QWidget
{
    Q_OBJECT
public:
    RecordPanel(RecordsModel &model, std::shared_ptr<const ReferenceTargets> targets,
                QWidget *parent = nullptr);

    /// -1 for none.
    void showRow(int row);
    void focusField(const QString &name);
    [[nodiscard]] int view() const; ///< form, tree, text: 0, 1, 2
    void setView(int view);
    /// Shows where something was typed that cannot be read.
    void showUnread(const UnreadRecord &unread);
    /// Why what is staged is not all that a person typed here, part of a sentence; empty where it is.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void refused(const registrar::Error &error);
    void obstacleChanged();
    void referenceActivated(const registrar::BlueprintReference &reference, const registrar::Value &value);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum View { Form, Tree, Text };
    void makeViews();
    void showView(int view);
    void refresh();
    [[nodiscard]] bool isReadAgain() const;
    [[nodiscard]] bool isWhole();
    [[nodiscard]] QString titleText() const;

    RecordsModel &model_;
    QPersistentModelIndex record_;
    bool shown_ = false;   ///< the record, in the form or another view
    RecordKey wholeAsked_; ///< whose record is being read whole, or could not be
    SegmentedControl *views_;
    QLabel *title_;
    QLabel *state_;
    QLabel *empty_;
    QStackedWidget *stack_;
    RecordForm *form_;
    RecordTreeView *tree_;
    RecordTextView *text_;
};

} // namespace registrar
