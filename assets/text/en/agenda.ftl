### The agenda.

agenda-heading = Agenda
agenda-number-second = ({ $n })
agenda-number-third = { $n }.
agenda-total = { $n ->
    [1] 1 minute planned
   *[other] { $n } minutes planned
}
agenda-none = No items yet.
agenda-empty = What is to be dealt with today? Write it below, one item after another, or begin with a usual order of business and change it.
agenda-template = Use a usual order
agenda-template-agenda = Adoption of the agenda
agenda-template-report = What became of earlier decisions
agenda-template-business = Business of the day
agenda-template-open = Other business
agenda-template-next = Date of the next meeting
agenda-keys = Keys: Tab to an item, Alt and arrows to move or nest it, Enter to change it, Delete to remove it; or drag it.

## An item

agenda-title = Item
agenda-title-hint = For example: drying racks on the roof
agenda-minutes = Minutes
agenda-kind = Kind
agenda-kind-procedure = Procedure
agenda-kind-report = Report
agenda-kind-discussion = Discussion
agenda-kind-decision = Decision
agenda-kind-other = Other
agenda-presenter = Presenter
agenda-presenter-hint = Presenter: name or initials
agenda-presenter-none = No presenter
agenda-more = Kind and presenter
agenda-add = Add to agenda
agenda-add-open = + Add an item now
agenda-edit = Change: { $title }
agenda-up = Move up
agenda-down = Move down
agenda-in = Nest below the item above
agenda-out = Move out a level
agenda-remove = Remove
agenda-start = Start: { $title }

## Time used

agenda-planned = { $n }′
agenda-used = { $used } / { $planned }′
agenda-pace-end = At this rate it ends at { $time }
agenda-pace-planned = Planned { $time }
agenda-pace-late = { $n ->
    [one] { $n } minute late
   *[other] { $n } minutes late
}
agenda-pace-early = { $n ->
    [one] { $n } minute early
   *[other] { $n } minutes early
}
agenda-pace-on = on time
agenda-pace-unplanned = { $n ->
    [one] One more item has no planned time.
   *[other] { $n } more items have no planned time.
}
agenda-left = left open
agenda-speeches = { $n ->
    [one] 1 speech
   *[other] { $n } speeches
}
agenda-motions = { $n ->
    [one] 1 motion
   *[other] { $n } motions
}
agenda-amendments = { $n ->
    [one] 1 amendment
   *[other] { $n } amendments
}
