### The kiosk: whoever comes signs in on it.

kiosk-open = Open the kiosk
kiosk-close = Close the kiosk
kiosk-heading = Please sign in here
kiosk-how = Touch one of the fields above, then your name; or scan your code
kiosk-by = How to find yourself
kiosk-by-pinyin = By name
kiosk-by-strokes = By strokes
kiosk-by-building = By building
kiosk-ask-pinyin = Your surname begins with
kiosk-ask-strokes = Strokes of your surname
kiosk-ask-building = Your building
kiosk-here = signed in
kiosk-represented = represented by { $agent }
kiosk-closed = Sign-in is not open
kiosk-closed-note = The names appear here once it is.
kiosk-empty = Nobody is on the roll yet
kiosk-problem = That did not work; please ask at the desk
