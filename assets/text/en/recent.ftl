### Just recorded: one line for each entry, as short as it can be.

## Shared

# The kind of a motion.
recent-question = { $kind ->
    [amend] amendment
    [postpone-definitely] motion to postpone
    [excused-from-duty] request to be excused
   *[main] main motion
}
# The side or purpose of a speech, in brackets.
recent-stance = { $purpose ->
    [point-of-order] { " " }(point of order)
    [question] { " " }(question)
   *[speak] { $side ->
        [for] { " " }(for)
        [against] { " " }(against)
        [neutral] { "" }
       *[other] { " " }({ $side })
    }
}
# The entry that was undone or corrected.
recent-entry = { $entry ->
    [recent-particulars-set] details of the meeting
    [recent-item-added] item added
    [recent-item-edited] item changed
    [recent-item-moved] item moved
    [recent-item-removed] item removed
    [recent-item-started] item started
    [recent-item-closed] item closed
    [recent-enrolled] entry on the roll
    [recent-struck-off] taken off the roll
    [recent-appointed] office given
    [recent-sign-in-opened] sign-in opened
    [recent-arrived] arrival
    [recent-departed] departure
    [recent-excused] apology for absence
    [recent-sitting-opened] call to order
    [recent-recessed] recess
    [recent-sitting-resumed] resumption
    [recent-adjourned] adjournment
    [recent-floor-asked] request for the floor
    [recent-request-withdrawn] request withdrawn
    [recent-floor-given] floor given
    [recent-speech-paused] time stopped
    [recent-speech-resumed] time running
    [recent-speech-extended] extra time
    [recent-speech-ended] end of a speech
    [recent-moved] motion
    [recent-seconded] second
    [recent-motion-disposed] disposal of a motion
    [recent-reworded] new wording
    [recent-vote-opened] put to the vote
    [recent-vote-abandoned] vote broken off
    [recent-vote-counted] count
    [recent-vote-decided] result
    [recent-vote-settled] ruling
    [recent-corrected] correction
    [recent-minutes-written] text of the minutes
   *[other] last step
}

## The meeting and its agenda

recent-meeting-called = Meeting created: { $body }
recent-particulars-set = Details of the meeting: { $body }
recent-item-added = Item added: { $title }
recent-item-edited = Item changed: { $title }
recent-item-moved = Item moved: { $title }
recent-item-removed = Item removed: { $title }
recent-item-started = Item started: { $title }
recent-item-closed = Item closed: { $title }

## Who is here

recent-enrolled = On the roll: { $person }{ $capacity ->
    [consultative] { " " }(attends without vote)
    [observer] { " " }(observer)
   *[member] { "" }
}
recent-struck-off = Off the roll: { $person }
recent-appointed = { $office ->
    [secretary] Minute-taker
   *[chair] Chair
}: { $person }
recent-sign-in-opened = Sign-in opened
recent-arrived = Arrived: { $person }
recent-departed = Left: { $person }
recent-excused = Apologies: { $person }
recent-sitting-opened = Called to order
recent-recessed = Recess{ $minutes ->
    [0] { "" }
   *[other] , { $minutes } min
}
recent-sitting-resumed = Resumed
recent-adjourned = Adjourned

## The floor

recent-floor-asked = Asked to speak: { $person }{ recent-stance }
recent-request-withdrawn = No longer asks to speak: { $person }
recent-floor-given = Speaking: { $person }{ recent-stance }
recent-speech-paused = Time stopped
recent-speech-resumed = Time running
recent-speech-extended = { $seconds } s more
recent-speech-ended = Finished: { $person }

## Motions and votes

recent-moved = { $kind ->
    [amend] Amendment: { $person }
    [postpone-definitely] To postpone: { $person } → { $text }
    [excused-from-duty] To be excused: { $person }
   *[main] Main motion: { $person } → { $text }
}
recent-seconded = Second: { $person } → { recent-question }
recent-motion-disposed = { $disposal ->
    [carried] Carried
    [lost] Lost
    [withdrawn] Withdrawn
    [not-seconded] Not seconded
    [dropped] Fell with its question
    [postponed] Postponed
   *[annulled] Undecided, vote void
}: { recent-question }
recent-reworded = Now reads: { $text }
recent-vote-opened = Put to the vote: { recent-question }
recent-vote-abandoned = Vote broken off: { recent-question }
recent-vote-counted = Count: { recent-question }, { $for } for, { $against } against, { $abstain } abstaining{ $spoiled ->
    [0] { "" }
   *[other] , { $spoiled } spoiled
}
recent-vote-decided = Announced: { recent-question } { $carried ->
    [yes] carried
   *[no] lost
}
recent-vote-settled = Ruling: the vote on the { recent-question } { $ruling ->
    [void] is void
   *[stands] stands
}

## Undo, corrections and signing

recent-undone = Undone: { recent-entry }
recent-corrected = Corrected: { recent-entry } ({ $reason })
recent-minutes-written = Minutes: text written
recent-signed = { $office ->
    [secretary] Minute-taker
   *[chair] Chair
} signed: { $person }
recent-minutes-frozen = Minutes final
