### Minutes.

minutes-title =
    { $body }
    Minutes
minutes-title-numbered =
    { $body }
    Minutes of the { $number } meeting
minutes-held-on-paper = This meeting was recorded on paper and entered afterwards; the times are those of the paper record.

## About the meeting

minutes-about-title = Meeting
minutes-about-time = Held
minutes-about-planned = Called for
minutes-about-place = Place
minutes-about-recess = Recess
minutes-about-chosen = Chosen
minutes-about-notice = Notice
minutes-about-register = Owners' register
minutes-about-requisition = Demanded by
minutes-about-proxies = Proxies
minutes-chosen = { $office ->
    [chair] { $person } was chosen to take the chair for this meeting
   *[secretary] { $person } was chosen to take the minutes of this meeting
}
minutes-notice = given { $sent }{ $described ->
    [yes] { " " }({ $how })
   *[no] { "" }
}, announcing { $count ->
    [one] { $count } item
   *[other] { $count } items
}{ $urgent ->
    [yes] ; with the shorter notice of an urgent meeting
   *[no] { "" }
}
minutes-register = { $source } (as of { $day }): { $heads ->
    [1] 1 owner
   *[other] { $heads } owners
}, { $area } m² in all
minutes-register-registered = by the land register { $units ->
    [1] 1 unit
   *[other] { $units } units
}, { $area } m²
minutes-register-surveyed = by survey { $units }, { $area } m²
minutes-register-contract = by contract { $units }, { $area } m²
minutes-register-left-out = parking left out { $units }, { $area } m²
minutes-requisition = { $group }: { $signed } of { $total }
minutes-proxy = { $agent } for { $principal }{ $form ->
    [yes] {" "}(written form on file)
   *[no] {""}
}{ $over ->
    [yes] {" "}(beyond the limit, not counted)
   *[no] {""}
}
minutes-not-opened = not yet opened
minutes-since = opened { $time }, not yet adjourned

## Sections. $number counts them.

minutes-section-attendance = { $number ->
   *[other] Attendance
}
minutes-section-items = { $number ->
   *[other] Business
}
minutes-section-decisions = { $number ->
   *[other] Resolutions
}
minutes-section-corrections = { $number ->
   *[other] Corrections of the record
}

minutes-section-cautions = { $number ->
   *[other] Notes on this draft (not printed once it is signed)
}
minutes-closed-part = Closed part – minuted apart
minutes-apart = Apart from the items

## Items of business

minutes-item = { $number }. { $title }
minutes-item-presenter = Presented by { $name }
minutes-item-papers = Papers: { $papers }
minutes-item-times = Taken { $times }
minutes-item-waiting = This item was not reached.
minutes-item-left = This item was left unfinished.
minutes-item-deferred = This item goes over to the next meeting.
minutes-speeches = Speakers: { $speeches }.
minutes-speech = { $name } ({ $remarks })
minutes-speech-side = { $side ->
    [for] { term-for }
    [against] { term-against }
    [question] { term-question }
    [point-of-order] { term-point-of-order }
   *[other] { $side }
}

## Motions. $kind is the kind of motion, $label the number of a main motion.

minutes-question = { $kind ->
    [main] Motion { $label }
    [main-incidental] Motion { $label }
    [amend] The amendment
    [amend-secondary] The amendment to the amendment
    [postpone-indefinitely] The motion to postpone indefinitely
    [commit] The motion to refer
    [postpone-definitely] The motion to postpone
    [limit-extend-debate] The motion on the limits of debate
    [previous-question] The motion for the previous question
    [lay-on-table] The motion to lay on the table
    [orders-of-the-day] The call for the orders of the day
    [question-of-privilege] The question of privilege
    [recess] The motion to recess
    [adjourn] The motion to adjourn
    [fix-time-to-adjourn] The motion to fix the time to which to adjourn
    [point-of-order] The point of order
    [appeal] The appeal
    [suspend-rules] The motion to suspend the rules
    [object-consideration] The objection to consideration
    [division-question] The motion to divide the question
    [consider-seriatim] The motion to consider by paragraph
    [division-assembly] The demand for a division
    [voting-method] The motion on the method of voting
    [polls-close] The motion to close the polls
    [polls-reopen] The motion to reopen the polls
    [nominations-method] The motion on the method of nominations
    [nominations-close] The motion to close nominations
    [nominations-reopen] The motion to reopen nominations
    [parliamentary-inquiry] The parliamentary inquiry
    [request-information] The request for information
    [withdraw-modify] The request to withdraw or modify a motion
    [read-papers] The request to read papers
    [take-from-table] The motion to take from the table
    [rescind-amend-adopted] The motion to rescind or amend
    [discharge-committee] The motion to discharge the committee
    [reconsider] The motion to reconsider
    [take-up-unnoticed] The motion to take up an unannounced item
    [exclude-public] The motion to exclude the public
   *[excused-from-duty] The request to be excused
}
# $raised says whether it is put to the chair rather than moved.
minutes-moved = { $raised ->
    [yes] { $question }, raised by { $mover }:
   *[no] { $question }, proposed by { $mover }:
}
minutes-moved-seconded = { $question }, proposed by { $mover } and seconded by { $seconder }:
minutes-change = { $change ->
    [replace] to strike out “{ $strike }” and insert “{ $insert }”.
    [strike] to strike out “{ $strike }”.
   *[insert] to insert “{ $insert }”.
}
minutes-change-now = The amendment as amended:
minutes-change-terms = to read: { $says }
# What a motion says that has no words of its own: $text are its terms, $target is the motion to
# which it applies, $text and $strike are what an amendment inserts and strikes out.
minutes-says = { $kind ->
    [amend] to substitute “{ $text }”.
    [postpone-indefinitely] to postpone the question indefinitely.
    [commit] to refer the question to { $text }.
    [postpone-definitely] to postpone the question to { $text }{ $choice ->
        [special] { " " }as a special order
       *[none] { "" }
    }.
    [limit-extend-debate] { $seconds ->
        [0] { "" }
       *[other] speeches of at most { $seconds } seconds.
    }{ $speeches ->
        [0] { "" }
       *[other] { " " }At most { $speeches } for each member.
    }
    [previous-question] { $choice ->
        [all] to close debate on all pending questions.
       *[one] to close debate and vote at once.
    }
    [lay-on-table] to lay the question on the table.
    [orders-of-the-day] to keep to the agenda.
    [question-of-privilege] { $text }.
    [recess] to take a recess of { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    }
    [adjourn] to adjourn.
    [fix-time-to-adjourn] to continue { $text }.
    [point-of-order] { $text }.
    [appeal] from the ruling of the chair.
    [suspend-rules] to suspend the rules: { $text }.
    [object-consideration] that the question be not considered.
    [division-question] to divide the question into { $count } parts.
    [consider-seriatim] to consider the question by { $count } paragraphs.
    [division-assembly] to count the vote again, standing.
    [voting-method] { $choice ->
        [ballot] to vote by ballot.
        [roll-call] to vote by roll call.
        [standing] to vote by rising.
       *[show-of-hands] to vote by show of hands.
    }
    [polls-close] to close the polls.
    [polls-reopen] to reopen the polls.
    [nominations-method] { $text }.
    [nominations-close] to close nominations.
    [nominations-reopen] to reopen nominations.
    [excused-from-duty] that { $about } be excused: { $text }
    [parliamentary-inquiry] { $text }
    [request-information] { $text }
    [withdraw-modify] { $choice ->
        [modify] to reword it: “{ $text }”.
       *[withdraw] to withdraw “{ $target }”.
    }
    [read-papers] { $text }.
    [take-from-table] to take up again “{ $target }”.
    [rescind-amend-adopted] { $choice ->
        [amend] that the decision read “{ $text }”.
       *[rescind] to rescind “{ $target }”.
    }
    [discharge-committee] to take “{ $target }” from the committee.
    [reconsider] to reconsider the vote on “{ $target }”.
    [take-up-unnoticed] to take up “{ $target }”, which was not announced.
    [exclude-public] that the public be excluded: { $text }.
   *[main] { $text }
}
minutes-reworded = { $restored ->
    [yes] { $question } reads again:
   *[no] { $question } as amended:
}
minutes-restated = { $question } as amended: { $says }
minutes-divided = { $question } was divided into { $count } parts, to be decided one by one:
minutes-part = { $question }: { $text }
minutes-consented = { $question }: the chair asked for objections and there were none.{ " " }
minutes-consent = { $resolves ->
    [yes] Adopted by unanimous consent, and RESOLVED accordingly
   *[no] Adopted by unanimous consent
}
minutes-consent-rest = { " " }(without a vote).
minutes-ruled = { $reasoned ->
    [yes] { $disposal ->
        [granted] { $question }: the chair ruled that it is well taken. “{ $words }”
        [denied] { $question }: the chair ruled that it is not well taken. “{ $words }”
       *[answered] { $question }: the chair answered: “{ $words }”
    }
   *[no] { $disposal ->
        [granted] { $question }: the chair ruled that it is well taken.
        [denied] { $question }: the chair ruled that it is not well taken.
       *[answered] { $question } was answered by the chair.
    }
}
minutes-disposed = { $disposal ->
    [withdrawn] { $question } was withdrawn by its mover.
    [not-seconded] { $question } was not seconded and was not considered.
    [dropped] { $question } fell with the question to which it applied.
    [postponed] { $question } was postponed.
    [postponed-indefinitely] { $question } was postponed indefinitely.
    [referred] { $question } was referred.
    [tabled] { $question } was laid on the table.
    [not-considered] { $question } was not considered.
    [unfinished] { $question } was pending when the meeting was adjourned.
    [rescinded] { $question } was rescinded.
    [granted] { $question } is thereby well taken.
    [denied] { $question } is thereby not well taken.
    [answered] { $question } was answered.
    [carried] { $question } was carried.
    [consented] { $question } was adopted by unanimous consent.
    [lost] { $question } was lost.
    [divided] { $question } was divided.
    [in-writing] { $question } was put to a written vote.
   *[annulled] { $question }: the vote is void and nothing was decided.
}

## Facts that one sentence tells. $question is the motion that it is about, $cite the source.

minutes-noted-taken-up = { $question } came before the meeting.
minutes-noted-questions-not-reached = As the question before was not adopted, { $count ->
    [1] question { $first } was not put
   *[other] questions { $first } to { $last } were not put
}.
minutes-noted-seriatim-ordered = { $question } is considered by { $count } paragraphs.
minutes-noted-paragraph-reached = { $question }: paragraph { $count } of { $of }.
minutes-noted-debate-closed = { $question }: debate was closed.
minutes-noted-debate-limited = { $question }: the limits of debate were changed{ $seconds ->
    [0] { "" }
   *[other] ; speeches of at most { $seconds } seconds
}{ $speeches ->
    [0] { "" }
   *[other] ; at most { $speeches } for each member
}.
minutes-noted-rules-suspended = The rules ({ $ground }) were suspended on “{ $title }”.
minutes-noted-ballot-voided = { $found } papers lay in the box and { $issued } had been issued: the ballot is void and must be held again.
minutes-noted-consent-refused = The chair asked for objections; { $person ->
    [none] there was one
   *[other] { $person } objected
}, and the question was put to the vote.
minutes-noted-voting-method-ordered = { $method ->
    [ballot] Votes on this item are taken by ballot.
    [roll-call] Votes on this item are taken by roll call.
    [standing] Votes on this item are taken by rising.
   *[show-of-hands] Votes on this item are taken by show of hands.
}
minutes-noted-vote-opened = { $question } was put to a written vote among the { $entitled } entitled, until { $until }.
minutes-noted-polls-set = { $open ->
    [yes] { $question }: the polls were opened again.
   *[no] { $question }: the polls were closed.
}
minutes-noted-nominations-set = { $open ->
    [yes] Nominations were opened again.
    [no] Nominations were closed.
   *[same] Method of nominations: { $method }.
}
minutes-noted-chair-handed-over = { $pending ->
    [yes] { $question }: { $from } left the chair to { $person } in order to take part.
   *[no] { $from } left the chair to { $person }.
}
minutes-noted-chair-returned = The chair was resumed.
minutes-noted-overridden = The chair overrode a rule ({ $ground }): { $reason }
minutes-noted-warned = The chair warned { $person } ({ $ground }): { $said }
minutes-noted-quorum-lost = The chair announced that the quorum was lost: { $present } present, { $needed } needed ({ $cite }).
minutes-noted-quorum-regained = The quorum was present again: { $present } present, { $needed } needed ({ $cite }).
minutes-noted-quorum-waived = The quorum was waived as the rules allow: { $reason }
minutes-noted-recused = { $person } took no part in this item: { $reason }
minutes-noted-recusal-ended = { $person } took part in this item again.
minutes-noted-position-recorded = Position (without a vote): { $person }{ $stands ->
    [yes] {" "}({ $party })
   *[no] {""}
}{ $side ->
    [neutral] {""}
    [for] , in favour
    [against] , against
   *[other] , { $side }
}: { $said }
minutes-noted-elector-admitted = { $person } came while the vote was being taken and was admitted to it under the rules.
minutes-noted-item-admitted = “{ $title }”, which had not been announced, was taken up by leave of the meeting.
minutes-noted-doors-closed = By the resolution above the meeting went into closed session: { $reason }. The closed part is minuted apart.
minutes-noted-doors-opened = The meeting went on in public.
minutes-noted-public-time-opened = Public participation began.
minutes-noted-public-time-closed = Public participation ended.

## Consultation without a vote

minutes-consulted = { $outcome ->
    [agreed] Agreed by consultation
    [partly] Agreed in part, with differences left
   *[differing] Opinions differed
}
minutes-consensus = Agreed:
minutes-differences = Not agreed:
minutes-referral = { $referral ->
    [committee] To be carried out by the committee{ $classed ->
        [yes] { " " }({ $matter })
       *[no] { "" }
    }.
   *[assembly] To be brought before an assembly{ $classed ->
        [yes] { " " }({ $matter })
       *[no] { "" }
    }.
}

## Notes on a draft

minutes-caution-unannounced = { $question } was decided on “{ $title }”, which had not been announced.
minutes-caution-late-notice = The notice was late: { $needed } are needed and { $counted } were given; it was due by { $latest } ({ $cite }).
minutes-caution-uncounted = { $question }: { $present } were present and only { $counted } are recorded.
minutes-caution-overridden = The chair overrode a rule ({ $ground }): { $reason }
minutes-caution-no-quorum = { $question } was decided without a quorum: { $present } present, { $needed } needed{ $waived ->
    [yes] , which was waived
   *[no] { "" }
} ({ $cite }).

## Resolutions and corrections. $question is the motion, $tally the count.

minutes-decision = RESOLVED: { $text } ({ $question }; { $tally })
minutes-decision-consented = RESOLVED by unanimous consent: { $text } ({ $question })
minutes-decision-bare = RESOLVED: { $text } ({ $question })
minutes-no-decision = No resolution was passed at this meeting.
minutes-correction = { $office ->
    [chair] { $time }, by the chair: the entry of { $was }, “{ $entry }”, was corrected: { $correction } Reason: { $reason }
    [secretary] { $time }, by the minute-taker: the entry of { $was }, “{ $entry }”, was corrected: { $correction } Reason: { $reason }
   *[none] { $time }: the entry of { $was }, “{ $entry }”, was corrected: { $correction } Reason: { $reason }
}
minutes-corrected-time = the time is { $time }.
minutes-corrected-person = it was { $person }.
minutes-corrected-never = it did not happen.
minutes-corrected-tally = the count is { $tally }.
minutes-corrected-answer = { $person } answered { $choice ->
    [for] yes
    [against] no
   *[abstain] “abstain”
}; the count follows.

## The end

minutes-next-meeting = To be continued: { $until }.
minutes-posting = Posted { $from } to { $until }: { $place }.
minutes-adjourned = The meeting was adjourned at { $time }.

## Straw polls

minutes-straw = Straw poll (not binding, nothing is decided): { $asked } ({ $present } in the room, { $several ->
    [yes] several answers allowed
   *[no] one answer each
})
minutes-straw-head = { $column ->
    [answer] Answer
   *[hands] Hands
}

## Questions that follow one another

minutes-sequence = Questions one after the other, each put only if the one before was adopted:
minutes-sequence-head = { $column ->
    [nth] No.
    [text] Question
   *[turn] Outcome
}
minutes-sequence-nth = { $nth }
minutes-sequence-turn = { $turn ->
    [waiting] not moved
    [next] not moved
    [moved] not decided
    [adopted] adopted
    [failed] not adopted
   *[not-reached] not put
}

## Approval and correction of minutes

minutes-section-approval = { $number ->
   *[other] Approval
}
# $moved: yes where a motion approved them.
minutes-earlier-approved = { $moved ->
    [yes] By { $question }, the
   *[no] There being no objection, the
} minutes of the meeting held on { $day } were approved{ $count ->
    [0] {" "}without correction.
    [one] {" "}with one correction:
   *[other] {" "}with { $count } corrections:
}
minutes-earlier-file = SHA-256 of the file approved: { $sha256 }
minutes-text-correction = { $place }:
minutes-between-words = {" "}
minutes-approved-banner = { $how ->
    [at-once] Approved at the meeting on { $day }
   *[by-meeting] Approved on { $day }
}
minutes-approved = { $how ->
    [at-once] These minutes were read and approved at the meeting itself.
   *[by-meeting] These minutes were approved by the meeting of { $day }{ $count ->
        [0] {" "}without correction.
        [one] {" "}with one correction, by which they are to be read; the words first written are kept:
       *[other] {" "}with { $count } corrections, by which they are to be read; the words first written are kept:
    }
}
minutes-replaces = This version corrects and replaces the one with SHA-256 { $sha256 }, which is kept.
