### How the desk handles the projector.

projection-heading = On the projector
projection-preview = What the room sees
projection-pages = Show on the projector
projection-automatic = Follow the meeting
projection-page = { $page ->
    [agenda] Agenda
    [attendance] Attendance
    [queue] Speakers
    [motion] Motion in hand
   *[result] Last result
}
projection-black = Black
projection-freeze = Freeze
projection-message = A message to the room
projection-message-show = Show it
projection-screens = Projector windows
projection-screen = { $projector ->
    [first] Projector
   *[second] Second screen
}: { $open ->
    [yes] open { $size }
   *[no] open it
}

## While the projector does not follow the meeting

projection-is-page = The projector is held on: { projection-page }
projection-is-message = The projector shows a message:
projection-is-black = The projector is black
projection-is-frozen = The projector is frozen
projection-frozen-note = Picture and clocks stand still; the meeting goes on
projection-follow = Follow the meeting again

## Keys

projection-do-preview = See what the room sees
projection-do-black = Projector black; again to go on
projection-do-freeze = Freeze the projector; again to go on
projection-do-message = Show the room a message
