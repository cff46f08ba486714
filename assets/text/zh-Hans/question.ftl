### 一个动议说的是什么：照着念，也写在屏幕上。

## 动议的内容

# $text 是动议的原话或条件；$target 是它针对的动议，$named 说那个动议能不能用原话称呼，$about 是它的种类。
question-says = { $kind ->
    [main-incidental] “{ $text }”
    [amend] { question-change }
    [postpone-indefinitely] 把这个动议无限期搁置
    [commit] { $choice ->
        [instructed] 把这件事交给“{ $text }”，要求是“{ $more }”
       *[none] 把这件事交给“{ $text }”
    }
    [postpone-definitely] { $choice ->
        [special] 把这件事延期到“{ $text }”，到时候最先处理
       *[none] 把这件事延期到“{ $text }”
    }
    [limit-extend-debate] { question-limits }
    [previous-question] { $choice ->
        [all] 停止辩论，待决的动议逐个表决
       *[one] 停止辩论，立即表决
    }
    [lay-on-table] 把这个动议先搁置
    [orders-of-the-day] 照议程进行
    [question-of-privilege] 权益问题“{ $text }”
    [recess] 休会 { $minutes } 分钟
    [adjourn] 散会
    [fix-time-to-adjourn] 下次续会定在“{ $text }”
    [point-of-order] 秩序问题“{ $text }”
    [appeal] 撤销主持人对{ question-target }的裁定
    [suspend-rules] 暂停规则，为的是“{ $text }”
    [object-consideration] 不考虑这个动议
    [division-question] 把这个动议分成 { $count } 部分，逐个表决
    [consider-seriatim] 把这个动议分成 { $count } 段，逐段讨论
    [division-assembly] 重新起立表决
    [voting-method] 采用{ question-method }
    [polls-close] 截止投票
    [polls-reopen] 重新开放投票
    [nominations-method] 提名办法定为“{ $text }”
    [nominations-close] 截止提名
    [nominations-reopen] 重新开放提名
    [excused-from-duty] 同意{ $about }的请求“{ $text }”
    [parliamentary-inquiry] 议事规则咨询“{ $text }”
    [request-information] 事实询问“{ $text }”
    [withdraw-modify] { $choice ->
        [modify] 把{ question-target }改写成“{ $text }”
       *[withdraw] 撤回{ question-target }
    }
    [read-papers] 宣读“{ $text }”
    [take-from-table] 恢复搁置的{ question-target }
    [rescind-amend-adopted] { $choice ->
        [amend] 把已经通过的{ question-target }改成“{ $text }”
       *[rescind] 撤销已经通过的{ question-target }
    }
    [discharge-committee] 把{ question-target }从委员会撤回
    [reconsider] 复议{ question-target }
    [take-up-unnoticed] 把会前没有公告的“{ $target }”列入议程
    [exclude-public] 转入非公开，理由是“{ $text }”
   *[main] “{ $text }”
}

## 修正案

# $change 说修正案怎样改；改的是条件时，$about 是被修正的动议的种类。
question-change = { $change ->
    [strike] 删去“{ $strike }”
    [insert] 加上“{ $text }”
    [substitute] 全文换成“{ $text }”
    [terms] { $about ->
        [limit-extend-debate] 改为{ question-limits }
        [recess] 改为休会 { $minutes } 分钟
        [division-question] 改为分成 { $count } 部分
        [consider-seriatim] 改为分成 { $count } 段
        [voting-method] 改用{ question-method }
       *[other] 改变{ question-about }
    }
   *[replace] 把“{ $strike }”改成“{ $text }”
}
# $seconds 为 0，发言的长短不变；$speeches 为 0，发言的次数不变。
question-limits = { $seconds ->
    [0] 每人最多发言{ question-times }
   *[other] { $speeches ->
        [0] 每次发言最长{ question-length }
       *[other] 每次发言最长{ question-length }，每人最多{ question-times }
    }
}
question-times = { " " }{ $speeches } 次
# $minutes 分又 $rest 秒。
question-length = { $rest ->
    [0] { question-whole-minutes }
   *[other] { $minutes ->
        [0] { " " }{ $rest } 秒
       *[other] { question-whole-minutes } { $rest } 秒
    }
}
question-whole-minutes = { " " }{ $minutes } 分钟
question-method = { $choice ->
    [standing] 起立表决
    [roll-call] 唱名表决
    [ballot] 无记名投票
   *[show-of-hands] 举手表决
}

## 提到另一个动议

# 主动议和修正案用原话称呼，其余用种类称呼。
question-target = { $named ->
    [yes] “{ $target }”
   *[no] { question-about }
}
question-named = { $named ->
    [yes] “{ $motion }”
   *[no] { question-about }
}
question-about = { $about ->
    [amend] 修正案
    [postpone-indefinitely] 无限期搁置的动议
    [commit] 交付委员会的动议
    [postpone-definitely] 延期的动议
    [limit-extend-debate] 限制或延长辩论的动议
    [previous-question] 停止辩论的动议
    [lay-on-table] 搁置的动议
    [orders-of-the-day] 遵守议程的要求
    [question-of-privilege] 权益问题
    [recess] 休会的动议
    [adjourn] 散会的动议
    [fix-time-to-adjourn] 下次续会时间的动议
    [point-of-order] 秩序问题
    [appeal] 申诉
    [suspend-rules] 暂停规则的动议
    [object-consideration] 反对考虑的动议
    [division-question] 分拆的动议
    [consider-seriatim] 逐段讨论的动议
    [division-assembly] 重新起立表决的要求
    [voting-method] 表决方法的动议
    [polls-close] 截止投票的动议
    [polls-reopen] 重新开放投票的动议
    [nominations-method] 提名办法的动议
    [nominations-close] 截止提名的动议
    [nominations-reopen] 重新开放提名的动议
    [excused-from-duty] 免除职责的请求
    [parliamentary-inquiry] 议事规则咨询
    [request-information] 事实询问
    [withdraw-modify] 撤回或改写的请求
    [read-papers] 宣读文件的请求
    [take-from-table] 恢复搁置的动议
    [rescind-amend-adopted] 撤销或修正决定的动议
    [discharge-committee] 撤回委员会的动议
    [reconsider] 复议的动议
    [take-up-unnoticed] 列入议程的动议
    [exclude-public] 转入非公开的动议
   *[other] 刚才的动议
}
