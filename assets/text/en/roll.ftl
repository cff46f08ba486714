### The roll, the sign-in and quorum.

roll-heading = Roll
roll-count = { $people ->
    [1] 1 person
   *[other] { $people } people
}, of whom { $members ->
    [1] 1 is a member
   *[other] { $members } are members
}
roll-find = Name, initials or seat
roll-nobody-found = Nobody found

## Entering the roll. Words that are understood, parted by bars.

roll-words-member = member|councillor|delegate
roll-words-consultative = consultative|officer|in attendance
roll-words-observer = observer|public|guest
roll-entry = One person a line; a table can be pasted
roll-entry-hint =
    Mary Smith, Ward 1
    John Jones, Ward 2
    Ann Clerk, parish office, officer
roll-entry-note = Name, seat; then consultative or observer where it applies.
roll-entry-read = { $people ->
    [1] 1 person
   *[other] { $people } people
} read, of whom { $members ->
    [1] 1 is a member
   *[other] { $members } are members
}
roll-enrol = Put on the roll
roll-strike-off = Take off the roll: { $person }
roll-capacity = Capacity of { $person }
roll-capacity-member = member
roll-capacity-consultative = consultative
roll-capacity-observer = observer
roll-office-chair = Chair
roll-office-secretary = Secretary
roll-office-none = Name or initials

## Sign-in

roll-sign-in = Sign-in
roll-sign-in-hint = Name or initials: ms → Mary Smith
roll-toggle-arrive = Enter: arrives
roll-toggle-depart = Enter: leaves
roll-toggle-here = is here
roll-arrive-all = The other { $n } are here
roll-mark = { $person } is here
roll-excuse = With leave
roll-attendance-absent = not here
roll-attendance-excused = absent with leave
roll-attendance-present = here
roll-attendance-left = left
roll-late-at = late, { $time }
roll-left-at = left { $time }

## The vote: whoever is there or represented and is not counted in the open vote, and why

roll-bar-came-late = no vote now: came after it opened
roll-bar-over-the-cap = not counted: proxy beyond the limit
roll-bar-away = not counted: proxy not in the room
roll-bar-recused = no vote now: recused
roll-bar-no-vote = no vote
roll-over-the-cap = beyond the limit, not counted
roll-electorate = Electorate list
roll-electorate-vote = The list of this vote, as it was fixed. It does not say how anybody votes.
roll-electorate-now = Who could vote if a vote were opened now.
roll-electorate-export = Save as PDF
roll-summary = Late { $late } · left { $left } · with leave { $excused }

## Quorum

roll-quorum = Present { $present } / { $members } · quorum { $needed }
roll-quorum-met = Quorum is present ✓
roll-quorum-missing = { $n } short
roll-needed = Quorum { $n }

## The order of the roll

roll-order = Order of the roll
roll-order-pinyin = Name
roll-order-strokes = Strokes
roll-order-place = Building
roll-order-entered = As entered
roll-head-none = Others
roll-head-strokes = { $n ->
    [one] { $n } stroke
   *[other] { $n } strokes
  }
roll-home = same home: { $others }

## Only the absent

roll-except = All but a few
roll-except-heading = All are here except
roll-except-who = Who is missing
roll-except-note = When all are named, Enter on the empty field signs in the other { $n }.
roll-except-take-back = Take back: { $person }
roll-except-leave = Mark as absent with leave
roll-except-done = The other { $n } are here

## Codes

roll-scan-signed-in = { $person } is signed in
roll-scan-already-here = { $person } was signed in already
roll-scan-not-on-roll = This code is not on the roll of this meeting
roll-scan-misread = The code was not read whole; please scan it again
