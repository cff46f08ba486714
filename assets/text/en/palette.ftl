### The commands: everything that is found by typing a few letters.

palette-heading = Find a command
palette-hint = vote, a name, text size …
palette-none = Nothing found. Try other words.
palette-count = { $n ->
    [one] { $n } command
   *[other] { $n } commands
}

palette-group-now = In order now
palette-group-later = Not now
palette-group-people = People
palette-group-items = Items
palette-group-windows = Windows
palette-group-settings = Settings

palette-ask = { $person } asks to speak ({ $as })
palette-arrive = { $person } has arrived
palette-depart = { $person } has left
palette-setting = { $setting }: { $value }
