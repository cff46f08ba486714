### Sign-in codes on paper.

badges-title = Sign-in codes · { $body }
badges-note = One for each person, to be cut apart and scanned at the sign-in. A code holds no name.
badges-label = { $person } { $seat }
badges-print = Print sign-in codes
badges-done = Sign-in codes saved as PDF ({ $pages } pages)
