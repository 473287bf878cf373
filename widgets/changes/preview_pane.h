// SPDX-License-Identifier: GPL-3.0-or-later
// The statements or commands that staged edits come to, for reading and copying.
#pragma once

#include "models/changes/changes_model.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace registrar
{

class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override; ///< cancels what is asked

    /// Asks the store's driver a moment later; what was asked before is dropped.
    void showChosen(const ChangesModel::Chosen &chosen);
    void clear(const QString &sentence);
    /// Whether the store could not be asked; once it is connected, asking again helps.
    [[nodiscard]] bool hasFailed() const { return failed_; }

    static constexpr qsizetype mostRecords = 100; ///< more are not read by anybody

private:
    void ask();
    void showText(const ApplyPreview &preview);

    QLabel *title_;
    QToolButton *copy_;
    QPlainTextEdit *text_;
    QTimer later_;
    ChangesModel::Chosen chosen_;
    CancelSource cancel_;
    quint64 generation_ = 0;
    bool failed_ = false;
};

} // namespace registrar
