### Just recorded: one line for each entry, as short as it can be.

## Shared

# The kind of a motion.
recent-question = { named-kind }
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
    [recent-paper-attached] paper attached
    [recent-paper-detached] paper taken away
    [recent-item-started] item started
    [recent-item-closed] item closed
    [recent-enrolled] entry on the roll
    [recent-register-adopted] owners' register adopted
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
    [recent-request-placed] order of speakers
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
    [recent-forms-issued] forms out
    [recent-form-returned] form back
    [recent-form-taken-back] form taken back
    [recent-roll-called] roll call
    [recent-place-counted] count of a place
    [recent-consent-refused] objection
    [recent-count-entered] count of papers
    [recent-ballot-voided] ballot void
    [recent-vote-counted] count
    [recent-vote-decided] result
    [recent-vote-settled] ruling
    [recent-vote-annulled] vote annulled
    [recent-questions-linked] linked questions
    [recent-questions-not-reached] questions not put
    [recent-straw-poll-opened] straw poll
    [recent-straw-poll-counted] count of a straw poll
    [recent-straw-poll-abandoned] straw poll broken off
    [recent-corrected] correction
    [recent-minutes-written] text of the minutes
    [recent-restated] new terms
    [recent-motion-ruled] ruling or answer
    [recent-consent-given] adoption without objection
    [recent-taken-up] taken up
    [recent-divided] division of the question
    [recent-seriatim-ordered] paragraph by paragraph
    [recent-paragraph-reached] next paragraph
    [recent-debate-closed] debate closed
    [recent-debate-limited] limits of debate
    [recent-rules-suspended] rules suspended
    [recent-voting-method-ordered] method of voting
    [recent-polls-set] polls
    [recent-nominations-set] nominations
    [recent-next-meeting-fixed] time to continue
    [recent-chair-handed-over] chair handed over
    [recent-chair-returned] chair taken back
    [recent-chosen-for-meeting] choice for this meeting
    [recent-overridden] rule overridden
    [recent-warned] warning
    [recent-quorum-lost] quorum lost
    [recent-quorum-regained] quorum regained
    [recent-quorum-waived] quorum waived
    [recent-recused] recusal
    [recent-recusal-ended] end of a recusal
    [recent-proxy-given] proxy
    [recent-proxy-ended] end of a proxy
    [recent-position-recorded] position without a vote
    [recent-elector-admitted] voter admitted
    [recent-notice-given] notice
    [recent-requisitioned] demand for the meeting
    [recent-item-admitted] item taken up without notice
    [recent-item-deferred] item left to the next meeting
    [recent-gate-passed] step recorded
    [recent-consultation-recorded] outcome of a consultation
    [recent-doors-closed] doors closed
    [recent-doors-opened] doors opened
    [recent-public-time-opened] time for residents
    [recent-public-time-closed] end of time for residents
    [recent-published] posting
    [recent-signed] signature
    [recent-minutes-frozen] final minutes
    [recent-earlier-minutes-approved] approval of earlier minutes
    [recent-minutes-approved] approval of the minutes
    [recent-minutes-reissued] corrected minutes
    [recent-meeting-called] meeting created
    [recent-election-opened] begin of the election
    [recent-candidate-nominated] nomination
    [recent-nomination-seconded] second of a nomination
    [recent-nomination-answered] answer of a candidate
    [recent-candidate-withdrew] withdrawal
    [recent-option-weighed] weighing of an option
    [recent-round-opened] begin of the round
    [recent-written-in] written-in name
    [recent-round-counted] count of the round
    [recent-round-decided] result of the round
    [recent-lots-drawn] lots
    [recent-acclaimed] declaration
    [recent-election-ended] end of the election
    [recent-round-annulled] annulment of the round
    [recent-election-annulled] annulment of the election
    [recent-undone] undo
   *[other] last step
}

## The meeting and its agenda

recent-meeting-called = Meeting created: { $body }
recent-particulars-set = Details of the meeting: { $body }
recent-item-added = Item added: { $title }
recent-item-edited = Item changed: { $title }
recent-item-moved = Item moved: { $title }
recent-item-removed = Item removed: { $title }
recent-paper-attached = Paper “{ $paper }”: { $title }
recent-paper-detached = Paper “{ $paper }” taken away: { $title }
recent-item-started = Item started: { $title }
recent-item-closed = Item closed: { $title }
recent-item-admitted = Taken up without notice: { $title }
recent-item-deferred = Left to the next meeting: { $title }
recent-notice-given = Notice given: { $count ->
    [one] one item
   *[other] { $count } items
}{ $urgent ->
    [yes] { " " }(urgent)
   *[no] { "" }
}
recent-requisitioned = Meeting demanded: { $signed } of { $total } ({ named-group })
recent-gate-passed = { $title }: “{ named-gate }” recorded{ $entitled ->
    [0] { "" }
   *[other] { " " }({ $agreed } agreed, { $present } present of { $entitled })
}
recent-consultation-recorded = Consultation: { $title } ({ $referral ->
    [assembly] { referral-assembly }
   *[committee] { referral-committee }
})
recent-published = Posted: { $from } to { $until }, { $place }

## Who is here

recent-enrolled = On the roll: { $person }{ $capacity ->
    [consultative] { " " }(attends without vote)
    [observer] { " " }(observer)
   *[member] { "" }
}
recent-register-adopted = Owners' register adopted ({ $source }): { $units ->
    [1] 1 unit
   *[other] { $units } units
}, { $heads ->
    [1] 1 owner
   *[other] { $heads } owners
}, { $area } m²
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
recent-quorum-lost = Quorum lost: { $present } present, { $needed } needed
recent-quorum-regained = Quorum regained: { $present } present, { $needed } needed
recent-quorum-waived = Quorum waived: { $reason }
recent-recused = Recused: { $person } ({ $title })
recent-recusal-ended = No longer recused: { $person } ({ $title })
recent-proxy-given = Proxy: { $agent } for { $person }
recent-proxy-ended = Proxy ended: { $person }
recent-position-recorded = Position without a vote: { $person } ({ $title }): { $said }
recent-elector-admitted = Admitted to the vote: { $person }
recent-chair-handed-over = Chair: { $from } → { $person }
recent-chair-returned = Chair taken back
recent-chosen-for-meeting = { $office ->
    [secretary] Minute-taker
   *[chair] Chair
} for this meeting: { $person }
recent-doors-closed = Closed to the public: { $reason }
recent-doors-opened = Open to the public again
recent-public-time-opened = Time for residents begins
recent-public-time-closed = Time for residents ends

## The floor

recent-floor-asked = Asked to speak: { $person }{ recent-stance }
recent-request-withdrawn = No longer asks to speak: { $person }
recent-request-placed = Order of speakers: { $person } is now no. { $place }
recent-floor-given = Speaking: { $person }{ recent-stance }
recent-speech-paused = Time stopped
recent-speech-resumed = Time running
recent-speech-extended = { $seconds } s more
recent-speech-ended = Finished: { $person }
recent-warned = Warned: { $person } ({ named-ground })
recent-overridden = Rule overridden: { named-ground } ({ $reason })

## Motions and votes

recent-moved = { $kind ->
    [main] Main motion: { $person } → { $text }
    [main-incidental] Incidental main motion: { $person } → { $text }
    [postpone-definitely] To postpone: { $person } → { $text }
   *[other] Made by { $person }: { recent-question }
}
recent-seconded = Second: { $person } → { recent-question }
recent-motion-disposed = { $disposal ->
    [carried] Carried
    [consented] Adopted without objection
    [lost] Lost
    [withdrawn] Withdrawn
    [not-seconded] Not seconded
    [dropped] Fell with its question
    [postponed] Postponed
    [postponed-indefinitely] Postponed indefinitely
    [referred] Referred
    [tabled] Laid on the table
    [divided] Divided
    [not-considered] Not considered
    [unfinished] Unfinished at adjournment
    [rescinded] Rescinded
    [granted] Granted
    [denied] Denied
    [answered] Answered
    [in-writing] Put to a written vote
   *[annulled] Undecided, vote void
}: { recent-question }
recent-reworded = Now reads: { $text }
recent-vote-opened = { $written ->
    [no] Put to the vote: { recent-question }
   *[yes] Put to the vote: { recent-question }, in writing until { $until }
}
recent-vote-abandoned = Vote broken off: { recent-question }
recent-forms-issued = Forms out: { $all ->
    [yes] everybody
   *[no] { $count }
}, { named-way } ({ $on })
recent-form-returned = Form back: { $person }, { named-form-choice } ({ $on })
recent-form-taken-back = Form taken back: { $person }
recent-roll-called = Roll call: { recent-question }, { $count ->
    [1] 1 answer entered
   *[other] { $count } answers entered
}{ $silent ->
    [0] { "" }
   *[other] , { $silent } taken out
}
recent-place-counted = Count in { $place }: { recent-question }, { $for } for, { $against } against, { $abstain } abstaining
recent-consent-refused = { $person ->
    [none] Somebody
   *[other] { $person }
} objects, put to the vote: { recent-question }
recent-count-entered = Papers counted: { recent-question }, { $pass ->
    [second] second count entered
   *[first] first count entered
}
recent-ballot-voided = Ballot void: { recent-question }, { $found } papers in the box and { $issued } issued
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
recent-restated = New terms: { recent-question }
recent-motion-ruled = { $kind ->
    [parliamentary-inquiry] Answered: { recent-question }
    [request-information] Answered: { recent-question }
   *[other] { $granted ->
        [yes] Ruled for: { recent-question }
       *[no] Ruled against: { recent-question }
    }
}
recent-consent-given = No objection: { recent-question }
recent-taken-up = Taken up: { recent-question }
recent-divided = Divided into { $count } parts: { recent-question }
recent-seriatim-ordered = By paragraph, { $count } in all: { recent-question }
recent-paragraph-reached = Paragraph { $count }: { recent-question }
recent-debate-closed = Debate closed: { recent-question }
recent-debate-limited = Limits of debate: { $seconds ->
    [0] { $speeches } per person
   *[other] { $seconds } s each{ $speeches ->
        [0] { "" }
       *[other] , { $speeches } per person
    }
}
recent-rules-suspended = Rules suspended: { $title }
recent-voting-method-ordered = Method of voting: { $method ->
    [standing] { method-standing }
    [roll-call] { method-roll-call }
    [ballot] { method-ballot }
   *[show-of-hands] { method-show-of-hands }
}
recent-polls-set = { $open ->
    [yes] Polls reopened
   *[no] Polls closed
}: { recent-question }
recent-nominations-set = { $open ->
    [yes] Nominations reopened: { $title }
    [no] Nominations closed: { $title }
   *[same] Nominations: { $method }
}
recent-next-meeting-fixed = To continue: { $until }

## Undo, corrections and signing

recent-undone = Undone: { recent-entry }
recent-corrected = Corrected: { recent-entry } ({ $reason })
recent-minutes-written = Minutes: text written
recent-signed = { $office ->
    [secretary] Minute-taker
   *[chair] Chair
} signed: { $person }
recent-minutes-frozen = Minutes final
recent-earlier-minutes-approved = Minutes of { $day } approved{ $count ->
    [0] { "" }
    [one] , with { $count } correction
   *[other] , with { $count } corrections
}
recent-minutes-approved = { $day ->
    [none] Minutes approved at the meeting itself
   *[other] Minutes approved by the meeting of { $day }{ $count ->
        [0] { "" }
        [one] , with { $count } correction
       *[other] , with { $count } corrections
    }
}
recent-minutes-reissued = Corrected minutes final
recent-vote-annulled = Vote annulled: { recent-question }; { $reason }
recent-questions-linked = Questions one after the other: { $title }{ $count ->
    [0] , given up
   *[other] , { $count } of them
}
recent-questions-not-reached = Not put: { $title }, { $count ->
    [1] question { $first }
   *[other] questions { $first } to { $last }
}
recent-straw-poll-opened = Straw poll: { $asked }
recent-straw-poll-counted = Straw poll counted: { $asked }
recent-straw-poll-abandoned = Straw poll broken off: { $asked }

## Elections

recent-election-opened = Election begun: { $title } ({ $purpose ->
    [committee] committee
    [supervision] supervision
    [award] award
    [options] choice among options
   *[office] office
}, { $seats } to be elected)
recent-candidate-nominated = Nominated: { $candidate } ({ $by ->
    [party] by { $nominator }
    [voters] { $signed ->
        [1] by 1 voter
       *[other] by { $signed } voters
    }
    [applicant] applied
    [listed] from the published list
   *[member] by { $nominator }
})
recent-nomination-seconded = Nomination of { $candidate } seconded by { $person }
recent-nomination-answered = { $candidate } { $accepts ->
    [yes] accepts
   *[no] declines
}
recent-candidate-withdrew = { $candidate } withdraws: { $reason }
recent-option-weighed = Weighed: { $candidate }, { $criterion }: { $mark ->
    [meets] meets it
    [partly] meets it in part
   *[fails] fails
}
recent-round-opened = Round { $number } opened: { $title } ({ $candidates ->
    [1] 1 candidate
   *[other] { $candidates } candidates
}, { $seats ->
    [1] 1 seat
   *[other] { $seats } seats
}, { $method ->
    [ballot] by ballot
   *[show-of-hands] by show of hands
})
recent-written-in = Written in: { $candidate }
recent-round-counted = Round { $number } counted ({ $pass ->
    [second] second count
   *[first] first count
}): { $title }
recent-round-decided = Round { $number } of { $title }, { $voting } voting: { $end ->
    [overfull] more papers in the box than issued, void
    [too-few] too few took part, void
   *[valid] { $elected ->
        [0] nobody elected
       *[other] elected { $names }
    }{ $tied ->
        [0] { "" }
       *[other] , { $tied } with equal votes
    }
}
recent-lots-drawn = Lots drawn by { $person }: { $names }
recent-acclaimed = Declared elected: { $names } ({ $title })
recent-election-ended = Election over: { $title }{ $elected ->
    [0] , nobody elected
   *[other] , elected { $names }
}{ $vacant ->
    [0] { "" }
   *[other] , { $vacant } open ({ $reason })
}
recent-round-annulled = Round { $number } void: { $title } ({ $reason })
recent-election-annulled = Election void: { $title } ({ $reason })
