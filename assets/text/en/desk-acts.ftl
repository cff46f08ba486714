### Forms of the desk: motions, acts of the chair, preparation, postings.

## What can be done now

desk-acts-group-chair = The chair
desk-acts-group-main = Bring up
desk-acts-group-question = This question
desk-acts-group-meeting = The meeting
desk-acts-group-points = Questions, requests
desk-acts-group-more = Also
desk-acts-more = { $n } more
desk-acts-others = { $n } not in order now
desk-acts-suspended = Suspended until this item is closed: { $grounds }

## Forms of motions

desk-acts-words-nominations-method = How nominations are made
    .hint = such as: each member may nominate one
desk-acts-words-suspend-rules = In order to do what
    .hint = such as: to let everybody speak once more
desk-acts-words-exclude-public = The ground
    .hint = such as: personal data are discussed
desk-acts-words-point-of-order = Which rule is broken
    .hint = such as: the speech is over time
desk-acts-words-parliamentary-inquiry = The question about the rules
    .hint = such as: can this still be amended?
desk-acts-words-request-information = The question of fact
    .hint = such as: what did repairs cost last year?
desk-acts-words-question-of-privilege = What needs attention at once
    .hint = such as: the back row cannot hear
desk-acts-words-read-papers = Which paper
    .hint = such as: clause 5 of the contract
desk-acts-words-excused-from-duty = From what, and why
    .hint = such as: from voting on this, as a relative of the contractor
desk-acts-matter = Class of the matter
desk-acts-matter-reserved = { $matter } (an assembly decides)
desk-acts-amend-terms = To be changed to this:
desk-acts-amend-how = How to amend
desk-acts-amend-words = Some words
desk-acts-amend-whole = The whole
desk-acts-substitute = Substitute
desk-acts-committee = To whom
desk-acts-committee-hint = such as: a committee of three owners
desk-acts-instructions = What it is to do
desk-acts-go-on = When and where to go on
desk-acts-special = Before everything else then (takes two thirds)
desk-acts-seconds = Seconds for each speech
desk-acts-speeches = Speeches for each
desk-acts-debate-ends = Which debate ends
desk-acts-end-one = On this question alone
desk-acts-end-all = On all pending questions
desk-acts-which-pending = Which motion
desk-acts-which-question = Which motion
desk-acts-which-decision = Which decision
desk-acts-which-ruling = Which ruling
desk-acts-which-item = Which item
desk-acts-choose = Please choose
desk-acts-earlier-meeting = A decision of an earlier meeting
desk-acts-earlier-words = Its words
desk-acts-no-target = There is nothing to choose now.
desk-acts-restated = As it is to be
desk-acts-restated-withdraw = withdrawn where empty
desk-acts-restated-rescind = rescinded where empty
desk-acts-noticed-before = Notice of this was given
desk-acts-prevailing = The mover voted with the side that won
desk-acts-part = Part { $n }
desk-acts-part-add = + Another part
desk-acts-part-remove = Take part { $n } out
desk-acts-part-split = Divide into its { $n } sentences
desk-acts-paragraphs = How many paragraphs
desk-acts-paragraph = Paragraph { $n } of { $of }
desk-acts-whole-open = All paragraphs done; the whole is open
desk-acts-method = How to vote
desk-acts-grounds = Rules to suspend
desk-acts-undebatable = Not debated

## Rulings and acts of the chair

desk-acts-ruling = Words of the ruling
desk-acts-ruling-hint = such as: the time is over, please finish
desk-acts-granted = Well taken
desk-acts-denied = Not well taken
desk-acts-met = Granted
desk-acts-refused = Refused
desk-acts-answer = Answer
desk-acts-answer-hint = The answer goes into the record
desk-acts-answered = Answered
desk-acts-consent = Adopted if nobody objects
desk-acts-consent-ask = { $motion }: is there any objection?
desk-acts-consent-note = Ask, then pause. A single objection means a vote.
desk-acts-consent-yes = None: adopted
desk-acts-consent-no = Somebody objects
desk-acts-consent-who = Who objects (may be left out)
desk-acts-consent-nameless = Without a name
desk-acts-take-up = Take up now
desk-acts-whom = Who
desk-acts-hand-over = Hand over
desk-acts-hand-over-note = Before taking part in debate, the chair hands over; it comes back when this question is decided.
desk-acts-presiding = { $person } presides now
desk-acts-choose-for = Choose
desk-acts-choose-note = For this meeting alone.
desk-acts-office = Office
desk-acts-warn = Warn, and record it
desk-acts-warn-ground = Which rule was broken
desk-acts-warn-words = What was said or done
desk-acts-warned-before = { $n ->
    [one] Warned once already in this meeting.
   *[other] Warned { $n } times already in this meeting.
}
desk-acts-recuse = Record it
desk-acts-recuse-reason = Why
desk-acts-recuse-hint = such as: the contractor is a relative
desk-acts-recuse-note = Takes no part in debate and vote until this item is closed.
desk-acts-recused = recused
desk-acts-end-recusal = Takes part again
desk-acts-position = Put on record
desk-acts-position-side = Side
desk-acts-position-text = What they said
desk-acts-position-note = Shops, partners and departments that attend without a vote may state a position. It is no vote and is not counted.
desk-acts-waive = Waive the quorum
desk-acts-waive-note = Only where the rules allow it; the reason goes into the record.
desk-acts-doors-closed = Behind closed doors
desk-acts-public-time = Time for residents
desk-acts-public-time-note = Residents who listen may ask for the floor now.
desk-acts-override-open = Do it all the same, with a reason…
desk-acts-override-reason = Why this rule is overridden
desk-acts-override = Override
desk-acts-proxies = Proxies
desk-acts-principal = Member who is away
desk-acts-agent = Represented by
desk-acts-proxy = { $principal } → { $agent }
desk-acts-proxy-give = Record
desk-acts-proxy-end = End
desk-acts-represented = by { $agent }
desk-acts-consensus = What all agree on
desk-acts-differences = What they differ about
desk-acts-referral = Who goes on
desk-acts-consult = Record the outcome
desk-acts-consulted = consulted
desk-acts-chair-vote = The vote of the chair
desk-acts-chair-vote-second-or-casting = Votes are equal; the chair may cast another:
desk-acts-chair-vote-when-decisive = The chair has not voted, and may where that changes the result:
desk-acts-chair-vote-none = None
desk-acts-chair-voted = The chair voted: { $choice }
desk-acts-polls-closed = Polls closed

desk-acts-limits = { $speeches ->
    [0] By order of the body: { $seconds } seconds each time, as often as one likes.
    [one] By order of the body: { $seconds } seconds, once each.
   *[other] By order of the body: { $seconds } seconds, { $speeches } times each.
}

## Marks on the agenda

desk-acts-sides = Sides of the debate
desk-acts-sides-hint = such as: east, west, neither (for and against where empty)
desk-acts-unannounced = not announced
desk-acts-deferred = put off
desk-acts-gates-passed = steps { $passed }/{ $of }

## Preparation

desk-acts-particulars = The meeting
desk-acts-no-plan = no time planned
desk-acts-notice = Notice
desk-acts-notice-none = not given yet
desk-acts-notice-sent = given { $when }
desk-acts-notice-rule = Notice of at least { $unit ->
    [hours] { $n ->
        [1] 1 hour
       *[other] { $n } hours
    }
   *[days] { $n ->
        [1] 1 day
       *[other] { $n } days
    }
}.
desk-acts-count-from-next-day = The day of notice does not count, the day of the meeting does.
desk-acts-count-full-days-between = Neither the day of notice nor that of the meeting counts.
desk-acts-count-clear-days = The first and last day, Sundays and holidays do not count.
desk-acts-count-working-days = Only working days between count.
desk-acts-count-hours = By the hour, weekends too.
desk-acts-notice-latest = To be given by { $day }
desk-acts-notice-no-plan = Without a time for the meeting, the last day for notice cannot be told. Fill it in under “The meeting”.
desk-acts-notice-free = The rules of this body ask for no period of notice.
desk-acts-notice-was = { $told ->
    [yes] Notice was given { $when } ({ $how })
   *[no] Notice was given { $when }
}
desk-acts-notice-in-time = { $unit ->
    [hours] In time: { $needed ->
        [1] it takes 1 hour.
       *[other] it takes { $needed } hours.
    }
   *[days] In time: { $needed ->
        [1] it takes 1 day.
       *[other] it takes { $needed } days.
    }
}
desk-acts-notice-late = { $unit ->
    [hours] Too late: { $needed ->
        [1] it takes 1 hour,
       *[other] it takes { $needed } hours,
    } with only { $counted } left.
   *[days] Too late: { $needed ->
        [1] it takes 1 day,
       *[other] it takes { $needed } days,
    } with only { $counted } left.
}
desk-acts-notice-days = Days that count: { $days }
desk-acts-notice-earliest = After this notice the body can meet on { $day } at the earliest.
desk-acts-notice-day = Day of notice
desk-acts-notice-how = How
desk-acts-notice-how-hint = such as: posted in the hall, by mail
desk-acts-notice-urgent = Urgent ({ $n ->
    [1] 1 day is enough
   *[other] { $n } days are enough
})
desk-acts-notice-record = Record the notice
desk-acts-notice-again = Record anew
desk-acts-notice-note = { $n ->
    [1] The item now on the agenda counts as announced
   *[other] The { $n } items now on the agenda count as announced
}; what is added later is marked “not announced”.
desk-acts-gap-no-holiday-list = There is no list of holidays for { $year }, so the day cannot be told.
desk-acts-gap-no-list-named = The rules name no list of holidays, so the day cannot be told.
desk-acts-gap-beyond-calendar = That date is too far away to be told.
desk-acts-day-hour = { $day }, { $time }
desk-acts-demands = Demanded by
desk-acts-demands-state = { $n ->
    [0] nothing recorded
    [one] recorded once
   *[other] recorded { $n } times
}
desk-acts-demand = { $group }: { $signed } of { $total } signed
desk-acts-demand-enough = Enough ({ $need } needed): the meeting must be called.
desk-acts-demand-short = Not enough: { $need } needed.
desk-acts-demand-group = By whom
desk-acts-demand-rule = At least { $num } in { $den }{ $least ->
    [0] .
   *[other] , and no fewer than { $least }.
}
desk-acts-composition = Of the body, { $group } must be at least { $num } in { $den }. { $cite }
desk-acts-demand-signed = Signed
desk-acts-demand-total = Of how many
desk-acts-demand-record = Record
desk-acts-gates = Steps before
desk-acts-gates-state = { $n ->
    [0] all done
    [one] one item waits
   *[other] { $n } items wait
}
desk-acts-gate-was = { $day }: { $entitled } entitled, { $present } present, { $agreed } agreed
desk-acts-gate-posted = { $from } to { $until }
desk-acts-gate-here = Decided by this meeting
desk-acts-gate-resolved = Resolved by this meeting
desk-acts-gate-ahead = After the step before
desk-acts-gate-day = Day
desk-acts-gate-entitled = Entitled
desk-acts-gate-present = Present
desk-acts-gate-agreed = Agreed
desk-acts-gate-sheet = The sheet of signatures is on file
desk-acts-gate-record = Record this step

## Postings

desk-acts-publication = Posting
desk-acts-publication-rule = Decisions are posted for at least { $n ->
    [1] 1 day
   *[other] { $n } days
}; the first day does not count.
desk-acts-publication-due = Not posted yet.
desk-acts-publication-by = Not posted yet. To be posted by { $day }.
desk-acts-publication-late = Not posted, though it was due on { $day }.
desk-acts-posted = { $from } to { $until }, { $place }
desk-acts-posted-still = Leave it until { $day }.
desk-acts-posted-over = The period is over.
desk-acts-posted-from = First day
desk-acts-posted-until = Last day
desk-acts-posted-earliest = It may come down on { $day } at the earliest.
desk-acts-posted-where = Where
desk-acts-posted-where-hint = such as: notice board, ground floor
desk-acts-posted-record = Record the posting
