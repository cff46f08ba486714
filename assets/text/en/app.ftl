### Words that both windows share.

app-name = Yishi
app-about = A whole meeting on one computer: agenda, sign-in, floor, votes, minutes.
app-meeting-numbered = { $body } · meeting { $n }
app-meeting-titled = { $body } · { $title }
app-leave = Back to the list of meetings
app-close = Close
app-cancel = Cancel
app-save = Save
app-day = Day
app-time = Time

## The words to say, and the record

app-cue = Say now
app-cue-left = ({ $time } left)
app-recorded = Just recorded
app-record = The whole record of the meeting
app-undo = Undo last
app-undo-short = Undo
app-undo-what = Undo: { $entry }
app-undone = undone

## Entered from paper

app-on-paper = From paper
app-typed-time = When it happened
app-typed-time-note = This meeting has been held and is entered now. Each step is recorded with the time typed here.

## The projector

app-projector-on = Projector { $screen }
app-projector-off = Open projector
app-projector-open = Open the projector window
app-projector-close = Close the projector window

## What is not in order, and what went wrong

app-refused = Not now
app-failed = Something went wrong
app-unexpected = The program met something it did not expect. Everything recorded so far is safe. Please try again. ({ $what })

## Keys

app-keys = Keys
app-keys-now = At any time
app-keys-floor = The floor
app-keys-motions = Motions and votes
app-keys-agenda = Agenda and notes
app-keys-windows = Roll and windows
app-keys-note = While you type, single letters are only letters; Esc leaves the field. While an input method composes, no key acts.
app-key-space = Space
app-key-enter = Enter
app-key-esc = Esc
app-do-primary = Take the next step
app-do-pause = Pause or resume the speech
app-do-search = Find somebody
app-do-close = Close, go back
