### Paper after the meeting: the true pages of the minutes, and work that takes a while.

pages-heading = Pages of the minutes
pages-bar = Pages and zoom
pages-page = Page { $n }
pages-number = Page { $n } of { $count }
pages-back = Previous page
pages-on = Next page
pages-narrower = Zoom out
pages-wider = Zoom in
pages-fit = Fit the width
pages-zoom = { $percent } %
pages-first = The pages are being set…
pages-renewing = Renewing the pages…
pages-again = Try again
pages-show-part = Show “{ $title }” on the pages

task-read-register = Reading the register
task-adopt-register = Storing the register
task-make-pages = Setting pages
task-export-minutes = Exporting the minutes
task-export-papers = Exporting papers
task-export-electorate = Exporting the electorate
task-export-codes = Exporting the codes for the sign-in
task-stage = { $stage ->
    [opening] Opening the file…
    [reading] line { $done } of { $total }
    [sealing] Sealing names and labels: { $done } of { $total }
    [gathering] Gathering from the record…
    [setting] Setting the pages…
    [writing] Writing the file…
   *[storing] Going to the disk…
}
task-cancel = Stop

pages-show = What to show
pages-show-pages = Pages
pages-show-changes = Changes
pages-print = Print

changes-heading = Changes since the last draft
changes-since = Last draft: { $when }
changes-never = No draft has been kept. Export once, or keep one when you have read it; what changes after that is marked here.
changes-none = Nothing has changed since the last draft.
changes-keep = Keep as a draft
changes-before = At the head
