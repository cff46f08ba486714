### Preparing: from a template, what earlier meetings left, time, papers, checks, the invitation.

## From a template

prepare-choose = What kind of meeting?
prepare-choose-note = Choose one: agenda, time and rules are there at once, and can all be changed.
prepare-mine = My templates
prepare-blank = Start from nothing
prepare-blank-about = Fill in everything, or enter a meeting that was held on paper.
prepare-other = Another kind
prepare-lines = { $n ->
    [one] { $n } item · { $minutes } minutes
   *[other] { $n } items · { $minutes } minutes
}
prepare-agenda = The agenda to begin with
prepare-more = More: number, title, seats, rules
prepare-parties-of = Must be there: { $parties }
prepare-template-delete = Delete the template: { $name }
prepare-template-broken = This template cannot be used any more: its rules are gone.
prepare-keep = Keep as my template
prepare-keep-short = to use again next time
prepare-keep-name = Name of the template
prepare-keep-note = Keeps agenda, place, length and parties for next time. One of the same name is replaced.
prepare-kept = Kept as the template “{ $name }”.
prepare-keep-hint = For example: monthly meeting of block 3

## Earlier meetings

prepare-earlier = Left by earlier meetings
prepare-earlier-roll = { $n ->
    [one] Take over the roll of { $meeting } ({ $n } person)
   *[other] Take over the roll of { $meeting } ({ $n } people)
}
prepare-earlier-all = { $n ->
    [one] Add it
   *[other] Add all { $n }
}
prepare-earlier-add = Put on the agenda: { $title }
prepare-why-not-reached = not reached
prepare-why-postponed = postponed
prepare-why-tabled = laid on the table
prepare-why-referred = referred
prepare-standing = Standing item
prepare-standing-note = on every agenda
prepare-from = carried over: { $why }

## Time

prepare-hall = Time there is (minutes)
prepare-hall-short = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
prepare-hall-left = { $planned ->
    [one] 1 minute planned
   *[other] { $planned } minutes planned
}, { $n } left
prepare-hall-full = { $planned ->
    [one] 1 minute planned
   *[other] { $planned } minutes planned
}, just full
prepare-hall-over = { $planned ->
    [one] 1 minute planned
   *[other] { $planned } minutes planned
}, { $n } too many
prepare-hall-unknown = { $planned ->
    [one] 1 minute planned
   *[other] { $planned } minutes planned
}. Fill in how long the room is yours to see whether it fits.
prepare-majority = to carry: { $majority }

## Papers

prepare-papers = Papers
prepare-paper-add = Attach a paper
prepare-paper-note = PDF, picture, Word, Excel or PowerPoint, up to 8 MB each.
prepare-paper-keeping = Keeping “{ $title }”…
prepare-paper-remove = Take the paper away: { $title }
prepare-paper-count = { $n ->
    [one] { $n } paper
   *[other] { $n } papers
}

## Checks

prepare-checks = Before people come
prepare-checks-left = { $n } to go
prepare-checks-all = all done ✓
prepare-checks-done = { $n } done
prepare-check-planned = Day and time are set
prepare-check-place = There is a place
prepare-check-agenda = There is an agenda
prepare-check-minutes = { $n ->
    [0] Every item has its minutes
    [one] { $n } item has no minutes
   *[other] { $n } items have no minutes
}
prepare-check-fits = { $n ->
    [0] The agenda fits
    [one] The agenda is { $n } minute too long
   *[other] The agenda is { $n } minutes too long
}
prepare-check-papers = { $n ->
    [0] What is to be decided is there in writing
    [one] { $n } item to be decided has no paper
   *[other] { $n } items to be decided have no paper
}
prepare-check-notice = Notice is given in time
prepare-check-notice-by = by { $day }
prepare-check-roll = People are on the roll
prepare-check-chair = Somebody presides
prepare-check-secretary = Somebody takes the minutes
prepare-check-parties = { $n ->
    [0] Every party has a seat
   *[other] Not on the roll yet: { $parties }
}
prepare-check-room = Room, chairs, name plates
prepare-check-screen = Projector and microphones tried
prepare-check-prints = Sign-in sheets and ballots printed
prepare-check-told = Presenters know their turn
prepare-check-auto = checked by itself
prepare-parties-missing = { $parties } missing: what is agreed without one of the parties is hard to carry out. Write “name, body, consultative” on the roll to give them a seat.
prepare-party-seated = { $party } ✓
prepare-party-missing = { $party }: nobody yet

## Invitation

prepare-invite = Invitation (calendar file)
prepare-invite-note = Opens in the calendar of any telephone or computer.
prepare-invite-no-time = Set day and time first.
prepare-invited = Written to { $path }
