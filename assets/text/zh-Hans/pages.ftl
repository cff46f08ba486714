### 会后的纸面：会议记录的真实页面，和要等一会儿的工作。

pages-heading = 会议记录的页面
pages-bar = 翻页和缩放
pages-page = 第 { $n } 页
pages-number = { $n } / { $count } 页
pages-back = 上一页
pages-on = 下一页
pages-narrower = 缩小
pages-wider = 放大
pages-fit = 和窗口一样宽
pages-zoom = { $percent }%
pages-first = 正在排版，马上就好……
pages-renewing = 正在更新页面……
pages-again = 再试一次
pages-show-part = 在页面上看“{ $title }”

task-read-register = 读业主清册
task-adopt-register = 存业主清册
task-make-pages = 排版
task-export-minutes = 导出会议记录
task-export-papers = 导出文书
task-export-electorate = 导出表决人名单
task-export-codes = 导出签到码
task-stage = { $stage ->
    [opening] 正在打开文件……
    [reading] 第 { $done } 行，共 { $total } 行
    [sealing] 正在封存姓名和房号：{ $done }/{ $total }
    [gathering] 正在从记录中取出内容……
    [setting] 正在排版……
    [writing] 正在写文件……
   *[storing] 正在存盘……
}
task-cancel = 停下

pages-show = 看什么
pages-show-pages = 页面
pages-show-changes = 改了什么
pages-print = 打印

changes-heading = 和上一稿的差别
changes-since = 上一稿：{ $when }
changes-never = 还没有留过稿。导出一次，或者看完以后按“留作一稿”，以后改了什么，这里就会标出来。
changes-none = 和上一稿一模一样。
changes-keep = 留作一稿
changes-before = 开头
