### The floor.

floor-speaker = Has the floor
floor-queue = Queue
floor-first = first
floor-nth = no. { $n }
floor-nobody-waits = Nobody has asked for the floor.
floor-no-item = Start an item to take requests for the floor.
floor-so-far = { $n ->
    [one] 1 speech
   *[other] { $n } speeches
} on this so far: { $sides }
floor-side-count = { $side } { $n }
floor-earlier = Spoke { $time } before
floor-interrupted = { $person } is paused for a point of order.
floor-paused = Paused
floor-time-left = { $time } left

## Side and purpose

floor-side-for = For
floor-side-against = Against
floor-side-neutral = Neutral
floor-purpose-question = Question
floor-purpose-point-of-order = Point of order
floor-sign-pro = F
floor-sign-con = A
floor-sign-ask = Q
floor-sign-point = !
floor-sign-neutral = N

## What can be done

floor-next = Next speaker
floor-extend = +30 s
floor-pause = Pause
floor-resume = Resume
floor-end = Has finished
floor-yield = Yield
floor-yield-to = Give the rest of the time to
floor-order = Change the order of speakers
floor-order-one = { $person }, no. { $n }: press to move up one place, or use the arrow keys, or drag
floor-order-note = Q goes to the queue; the arrow keys move somebody, and so does dragging.
floor-talk = Time spoken
floor-talk-item = This item
floor-talk-meeting = The meeting
floor-talk-times = { $n ->
    [one] once
   *[other] { $n } times
}
floor-talk-none = Nobody has spoken yet.
floor-as = How they speak
floor-ask = Ask for the floor
floor-ask-hint = Name or initials, Enter to add ( / )
floor-give = Give the floor to { $person }
floor-withdraw = { $person } does not want to speak any more
