### The papers room: every paper of a meeting in one list, to look at, print and keep.

## What each is called, and what it is for

papers-notice = Notice of meeting
    .what = Calls the members: when, where, about what, and the period of notice.
papers-agenda = Agenda
    .what = The agenda to post or hand out.
papers-large-agenda = Large-print agenda
    .what = The same agenda in type of 20 points and more.
papers-running-order = Running order
    .what = For the chair: planned times, what to have ready, and room for notes.
papers-sign-in = Sign-in sheet
    .what = People sign with a pen as they come.
papers-table-cards = Table cards
    .what = One sheet of A4 each, folded to stand on the table.
papers-name-plates = Name plates
    .what = Smaller cards, two to a sheet.
papers-ballot-papers = Ballot papers
    .what = For a secret vote; cut apart, with numbered stubs on separate sheets.
papers-election-papers = Election ballots
    .what = For an election, with all candidates; numbered stubs on separate sheets.
papers-tally-sheet = Tally sheet
    .what = A sheet for each of two counters, with boxes for strokes.
papers-speaker-slips = Speakers’ slips
    .what = Filled in and handed up by whoever wants to speak.
papers-electorate = Electorate
    .what = Who may vote, and who acts for whom.
papers-minutes = Minutes
    .what = The full record; once signed it is never changed.
papers-attendance = Attendance list
    .what = Who was there from when to when, and who had a vote.
papers-speaking-times = Speaking times
    .what = How long each person spoke on each item.
papers-extract = Extract
    .what = One decision, for whoever has to show it.
papers-resolution-notice = Notice of decisions
    .what = The decisions, to be posted.
papers-undertakings = What is left to do
    .what = What remains to be done, with lines for promises made at the meeting.
papers-correction-sheet = Correction sheet
    .what = What was corrected in the record, and why.

## The room

papers-heading = Papers
papers-before = Before
papers-during = In the meeting
papers-after = After
papers-choose = Choose one; on the right it stands as it will be printed.
papers-copies = Copies
papers-about = About
papers-print = Print
papers-export = Save as a file
papers-export-all = Save all as files
papers-language = Language
papers-second = Second language, following the first
papers-order = Order
papers-order-rules = as the rules say
papers-order-roll = as on the roll
papers-order-alphabetical = alphabetical
papers-order-strokes = by strokes of the surname
papers-exported-all = { $count } papers saved
papers-not-yet = Not yet:
