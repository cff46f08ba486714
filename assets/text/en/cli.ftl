# The command line, `yishi`.

cli-about = The council meeting on one laptop, without a window.
cli-replay = Run a scenario into a fresh database and say which steps went otherwise.
cli-replay-file = The scenario, a YAML file.
cli-replay-db = Keep the database here.
cli-replay-pdf = Write the minutes here.
cli-replay-json = Print the final state as JSON.
cli-replay-otherwise = Step { $step }, { $what }: expected { $expected }, found { $found }.
cli-replay-done = { $title }: { $steps ->
    [1] 1 step
   *[other] { $steps } steps
}, { $otherwise } went otherwise.
cli-minutes = Write the minutes of a meeting as PDF. The record is only read.
cli-db = The database.
cli-meeting = The meeting, by its identity; may be left out where the database holds one only.
cli-lang = The language: zh-Hans, zh-Hant or en.
cli-lang-unknown = No such language. Choose zh-Hans, zh-Hant or en.
cli-second = A second language, in which all of it follows on pages of its own.
cli-out = The file to write.
cli-versions = List the versions of the signed minutes: SHA-256 of the file, day, SHA-256 of the version that it corrects.
cli-sha256 = Write an earlier version of the signed minutes, by the SHA-256 of its file.
cli-rebuild = Make every read model again from the record.
cli-rebuild-done = Made again from the record: { $meetings ->
    [1] 1 meeting
   *[other] { $meetings } meetings
}.
cli-tally = Judge counts from standard input, a CSV table with the columns for, against, abstain, present and members, one result for each row.
cli-tally-rule = The majority that is needed. --list names those there are.
cli-tally-list = Print the majorities by name.
cli-tally-rule-unknown = There is no majority “{ $rule }”. yishi tally --list names those there are.
cli-tally-unreadable = The counts could not be read, or the results could not be written.
# What a result rests on: how many of whom were in favour, and how many had to be. $base says of whom.
cli-tally-share = for { $for } of { $whole } { $base ->
    [cast] cast
    [participating] taking part
    [present] present
    [members] members
   *[seats] seats
}; needed { $needed } ({ $strict ->
    [yes] more than { $num }/{ $den }
   *[no] { $num }/{ $den } or more
})
cli-tally-fixed = for { $for }, against { $against }; needed { $needed } (a fixed number, and more for than against)
# A row that cannot be. $why is one of the sentences below.
cli-tally-bad = Line { $line }: { $why }
cli-tally-no-column = There is no column “{ $column }”. The first line names the columns.
cli-tally-column-twice = The column “{ $column }” is there more than once.
cli-tally-bad-fields = It has { $found ->
    [one] 1 field
   *[other] { $found } fields
}; the first line has { $expected }.
cli-tally-bad-empty = “{ $column }” is empty.
cli-tally-bad-negative = “{ $column }” is { $found }; no count is below zero.
cli-tally-bad-number = “{ $column }” is “{ $found }”, which is not a whole number.
cli-tally-bad-large = “{ $column }” is { $found }; no body is as large as that.
cli-tally-bad-votes = { $counted ->
    [1] 1 vote was counted
   *[other] { $counted } votes were counted
}, but only { $present ->
    [1] 1 member was present
   *[other] { $present } members were present
}.
cli-tally-bad-present = { $present ->
    [1] 1 member was present
   *[other] { $present } members were present
}, but there are only { $members }.
cli-schema = Print the JSON Schema of a scenario.
cli-votes = Lists votes, or takes one out for a recount. The record is only read.
cli-votes-list = Lists every vote: identity, label, which vote on the question, method, standing, words.
cli-votes-meeting = Identity of the meeting; every meeting where it is left out.
cli-votes-export = Takes a vote out: with names where it was by name, paper by paper without names where it was secret.
cli-votes-vote = Identity of the vote, as yishi votes list shows it.
cli-votes-format = Format: csv, a table, or json.
cli-votes-out = File to write; standard output where it is left out.
cli-paper = Make one paper of a meeting (PDF). The record is only read.
cli-paper-name = The name of the paper; --list lists them.
cli-paper-list = List the names of the papers.
cli-paper-unknown = There is no paper called { $paper }. See yishi paper --list.
cli-paper-copies = How many copies, for ballot papers and speakers’ slips.
