### The choice of rules, and a body's own.

desk-rules-shelf-own = Our own rules
desk-rules-shelf-in-force = In force on that day
desk-rules-shelf-not-in-force = Not in force on that day
desk-rules-own = Our own rules
desk-rules-from = from { $base }
desk-rules-edit = Edit
desk-rules-delete = Delete
desk-rules-delete-one = Delete: { $name }
desk-rules-name = Name of the rules
desk-rules-name-hint = such as: Riverside House rules
desk-rules-base = Derived from
desk-rules-note = Only what the law or book leaves to each body can be set; the rest stays as it is.
desk-rules-none = These rules leave nothing to be set.
desk-rules-changed = { $n } changed
desk-rules-save = Save and use
