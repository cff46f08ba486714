### Signatures.

sign-go = On to signing
sign-heading = Sign the minutes
sign-note = Chair and secretary sign once each. When both have signed, the minutes are final and cannot be changed.
sign-frozen = The minutes are signed and final.
sign-field = Where { $person } signs
sign-hint = Sign in the field by finger, pen or mouse.
sign-keys = By keyboard: Tab to the field, Space puts the pen down or lifts it, the arrow keys move it; with Shift in larger steps.
sign-pen-down = The pen is down
sign-pen-up = The pen is up
sign-back = Last stroke back
sign-clear = Start again
sign-sign = Sign
sign-signed = { $person } has signed
