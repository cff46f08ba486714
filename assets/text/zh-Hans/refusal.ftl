### 为什么现在不行，该怎么办。写给第一次主持会议的人：先说原因，再说下一步。条文另行显示。

## 会议与阶段

refusal-not-called = 还没有会议。请先新建一次会议。
refusal-already-called = 这次会议已经建好了，直接往下做就可以。
refusal-rules-unusable = 这套议事规则有错，不能用。请换一套，或请人改好规则文件再试。
refusal-time-runs-back = 这个时间比上一条记录还早。请填不早于上一条的时间；前面记错了，请用“更正”。
refusal-typed-time-misplaced = 时间的填法不对：现场会议由程序自动记时，补录的会议要逐条填写时间。请照此再试。
refusal-phase-past = 会议已经过了这一步，不能再做。请接着做眼下的事；前面记错了，请用“更正”。
refusal-not-in-session = 现在不在开会时间，不能做这件事。会还没开，请先宣布开会；会已散，请整理会议记录。
refusal-in-recess = 正在休会。请先宣布复会，再继续。
refusal-not-in-recess = 现在没有休会，不用复会，直接往下进行就可以。
refusal-not-adjourned = 会议还没有散会，这件事要等散会以后再做。请先宣布散会。
refusal-no-chair = 还没有定主持人。请在名册里选一位主持人，再宣布开会。
refusal-nobody-present = 能做这件事的人都不在场。请先签到，或者登记到会，再试一次。
refusal-no-seats = 席位数不能是零。请填上本会的席位数；不清楚可以空着。
refusal-sign-in-closed = 签到还没有开始。请先开始签到，再登记到会。

## 填写

refusal-name-missing = 名称或姓名没有填。请补上再试。
refusal-title-missing = 议题没有标题。请写一句话，说明要议什么事。
refusal-text-missing = 还没有写内容。请写清楚再试；是动议，就写谁、做什么、什么时候做。
refusal-reason-missing = 还没有写原因。请用一句话写明为什么，这句话会写进记录。
refusal-nobody-named = 还没有选人，或者没有可以选的人。请先选好人，再试一次。
refusal-named-twice = { $person }在名单里出现了两次。请去掉一个再试。
refusal-unknown = 没有找到所指的内容，它可能已经处理完，或者不在了。请看一眼现在的画面，重新选择。
refusal-already-there = 这一条已经有了，不用重复添加。

## 议程

refusal-inside-itself = 一个议题不能放到它自己下面。请换一个位置。
refusal-place-unclear = 不清楚这个议题要放在哪里。请重新选一个位置。
refusal-sides-unclear = 不清楚站在哪一方。一场讨论至少有两方，名称不能重复；发言时请从这几方里选一方。
refusal-item-has-begun = 这个议题已经议过，要留在议程上备查。不想再议，请把它结束。
refusal-item-in-hand = 正在议的就是这个议题，请接着进行。
refusal-item-not-in-hand = 现在议的不是这个议题。请先回到这个议题，再结束它。
refusal-no-item-in-hand = 现在没有在议的议题。请先在议程上开始一个议题。

## 到会

refusal-not-on-roll = 名册里没有这个人。请先把他登记到名册上。
refusal-is-present = { $person }已经在场，不用再登记。
refusal-not-present = { $person }现在不在场。请先登记到会，再试一次。
refusal-is-excused = { $person }已经登记了请假，不用再登记。
refusal-has-attended = { $person }在这次会议里已有记录，不能从名册上删去。人走了，请登记离会。
refusal-holds-office = { $person }已经担任这个职务，不用再指定。
refusal-is-recused = { $person }已经在回避，不用再登记。
refusal-not-recused = { $person }没有回避，不用恢复。请核对姓名。
refusal-nobody-recused = 这个议题没有人回避，不用恢复。请直接往下进行。
refusal-no-proxies = 本会的规则不许委托代理。请本人到会；来不了的，请登记请假。
refusal-too-many-proxies = { $person }已经代理了 { $limit } 人，规则不许再多。请另找一位代理人。
refusal-is-represented = { $person }已经有代理人了。要换人，请先结束原来的代理。
refusal-not-represented = { $person }没有代理人，不用结束。请核对姓名。
refusal-proxy-chain = { $person }自己委托了别人，或者手里还有别人的委托，不能再转一道。请本人到会，或者另找一位代理人。
refusal-form-unclear = 委托书的扫描件没有认出来。请重新附上，或者先不附。
refusal-not-entitled = { $why ->
    [no-vote] { $person }没有表决权，这次表决不计。要表示意见，可以登记意见。
    [recused] { $person }在本议题中回避，这次表决不计。
    [away] { $person }不在场，也没有在场的代理人，这次表决不计。
    [over-the-cap] { $person }的代理人代理的人数超过了规则的上限，超出的不计。
   *[came-late] { $person }是表决开始以后才到的，不在这次表决的名册里。请从下一次表决起参加。
}
refusal-no-positions = 本会的规则没有规定无表决权的人可以登记意见。请按发言排队，记录人可以在记录里写明。
refusal-has-vote = { $person }有表决权，不用登记意见。请发言、提动议或者投票。

## 发言

refusal-observers-listen = { $person }是旁听，只听不发言。有话要说，请托一位成员代为提出，或把他改为列席。
refusal-members-only = { $person }不是有表决权的成员，不能提动议、附议或表决。请由一位成员来提。
refusal-in-queue = { $person }已经在排队了，请等叫到名字。
refusal-side-missing = 还没有说明立场。请先问清楚：是赞成，还是反对？选好再排队。
refusal-speeches-used = { $person }就这一题已经说满 { $limit } 次了。请把机会让给没说过的人；还有疑问，可以提问。
refusal-nobody-waits = 现在没有人排队发言。请问一声：还有哪位要发言？
refusal-nobody-speaks = 现在没有人在发言。请先请下一位发言。
refusal-speech-stands-still = 发言的计时已经停着。要继续，请按“继续计时”。
refusal-speech-runs = 发言的计时正在走，不用再按。
refusal-time-unclear = 时间、长短或次数没有看懂，或者不合适。请改清楚再试；每次发言、每次加时都在一小时以内。
refusal-no-time-left = 发言人的时间已经用完，没有可以转让的。请这位另行排队发言。
refusal-interrupts = { $person }正在发言，这件事不能打断人。请等他说完再提；真有秩序问题，可以提“秩序问题”。
refusal-not-next = 轮到{ $person }发言了。请先请他说；一定要先请别人，可以越过这条规则，写明原因。
refusal-undebatable = 现在这一件不讨论，直接表决。请先表决；有不明白的，可以提问。
refusal-debate-closed = 大家已经决定停止辩论。请直接表决。
refusal-chair-neutral = { $person }正在主持，不发言、不提动议、不附议。真要参加讨论，请先把主持交给别人。
refusal-nothing-to-override = 现在没有拦着这件事、又可以由主持人越过的规则。请直接做；还是不行，照提示的办法做。

## 动议

refusal-question-first = 一次只议一件事：{ question-named }还没有结果。请先处理完它，再来做这一件。
refusal-question-pending = { question-named }还没有结果。请先决定它，或者把它撤回。
refusal-nothing-pending = 现在没有待决的动议。请先请一位成员提出动议，说清楚要做什么。
refusal-second-awaited = { question-named }正在等人附议。请先问：有没有人附议？没有人附议，就宣布不予讨论。
refusal-no-second-needed = 这个动议现在不需要附议，可以接着讨论。
refusal-mover-cannot-second = { $person }是动议人，不能给自己附议。请问问其他成员。
refusal-motion-disposed = 这个动议已经处理完了。还想再议，请重新提出一个动议。
refusal-kind-switched-off = 本会的规则里没有“{ named-kind }”这一种。请改用规则里有的办法。
refusal-not-immediately-pending = 眼下该处理的不是这一个，而是最后提出的那一个。请先处理它。
refusal-not-amendable = 现在这个动议不能这样修正。请先把它表决；不满意，可以投反对。
refusal-third-degree = 修正案的修正案，不能再修正了。请先表决眼前这一个；不满意就投反对，再提一个更好的。
refusal-words-not-found = 原文里没有“{ $words }”这几个字。请照原文一字不差地抄一遍。
refusal-words-twice = 原文里“{ $words }”不止出现一次。请多抄几个字，或者说明是第几处。
refusal-nothing-changed = 改了以后和原来一样。请写出要改成什么；不想改，就不必提交。
refusal-nothing-left = 这样一改，原文一个字也不剩了。反对整个动议，请在表决时投反对。
refusal-matter-unknown = 规则里没有“{ $matter }”这一类事项。请从列出的类别里选一类。
refusal-body-decides = 这件事由大家决定，不由主持人裁定。请交付表决。
refusal-chair-decides = 这件事由主持人裁定或答复，不表决。请主持人先说话；不服裁定的，再提申诉。
refusal-belongs-to-body = 动议已经交给大家讨论，动议人不能自己撤回。请改提“撤回或改写动议”，没有人反对就可以撤回。
refusal-nothing-to-appeal = 现在没有可以申诉的裁定。申诉要在主持人刚刚裁定之后马上提。还有意见，请另提动议。
refusal-too-late-to-object = 现在不能反对考虑了：只能对原来的主动议提，还要在有人讨论之前。不赞成的，请在表决时投反对。
refusal-not-divisible = 不能这样分。能分的是主动议，要分成两部分或两段以上。请改一改分法，或者整个一起讨论。
refusal-no-paragraphs = 没有下一段了，或者这个动议不是逐段讨论的。请接着讨论，没有人要说了就表决。
refusal-paragraphs-left = 现在讨论到第 { $paragraph } 段，一共 { $of } 段。请把每一段都讨论完，再整个表决。
refusal-nominations-stand-so = 提名现在已经是这个样子，不用再动议。请接着往下进行。
refusal-cannot-be-suspended = “{ named-ground }”这条规则不能暂停：它保护不在场的人和每个成员的权利，也保证决定公正。请照这条规则办。

## 表决

refusal-no-quorum = 在场 { $present } 人，要有 { $needed } 人才能作决定。请再等等人，或者宣布休会。
refusal-somebody-waits = { $person }还在等着发言，话没有说完不能表决。请先请他发言，或者问他是否放弃。
refusal-vote-is-open = 正在表决，不能做别的事。请先登记票数，或者中止这次表决。
refusal-vote-is-over = 现在没有正在进行的表决。要表决，请先把动议交付表决。
refusal-too-many-votes = 数出了 { $counted } 票，可是表决时在场只有 { $present } 人。请重新数一遍。
refusal-chair-vote-not-due = 主持人另外的一票，只有规则给了、又能改变结果时才算，现在不算。请按成员的票数宣布结果。
refusal-vote-not-in-doubt = 这次表决没有疑问，不用再裁定。
refusal-vote-in-doubt = 更正以后，{ question-named }的表决结果有了疑问。请主持人先裁定：有效，还是作废。
refusal-no-vote-to-divide = 现在没有刚刚宣布的结果可以重新数。要求重新起立表决，得在宣布结果以后马上提。
refusal-polls-stand-so = 投票现在已经是这个样子，不用再动议。请接着投票或者计票。
refusal-no-waiver = 本会的规则不许人数不够时照样开会决定。请再等等人，或者宣布休会。
refusal-quorum-there = 人数已经够了，或者已经免去了人数的要求。请直接往下进行。
refusal-consultation-only = 这次会议只协商，不表决。请把大家的共识和分歧记下来，再写明由谁接着办。

## 重提

refusal-nothing-tabled = 没有搁置着的动议，不用恢复。请从议程上开始一个议题，或者提一个新动议。
refusal-nothing-referred = 没有交付委员会的动议，不用撤回。请从议程上开始一个议题，或者提一个新动议。
refusal-nothing-put-off = 没有延期或者交付委员会的动议可以接着议。请从议程上开始一个议题，或者提一个新动议。
refusal-not-adopted = 这个动议没有通过，谈不上撤销或修正。还想再议，请提一个新动议。
refusal-nothing-to-reconsider = 现在没有可以复议的表决。要改已经通过的决定，请提“撤销或修正已通过的决定”；没有通过的，请提一个新动议。
refusal-too-late-to-reconsider = 以前会议上的决定不能复议了。要改，请提“撤销或修正已通过的决定”。
refusal-prevailing-side-only = 复议要由当时投给胜方的人提出。请先问{ $person }投的是哪一方；不是胜方的，请由另一位成员来提。
refusal-reconsidered-before = 这次表决已经复议过一次，不能再复议。请接着往下进行。

## 主持

refusal-chair-is-handed-over = 主持已经交给别人了。请先把主持收回，再交给另一位。
refusal-chair-not-handed-over = 主持没有交给别人，不用收回，直接往下进行就可以。
refusal-officer-absent = { $office ->
    [secretary] 记录人
   *[chair] 主持人
}{ $person }还不在场。请先登记他到会，或者推选一位暂时代替。

## 通知与议程

refusal-not-noticed = “{ $title }”会前没有公告，这次会议不能就它作决定。可以讨论，也可以放到下次会议；规则允许的，请先动议把它列入议程。
refusal-agenda-is-locked = 本会的规则不许把会前没有公告的事项列入议程。请把它放到下次会议，并在会前公告。
refusal-nothing-unnoticed = 这些议题会前都公告过，不用再动议列入议程。请直接开始议题。
refusal-nothing-to-announce = 议程上还没有议题，没有可以通知的内容。请先排议程，再发通知。
refusal-more-than-there-are = 填了 { $count } 人，可是一共只有 { $of } 人。请把这两个数核对一遍。

## 程序、协商与公开

refusal-gate-ahead = 还差一步：“{ named-gate }”没有完成，后面的不能做。请先办好这一步，并登记下来。
refusal-gate-passed = “{ named-gate }”这一步已经登记过了，不用再登记。
refusal-gate-not-reached = “{ named-gate }”这一步是 { $count } 人，要有 { $needed } 人才够。请核对人数；真的不够，这一步就要重新开会。
refusal-sheet-missing = 还没有签名表。请先收好签名表，再登记这一步。
refusal-too-soon-after-gate = 和前一步隔得太近，中间至少要隔 { $days } 天。请核对日期，或者晚几天再办。
refusal-no-gates = 现在没有要登记的前置程序。请直接往下进行。
refusal-no-consultation = 本会的规则里没有协商这种办法。请提出动议，用表决来决定。
refusal-reserved-to-assembly = “{ named-matter }”只有居民会议才能决定。请选“提请居民会议决定”。
refusal-doors-are-closed = 会议正在非公开进行，旁听的人和居民发言都要等一等。请先恢复公开。
refusal-doors-stand-so = 公开还是非公开，现在已经是这样了，不用再改。请接着往下进行。
refusal-no-public-time = 本会的规则没有安排居民发言时间。请由一位成员代居民把话说出来。
refusal-public-time-stands-so = 居民发言时间已经开始，或者已经结束，不用再按。请接着往下进行。
refusal-posted-too-short = 公示的时间太短：至少要 { $days } 天，最早到 { $earliest } 为止。请把截止日期往后改。

## 业主清册

refusal-no-register = 本会的规则里没有业主清册。请用业主大会的规则开会。
refusal-register-empty = 清册里有 { $units } 个专有部分、{ $owners } 位业主，少一样也不行。请检查文件。
refusal-unit-twice = 第 { $first } 个和第 { $second } 个专有部分是同一个。请去掉一个再导入。
refusal-owner-twice = 第 { $first } 位和第 { $second } 位业主是同一位。请合并成一位再导入。
refusal-owner-without-unit = 第 { $line } 位业主名下没有专有部分。请补上，或者去掉这一位。
refusal-unit-without-area = 第 { $line } 个专有部分没有面积：登记、实测、合同三种里至少要有一种。
refusal-unit-of-unknown-owner = 第 { $line } 个专有部分的业主不在清册里。请核对业主编号或姓名。
refusal-area-beyond-counting = 加到第 { $line } 个专有部分，总面积大得无法计算。请核对面积的单位。
refusal-nothing-counts = 清册里只有 { $units } 个车位，按规则都不计入。请补上住宅和商铺，或者修改规则。

## 书面表决

refusal-deadline-missing = 书面表决要有截止日。请填写收回表决票的最后一天。
refusal-written-main-only = 只有主动议能交付书面表决，现在待决的是“{ named-kind }”。请先把它处理完。
refusal-register-missing = 这件事要按面积计票，还没有业主清册。请先导入业主清册。
refusal-nobody-entitled = 没有一个有表决权的人，发不出表决票。请先登记名单或者业主清册。
refusal-day-before = { $day } 早于发出表决的那一天（{ $first }）。请核对日期。
refusal-after-deadline = 这张票是 { $day } 收回的，截止日是 { $until }，过期不计。日期写错了，请改过来。
refusal-day-ahead = { $day } 还没有到，今天是 { $today }。请核对日期。
refusal-form-not-issued = 没有给{ $person }发放表决票的记录，收回的不能计入。请先登记发放。
refusal-form-not-returned = { $person }的表决票没有收回的记录，不用取消。
refusal-scan-unreadable = 附上的扫描件读不出来。请换一个图片或者 PDF 文件。
refusal-before-deadline = 截止日是 { $until }，还有 { $missing } 人没有交回，现在不能宣布结果。请等到截止日过后，或者等全部交回。
refusal-out-in-writing = { question-named }正在书面表决，不能再提同样的动议。请等结果。
refusal-written-vote-runs = { question-named }的书面表决还没有结果，不能签名。请先宣布结果，或者中止它。

## 撤销与更正

refusal-nothing-to-undo = 没有可以撤销的。建会、签名不能撤销；记错了，请用“更正”。
refusal-not-the-last-act = 只能撤销最后一步，而这已经不是最后一步了。请看“刚刚记录”；更早的错，请用“更正”。
refusal-cannot-be-corrected = 这条记录不能这样更正。请换一种更正办法，或者在会议记录里用文字说明。

## 签名

refusal-office-vacant = 还没有定{ $office ->
    [secretary] 记录人
   *[chair] 主持人
}，不能签名。这次会议已经散会，请先撤销散会，补上再散会。
refusal-has-signed = { $office ->
    [secretary] 记录人
   *[chair] 主持人
}已经签过名了，不用再签。
refusal-already-signed = 已经有人签名，会议记录不能再改。签名之后发现的错，请在下次会议上更正。
refusal-drawing-missing = 没有收到签名的笔迹。请在框里重新签一次。
refusal-signature-missing = 两个人的签名还没有齐。主持人和记录人都签了名，会议记录才能定稿。
refusal-minutes-are-frozen = 会议记录已经签名定稿，不能再改。发现有错，请在下次会议上更正。
refusal-minutes-approved = 这份会议记录已经通过，不再通过第二次。
refusal-approved-later = 会议记录由下次会议通过，不能当场通过（{ $cite }）。

# 数字对不上。
refusal-figure-negative = { named-figure }填的是 { $number }，不能比 0 少。请核对后重填，其他数字都还在。
refusal-figure-too-large = { named-figure }填的是 { $number }，比最多的 { $most } 还多，像是多打了一位。请核对后重填。
refusal-figure-missing = 填了剩余票数，还要填{ named-figure }，才对得上账。
refusal-sums-differ = { $sum ->
    [printed] 印制 { $said } 张，可是发出加剩余一共 { $added } 张
    [issued] 发出 { $said } 张，可是收回、更换、未交回加起来 { $added } 张
    [in-box] 收回 { $said } 张，可是有效加废票一共 { $added } 张
    [boxes] 收回 { $said } 张，可是各个票箱加起来 { $added } 张
   *[valid] 有效 { $said } 张，可是赞成、反对、弃权、空白加起来 { $added } 张
}，对不上。请核对后重填，填过的数字都还在。
refusal-too-many-issued = 发出 { $issued } 张（不算更换的），可是有表决权的只有 { $entitled } 人。请核对发票的人数。
refusal-place-missing = 有一个票箱还没写放在哪里。请写明，例如“主会场”或“流动票箱”。
refusal-place-twice = 有两个票箱都写成“{ $place }”，分不清是哪一个。请改一个名字。
refusal-counts-differ = 两次点票不一样：{ named-figure }，初点 { $first }，复点 { $second }{ $figures ->
    [1] { "" }
   *[other] （一共 { $figures } 项不同）
}。对上以前不能宣布。请把不同的地方再点一遍，改好填错的那一次。
refusal-second-count-missing = 只点了一遍。请另外的人不看前一次的数字，再点一遍，两次一样才能宣布。
refusal-nothing-entered = 还没有录入任何结果，没有可以宣布的。请先录入。
refusal-counted-before = { $person }已经点过另外一遍了。两遍要由不同的人点，请换一个人。
refusal-other-method = 这次表决的方法是{ named-method }，不能这样录入。请用这种方法的录入表；要改方法，先中止这次表决。
refusal-method-ordered = 会议已经决定这个议题用{ named-method }，不能另用一种。要改，请先提出关于表决方法的动议。
refusal-area-needs-names = 这件事要按面积计算，无记名的票看不出是谁家的，算不出面积。请改用唱名表决，或者书面征求意见。

## 摸底

refusal-no-straw-polls = 按本会的规则不能摸底。想听大家的意见，请展开讨论；要作决定，请提动议。
refusal-straw-poll-is-open = 正在摸底，还没数完。请先登记各项的人数，或者中止这次摸底。
refusal-no-straw-poll-open = 现在没有正在进行的摸底。请先写下要问的话，再开始。
refusal-answers-out-of-range = 写了 { $count } 个答案。摸底要有 { $least } 到 { $most } 个答案，请增减后再开始。
refusal-answer-twice = 答案“{ $answer }”写了两遍。请改掉一个。
refusal-answers-not-counted = 一共 { $answers } 个答案，只登记了 { $counted } 个数。请每个答案填一个数，没有人就填 0。
refusal-too-many-hands = “{ $answer }”记了 { $counted } 人，可是在场只有 { $present } 人。请重新数这一项。
refusal-hands-twice = 各项加起来是 { $counted } 人，可是在场只有 { $present } 人，而且每人只能选一项。请看看哪一项数多了。

## 接连的问题

refusal-questions-out-of-range = 写了 { $count } 个问题。接连的问题要有 { $least } 到 { $most } 个，请增减后再保存。
refusal-sequence-has-begun = 这一串问题已经开始提了，不能再改。请一个一个议下去。
refusal-no-sequence = 这个议题没有可以接着提的问题。要一个接一个地问，请先把问题写好。
refusal-not-its-turn = 还没轮到这个问题。请先提排在它前面的那一个。
refusal-sequence-stopped = 第 { $question } 个问题没有通过，后面的不再表决。还想议，请另提动议。
refusal-question-undecided = 第 { $question } 个问题还没有结果。请先把它议决。
refusal-item-is-closed = 这个议题已经结束。请在还没有结束的议题上写。

## 撤销表决

refusal-vote-not-announced = 这次表决还没有宣布结果，谈不上撤销。要停下来，请中止表决。
refusal-vote-is-void = 这次表决已经作废。请把动议重新交付表决。
refusal-procedural-vote = 这是关于程序的表决：通过了的已经照办，没有通过的可以再提，不用撤销。刚刚记错的，请用“撤回上一步”。
refusal-decided-since = 后来的决定已经以它为依据：{ question-named }。请先处理那一个，或者提“撤销或修正已通过的决定”。
refusal-nothing-annulled = 没有因为表决作废而等着重新表决的动议。

# 选举、评选、择优。
refusal-election-running = 这个议题上“{ $title }”的选举还没有结束。请先把它办完，或者宣布结束，再开始另一次。
refusal-no-election = 手上的议题没有正在进行的选举。请先开始选举。
refusal-seats-missing = 名额是 0，选不出人。请填 1 或者更多。
refusal-secret-by-rule = 按规则这次选举要无记名投票，不能举手。请改用投票。
refusal-majority-by-rule = 按规则这次选举要过半数才能当选，不能只比谁票多。请改为过半数。
refusal-nominations-are-closed = 提名已经截止。要再提，请先重新开放提名。
refusal-nominations-are-open = 提名还没有截止。请先截止提名，再投票。
refusal-cannot-nominate = { $by ->
    [member] 成员个人
    [party] 党组织
    [voters] 选民联名
    [applicant] 自荐
   *[listed] 事先公布的名单
}不在规则允许的提名方式里。请按规则的方式提名。
refusal-too-few-voters = 联名的有 { $signed } 人，要 { $needed } 人以上才能提名。请补足签名。
refusal-nominee-unfit = { $purpose ->
    [options] 这是在几个方案里选，候选的应当是方案，不是人
   *[office] 这是选人，候选的应当是人，不是方案
}。请核对后再提。
refusal-is-candidate = { $person }已经是候选人了，不用再提。
refusal-option-twice = “{ $title }”已经列上了，不用再列。
refusal-barred = { $person }{ $tie ->
    [near-relative] 是居民委员会成员的近亲属
   *[committee-member] 是居民委员会成员
}，按规则不能进监督委员会。请另提人选。
refusal-nomination-needs-no-second = 这个提名不用附议，或者已经有人附议了。
refusal-nominator-cannot-second = { $person }是提名人，不能附议自己的提名。请另一位成员附议。
refusal-no-answer-awaited = 没有候选人等着答复，或者已经答复过了。
refusal-not-standing = 这位候选人现在不在参选之列，没有什么可退的。
refusal-nothing-to-weigh = 还没有方案，或者没有写衡量的标准，没法逐条衡量。
refusal-tie-undecided = 有 { $tied } 位候选人得票相同，先要在他们之间定下来，才能办别的。
refusal-no-tie = 没有得票相同、等着抽签的候选人。
refusal-tie-by-round = 按规则，得票相同要再投一轮，不抽签。请开始下一轮。
refusal-no-candidates = 还没有可以投票的候选人。请先提名，并等候选人同意。
refusal-uncontested = 候选人 { $candidates } 名，名额 { $seats } 名。按规则候选人要多于名额，不能等额选举。请继续提名。
refusal-is-contested = 候选人 { $candidates } 名，空额 { $seats } 名，要投票决定，不能直接宣布当选。
refusal-voted-by-rule = 按规则，即使候选人不多于名额，也要投票，不能直接宣布当选。
refusal-no-further-round = 按规则这次选举只投一轮，没有下一轮。请宣布选举结束，空额写明原因。
refusal-candidate-is-agent = { $person }是候选人，又拿着别人的委托。候选人不能接受委托，请先解除。
refusal-no-round-open = 现在没有正在进行的投票。请先开始一轮投票。
refusal-no-write-ins = 这一轮不能另选他人。
refusal-counting-has-begun = 已经开始点票，不能再添名字。要添，请先撤销录入的点票结果。
refusal-papers-missing = 这一轮是投票，先要填票数：发出、收回、有效、废票。
refusal-papers-misplaced = 这一轮是举手，没有票。请只填每个人的举手数。
refusal-hands-counted-once = 举手只点一遍，不用复点。改数字请直接再填一遍。
refusal-counters-missing = 还没写是谁计票、谁监票。请选上在场的人。
refusal-candidate-counts = { $person }是候选人，不能计票、监票或者见证。请换一个人。
refusal-not-in-round = 票上点到的有一个名字不在这一轮的候选人里。请核对；是另选他人的，先把名字添上。
refusal-marked-twice = { $candidate }在同一份点票里出现了两次。请合成一行再填。
refusal-marks-above-ballots = { $candidate }得了 { $marks } 票，可是画了的有效票（或举手的人）只有 { $ballots }。请核对，填过的数字都还在。
refusal-marks-above-seats = 各人得票加起来 { $sum }，可是 { $ballots } 张票、每张最多选 { $seats } 个，最多只能有 { $most }。请核对，填过的数字都还在。
refusal-marks-below-ballots = 画了的有效票有 { $ballots } 张，可是各人得票加起来只有 { $sum }。每张至少选了一个；一个都没选的算空白票。请核对，填过的数字都还在。
refusal-name-sum-differs = { $candidate }的赞成、反对、弃权和不清楚的加起来是 { $sum }，可是画了的有效票是 { $ballots } 张，应当一样。请核对，填过的数字都还在。
refusal-only-names-marked = 这次选举只在选的名字上画，{ $candidate }不能有反对或者弃权。请把那两格改成 0。
refusal-sheets-differ = 逐张列出的票一共 { $sum } 张，可是画了的有效票是 { $ballots } 张，应当一样。请核对。
refusal-sheet-empty = 列出的票里有一行没有张数，或者一个名字也没选。没选名字的票请算在空白票里。
refusal-sheet-above-seats = 列出的票里有一张选了 { $marks } 个，名额只有 { $seats } 个，是废票。请算在废票里。
refusal-sheet-marks-differ = { $candidate }：逐张列出的加起来是 { $listed }，填的是 { $counted }，应当一样。请核对。
refusal-round-counts-differ = 两次点票不一样：{ $at ->
    [name] { $candidate }的
   *[papers] { "" }
}{ named-figure }，初点 { $first }，复点 { $second }{ $figures ->
    [1] { "" }
   *[other] （一共 { $figures } 项不同）
}。对上以前不能宣布。请把不同的地方再点一遍，改好填错的那一次。
refusal-lots-incomplete = 得票相同的有 { $tied } 位，写上的是 { $named } 位。请把他们按抽签的次序全部写上，一个不多，一个不少。
refusal-witness-missing = 抽签要有人见证。请写上在场的见证人。
refusal-nothing-to-annul = 没有可以宣布无效的选举，或者已经宣布无效了。
refusal-not-the-last-round = 后面还有一轮以它为依据。请从最后一轮开始宣布无效。
refusal-uncounted-not-larger = 在场 { $present } 人，没有逐一计数的一边只剩 { $rest } 人，不比数过的一边（{ $counted } 人）多，不能算作“其余都是”。请把两边都数一遍。
refusal-all-sides-counted = 这次表决各方都要逐一计数，不能只数少的一边。请把赞成、反对、弃权都数出来。
refusal-counted-by-place = 已经录入 { $places } 个会场的票数，这次表决按会场汇总。请录完各会场，再宣布合计。
