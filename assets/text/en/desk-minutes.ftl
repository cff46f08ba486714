### The page on which minutes are written after the meeting.

desk-minutes-heading = Minutes
desk-minutes-note = The secretary writes what was said; motions, votes and results stand as recorded, and are corrected from the record alone. The true pages stand on the right and follow what is written.
desk-minutes-times = Times
desk-minutes-offices = Offices
desk-minutes-attended = { $n } attended
desk-minutes-absent = { $n } absent
desk-minutes-excused = { $n } with leave
desk-minutes-name-separator = { ", " }
desk-minutes-opening = Opening (optional)
desk-minutes-closing = Closing (optional)
desk-minutes-prose = What was said
desk-minutes-note-heading = Notes on this item
desk-minutes-note-hint = What belongs into the minutes …
desk-minutes-note-kept = Draft kept
desk-minutes-note-written = In the minutes
desk-minutes-note-write = Put into the minutes
desk-minutes-hint = What was said, and what was agreed…
desk-minutes-record-of = From the record ({ $n })
desk-minutes-nothing = No motions, no votes.
desk-minutes-spoke = { $n ->
    [one] 1 speech:
   *[other] { $n } speeches:
}
desk-minutes-reworded = The motion as amended:
desk-minutes-unsaved = not saved yet
desk-minutes-saved = saved
desk-minutes-go = Back to the minutes
desk-minutes-language = In which language
desk-minutes-second = And in a second one, after it
desk-minutes-second-none = One language only
desk-minutes-export-run = Export PDF
desk-minutes-exported-closed = The closed part has minutes of its own, to be kept apart:
desk-minutes-exporting = Writing…
desk-minutes-exported = { $pages ->
    [one] Exported, 1 page
   *[other] Exported, { $pages } pages
}
