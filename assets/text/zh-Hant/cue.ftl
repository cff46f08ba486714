### 主持詞：主席這時候說的話，照著念就可以。

## 反覆用到的半句

# 擺在面前的動議。
cue-question = { question-says }
# 只說內容聽不出是什麼的，前面要加上稱呼。
cue-named = { $kind ->
    [amend] 修正案：{ cue-question }
    [appeal] 申訴：{ cue-question }
   *[main] ：{ cue-question }
}
# 接下來請誰準備。
cue-following = { $waiting ->
    [yes] { $purpose ->
        [point-of-order] 接下來先聽{ $next }的秩序問題。
        [question] 下一位，{ $next }，要提問，請準備。
       *[speak] { $side ->
            [for] 下一位，贊成方的{ $next }，請準備。
            [against] 下一位，反對方的{ $next }，請準備。
            [neutral] 下一位，{ $next }，請準備。
           *[other] 下一位，{ $side }的{ $next }，請準備。
        }
    }
   *[no] 還有哪位要發言，請舉手。
}
# 現在請誰發言。
cue-invite = { $purpose ->
    [point-of-order] 先請{ $next }說秩序問題。
    [question] 請{ $next }提問。
   *[speak] { $side ->
        [for] 請贊成方的{ $next }發言。
        [against] 請反對方的{ $next }發言。
        [neutral] 請{ $next }發言。
       *[other] 請{ $side }的{ $next }發言。
    }
}

## 會前

cue-no-roll = 先建名冊：把該來的人一行一個地寫上。
cue-no-agenda = 名冊有了。接下來排議程：今天要議哪幾件事？
cue-no-chair = 請在名冊裡定下今天的主席和紀錄。
cue-prepared = 都準備好了。人陸續到了，就開始簽到。
cue-sign-in = 請各位先簽到。應到 { $members } 人，已到 { $present } 人，還差 { $missing } 人才夠法定的 { $needed } 人。
cue-sign-in-quorum = 應到 { $members } 人，實到 { $present } 人，已夠法定的 { $needed } 人。各位，現在開會。

## 議題

cue-next-item = 下面進入議題：{ $title }。
cue-item = 現在議「{ $title }」。哪位要發言？請舉手。
cue-item-waiting = 現在議「{ $title }」。{ cue-invite }
cue-public-time = 現在是居民發言時間，不作決定。{ $waiting ->
    [yes] { cue-invite }
   *[no] 哪位居民要發言？請舉手。
}
cue-all-done = 今天的議題都議完了。各位沒有別的事，我就宣布散會。

## 發言

cue-speaking = { $speaker }正在發言，請大家靜聽。{ cue-following }
cue-paused = 計時停著。好了就請{ $speaker }接著說。{ cue-following }
cue-point-of-order = 有秩序問題，請{ $speaker }說。說完由我裁定，再接著發言。{ $waiting ->
    [yes] { cue-following }
   *[no] { "" }
}

## 動議

cue-second = { $mover }{ $kind ->
    [amend] 提出修正案：{ cue-question }
    [appeal] 不服裁定，提出申訴，要求{ cue-question }
   *[main] 提出動議：{ cue-question }
}。有沒有人附議？
cue-debate = 現在討論{ cue-named }。{ cue-invite }
cue-ready-to-vote = { $kind ->
    [amend] 修正案是：{ cue-question }
    [appeal] 有人申訴，要求{ cue-question }
   *[main] 動議是：{ cue-question }
}。還有哪位要發言？……沒有了，我們就表決。
# 不能討論，或者已經停止討論。
cue-no-debate = { $kind ->
    [amend] 修正案是：{ cue-question }。這一件不再討論，我們就表決。
    [appeal] 有人申訴，要求{ cue-question }。這一件不討論，我們就表決。
    [withdraw-modify] 有人請求{ cue-question }。有沒有人反對？……沒有人反對，就這樣辦；有人反對，我們就表決。
    [read-papers] 有人請求{ cue-question }。有沒有人反對？……沒有人反對，就請宣讀；有人反對，我們就表決。
    [object-consideration] 有人反對考慮這個動議。這一件不討論，我們馬上表決：要不要考慮它。
   *[main] 動議是：{ cue-question }。這一件不再討論，我們就表決。
}

## 主席的裁定和答覆

cue-rule = { $kind ->
    [point-of-order] { $mover }提出{ cue-question }。大家請靜一靜，我來裁定。
    [question-of-privilege] { $mover }提出{ cue-question }。大家請靜一靜，我來裁定要不要先處理。
    [orders-of-the-day] { $mover }要求遵守議程。那我們就回到議程；想接著議眼前這件事的，可以提出來表決，要有三分之二以上贊成。
    [parliamentary-inquiry] { $mover }有議事規則的問題：「{ $text }」。我來回答。
    [request-information] { $mover }想問一件事：「{ $text }」。我來回答，或者請知道的人說。
   *[other] { $mover }提出：{ cue-question }。我來裁定。
}
cue-ruled = { $granted ->
    [yes] { $kind ->
        [question-of-privilege] 我裁定：這件事先處理。
        [point-of-order] 我裁定：秩序問題成立，請照規則辦。
       *[other] 我裁定，照辦：{ cue-question }。
    }
   *[no] { $kind ->
        [question-of-privilege] 我裁定：這件事現在不處理。
        [point-of-order] 我裁定：秩序問題不成立。
       *[other] 我裁定，不照辦：{ cue-question }。
    }
}{ $reasoned ->
    [yes] 理由是：{ $said }。
   *[no] { "" }
}不服裁定的，現在可以申訴。沒有，我們就繼續。

## 表決

# 要多少才通過；過半數人人都懂，就不說。
cue-carries = { $majority ->
    [of-participating] 參與表決的過半數贊成才通過。
    [of-present] 在場成員過半數贊成才通過。
    [of-members] 全體成員過半數贊成才通過。
    [of-seats] 全部席位過半數贊成才通過。
    [two-thirds] 三分之二以上贊成才通過。
    [more-than-two-thirds] 超過三分之二贊成才通過。
    [three-quarters] 四分之三以上贊成才通過。
    [fixed] 贊成達到規定的票數才通過。
    [double] 人數和面積都達到才通過。
    [unanimous] 全體贊成才通過。
    [relative] 贊成多於反對，並達到最低比例，才通過。
    [other] 贊成達到規定的比例才通過。
   *[simple] { "" }
}
# 怎樣表示贊成。有的問題要說清楚贊成的是什麼。
cue-ayes = { $kind ->
    [appeal] 主張撤銷裁定的
    [object-consideration] 反對考慮這個動議的
    [orders-of-the-day] 主張先放下議程的
   *[main] 贊成的
}
cue-noes = { $kind ->
    [appeal] 主張維持裁定的
    [object-consideration] 主張考慮這個動議的
    [orders-of-the-day] 主張照議程進行的
   *[main] 反對的
}
cue-vote-on = { $kind ->
    [appeal] 現在表決申訴：主席的裁定，撤銷還是維持？票數相等就維持。
    [object-consideration] 現在表決：這個動議要不要考慮？三分之二以上反對考慮，才不考慮。
    [orders-of-the-day] 現在表決：要不要先放下議程？三分之二以上主張放下，才放下。
   *[main] 現在表決{ cue-named }。{ cue-carries }
}在場有表決權的 { $present } 人。
cue-vote = { cue-vote-on }{ $method ->
    [standing] { cue-ayes }請起立……請坐。{ cue-noes }請起立……請坐。
    [roll-call] 現在逐一叫名字，叫到的請大聲說：{ cue-ayes }說「贊成」，{ cue-noes }說「反對」。
    [ballot] 現在發選票。{ cue-ayes }寫「贊成」，{ cue-noes }寫「反對」，寫好投進票匭。
   *[show-of-hands] { cue-ayes }請舉手……請放下。{ cue-noes }請舉手……請放下。
}
cue-vote-abstain = { cue-vote-on }{ $method ->
    [standing] { cue-ayes }請起立……請坐。{ cue-noes }請起立……請坐。棄權的請起立……請坐。
    [roll-call] 現在逐一叫名字，叫到的請大聲說：{ cue-ayes }說「贊成」，{ cue-noes }說「反對」，棄權的說「棄權」。
    [ballot] 現在發選票。{ cue-ayes }寫「贊成」，{ cue-noes }寫「反對」，棄權的寫「棄權」，寫好投進票匭。
   *[show-of-hands] { cue-ayes }請舉手……請放下。{ cue-noes }請舉手……請放下。棄權的請舉手……請放下。
}
# 報票。
cue-count = { $kind ->
    [appeal] 主張撤銷 { $for } 票，主張維持 { $against } 票
    [object-consideration] 反對考慮 { $for } 票，主張考慮 { $against } 票
    [orders-of-the-day] 主張放下議程 { $for } 票，主張照議程 { $against } 票
   *[main] 贊成 { $for } 票，反對 { $against } 票
}{ $abstain ->
    [0] { "" }
   *[other] ，棄權 { $abstain } 票
}
# 表決以後回到哪裡。
cue-return = { $pending ->
    [yes] 現在回到「{ $next }」。
    [kind] 現在回到剛才的動議。
   *[no] { "" }
}
cue-carried = { cue-count }。{ $kind ->
    [amend] 修正案通過。{ cue-return }
    [appeal] 申訴成立，主席的裁定撤銷。{ cue-return }
    [object-consideration] 反對考慮的夠三分之二，這個動議不予考慮。
    [orders-of-the-day] 先放下議程，接著議眼前這件事。{ cue-return }
    [postpone-definitely] 延期通過：{ cue-question }。
    [postpone-indefinitely] 無限期延期通過，這個動議今天不再議。
    [commit] 付委通過：{ cue-question }。
    [lay-on-table] 擱置通過，這個動議先放一放。
    [previous-question] 停止討論通過，不再討論。{ cue-return }
    [excused-from-duty] 請求獲得同意。{ cue-return }
   *[main] 動議通過：{ cue-question }。{ cue-return }
}
# 沒有通過的是什麼，接著怎麼辦。
cue-not-carried = { $kind ->
    [amend] 修正案沒有通過。{ cue-return }
    [appeal] 主席的裁定維持。{ cue-return }
    [object-consideration] 反對考慮的不夠三分之二，這個動議照常考慮。{ cue-return }
    [orders-of-the-day] 那就照議程進行。
    [postpone-definitely] 延期沒有通過。{ cue-return }
    [postpone-indefinitely] 無限期延期沒有通過。{ cue-return }
    [commit] 付委沒有通過。{ cue-return }
    [lay-on-table] 擱置沒有通過。{ cue-return }
    [previous-question] 停止討論沒有通過，可以接著討論。{ cue-return }
    [excused-from-duty] 請求沒有獲得同意。{ cue-return }
   *[main] 動議沒有通過：{ cue-question }。{ cue-return }
}
cue-tie = { cue-count }，票數相等。{ cue-not-carried }
cue-lost = { cue-count }{ $short ->
    [yes] ，要有 { $needed } 票才夠
   *[no] { "" }
}。{ cue-not-carried }
cue-straw-poll = 現在做個意向調查：{ $asked }。只是聽聽大家的想法，不作決定，對誰都沒有約束。{ $several ->
    [yes] 可以選幾項，
   *[no] 每人只選一項，
}請舉手。
cue-straw-poll-counted = 意向調查的結果在這裡，只供參考，不是決定。我們接著討論。
cue-vote-in-doubt = 剛才的紀錄有更正，{ question-named }的表決結果要重新看。我來裁定：這次表決有效，還是作廢。
cue-quorum-lost = 現在在場 { $present } 人，不夠法定的 { $needed } 人，暫時不能表決。我們等一等，或者先休息。

cue-nobody-presides = 現在沒有主席。請各位推選一位在場的人，暫時主持會議。
cue-chair-aside = { $person }暫時不主持，由我代理主席。現在沒有待決的動議，可以請{ $person }回來主持。

## 休息與會後

cue-recess = 現在休息。請大家按時回來。
cue-adjourned = 會議到此結束，謝謝各位。請紀錄人整理會議紀錄，我們簽名。
cue-signing = 請{ $office ->
    [secretary] 紀錄人
   *[chair] 主席
}看過會議紀錄，在螢幕上簽名。
cue-signed = 會議紀錄已經簽好、定稿。辛苦了。

## 選舉

# 選什麼。
cue-election = { $purpose ->
    [award] 評選「{ $title }」
    [options] 「{ $title }」
   *[office] 選舉「{ $title }」
}
cue-nominations = { cue-election }，名額 { $seats } 個，現在提名。{ $candidates ->
    [0] 請提名。
   *[other] 已有 { $candidates } 個，還有要提的嗎？沒有，就截止提名。
}
cue-nomination-second = { cue-election }：提名{ $candidate }，有人附議嗎？
cue-nomination-answer = { cue-election }：{ $candidate }，你同意參選嗎？
cue-election-ready = { cue-election }：提名截止，{ $candidates } 個候選，{ $seats } 個名額。{ $how ->
    [acclaim] 候選不多於名額，沒有異議的話，我宣布當選。
    [vote] 現在可以投票。
   *[wait] 現在還不能投票，請看原因。
}
cue-round = { cue-election }{ $tie ->
    [yes] ，得票相同的再投一輪
   *[no] { "" }
}：候選 { $names }，選 { $seats } 個，{ $electorate } 人投票。{ $method ->
    [show-of-hands] 我逐一念名字，同意的請舉手。
   *[ballot] { $marking ->
        [per-name] 每個名字後面圈選贊成、反對或者棄權
        [approval] 同意的名字都可以圈選
       *[block] 最多圈選 { $seats } 個，多圈了是廢票
    }。圈好請投進票匭。
}
cue-round-second-count = { cue-election }：請另外的人再點一遍，先不看第一遍的數字。
cue-round-differs = { cue-election }：兩遍點票不一樣。請大家稍等，我們把不一樣的地方再點一遍。
cue-round-counted = { cue-election }：票已經點完，現在宣布結果。
cue-round-failed = { cue-election }：{ $why ->
    [overfull] 收回的票比發出的多，這一輪作廢，重新投票。
    [too-few] 參加投票的 { $voting } 人，應有 { $entitled } 人，至少要 { $needed } 人。這一輪無效，重新投票。
   *[annulled] 上一輪作廢，重新投票。
}
cue-election-tie = { cue-election }：{ $names }得票相同，還有 { $seats } 個名額。{ $ties ->
    [lots] 現在當眾抽籤。
   *[round] 在他們之間再投一輪。
}
cue-round-further = { cue-election }：已當選 { $elected } 個{ $elected ->
    [0] { "" }
   *[other] （{ $names }）
}，還空 { $left } 個。{ $further ->
    [yes] 現在投下一輪。上一輪 { $voting } 人參加。
   *[no] 沒有下一輪，我宣布選舉結束。上一輪 { $voting } 人參加。
}
