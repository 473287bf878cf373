// SPDX-License-Identifier: GPL-3.0-or-later
// The text that stands for a record while a person edits it: printed and read on another thread, staged where
// it can be read.
#pragma once

#include "models/records/record_text.h"
#include "models/records/records_model.h"

#include <QObject>
#include <QPersistentModelIndex>

namespace registrar
{

/// Follows one row of the records model. A text that cannot be read is kept for its record among what is
/// unread of the staged edits, until it is mended or given up. Lives on the GUI thread.
class RecordDraft : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty,      ///< no record
        Printing,   ///< the text is on its way
        Clean,      ///< the text says what the record is, edits included
        Reading,    ///< something was typed that has not been read yet
        Unreadable, ///< see `problem`
    };

    explicit RecordDraft(RecordsModel &records, QObject *parent = nullptr);

    /// -1 for none. `typed` is what stands in the edit now, for the record that is left.
    void showRow(int row, const QString &typed);
    void setMode(ExtendedJsonMode mode);
    [[nodiscard]] ExtendedJsonMode mode() const { return mode_; }

    /// The person typed: until `take` has read it, nothing is what it seems.
    void touch();
    /// Reads the text and stages what differs. Lines may end as Qt's documents end them.
    void take(const QString &text);
    /// Gives up what was typed and prints the record again.
    void giveUp();

    [[nodiscard]] State state() const { return state_; }
    /// What cannot be read; `code` has its line and column as "3:17".
    [[nodiscard]] const std::optional<Error> &problem() const { return problem_; }
    /// Whether something that was typed has not been read yet, for whichever record.
    [[nodiscard]] bool isReading() const { return reading_ > 0 || state_ == State::Reading; }
    /// Why the text is not edited; empty where it is.
    [[nodiscard]] QString refusal() const;

Q_SIGNALS:
    /// What the edit is to show.
    void printed(const QString &text);
    void stateChanged();
    void refused(const registrar::Error &error);

private:
    /// What is being read, with all that it takes to stage it whatever is shown by then.
    struct Reading {
        QPersistentModelIndex record;
        RecordName name;
        QString text;
        quint64 generation = 0;
        bool again = false; ///< what was kept, to tell again what is wrong with it
    };
    struct Read {
        Document document;
        QList<FieldEdit> edits; ///< that make it of what was printed
    };
    void print();
    void read(const QString &text, bool again);
    void refresh();
    void setState(State state, const std::optional<Error> &problem = {});
    void answer(const Reading &reading, const Result<Read> &read);
    void stage(const Reading &reading, const QList<FieldEdit> &edits);
    [[nodiscard]] bool hasRecord() const;
    [[nodiscard]] const QString *kept(const RecordName &name) const;
    [[nodiscard]] RecordTextRules rules() const;

    RecordsModel &records_;
    QPersistentModelIndex record_;
    ExtendedJsonMode mode_ = ExtendedJsonMode::Relaxed;
    State state_ = State::Empty;
    std::optional<Error> problem_;
    Document base_; ///< what the text says, or said before it was typed in
    QStringList folded_;
    int reading_ = 0;
    quint64 generation_ = 0;
};

} // namespace registrar
