// SPDX-License-Identifier: GPL-3.0-or-later
// A list of short values as chips, with a line to add another one.
#pragma once

#include "widgets/records/field_input.h"

class QCompleter;
class QLineEdit;

namespace registrar
{

class ReferenceSearch;
class TagChip;

/// Elements keep their type; new ones take that of the others.
class TagInput : public FieldInput
{
    Q_OBJECT
public:
    TagInput(const RecordColumn &column, const InputContext &context, QWidget *parent = nullptr);
    ~TagInput() override;

    /// Whether all elements are short values of one type, and not too many; also of an absent value, whose
    /// elements are yet to come.
    [[nodiscard]] static bool canHold(const Value &value, const RecordColumn &column);

    [[nodiscard]] bool suits(const Value &value) const override;
    void show(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    [[nodiscard]] QString typed() const override;
    void showTyped(const QString &typed) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void setElements(const Value::Array &elements, int focused);
    void focusElement(int index);
    void addTyped(bool goOn); ///< `goOn`: the focus stays where one types
    void removeAt(int index);
    void editAt(int index);
    void moveBy(int index, int steps);
    void complete(const InputContext &context);
    [[nodiscard]] Result<Value> typedElement() const;

    QWidget *flow_;
    QLineEdit *entry_;
    ReferenceSearch *search_ = nullptr;
    QCompleter *completer_ = nullptr; ///< of references; null where they are none
    QList<TagChip *> chips_;
    Value shown_;
    Value::Array elements_;
    bool touched_ = false;
    bool readOnly_ = false;
};

} // namespace registrar
