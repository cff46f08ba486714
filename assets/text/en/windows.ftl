### Titles of the program's windows.

window-desk = Yishi
window-projector = Yishi · projector
window-kiosk = Yishi · sign-in kiosk
