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
task-export-electorate = Exporting the electorate
task-hand-over = Handing over to the archive
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
