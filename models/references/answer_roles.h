// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of questions to stores and their answers tell a view, whatever the questions are.
#pragma once

#include <QObject>

namespace registrar
{

class AnswerRoles
{
    Q_GADGET
public:
    enum Column { TitleColumn, AnswerColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole + 1,
        IconNameRole, ///< as in resources/icons
    };
    enum class State {
        Section, ///< a heading
        Waiting,
        Known,
        Nothing, ///< known, and there is none
        Broken,  ///< something is wrong: a reference leads nowhere, a deletion would be refused
        Failed,  ///< the store could not tell; the tool tip says why
        Stopped, ///< the person did not want to wait
    };
    Q_ENUM(State)
};

} // namespace registrar
