### The owners' register: import, check, adopt, and finding owners.

register-title = Owners' register
register-none = None adopted yet
register-comes-to = { $heads ->
    [1] 1 owner
   *[other] { $heads } owners
}, { $area } m²
register-about = Heads and areas are those of the register: by the land register, where there is no entry by the survey, and else by the contract of sale.
register-choose = Choose a file (CSV, XLSX)
register-choose-again = Another file
register-replace = Replace the register
register-columns-hint = The headings needed are: room, owner, and one of registered area, surveyed area and contract area; there may be: building, entrance, use, owner no., developer.
register-units = Units
register-heads = Owners
register-area = Area in all
register-square-metres = { $area } m²
register-by-source = Known by
register-source-register = Land register
register-source-surveyed = Survey
register-source-contract = Contract of sale
register-source-line = { $units ->
    [1] 1 unit
   *[other] { $units } units
}, { $area } m²
register-left-out = Parking left out
register-parking-counts = { $counts ->
    [yes] Parking places count by the rules
   *[no] Parking places do not count by the rules
}
register-merged = { $count ->
    [one] One name stands at several units without a number and was taken for one owner; check it:
   *[other] { $count } names stand at several units without a number and were taken for one owner each; check them:
}
register-merged-line = { $name } (lines { $lines })
register-sums = Lines that add up were left out: { $lines }
register-faults = { $count ->
    [one] One thing must be put right; until then nothing is imported:
   *[other] { $count } things must be put right; until then nothing is imported:
}
register-fault-line = Line { $line }
register-fault-file = The whole file
register-column-building = building
register-column-entrance = entrance
register-column-room = room
register-column-use = use
register-column-registered = registered area
register-column-surveyed = surveyed area
register-column-contract = contract area
register-column-owner = owner
register-column-number = owner no.
register-column-developer = developer
register-fault-column-missing = there is no such column
register-fault-column-twice = there are two such columns
register-fault-no-area-column = there is no column of areas: one at least is needed of registered, surveyed and contract
register-fault-no-rows = nothing stands below the headings
register-fault-empty = is empty
register-fault-is-a-date = was turned into a date; make the cell text and type it again
register-fault-is-an-error = a formula has failed
register-fault-area-unreadable = “{ $value }” is no area
register-fault-area-too-fine = “{ $value }” has more than four decimals
register-fault-area-too-large = “{ $value }” is too large to count
register-fault-area-missing = no area is given
register-fault-use-unknown = “{ $value }” is no use we know: dwelling, shop, parking, other
register-fault-neither-yes-nor-no = “{ $value }” is neither yes nor no
register-fault-unit-twice = “{ $value }” stands in line { $first } too
register-fault-number-of-another = number “{ $value }” is another name in line { $first }
register-source = Where it comes from
register-source-hint = e.g. extract of the land registry
register-as-of = As of
register-adopt = Adopt the register
register-adopted = Adopted: { $source }, as of { $day }
register-find = Find an owner
register-find-hint = Unit, name or pinyin
register-found-none = Nobody found
register-found-more = { $found } in all: type a little more
register-developer = developer
register-units-more = and others, { $count } in all
register-enrol = Put on the roll
register-on-roll = On the roll
