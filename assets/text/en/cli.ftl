# The command line, `yishi`.

cli-about = The council meeting on one laptop, without a window.
cli-replay = Run a scenario into a fresh database and say which steps went otherwise.
cli-replay-file = The scenario, a YAML file.
cli-replay-db = Keep the database here.
cli-replay-pdf = Write the minutes here.
cli-replay-json = Print the final state as JSON.
cli-replay-otherwise = Step { $step }, { $what }: expected { $expected }, found { $found }.
cli-replay-done = { $title }: { $steps } steps, { $otherwise } went otherwise.
cli-minutes = Write the minutes of a meeting as PDF. The record is only read.
cli-db = The database.
cli-meeting = The meeting, by its identity; may be left out where the database holds one only.
cli-lang = The language: zh-Hans or en.
cli-lang-unknown = This language is not known. Choose zh-Hans or en.
cli-out = The file to write.
cli-rebuild = Make every read model again from the record.
cli-rebuild-done = Made again from the record: { $meetings } meetings.
cli-schema = Print the JSON Schema of a scenario.
