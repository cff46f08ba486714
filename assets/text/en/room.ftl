### Words on the projector.

room-window = Yishi · projector
room-numbered = Meeting { $n }
room-welcome = Welcome
room-item = Item { $n }
room-sign-in = Please sign in
room-quorum-met = Quorum of { $needed } is present
room-quorum-missing = { $n } short of the quorum of { $needed }
room-upcoming = Next
room-all-done = The agenda is finished
room-open = Raise your hand to speak
room-debate = { "Under debate: " }
room-waits = { "Is there a second? " }
room-next = Next
room-present = Present { $present } / { $members }
room-present-short = Present { $present }, quorum { $needed }
room-vote = Vote by show of hands
room-vote-on = { "To be decided: " }
room-vote-present = { $n } present
room-answer = { $choice ->
    [for] yes
    [against] no
   *[abstain] abstain
}
room-between-names = { ", " }
room-uncounted = Everybody else { $choice ->
    [for] for
    [against] against
   *[abstain] abstaining
}, not counted one by one
room-result = Result
room-needed = { $needed } in favour needed, counted from { $base }
room-attended = { $entitled } entitled, { $present } present
room-counts = { $side } { $favour } · { $other } { $against } · abstain { $abstain }{ $spoiled ->
    [0] { "" }
   *[other] { " · spoiled " }{ $spoiled }
}
room-papers-out = Please mark your paper
room-counting = Counting the papers
room-handed = { $issued } issued, { $found } in the box
room-papers = { $issued } issued, { $found } in the box, { $valid } valid{ $blank ->
    [0] { "" }
   *[other] {" "}({ $blank } blank)
}, { $invalid } spoiled
room-voided = The ballot is void
room-voided-why = { $found } papers in the box, but only { $issued } issued
room-voided-then = The question stands and is put again
room-side-for = { $sides ->
    [appeal] Overturn the ruling
    [objection] Against considering
    [orders] Against the agenda
   *[motion] For
}
room-side-against = { $sides ->
    [appeal] Sustain the ruling
    [objection] For considering
    [orders] For the agenda
   *[motion] Against
}
room-outcome = { $carried ->
    [yes] { $sides ->
        [appeal] Overturned
        [objection] Not considered
        [orders] Agenda set aside
       *[motion] Carried
    }
   *[no] { $sides ->
        [appeal] Sustained
        [objection] Considered
        [orders] Agenda kept
       *[motion] Lost
    }
}
room-chair-voted = { $choice ->
    [for] The chair voted for as well
    [against] The chair voted against as well
   *[abstain] The chair abstained
}
room-polls-closed = The polls are closed
room-paragraph = Paragraph { $n } of { $of }
room-presiding = { $person } presides
room-public-time = Public participation
room-quorum-lost = The quorum is lost: { $present } present, { $needed } needed; no votes for now
room-closed = Closed session
room-closed-note = The meeting resolved to go into closed session and will go on in public afterwards.
room-said-of = { "About: " }
room-ruled = { $disposal ->
    [granted] The chair rules: well taken
    [denied] The chair rules: not well taken
   *[answered] The chair answers
}
room-consented = Adopted by unanimous consent
room-consented-note = The chair asked, and nobody objected.
room-recess = Recess
room-recess-until = We resume at { $time }
room-recess-since = In recess since { $time }
room-adjourned = Adjourned
room-adjourned-at = Adjourned at { $time }
room-decided = Decided today
room-thanks = Thank you all.
room-straw = Straw poll
room-straw-binds-nobody = It decides nothing and binds nobody
room-straw-hands = { $several ->
    [yes] You may raise your hand for several answers
   *[no] One answer each: please raise your hand
}
room-straw-counted = { $n } in the room · for information only
room-annulled = Vote void
room-annulled-nth = Vote { $nth }
room-annulled-open = Nothing is decided; the question can be put again
room-annulled-reason = Reason: { $reason }
room-sequence = One question after the other

## Pages that the desk holds

room-agenda = Agenda
room-agenda-status = { $status ->
    [open] now
    [left] not finished
    [closed] done
    [deferred] next time
   *[waiting] { "" }
}
room-attendance = Attendance
room-queue = Speakers
room-queue-empty = Nobody is waiting; raise your hand to speak
room-queue-all = { $n } waiting in all
room-names-more = { $n } in all
room-lines-more = { $n } in all
