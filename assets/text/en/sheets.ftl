### The papers before, in and after a meeting. Names, times and what people typed come as variables.

## What they share

# $numbered: yes for a meeting with a number in its series, $number.
sheet-occasion = { $numbered ->
    [yes] { $body }, { $number } meeting
   *[no] { $body }
}
sheet-about-title = Meeting
sheet-about-time = Time
sheet-about-place = Place
sheet-labelled = { $label }: { $value }
sheet-item = { $number }  { $title }
sheet-item-kind = { $kind ->
    [procedure] procedure
    [report] report
    [discussion] discussion
    [decision] decision
   *[other] other
}
sheet-item-minutes = { $minutes } min
sheet-item-presenter = presented by { $name }
sheet-item-papers = papers: { $papers }
sheet-day-by-hand = Date ____________________
sheet-seal-by-hand = (seal)

## Notice of meeting

sheet-notice-title = { $occasion }: notice of meeting
sheet-notice-salutation = To all members and invited guests
# $planned: yes where day and hour are set.
sheet-notice-called = { $planned ->
    [yes] You are summoned to the meeting of { $occasion } on { $time }.
   *[no] A meeting of { $occasion } is being called; its time will be announced.
}
sheet-notice-section-agenda = Agenda
sheet-notice-item = { $item } ({ $kind })
sheet-notice-no-agenda = The agenda will be sent separately.
sheet-notice-section-rules = Period of notice and voting
sheet-notice-period = Period of notice
sheet-notice-period-none = The rules of this body set none
sheet-notice-days = { $count ->
    [hours] { $days } days of 24 hours before the hour of the meeting
    [from-next-day] { $days } days; the day of notice is not counted, the day of the meeting is
    [full-days] { $days } full days between notice and meeting
    [clear-days] { $days } clear days; neither the day of notice nor that of the meeting, Sundays nor holidays are counted
   *[working-days] { $days } working days between notice and meeting
} ({ $cite })
sheet-notice-latest = Latest notice
sheet-notice-given = Notice given
    .value = { $sent }{ $described ->
    [yes] { " " }({ $how })
   *[no] { "" }
}{ $urgent ->
    [yes] { "" }; called as urgent, with the shorter period
   *[no] { "" }
}{ $check ->
    [in-time] { "" }; { $counted } counted of { $needed } needed, in time
    [late] { "" }; { $counted } counted of { $needed } needed, too late
   *[none] { "" }
}
sheet-notice-quorum = Quorum
    .value = { $needed } of { $members } members must be present{ $cited ->
    [yes] { " " }({ $cite })
   *[no] { "" }
}
sheet-notice-lock = Business not on this notice
    .value = { $lock ->
    [warn] may be decided, and the minutes will say that it was not announced
    [take-up] may not be decided unless the meeting takes it up as the rules say
   *[locked] may not be decided
}{ $cited ->
    [yes] { " " }({ $cite })
   *[no] { "" }
}
sheet-notice-apologies = Please send apologies in advance. Where the rules allow proxies, hand the signed form to the staff.

## Agenda

sheet-agenda-title = { $occasion }: agenda

## Running order

sheet-running-title = { $occasion }: running order
sheet-running-internal = For the chair and the minute-taker; not for publication
sheet-running-length = Length
    .value = { $planned } minutes as planned{ $known ->
    [yes] { "" }; the room is there for { $hall } minutes
   *[no] { "" }
}
sheet-running-quorum = Quorum
    .value = { $needed } of { $members } members
sheet-running-column = { $column ->
    [time] Planned
    [number] No.
    [title] Item
    [needs] To have ready
   *[notes] Notes
}
sheet-running-time = { $from }–{ $until }
sheet-running-left-over = left over from an earlier meeting
sheet-running-standing = standing item

## Sign-in sheet

sheet-sign-in-title = { $occasion }: sign-in sheet
sheet-sign-in-column = { $column ->
    [number] No.
    [name] Name
    [seat] Seat or address
    [proxy] Proxy
    [time] Time
   *[signature] Signature
}
sheet-sign-in-proxy = by { $agent }
sheet-sign-in-attends = { $name } ({ $capacity ->
    [consultative] no vote
   *[observer] observer
})
sheet-sign-in-guests = Guests who are not on the list: please write your name and organisation or address, and sign:

## Table cards and name plates

sheet-card-title = { $occasion }: table cards
sheet-plate-title = { $occasion }: name plates
sheet-card-consultative = Non-voting

## Ballot papers and stubs

sheet-ballot-title = { $occasion }: ballot paper
sheet-ballot-choice = { $choice ->
    [for] For
    [against] Against
   *[abstain] Abstain
}
sheet-ballot-how = Mark one box only. A paper with no mark, with several marks or with a name on it is blank or spoiled.
sheet-stub-number = Stub no. { $number }
sheet-stub-title = { $occasion }
sheet-stub-received = Received by
sheet-stub-issued = Issued by
sheet-election-title = { $occasion }: election ballot
sheet-election-how = { $marking ->
    [block] { $candidates } candidates for { $seats } { $seats ->
        [one] seat
       *[other] seats
    }. Mark at most { $seats } { $seats ->
        [one] box
       *[other] boxes
    }; a paper with more is spoiled.
    [approval] { $candidates } candidates for { $seats } { $seats ->
        [one] seat
       *[other] seats
    }. Mark every candidate of whom you approve.
   *[per-name] { $candidates } candidates for { $seats } { $seats ->
        [one] seat
       *[other] seats
    }. Mark one box for each candidate.
}
sheet-election-column = { $column ->
    [number] No.
    [candidate] Candidate
    [mark] Mark
    [for] For
    [against] Against
   *[abstain] Abstain
}
sheet-election-write-in = To vote for somebody else, write the name on an empty line and mark it.

## Tally sheet

sheet-tally-title = { $occasion }: tally sheet
sheet-tally-counter = { $counter ->
    [first] Sheet 1: first count
   *[second] Sheet 2: second count, taken apart from the first
}
sheet-tally-question = Question or election
sheet-tally-papers = { $what ->
    [issued] Papers issued
    [in-box] Papers in the box
    [valid] Valid papers
   *[spoiled] Spoiled papers
}
sheet-tally-how = Five strokes a box; fill one row before the next. Write the total in figures.
sheet-tally-column = { $column ->
    [what] What is counted
   *[sum] Total
}
sheet-tally-spoiled = Spoiled
sheet-tally-candidate = { $name } ({ $mark })
sheet-tally-signer = { $who ->
    [counter] Counted by:
   *[scrutineer] Watched by:
}

## Speaker's slip

sheet-slip-title = { $occasion }: request to speak
sheet-slip-field = { $field ->
    [name] Name
    [seat] Seat or address
    [item] Item
   *[side] To speak
}
sheet-slip-sides = for □   against □   question □
sheet-slip-how = At most { $seconds } seconds a speech. Hand this in; the chair calls speakers in order.

## Attendance list

sheet-attendance-title = { $occasion }: attendance list
sheet-attendance-column = { $column ->
    [number] No.
    [name] Name
    [seat] Seat or address
    [capacity] Capacity
    [there] Present
    [proxy] Proxy
    [votes] Vote
   *[area] Area (m²)
}
sheet-attendance-capacity = { $capacity ->
    [member] member
    [consultative] non-voting
   *[observer] observer
}
sheet-attendance-vote = { $entitled ->
    [yes] yes
   *[no] no
}
sheet-attendance-away = { $why ->
    [excused] apologies
   *[absent] absent
}
sheet-attendance-since = from { $time }
sheet-attendance-note = “Vote” says whether somebody has a vote by their capacity; recusals on single items stand in the minutes.

## Speaking times

sheet-speaking-title = { $occasion }: speaking times
sheet-speaking-sums = By person
sheet-speaking-column = { $column ->
    [began] Began
    [name] Name
    [side] Side
    [speeches] Speeches
   *[length] Length
}
sheet-speaking-no-side = neutral
sheet-speaking-note = { $open ->
    [yes] Lengths are those of the timer and say nothing about what was said.
   *[no] Lengths are those of the timer. Speeches behind closed doors are left out, and therefore there are no sums.
}

## Extract

sheet-extract-title = { $occasion }: extract from the minutes
sheet-extract-item = Item
sheet-extract-mover = Moved by
sheet-extract-seconder = Seconded by
sheet-extract-certified = Extracted from the record of this meeting and in agreement with it.
sheet-decided-by-consent = The chair asked whether there was any objection; there was none, and the motion was adopted without a vote.

## Resolution notice

sheet-posting-title = { $occasion }: notice of decisions
sheet-posting-salutation = The meeting decided as follows.
sheet-posting-section-decisions = Decisions
sheet-posting-section-term = Posting and objections
sheet-posting-rule = The rules ask
    .value = for at least { $days } days, the first not counted{ $within ->
    [yes] { "" }; to be posted within { $soon } days of the meeting
   *[no] { "" }
} ({ $cite })
sheet-posting-posted = Posted
    .value = { $from } to { $until }{ $placed ->
    [yes] { " " }({ $place })
   *[no] { "" }
}
sheet-posting-posted-by-hand = from ____________________ to ____________________
sheet-posting-objections = Objections to
sheet-posting-by-hand = ____________________ Phone ____________________

## Undertakings

sheet-undertakings-title = { $occasion }: what is left to do
sheet-undertakings-section-record = In the record
sheet-undertakings-none = The record of this meeting leaves nothing to be done.
sheet-undertakings-referred = { $question } was referred to a committee: { $text }
sheet-undertakings-postponed = { $question } was put off: { $text }
sheet-undertakings-tabled = { $question } lies on the table: { $text }
sheet-undertakings-consulted = { $referral ->
    [committee] Agreed in consultation, for the committee to carry out: { $consensus }
   *[assembly] Agreed in consultation, for an assembly to decide: { $consensus }
}
sheet-undertakings-posting = Post the decisions of this meeting for at least { $days } days{ $known ->
    [yes] { "" }, from { $by } at the latest
   *[no] { "" }
}
sheet-undertakings-next = The meeting goes on: { $until }
sheet-undertakings-section-hand = Promised at the meeting
sheet-undertakings-hand = The record does not list who promised what by when; please write it here:
sheet-undertakings-column = { $column ->
    [what] What
    [who] Who
    [by] By when
   *[done] Done
}

## Correction sheet

sheet-correction-title = { $occasion }: corrections of the record
sheet-correction-about = The record was corrected in { $count } { $count ->
    [one] place
   *[other] places
}. What was recorded first is kept; the correction counts.
sheet-correction-number = Correction { $number }
sheet-correction-row = { $row ->
    [entry-at] Recorded at
    [entry] Recorded
    [right] Correct
    [reason] Reason
    [by] Corrected by
   *[at] Corrected at
}
sheet-correction-nobody = no office named
sheet-correction-note = Corrections of the closed part stand in the minutes of that part.
