### 由代號到名稱，供別的句子引用。

# 動議的種類。
named-kind = { $kind ->
    [main-incidental] { motion-kind-main-incidental }
    [amend] { motion-kind-amend }
    [amend-secondary] { motion-kind-amend-secondary }
    [postpone-indefinitely] { motion-kind-postpone-indefinitely }
    [commit] { motion-kind-commit }
    [postpone-definitely] { motion-kind-postpone-definitely }
    [limit-extend-debate] { motion-kind-limit-extend-debate }
    [previous-question] { motion-kind-previous-question }
    [lay-on-table] { motion-kind-lay-on-table }
    [orders-of-the-day] { motion-kind-orders-of-the-day }
    [question-of-privilege] { motion-kind-question-of-privilege }
    [recess] { motion-kind-recess }
    [adjourn] { motion-kind-adjourn }
    [fix-time-to-adjourn] { motion-kind-fix-time-to-adjourn }
    [point-of-order] { motion-kind-point-of-order }
    [appeal] { motion-kind-appeal }
    [suspend-rules] { motion-kind-suspend-rules }
    [object-consideration] { motion-kind-object-consideration }
    [division-question] { motion-kind-division-question }
    [consider-seriatim] { motion-kind-consider-seriatim }
    [division-assembly] { motion-kind-division-assembly }
    [voting-method] { motion-kind-voting-method }
    [polls-close] { motion-kind-polls-close }
    [polls-reopen] { motion-kind-polls-reopen }
    [nominations-method] { motion-kind-nominations-method }
    [nominations-close] { motion-kind-nominations-close }
    [nominations-reopen] { motion-kind-nominations-reopen }
    [excused-from-duty] { motion-kind-excused-from-duty }
    [parliamentary-inquiry] { motion-kind-parliamentary-inquiry }
    [request-information] { motion-kind-request-information }
    [withdraw-modify] { motion-kind-withdraw-modify }
    [read-papers] { motion-kind-read-papers }
    [take-from-table] { motion-kind-take-from-table }
    [rescind-amend-adopted] { motion-kind-rescind-amend-adopted }
    [discharge-committee] { motion-kind-discharge-committee }
    [reconsider] { motion-kind-reconsider }
    [take-up-unnoticed] { motion-kind-take-up-unnoticed }
    [exclude-public] { motion-kind-exclude-public }
   *[main] { motion-kind-main }
}
# 規則的簡稱。
named-ground = { $ground ->
   *[one-question] { ground-one-question }
    [motion-first] { ground-motion-first }
    [uninterrupted] { ground-uninterrupted }
    [right-to-speak] { ground-right-to-speak }
    [right-to-vote] { ground-right-to-vote }
    [full-debate] { ground-full-debate }
    [amending] { ground-amending }
    [turn] { ground-turn }
    [speech-number] { ground-speech-number }
    [side-first] { ground-side-first }
    [chair-neutral] { ground-chair-neutral }
    [undebatable] { ground-undebatable }
    [decorum] { ground-decorum }
    [withdrawing] { ground-withdrawing }
    [reconsidering] { ground-reconsidering }
    [prevailing-side] { ground-prevailing-side }
    [renewing] { ground-renewing }
    [notice] { ground-notice }
    [quorum] { ground-quorum }
    [proxies] { ground-proxies }
    [closed-doors] { ground-closed-doors }
    [gates] { ground-gates }
    [consultation] { ground-consultation }
    [publication] { ground-publication }
    [chair-vote] { ground-chair-vote }
    [suspending] { ground-suspending }
    [appealing] { ground-appealing }
}
# 程序的一步。
named-gate = { $gate ->
    [party-proposal] { gate-party-proposal }
    [committees-consult] { gate-committees-consult }
    [party-members-deliberate] { gate-party-members-deliberate }
    [resolution] { gate-resolution }
    [resolution-published] { gate-resolution-published }
   *[result-published] { gate-result-published }
}
# 可以要求開會的人。
named-group = { $group ->
    [residents] { group-residents }
    [household-representatives] { group-household-representatives }
    [households] { group-households }
    [residents-groups] { group-residents-groups }
    [residents-representatives] { group-residents-representatives }
    [villagers] { group-villagers }
    [villagers-representatives] { group-villagers-representatives }
    [women] { group-women }
    [owners] { group-owners }
   *[councillors] { group-councillors }
}
# 事項的類別。
named-matter = { $matter ->
   *[none] { matter-none }
    [owners-rules] { matter-owners-rules }
    [owners-covenant] { matter-owners-covenant }
    [owners-committee] { matter-owners-committee }
    [owners-manager] { matter-owners-manager }
    [owners-fund-use] { matter-owners-fund-use }
    [owners-fund-raise] { matter-owners-fund-raise }
    [owners-rebuild] { matter-owners-rebuild }
    [owners-common-parts] { matter-owners-common-parts }
    [owners-other] { matter-owners-other }
    [residents-charter] { matter-residents-charter }
    [residents-covenant] { matter-residents-covenant }
    [eight-votes] { matter-eight-votes }
}

# 點票時填的一項數字。
named-figure = { $figure ->
    [printed] 印製票數
    [unused] 剩餘票數
    [issued] 發出票數
    [exchanged] 更換票數
    [not-returned] 未交回票數
    [in-box] 收回票數
    [invalid] 廢票
    [valid] 有效票
    [blank] 空白票
    [box] 票匭裡的票數
    [for] 贊成票
    [against] 反對票
   *[abstain] 棄權票
}

# 表決方法。
named-method = { $method ->
    [standing] { method-standing }
    [roll-call] { method-roll-call }
    [ballot] { method-ballot }
    [written] { method-written }
   *[show-of-hands] { method-show-of-hands }
}

# 表決票怎樣發出、怎樣收回。
named-way = { $how ->
    [door] { written-way-door }
    [venue] { written-way-venue }
    [post] { written-way-post }
    [electronic] { written-way-electronic }
   *[posted] { written-way-posted }
}

# 表決票上的意見。
named-form-choice = { $choice ->
    [for] { written-choice-for }
    [against] { written-choice-against }
    [abstain] { written-choice-abstain }
   *[invalid] { written-choice-invalid }
}
