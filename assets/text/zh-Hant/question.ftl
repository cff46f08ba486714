### 一個動議說的是什麼：照著念，也寫在螢幕上。

## 動議的內容

# $text 是動議的原話或條件；$target 是它針對的動議，$named 說那個動議能不能用原話稱呼，$about 是它的種類。
question-says = { $kind ->
    [main-incidental] 「{ $text }」
    [amend] { question-change }
    [postpone-indefinitely] 把這個動議無限期延期
    [commit] { $choice ->
        [instructed] 把這件事交給「{ $text }」，要求是「{ $more }」
       *[none] 把這件事交給「{ $text }」
    }
    [postpone-definitely] { $choice ->
        [special] 把這件事延期到「{ $text }」，到時候最先處理
       *[none] 把這件事延期到「{ $text }」
    }
    [limit-extend-debate] { question-limits }
    [previous-question] { $choice ->
        [all] 停止討論，待決的動議逐一表決
       *[one] 停止討論，立即表決
    }
    [lay-on-table] 把這個動議先擱置
    [orders-of-the-day] 照議程進行
    [question-of-privilege] 權宜問題「{ $text }」
    [recess] 休息 { $minutes } 分鐘
    [adjourn] 散會
    [fix-time-to-adjourn] 下次續會定在「{ $text }」
    [point-of-order] 秩序問題「{ $text }」
    [appeal] 撤銷主席對{ question-target }的裁定
    [suspend-rules] 暫停實施議事規則，為的是「{ $text }」
    [object-consideration] 不考慮這個動議
    [division-question] 把這個動議分成 { $count } 部分，逐一表決
    [consider-seriatim] 把這個動議分成 { $count } 段，逐段討論
    [division-assembly] 重新起立表決
    [voting-method] 採用{ question-method }
    [polls-close] 截止投票
    [polls-reopen] 重新開放投票
    [nominations-method] 提名辦法定為「{ $text }」
    [nominations-close] 截止提名
    [nominations-reopen] 重新開放提名
    [excused-from-duty] 同意{ $about }的請求「{ $text }」
    [parliamentary-inquiry] 會議詢問「{ $text }」
    [request-information] 事實詢問「{ $text }」
    [withdraw-modify] { $choice ->
        [modify] 把{ question-target }改寫成「{ $text }」
       *[withdraw] 撤回{ question-target }
    }
    [read-papers] 宣讀「{ $text }」
    [take-from-table] 抽出擱置的{ question-target }
    [rescind-amend-adopted] { $choice ->
        [amend] 把已經通過的{ question-target }改成「{ $text }」
       *[rescind] 撤銷已經通過的{ question-target }
    }
    [discharge-committee] 把{ question-target }從委員會撤回
    [reconsider] 復議{ question-target }
    [take-up-unnoticed] 把會前沒有公告的「{ $target }」列入議程
    [exclude-public] 轉入非公開，理由是「{ $text }」
   *[main] 「{ $text }」
}

## 修正案

# $change 說修正案怎樣改；改的是條件時，$about 是被修正的動議的種類。
question-change = { $change ->
    [strike] 刪去「{ $strike }」
    [insert] 加上「{ $text }」
    [substitute] 全文換成「{ $text }」
    [terms] { $about ->
        [limit-extend-debate] 改為{ question-limits }
        [recess] 改為休息 { $minutes } 分鐘
        [division-question] 改為分成 { $count } 部分
        [consider-seriatim] 改為分成 { $count } 段
        [voting-method] 改用{ question-method }
       *[other] 改變{ question-about }
    }
   *[replace] 把「{ $strike }」改成「{ $text }」
}
# $seconds 為 0，發言的長短不變；$speeches 為 0，發言的次數不變。
question-limits = { $seconds ->
    [0] 每人最多發言{ question-times }
   *[other] { $speeches ->
        [0] 每次發言最長{ question-length }
       *[other] 每次發言最長{ question-length }，每人最多{ question-times }
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
question-whole-minutes = { " " }{ $minutes } 分鐘
question-method = { $choice ->
    [standing] 起立表決
    [roll-call] 唱名表決
    [ballot] 無記名投票
   *[show-of-hands] 舉手表決
}

## 提到另一個動議

# 主動議和修正案用原話稱呼，其餘用種類稱呼。
question-target = { $named ->
    [yes] 「{ $target }」
   *[no] { question-about }
}
question-named = { $named ->
    [yes] 「{ $motion }」
   *[no] { question-about }
}
question-about = { $about ->
    [amend] 修正案
    [postpone-indefinitely] 無限期延期的動議
    [commit] 付委的動議
    [postpone-definitely] 延期的動議
    [limit-extend-debate] 限制或延長討論的動議
    [previous-question] 停止討論的動議
    [lay-on-table] 擱置的動議
    [orders-of-the-day] 遵守議程的要求
    [question-of-privilege] 權宜問題
    [recess] 休息的動議
    [adjourn] 散會的動議
    [fix-time-to-adjourn] 下次續會時間的動議
    [point-of-order] 秩序問題
    [appeal] 申訴
    [suspend-rules] 暫停實施議事規則的動議
    [object-consideration] 反對考慮的動議
    [division-question] 分拆的動議
    [consider-seriatim] 逐段討論的動議
    [division-assembly] 重新起立表決的要求
    [voting-method] 表決方法的動議
    [polls-close] 截止投票的動議
    [polls-reopen] 重新開放投票的動議
    [nominations-method] 提名辦法的動議
    [nominations-close] 截止提名的動議
    [nominations-reopen] 重新開放提名的動議
    [excused-from-duty] 免除職責的請求
    [parliamentary-inquiry] 會議詢問
    [request-information] 事實詢問
    [withdraw-modify] 撤回或改寫的請求
    [read-papers] 宣讀文件的請求
    [take-from-table] 抽出擱置的動議
    [rescind-amend-adopted] 撤銷或修正決定的動議
    [discharge-committee] 撤回委員會的動議
    [reconsider] 復議的動議
    [take-up-unnoticed] 列入議程的動議
    [exclude-public] 轉入非公開的動議
   *[other] 剛才的動議
}
