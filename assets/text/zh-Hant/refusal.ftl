### 為什麼現在不行，該怎麼辦。寫給第一次主持會議的人：先說原因，再說下一步。條文另行顯示。

## 會議與階段

refusal-not-called = 還沒有會議。請先建立一次會議。
refusal-already-called = 這次會議已經建好了，直接往下做就可以。
refusal-rules-unusable = 這套議事規則有錯，不能用。請換一套，或請人改好規則檔再試。
refusal-time-runs-back = 這個時間比上一條紀錄還早。請填不早於上一條的時間；前面記錯了，請用「更正」。
refusal-typed-time-misplaced = 時間的填法不對：現場會議由程式自動記時，補登的會議要逐條填寫時間。請照此再試。
refusal-phase-past = 會議已經過了這一步，不能再做。請接著做眼下的事；前面記錯了，請用「更正」。
refusal-not-in-session = 現在不在開會時間，不能做這件事。會還沒開，請先宣布開會；會已散，請整理會議紀錄。
refusal-in-recess = 正在休息。請先宣布繼續開會。
refusal-not-in-recess = 現在沒有休息，不用宣布繼續開會，直接往下進行就可以。
refusal-not-adjourned = 會議還沒有散會，這件事要等散會以後再做。請先宣布散會。
refusal-no-chair = 還沒有定主席。請在名冊裡選一位主席，再宣布開會。
refusal-nobody-present = 能做這件事的人都不在場。請先簽到，或者登記到場，再試一次。
refusal-no-seats = 席位數不能是零。請填上本會的席位數；不清楚可以空著。
refusal-sign-in-closed = 簽到還沒有開始。請先開始簽到，再登記到場。

## 填寫

refusal-name-missing = 名稱或姓名沒有填。請補上再試。
refusal-title-missing = 議題沒有標題。請寫一句話，說明要議什麼事。
refusal-text-missing = 還沒有寫內容。請寫清楚再試；是動議，就寫誰、做什麼、什麼時候做。
refusal-reason-missing = 還沒有寫原因。請用一句話寫明為什麼，這句話會寫進紀錄。
refusal-nobody-named = 還沒有選人，或者沒有可以選的人。請先選好人，再試一次。
refusal-named-twice = { $person }在名單裡出現了兩次。請去掉一個再試。
refusal-unknown = 沒有找到所指的內容，它可能已經處理完，或者不在了。請看一眼現在的畫面，重新選擇。
refusal-already-there = 這一條已經有了，不用重複添加。

## 議程

refusal-inside-itself = 一個議題不能放到它自己下面。請換一個位置。
refusal-place-unclear = 不清楚這個議題要放在哪裡。請重新選一個位置。
refusal-sides-unclear = 不清楚站在哪一方。一場討論至少有兩方，名稱不能重複；發言時請從這幾方裡選一方。
refusal-item-has-begun = 這個議題已經議過，要留在議程上備查。不想再議，請把它結束。
refusal-item-in-hand = 正在議的就是這個議題，請接著進行。
refusal-item-not-in-hand = 現在議的不是這個議題。請先回到這個議題，再結束它。
refusal-no-item-in-hand = 現在沒有在議的議題。請先在議程上開始一個議題。

## 到場

refusal-not-on-roll = 名冊裡沒有這個人。請先把他登記到名冊上。
refusal-is-present = { $person }已經在場，不用再登記。
refusal-not-present = { $person }現在不在場。請先登記到場，再試一次。
refusal-is-excused = { $person }已經登記了請假，不用再登記。
refusal-has-attended = { $person }在這次會議裡已有紀錄，不能從名冊上刪去。人走了，請登記離場。
refusal-holds-office = { $person }已經擔任這個職務，不用再指定。
refusal-is-recused = { $person }已經在迴避，不用再登記。
refusal-not-recused = { $person }沒有迴避，不用恢復。請核對姓名。
refusal-nobody-recused = 這個議題沒有人迴避，不用恢復。請直接往下進行。
refusal-no-proxies = 本會的規則不許委託代理。請本人到場；來不了的，請登記請假。
refusal-too-many-proxies = { $person }已經代理了 { $limit } 人，規則不許再多。請另找一位代理人。
refusal-is-represented = { $person }已經有代理人了。要換人，請先結束原來的代理。
refusal-not-represented = { $person }沒有代理人，不用結束。請核對姓名。
refusal-proxy-chain = { $person }自己委託了別人，或者手裡還有別人的委託，不能再轉一道。請本人到場，或者另找一位代理人。
refusal-form-unclear = 委託書的掃描檔沒有認出來。請重新附上，或者先不附。
refusal-not-entitled = { $why ->
    [no-vote] { $person }沒有表決權，這次表決不計。要表示意見，可以登記意見。
    [recused] { $person }在本議題中迴避，這次表決不計。
    [away] { $person }不在場，也沒有在場的代理人，這次表決不計。
    [over-the-cap] { $person }的代理人代理的人數超過了規則的上限，超出的不計。
   *[came-late] { $person }是表決開始以後才到的，不在這次表決的名冊裡。請從下一次表決起參加。
}
refusal-no-positions = 本會的規則沒有規定無表決權的人可以登記意見。請依發言順序排隊，紀錄人可以在紀錄裡寫明。
refusal-has-vote = { $person }有表決權，不用登記意見。請發言、提動議或者投票。

## 發言

refusal-observers-listen = { $person }是旁聽，只聽不發言。有話要說，請託一位成員代為提出，或把他改為列席。
refusal-members-only = { $person }不是有表決權的成員，不能提動議、附議或表決。請由一位成員來提。
refusal-in-queue = { $person }已經在排隊了，請等叫到名字。
refusal-side-missing = 還沒有說明立場。請先問清楚：是贊成，還是反對？選好再排隊。
refusal-speeches-used = { $person }就這一題已經說滿 { $limit } 次了。請把機會讓給沒說過的人；還有疑問，可以提問。
refusal-nobody-waits = 現在沒有人排隊發言。請問一聲：還有哪位要發言？
refusal-nobody-speaks = 現在沒有人在發言。請先請下一位發言。
refusal-speech-stands-still = 發言的計時已經停著。要繼續，請按「繼續計時」。
refusal-speech-runs = 發言的計時正在走，不用再按。
refusal-time-unclear = 時間、長短或次數沒有看懂，或者不合適。請改清楚再試；每次發言、每次加時都在一小時以內。
refusal-no-time-left = 發言人的時間已經用完，沒有可以轉讓的。請這位另行排隊發言。
refusal-interrupts = { $person }正在發言，這件事不能打斷人。請等他說完再提；真有秩序問題，可以提「秩序問題」。
refusal-not-next = 輪到{ $person }發言了。請先請他說；一定要先請別人，可以越過這條規則，寫明原因。
refusal-undebatable = 現在這一件不討論，直接表決。請先表決；有不明白的，可以提問。
refusal-debate-closed = 大家已經決定停止討論。請直接表決。
refusal-chair-neutral = { $person }正在主持，不發言、不提動議、不附議。真要參加討論，請先把主持交給別人。
refusal-nothing-to-override = 現在沒有攔著這件事、又可以由主席越過的規則。請直接做；還是不行，照提示的辦法做。

## 動議

refusal-question-first = 一次只議一件事：{ question-named }還沒有結果。請先處理完它，再來做這一件。
refusal-question-pending = { question-named }還沒有結果。請先決定它，或者把它撤回。
refusal-nothing-pending = 現在沒有待決的動議。請先請一位成員提出動議，說清楚要做什麼。
refusal-second-awaited = { question-named }正在等人附議。請先問：有沒有人附議？沒有人附議，就宣布不予討論。
refusal-no-second-needed = 這個動議現在不需要附議，可以接著討論。
refusal-mover-cannot-second = { $person }是動議人，不能給自己附議。請問問其他成員。
refusal-motion-disposed = 這個動議已經處理完了。還想再議，請重新提出一個動議。
refusal-kind-switched-off = 本會的規則裡沒有「{ named-kind }」這一種。請改用規則裡有的辦法。
refusal-not-immediately-pending = 眼下該處理的不是這一個，而是最後提出的那一個。請先處理它。
refusal-not-amendable = 現在這個動議不能這樣修正。請先把它表決；不滿意，可以投反對。
refusal-third-degree = 修正案的修正案，不能再修正了。請先表決眼前這一個；不滿意就投反對，再提一個更好的。
refusal-words-not-found = 原文裡沒有「{ $words }」這幾個字。請照原文一字不差地抄一遍。
refusal-words-twice = 原文裡「{ $words }」不止出現一次。請多抄幾個字，或者說明是第幾處。
refusal-nothing-changed = 改了以後和原來一樣。請寫出要改成什麼；不想改，就不必提交。
refusal-nothing-left = 這樣一改，原文一個字也不剩了。反對整個動議，請在表決時投反對。
refusal-matter-unknown = 規則裡沒有「{ $matter }」這一類事項。請從列出的類別裡選一類。
refusal-body-decides = 這件事由大家決定，不由主席裁定。請交付表決。
refusal-chair-decides = 這件事由主席裁定或答覆，不表決。請主席先說話；不服裁定的，再提申訴。
refusal-belongs-to-body = 動議已經交給大家討論，動議人不能自己撤回。請改提「撤回或改寫動議」，沒有人反對就可以撤回。
refusal-nothing-to-appeal = 現在沒有可以申訴的裁定。申訴要在主席剛剛裁定之後馬上提。還有意見，請另提動議。
refusal-too-late-to-object = 現在不能反對考慮了：只能對原來的主動議提，還要在有人討論之前。不贊成的，請在表決時投反對。
refusal-not-divisible = 不能這樣分。能分的是主動議，要分成兩部分或兩段以上。請改一改分法，或者整個一起討論。
refusal-no-paragraphs = 沒有下一段了，或者這個動議不是逐段討論的。請接著討論，沒有人要說了就表決。
refusal-paragraphs-left = 現在討論到第 { $paragraph } 段，一共 { $of } 段。請把每一段都討論完，再整個表決。
refusal-nominations-stand-so = 提名現在已經是這個樣子，不用再動議。請接著往下進行。
refusal-cannot-be-suspended = 「{ named-ground }」這條規則不能暫停：它保護不在場的人和每個成員的權利，也保證決定公正。請照這條規則辦。

## 表決

refusal-no-quorum = 在場 { $present } 人，要有 { $needed } 人才能作決定。請再等等人，或者宣布休息。
refusal-somebody-waits = { $person }還在等著發言，話沒有說完不能表決。請先請他發言，或者問他是否放棄。
refusal-vote-is-open = 正在表決，不能做別的事。請先登記票數，或者中止這次表決。
refusal-vote-is-over = 現在沒有正在進行的表決。要表決，請先把動議交付表決。
refusal-too-many-votes = 數出了 { $counted } 票，可是表決時在場只有 { $present } 人。請重新數一遍。
refusal-chair-vote-not-due = 主席另外的一票，只有規則給了、又能改變結果時才算，現在不算。請按成員的票數宣布結果。
refusal-vote-not-in-doubt = 這次表決沒有疑問，不用再裁定。
refusal-vote-in-doubt = 更正以後，{ question-named }的表決結果有了疑問。請主席先裁定：有效，還是作廢。
refusal-no-vote-to-divide = 現在沒有剛剛宣布的結果可以重新數。要求重新起立表決，得在宣布結果以後馬上提。
refusal-polls-stand-so = 投票現在已經是這個樣子，不用再動議。請接著投票或者計票。
refusal-no-waiver = 本會的規則不許人數不夠時照樣開會決定。請再等等人，或者宣布休息。
refusal-quorum-there = 人數已經夠了，或者已經免去了人數的要求。請直接往下進行。
refusal-consultation-only = 這次會議只協商，不表決。請把大家的共識和分歧記下來，再寫明由誰接著辦。

## 重提

refusal-nothing-tabled = 沒有擱置著的動議，不用恢復。請從議程上開始一個議題，或者提一個新動議。
refusal-nothing-referred = 沒有付委的動議，不用撤回。請從議程上開始一個議題，或者提一個新動議。
refusal-nothing-put-off = 沒有延期或者付委的動議可以接著議。請從議程上開始一個議題，或者提一個新動議。
refusal-not-adopted = 這個動議沒有通過，談不上撤銷或修正。還想再議，請提一個新動議。
refusal-nothing-to-reconsider = 現在沒有可以復議的表決。要改已經通過的決定，請提「撤銷或修正已通過的決定」；沒有通過的，請提一個新動議。
refusal-too-late-to-reconsider = 以前會議上的決定不能復議了。要改，請提「撤銷或修正已通過的決定」。
refusal-prevailing-side-only = 復議要由當時投給勝方的人提出。請先問{ $person }投的是哪一方；不是勝方的，請由另一位成員來提。
refusal-reconsidered-before = 這次表決已經復議過一次，不能再復議。請接著往下進行。

## 主持

refusal-chair-is-handed-over = 主持已經交給別人了。請先把主持收回，再交給另一位。
refusal-chair-not-handed-over = 主持沒有交給別人，不用收回，直接往下進行就可以。
refusal-officer-absent = { $office ->
    [secretary] 紀錄人
   *[chair] 主席
}{ $person }還不在場。請先登記他到場，或者推選一位暫時代替。

## 通知與議程

refusal-not-noticed = 「{ $title }」會前沒有公告，這次會議不能就它作決定。可以討論，也可以放到下次會議；規則允許的，請先動議把它列入議程。
refusal-agenda-is-locked = 本會的規則不許把會前沒有公告的事項列入議程。請把它放到下次會議，並在會前公告。
refusal-nothing-unnoticed = 這些議題會前都公告過，不用再動議列入議程。請直接開始議題。
refusal-nothing-to-announce = 議程上還沒有議題，沒有可以通知的內容。請先排議程，再發通知。
refusal-more-than-there-are = 填了 { $count } 人，可是一共只有 { $of } 人。請把這兩個數核對一遍。

## 程序、協商與公開

refusal-gate-ahead = 還差一步：「{ named-gate }」沒有完成，後面的不能做。請先辦好這一步，並登記下來。
refusal-gate-passed = 「{ named-gate }」這一步已經登記過了，不用再登記。
refusal-gate-not-reached = 「{ named-gate }」這一步是 { $count } 人，要有 { $needed } 人才夠。請核對人數；真的不夠，這一步就要重新開會。
refusal-sheet-missing = 還沒有簽名表。請先收好簽名表，再登記這一步。
refusal-too-soon-after-gate = 和前一步隔得太近，中間至少要隔 { $days } 天。請核對日期，或者晚幾天再辦。
refusal-no-gates = 現在沒有要登記的前置程序。請直接往下進行。
refusal-no-consultation = 本會的規則裡沒有協商這種辦法。請提出動議，用表決來決定。
refusal-reserved-to-assembly = 「{ named-matter }」只有居民會議才能決定。請選「提請居民會議決定」。
refusal-doors-are-closed = 會議正在非公開進行，旁聽的人和居民發言都要等一等。請先恢復公開。
refusal-doors-stand-so = 公開還是非公開，現在已經是這樣了，不用再改。請接著往下進行。
refusal-no-public-time = 本會的規則沒有安排居民發言時間。請由一位成員代居民把話說出來。
refusal-public-time-stands-so = 居民發言時間已經開始，或者已經結束，不用再按。請接著往下進行。
refusal-posted-too-short = 公示的時間太短：至少要 { $days } 天，最早到 { $earliest } 為止。請把截止日期往後改。

## 業主清冊

refusal-no-register = 本會的規則裡沒有業主清冊。請用業主大會的規則開會。
refusal-register-empty = 清冊裡有 { $units } 個專有部分、{ $owners } 位業主，少一樣也不行。請檢查檔案。
refusal-unit-twice = 第 { $first } 個和第 { $second } 個專有部分是同一個。請去掉一個再匯入。
refusal-owner-twice = 第 { $first } 位和第 { $second } 位業主是同一位。請合併成一位再匯入。
refusal-owner-without-unit = 第 { $line } 位業主名下沒有專有部分。請補上，或者去掉這一位。
refusal-unit-without-area = 第 { $line } 個專有部分沒有面積：登記、實測、契約三種裡至少要有一種。
refusal-unit-of-unknown-owner = 第 { $line } 個專有部分的業主不在清冊裡。請核對業主編號或姓名。
refusal-area-beyond-counting = 加到第 { $line } 個專有部分，總面積大得無法計算。請核對面積的單位。
refusal-nothing-counts = 清冊裡只有 { $units } 個停車位，依規則都不計入。請補上住宅和店面，或者修改規則。

## 書面表決

refusal-deadline-missing = 書面表決要有截止日。請填寫收回表決票的最後一天。
refusal-written-main-only = 只有主動議能交付書面表決，現在待決的是「{ named-kind }」。請先把它處理完。
refusal-register-missing = 這件事要依面積計票，還沒有業主清冊。請先匯入業主清冊。
refusal-nobody-entitled = 沒有一個有表決權的人，發不出表決票。請先登記名單或者業主清冊。
refusal-day-before = { $day } 早於發出表決的那一天（{ $first }）。請核對日期。
refusal-after-deadline = 這張票是 { $day } 收回的，截止日是 { $until }，過期不計。日期寫錯了，請改過來。
refusal-day-ahead = { $day } 還沒有到，今天是 { $today }。請核對日期。
refusal-form-not-issued = 沒有給{ $person }發放表決票的紀錄，收回的不能計入。請先登記發放。
refusal-form-not-returned = { $person }的表決票沒有收回的紀錄，不用取消。
refusal-scan-unreadable = 附上的掃描檔讀不出來。請換一個圖片或者 PDF 檔案。
refusal-before-deadline = 截止日是 { $until }，還有 { $missing } 人沒有交回，現在不能宣布結果。請等到截止日過後，或者等全部交回。
refusal-out-in-writing = { question-named }正在書面表決，不能再提同樣的動議。請等結果。
refusal-written-vote-runs = { question-named }的書面表決還沒有結果，不能簽名。請先宣布結果，或者中止它。

## 撤銷與更正

refusal-nothing-to-undo = 沒有可以撤銷的。建立會議、簽名不能撤銷；記錯了，請用「更正」。
refusal-not-the-last-act = 只能撤銷最後一步，而這已經不是最後一步了。請看「剛剛記錄」；更早的錯，請用「更正」。
refusal-cannot-be-corrected = 這條紀錄不能這樣更正。請換一種更正辦法，或者在會議紀錄裡用文字說明。

## 簽名

refusal-office-vacant = 還沒有定{ $office ->
    [secretary] 紀錄人
   *[chair] 主席
}，不能簽名。這次會議已經散會，請先撤銷散會，補上再散會。
refusal-has-signed = { $office ->
    [secretary] 紀錄人
   *[chair] 主席
}已經簽過名了，不用再簽。
refusal-already-signed = 已經有人簽名，會議紀錄不能再改。簽名之後發現的錯，請在下次會議上更正。
refusal-drawing-missing = 沒有收到簽名的筆跡。請在框裡重新簽一次。
refusal-signature-missing = 兩個人的簽名還沒有齊。主席和紀錄人都簽了名，會議紀錄才能定稿。
refusal-minutes-are-frozen = 會議紀錄已經簽名定稿，不能再改。發現有錯，請在下次會議上更正。
refusal-minutes-approved = 這份會議紀錄已獲認可，不再認可第二次。
refusal-approved-later = 會議紀錄由下次會議認可，不得當場認可（{ $cite }）。

# 數字對不上。
refusal-figure-negative = { named-figure }填的是 { $number }，不能比 0 少。請核對後重填，其他數字都還在。
refusal-figure-too-large = { named-figure }填的是 { $number }，比最多的 { $most } 還多，像是多打了一位。請核對後重填。
refusal-figure-missing = 填了剩餘票數，還要填{ named-figure }，才對得上帳。
refusal-sums-differ = { $sum ->
    [printed] 印製 { $said } 張，可是發出加剩餘一共 { $added } 張
    [issued] 發出 { $said } 張，可是收回、更換、未交回加起來 { $added } 張
    [in-box] 收回 { $said } 張，可是有效加廢票一共 { $added } 張
    [boxes] 收回 { $said } 張，可是各個票匭加起來 { $added } 張
   *[valid] 有效 { $said } 張，可是贊成、反對、棄權、空白加起來 { $added } 張
}，對不上。請核對後重填，填過的數字都還在。
refusal-too-many-issued = 發出 { $issued } 張（不算更換的），可是有表決權的只有 { $entitled } 人。請核對發出選票的人數。
refusal-place-missing = 有一個票匭還沒寫放在哪裡。請寫明，例如「主會場」或「流動票匭」。
refusal-place-twice = 有兩個票匭都寫成「{ $place }」，分不清是哪一個。請改一個名字。
refusal-counts-differ = 兩次點票不一樣：{ named-figure }，初點 { $first }，複點 { $second }{ $figures ->
    [1] { "" }
   *[other] （一共 { $figures } 項不同）
}。對上以前不能宣布。請把不同的地方再點一遍，改好填錯的那一次。
refusal-second-count-missing = 只點了一遍。請另外的人不看前一次的數字，再點一遍，兩次一樣才能宣布。
refusal-nothing-entered = 還沒有登錄任何結果，沒有可以宣布的。請先登錄。
refusal-counted-before = { $person }已經點過另外一遍了。兩遍要由不同的人點，請換一個人。
refusal-other-method = 這次表決的方法是{ named-method }，不能這樣登錄。請用這種方法的登錄表；要改方法，先中止這次表決。
refusal-method-ordered = 會議已經決定這個議題用{ named-method }，不能另用一種。要改，請先提出關於表決方法的動議。
refusal-area-needs-names = 這件事要依面積計算，無記名的票看不出是誰家的，算不出面積。請改用唱名表決，或者書面徵求意見。

## 意向調查

refusal-no-straw-polls = 依本會的規則不能做意向調查。想聽大家的意見，請展開討論；要作決定，請提動議。
refusal-straw-poll-is-open = 正在做意向調查，還沒數完。請先登記各項的人數，或者中止這次意向調查。
refusal-no-straw-poll-open = 現在沒有正在進行的意向調查。請先寫下要問的話，再開始。
refusal-answers-out-of-range = 寫了 { $count } 個答案。意向調查要有 { $least } 到 { $most } 個答案，請增減後再開始。
refusal-answer-twice = 答案「{ $answer }」寫了兩遍。請改掉一個。
refusal-answers-not-counted = 一共 { $answers } 個答案，只登記了 { $counted } 個數。請每個答案填一個數，沒有人就填 0。
refusal-too-many-hands = 「{ $answer }」記了 { $counted } 人，可是在場只有 { $present } 人。請重新數這一項。
refusal-hands-twice = 各項加起來是 { $counted } 人，可是在場只有 { $present } 人，而且每人只能選一項。請看看哪一項數多了。

## 接連的問題

refusal-questions-out-of-range = 寫了 { $count } 個問題。接連的問題要有 { $least } 到 { $most } 個，請增減後再儲存。
refusal-sequence-has-begun = 這一串問題已經開始提了，不能再改。請一個一個議下去。
refusal-no-sequence = 這個議題沒有可以接著提的問題。要一個接一個地問，請先把問題寫好。
refusal-not-its-turn = 還沒輪到這個問題。請先提排在它前面的那一個。
refusal-sequence-stopped = 第 { $question } 個問題沒有通過，後面的不再表決。還想議，請另提動議。
refusal-question-undecided = 第 { $question } 個問題還沒有結果。請先把它議決。
refusal-item-is-closed = 這個議題已經結束。請在還沒有結束的議題上寫。

## 撤銷表決

refusal-vote-not-announced = 這次表決還沒有宣布結果，談不上撤銷。要停下來，請中止表決。
refusal-vote-is-void = 這次表決已經作廢。請把動議重新交付表決。
refusal-procedural-vote = 這是關於程序的表決：通過了的已經照辦，沒有通過的可以再提，不用撤銷。剛剛記錯的，請用「撤銷上一步」。
refusal-decided-since = 後來的決定已經以它為依據：{ question-named }。請先處理那一個，或者提「撤銷或修正已通過的決定」。
refusal-nothing-annulled = 沒有因為表決作廢而等著重新表決的動議。

# 選舉、評選、擇優。
refusal-election-running = 這個議題上「{ $title }」的選舉還沒有結束。請先把它辦完，或者宣布結束，再開始另一次。
refusal-no-election = 手上的議題沒有正在進行的選舉。請先開始選舉。
refusal-seats-missing = 名額是 0，選不出人。請填 1 或者更多。
refusal-secret-by-rule = 依規則這次選舉要無記名投票，不能舉手。請改用投票。
refusal-majority-by-rule = 依規則這次選舉要過半數才能當選，不能只比誰票多。請改為過半數。
refusal-nominations-are-closed = 提名已經截止。要再提，請先重新開放提名。
refusal-nominations-are-open = 提名還沒有截止。請先截止提名，再投票。
refusal-cannot-nominate = { $by ->
    [member] 成員個人
    [party] 黨組織
    [voters] 選民連署
    [applicant] 自薦
   *[listed] 事先公布的名單
}不在規則允許的提名方式裡。請依規則的方式提名。
refusal-too-few-voters = 連署的有 { $signed } 人，要 { $needed } 人以上才能提名。請補足簽名。
refusal-nominee-unfit = { $purpose ->
    [options] 這是在幾個方案裡選，候選的應當是方案，不是人
   *[office] 這是選人，候選的應當是人，不是方案
}。請核對後再提。
refusal-is-candidate = { $person }已經是候選人了，不用再提。
refusal-option-twice = 「{ $title }」已經列上了，不用再列。
refusal-barred = { $person }{ $tie ->
    [near-relative] 是居民委員會成員的近親屬
   *[committee-member] 是居民委員會成員
}，依規則不能進監督委員會。請另提人選。
refusal-nomination-needs-no-second = 這個提名不用附議，或者已經有人附議了。
refusal-nominator-cannot-second = { $person }是提名人，不能附議自己的提名。請另一位成員附議。
refusal-no-answer-awaited = 沒有候選人等著答覆，或者已經答覆過了。
refusal-not-standing = 這位候選人現在不在參選之列，沒有什麼可退的。
refusal-nothing-to-weigh = 還沒有方案，或者沒有寫衡量的標準，沒法逐條衡量。
refusal-tie-undecided = 有 { $tied } 位候選人得票相同，先要在他們之間定下來，才能辦別的。
refusal-no-tie = 沒有得票相同、等著抽籤的候選人。
refusal-tie-by-round = 依規則，得票相同要再投一輪，不抽籤。請開始下一輪。
refusal-no-candidates = 還沒有可以投票的候選人。請先提名，並等候選人同意。
refusal-uncontested = 候選人 { $candidates } 名，名額 { $seats } 名。依規則候選人要多於名額，不能同額選舉。請繼續提名。
refusal-is-contested = 候選人 { $candidates } 名，空額 { $seats } 名，要投票決定，不能直接宣布當選。
refusal-voted-by-rule = 依規則，即使候選人不多於名額，也要投票，不能直接宣布當選。
refusal-no-further-round = 依規則這次選舉只投一輪，沒有下一輪。請宣布選舉結束，空額寫明原因。
refusal-candidate-is-agent = { $person }是候選人，又拿著別人的委託。候選人不能接受委託，請先解除。
refusal-no-round-open = 現在沒有正在進行的投票。請先開始一輪投票。
refusal-no-write-ins = 這一輪不能另選他人。
refusal-counting-has-begun = 已經開始點票，不能再添名字。要添，請先撤銷登錄的點票結果。
refusal-papers-missing = 這一輪是投票，先要填票數：發出、收回、有效、廢票。
refusal-papers-misplaced = 這一輪是舉手，沒有票。請只填每個人的舉手數。
refusal-hands-counted-once = 舉手只點一遍，不用複點。改數字請直接再填一遍。
refusal-counters-missing = 還沒寫是誰計票、誰監票。請選上在場的人。
refusal-candidate-counts = { $person }是候選人，不能計票、監票或者見證。請換一個人。
refusal-not-in-round = 票上點到的有一個名字不在這一輪的候選人裡。請核對；是另選他人的，先把名字添上。
refusal-marked-twice = { $candidate }在同一份點票裡出現了兩次。請合成一列再填。
refusal-marks-above-ballots = { $candidate }得了 { $marks } 票，可是圈選了的有效票（或舉手的人）只有 { $ballots }。請核對，填過的數字都還在。
refusal-marks-above-seats = 各人得票加起來 { $sum }，可是 { $ballots } 張票、每張最多選 { $seats } 個，最多只能有 { $most }。請核對，填過的數字都還在。
refusal-marks-below-ballots = 圈選了的有效票有 { $ballots } 張，可是各人得票加起來只有 { $sum }。每張至少選了一個；一個都沒選的算空白票。請核對，填過的數字都還在。
refusal-name-sum-differs = { $candidate }的贊成、反對、棄權和不清楚的加起來是 { $sum }，可是圈選了的有效票是 { $ballots } 張，應當一樣。請核對，填過的數字都還在。
refusal-only-names-marked = 這次選舉只在選的名字上圈選，{ $candidate }不能有反對或者棄權。請把那兩格改成 0。
refusal-sheets-differ = 逐張列出的票一共 { $sum } 張，可是圈選了的有效票是 { $ballots } 張，應當一樣。請核對。
refusal-sheet-empty = 列出的票裡有一列沒有張數，或者一個名字也沒選。沒選名字的票請算在空白票裡。
refusal-sheet-above-seats = 列出的票裡有一張選了 { $marks } 個，名額只有 { $seats } 個，是廢票。請算在廢票裡。
refusal-sheet-marks-differ = { $candidate }：逐張列出的加起來是 { $listed }，填的是 { $counted }，應當一樣。請核對。
refusal-round-counts-differ = 兩次點票不一樣：{ $at ->
    [name] { $candidate }的
   *[papers] { "" }
}{ named-figure }，初點 { $first }，複點 { $second }{ $figures ->
    [1] { "" }
   *[other] （一共 { $figures } 項不同）
}。對上以前不能宣布。請把不同的地方再點一遍，改好填錯的那一次。
refusal-lots-incomplete = 得票相同的有 { $tied } 位，寫上的是 { $named } 位。請把他們按抽籤的次序全部寫上，一個不多，一個不少。
refusal-witness-missing = 抽籤要有人見證。請寫上在場的見證人。
refusal-nothing-to-annul = 沒有可以宣布無效的選舉，或者已經宣布無效了。
refusal-not-the-last-round = 後面還有一輪以它為依據。請從最後一輪開始宣布無效。
refusal-uncounted-not-larger = 在場 { $present } 人，沒有逐一計數的一邊只剩 { $rest } 人，不比數過的一邊（{ $counted } 人）多，不能算作「其餘都是」。請把兩邊都數一遍。
refusal-all-sides-counted = 這次表決各方都要逐一計數，不能只數少的一邊。請把贊成、反對、棄權都數出來。
refusal-counted-by-place = 已經登錄 { $places } 個會場的票數，這次表決按會場彙總。請登錄完各會場，再宣布合計。
