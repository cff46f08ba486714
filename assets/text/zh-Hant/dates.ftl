### 日期、時刻與時長。年、月、日、星期為整數；時、分、秒為兩位數字的文字。

date-weekday = { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}
date-weekday-short = { $weekday ->
    [1] 週一
    [2] 週二
    [3] 週三
    [4] 週四
    [5] 週五
    [6] 週六
   *[7] 週日
}
date-month = { $month }月
date-month-day = { date-month }{ $day }日
date-month-year = { $year }年{ date-month }
date-day = { $year }年{ date-month-day }
date-day-weekday = { date-day }（{ date-weekday }）

date-time = { $hour }:{ $minute }
date-time-seconds = { date-time }:{ $second }

## $day 與 $time 已成文。

date-day-time = { $day } { $time }

## 起止。$from 與 $to 已成文。

date-times = { $from }—{ $to }
date-days-within-month = { $year }年{ date-month-day }至{ $last }日
date-days-within-year = { $year }年{ $from }至{ $to }
date-days = { $from }至{ $to }
date-moments = { $from } 至 { $to }

## 時長由大到小逐段相接；只有分鐘時作「分鐘」。

date-duration-hours = { $n }小時
date-duration-minutes = { $n }分
date-duration-minutes-alone = { $n }分鐘
date-duration-seconds = { $n }秒
date-duration-joined = { $first }{ $second }
date-duration-negative = −{ $duration }
