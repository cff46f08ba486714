### The first page.

welcome-meetings = Meetings
welcome-empty = No meetings yet. Choose a kind to begin, or open a sample first.
welcome-new = New meeting
welcome-create = Begin to prepare
welcome-body = The body that meets
welcome-body-hint = For example: Riverside Parish Council
welcome-number = Number
welcome-title = Title
welcome-optional = optional
welcome-place = Place
welcome-rules = Rules
welcome-seats = Seats
welcome-held = How it is recorded
welcome-held-live = Held live
welcome-held-on-paper = Enter one that was held on paper
welcome-unread = The fields marked red cannot be read.
welcome-samples = Samples
welcome-samples-note = Open one to see a whole meeting.
welcome-fault = The record cannot be opened
welcome-folder = Folder of the record:
