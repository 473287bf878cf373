// SPDX-License-Identifier: GPL-3.0-or-later
// One line for a reference: finds its targets as one types, names the present one, and leads there.
#pragma once

#include "widgets/records/line_input.h"

class QCompleter;
class QLabel;
class QToolButton;

namespace registrar
{

class ReferenceSearch;

class ReferenceInput : public LineInput
{
    Q_OBJECT
public:
    ReferenceInput(const RecordColumn &column, const InputContext &context, QWidget *parent = nullptr);

    void show(const Value &value) override;
    void showTyped(const QString &typed) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const Value &value);
    void tell(const QString &text, bool wrong);
    void paintWords();

    BlueprintReference reference_;
    QString entityTitle_;
    ReferenceSearch *search_;
    QCompleter *completer_;
    QToolButton *open_;
    QLabel *target_;
    Value followed_; ///< whose title is shown or asked for
    bool wrong_ = false;
    bool readOnly_ = false;
};

} // namespace registrar
