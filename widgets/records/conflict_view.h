// SPDX-License-Identifier: GPL-3.0-or-later
// A conflict side by side: what was read, what somebody else made of it, what is staged here, and which of
// them stays.
#pragma once

#include "models/records/conflict_fields.h"
#include "models/records/records_model.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
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
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void makeActions();
    void refreshActions();
    QWidget *buildWhole();
    void arrangeWhole();
    void refreshSides();
    void markDifferences();
    void paintDifferences();
    void addField(const ConflictField &field, const StagedRecord &staged);
    void putChoice(int row, const ConflictField &field, const QString &title);
    [[nodiscard]] QString textOf(const ConflictField &field, const Value &value, bool whole) const;
    void showWhole(int row);
    [[nodiscard]] QComboBox *choiceOf(int row) const; ///< null where nothing is chosen by field
    void chooseAll(FieldChoice::Side side);
    void settle();
    void describe(const StagedRecord &staged);
    void resolve(const QList<FieldChoice> &choices);

    RecordsModel &model_;
    quint64 id_ = 0;
    QLabel *title_;
    QLabel *sentence_;
    QTableWidget *fields_;
    QPushButton *allTheirs_;
    QPushButton *allMine_;
    QPushButton *settle_;
    QPushButton *close_;
    QWidget *whole_ = nullptr; ///< the current row's values, as long as they are
    QGridLayout *wholeLayout_ = nullptr;
    std::optional<bool> beside_;       ///< the whole values stand side by side
    QRadioButton *wholeSides_[3] = {}; ///< which of them stays, as the row's own choice says
    QPlainTextEdit *wholeTexts_[3] = {};
    QList<ConflictField> shown_;
};

} // namespace registrar
