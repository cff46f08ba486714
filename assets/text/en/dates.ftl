### Dates, times and durations. Year, month, day and weekday are whole numbers; hour, minute and second are texts of two digits.

date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
date-weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-month-day = { $day } { date-month }
date-month-year = { date-month } { $year }
date-day = { date-month-day } { $year }
date-day-weekday = { date-weekday } { date-day }

date-time = { $hour }:{ $minute }
date-time-seconds = { date-time }:{ $second }

## $day and $time are worded already.

date-day-time = { $day }, { $time }

## From and to. $from and $to are worded already.

date-times = { $from }–{ $to }
date-days-within-month = { $day }–{ $last } { date-month } { $year }
date-days-within-year = { $from } – { $to } { $year }
date-days = { $from } – { $to }
date-moments = { $from } – { $to }

## A duration is joined part by part, the largest first; minutes without another part may be worded otherwise.

date-duration-hours = { $n } h
date-duration-minutes = { $n } min
date-duration-minutes-alone = { $n } min
date-duration-seconds = { $n } s
date-duration-joined = { $first } { $second }
date-duration-negative = −{ $duration }
