### Written votes: for the desk, the projector and the minutes.

## Ways and choices

written-way-door = at the door
written-way-venue = at a venue
written-way-post = by post
written-way-electronic = electronically
written-way-posted = posted up
written-choice-for = Agree
written-choice-against = Disagree
written-choice-abstain = Abstain
written-choice-invalid = Invalid

## Areas and shares

written-area = { $area } m²
written-percent = { $percent }%

## The desk

written-title = Written vote
written-open = Vote in writing
written-open-hint = Forms go out and come back over days. The meeting can go on, or adjourn.
written-until-label = Deadline
written-until = Until { $until }
written-issue = Record delivery
written-issue-all = To everybody who has none yet
written-issue-how = How they go out
written-issued = { $heads } of { $entitled } out
written-returned = { $heads } back
written-scans = { $count } with a scan
written-find = Find an owner: unit or name
written-find-people = Find somebody: name
written-found-none = Nobody found
written-form-of = The form of { $name }
written-choice = What it says
written-on = Came back on
written-how = How it came back
written-place = Where it came back
written-scan = Scan
written-scan-none = None
written-scan-attached = Attached: { $name }
written-enter = Enter this form
written-take-back = Take back
written-latest = Just entered
written-latest-none = No form has been entered yet
written-latest-back = taken back
written-announce = Announce the result
written-abandon = Break the vote off
written-keys = Enter picks, 1–4 choose, Enter again records
written-bar-turnout = { $by ->
    [area] Area taking part
   *[heads] Heads taking part
}
written-bar-favour = { $by ->
    [area] Area in favour
   *[heads] Heads in favour
}
written-bar-fixed = Votes in favour
written-bar-lead = { $by ->
    [area] More area for than against
   *[heads] More heads for than against
}
written-bar-of = { $part } of { $whole }
written-bar-needed = needs { $needed }
written-bar-short = { $short } short
written-bar-reached = reached
written-heads = { $heads }
written-standing = { $carried ->
    [yes] By the forms that are back: carried
   *[no] By the forms that are back: lost
}
written-sources = Areas from: land register { $registered }, survey { $surveyed }, contract { $contract }
written-silent-on = The silent count with the majority: { $heads } not back (by the body's own rules; disputed under the Civil Code)
written-invalid-out = An invalid form does not count as taking part (by the body's own rules)

## The projector

written-room-title = Vote in writing
written-room-note = The result is announced after the deadline

## The minutes

written-paper-sheet = Result of the written vote
written-paper-forms = Forms out from { $opened }, deadline { $until }: { $entitled } entitled, { $issued } issued{ $ways ->
    [none] { "" }
   *[other] { " " }({ $described })
}, { $returned } returned, of which { $valid } valid and { $invalid } invalid.
written-paper-count = { $question }, voted on in writing (announced at { $time }): { $tally }{ "." }{ " " }
written-paper-way = { $heads } { $how }
written-paper-places = Returned at: { $places }.
written-paper-place = { $place } { $heads }
written-paper-scans = With a scan: { $count }.
written-paper-head = { $column ->
    [what] Item
    [heads] Heads
    [heads-share] Share
    [area] Area (m²)
   *[area-share] Share
}
written-paper-row = { $row ->
    [entitled] All
    [turnout] Taking part
    [for] In favour
    [against] Against
    [abstain] Abstaining
   *[invalid] Invalid
}
written-paper-base = Taking part is a share of all; in favour, against and abstaining are shares of those taking part. Shares are computed in whole numbers and cut after two decimals.
written-paper-sources = Areas from: land register { $registered } m², survey { $surveyed } m², contract of sale { $contract } m².
written-paper-silent = { $with ->
    [for] By the body's own rules the silent count with the majority: { $heads ->
        [1] 1 form that went out and did not come back was counted in favour
       *[other] { $heads } forms that went out and did not come back were counted in favour
    }. This is disputed under the Civil Code.
    [against] By the body's own rules the silent count with the majority: { $heads ->
        [1] 1 form that went out and did not come back was counted against
       *[other] { $heads } forms that went out and did not come back were counted against
    }. This is disputed under the Civil Code.
    [abstain] By the body's own rules the silent count with the majority: { $heads ->
        [1] 1 form that went out and did not come back was counted as abstaining
       *[other] { $heads } forms that went out and did not come back were counted as abstaining
    }. This is disputed under the Civil Code.
   *[none] By the body's own rules the silent count with the majority; no side of those returned has most by heads and by area, so { $heads ->
        [1] 1 form that went out and did not come back was not counted
       *[other] { $heads } forms that went out and did not come back were not counted
    }.
}
written-paper-invalid = { $counts ->
    [yes] Whoever returned an invalid form counts as taking part.
   *[no] Whoever returned an invalid form does not count as taking part.
}
