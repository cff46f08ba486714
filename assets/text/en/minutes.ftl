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

## Items of business

minutes-item = { $number }. { $title }
minutes-item-presenter = Presented by { $name }
minutes-item-times = Taken { $times }
minutes-item-waiting = This item was not reached.
minutes-item-left = This item was left unfinished.
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
    [amend] The amendment
    [amend-again] The amendment to the amendment
    [postpone-definitely] The motion to postpone
   *[excused-from-duty] The request to be excused
}
minutes-moved = { $question }, proposed by { $mover }:
minutes-moved-seconded = { $question }, proposed by { $mover } and seconded by { $seconder }:
minutes-change = { $change ->
    [replace] to strike out “{ $strike }” and insert “{ $insert }”.
    [strike] to strike out “{ $strike }”.
   *[insert] to insert “{ $insert }”.
}
minutes-change-now = The amendment as amended:
minutes-postpone = to postpone the question to { $until }.
minutes-excuse = that { $person } be excused: { $text }
minutes-reworded = { $restored ->
    [yes] { $question } reads again:
   *[no] { $question } as amended:
}
minutes-disposed = { $disposal ->
    [withdrawn] { $question } was withdrawn by its mover.
    [not-seconded] { $question } was not seconded and was not considered.
    [dropped] { $question } fell with the question to which it applied.
    [postponed] { $question } was postponed.
   *[annulled] { $question }: the vote is void and nothing was decided.
}

## Resolutions and corrections. $question is the motion, $tally the count.

minutes-decision = RESOLVED: { $text } ({ $question }; { $tally })
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

## The end

minutes-adjourned = The meeting was adjourned at { $time }.
