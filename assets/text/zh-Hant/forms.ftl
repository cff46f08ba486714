### 供填寫的各種表、書：徵求意見表、委託書、連署書、結果表、四議兩公開各步表、電子簽章約定、委託書清單。

## 各種表共用

form-line = ＿＿＿＿＿＿＿＿＿＿
form-occasion = { $body }第＿＿＿次會議
form-between-boxes = 　　

## 徵求意見表

consent-title = { $body }徵求意見表
consent-field = { $field ->
    [seat] 門牌（住址）
   *[name] 戶代表（區分所有權人）姓名
}
consent-matter = 茲就下列事項徵求本戶意見：
consent-matter-by-hand = 事項
consent-opinion = 本戶意見（限選一項，於□內打「√」）：
consent-choice = { $choice ->
    [for] □ 同意
    [against] □ 不同意
   *[abstain] □ 棄權
}
consent-reasons = 理由或建議
consent-statement = 本人已閱知上述事項之全部內容，以上意見係本人真意，同意{ $body }據以統計。
consent-signer = { $who ->
    [household] 戶代表（區分所有權人）簽名：
   *[agent] 代理人簽名（附委託書）：
}
consent-how = 填寫須知：一戶一表，由有表決權之人親自簽名；未選、選兩項以上或塗改致無法辨認者，以無效票論；共有者，推由一人行使表決權。
consent-private = 本表僅供本事項統計與核對之用，不公開個人資料，由管理委員會依規定保管。

## 委託書

proxy-form-title = 委託書
proxy-form-field = { $field ->
    [principal] 委託人
    [seat] 委託人門牌（住址）
    [agent] 代理人
   *[relation] 與委託人之關係
}
# $occasion 為會議，$time 為會議時間。
proxy-form-words = 本人因故不克出席{ $occasion }（{ $time }），茲委託上列代理人代為出席，並依下列授權行使表決權。
proxy-form-scope = 授權範圍：對下列事項依所選意見表決；選「代理人定」或未選者，由代理人自行決定。
proxy-form-column = { $column ->
    [number] 序號
    [item] 表決事項
    [for] { term-for }
    [against] { term-against }
    [abstain] { term-abstention }
   *[agent] 代理人定
}
proxy-form-term = 本委託僅對本次會議及其續會有效；本人到會簽到者，委託即告終止。代理人不得複委託。
proxy-form-signer = { $who ->
    [principal] 委託人簽名：
   *[agent] 代理人接受委託簽名：
}
proxy-form-note = 委託書應於表決開始前交紀錄登記；一人得代理幾人，依會議所適用之規則。得否委託，亦依該規則。

## 請求召集會議連署書

requisition-form-title = 請求召集會議連署書
requisition-form-to = 管理委員會（召集人）：
requisition-form-words = 我們連署請求召集{ $body }會議，討論決議下列事項，請依規定期限答覆並召集。
requisition-form-field = { $field ->
    [matter] 請求討論之事項
    [reasons] 理由
    [proposal] 建議之決議文字
    [speaker] 聯絡人
    [handed-in] 提出日期
   *[received-by] 收受人簽名
}
# $group 為得請求之人，$known：yes 為人數已知。
requisition-form-required = { $group }：須{ $share }連署{ $known ->
    [yes] ，現有 { $of } 人，須 { $need } 人簽名
   *[no] { "" }
}（{ $cite }）
requisition-form-signatures = 連署人簽名
requisition-form-column = { $column ->
    [number] 序號
    [name] 姓名
    [seat] 門牌（住址）
    [signature] 簽名
   *[date] 日期
}
requisition-form-note = 須本人親自簽名。本頁不敷使用時得影印，逐頁附於連署書後。

## 表決結果表

result-title = { $occasion }表決結果
result-item = 議題
result-question = 表決事項：
result-section = 結果
result-signer = { $who ->
    [counter] 計票人：
    [scrutineer] 監票人：
   *[chair] 主持人：
}
result-note = 面積以登記面積為準，未登記者依次以實測面積、契約面積計。百分比捨去兩位小數以後之部分，是否達到要求以人數與面積之原數相比。

## 四議兩公開各步表

gate-sheet-title = 四議兩公開：{ $matter }
gate-sheet-step = 四議兩公開（{ $number }）{ $step }
gate-sheet-body = 單位
gate-sheet-matter = 事項
gate-sheet-rule = 依據
gate-sheet-figure = { $figure ->
    [date] 日期
    [entitled] { term-entitled }
    [present] { term-present }
    [agreed] 同意
    [posted] 公開時間
    [days] 公開期限
   *[place] 公開地點
}
gate-sheet-days = { $days ->
    [0] 未規定
   *[other] 不少於 { $days } 日
}
gate-sheet-field = { $field ->
    [opinion] 意見（決議內容）
    [chair] { term-chair }
    [secretary] { term-secretary }
    [text] 公開內容
   *[objections] 收到之意見及答覆
}
gate-sheet-signatures = 到會人員簽名
gate-sheet-column = { $column ->
    [number] 序號
    [name] 姓名
   *[signature] 簽名
}
gate-sheet-signer = { $who ->
    [posted] 公開經辦人：
   *[watched] 村務（居務）監督委員會：
}
gate-sheet-note = 前一步未完成者，不進行下一步。本表與簽名原件一併歸檔。

## 電子簽章使用約定

agreement-title = { $body }電子簽章使用約定
agreement-opening = 為便於製作與保存會議文書，{ $body }全體成員參照《中華人民共和國電子簽名法》第三條、第十三條第二款之意旨，約定如下：
agreement-clause = { $clause ->
    [papers] 適用文書：會議紀錄、會議紀要、決議摘錄、決議公告及簽到表。各方同意上述文書得採用電子簽章、電子文件。
    [ways] 簽名方式：簽名人當場於簽名設備上手寫簽名，或以本人保管之金鑰作數位簽章；亦得於紙本文書上手寫簽名。
    [identity] 身分核對：簽名前由主持人或紀錄當面核對簽名人身分；簽名連同姓名、職務、時間一併記入會議紀錄。
    [control] 專屬與控制：簽名所用之設備、密碼及金鑰於簽名時僅由簽名人本人控制，不得交他人代簽。
    [changes] 不得更動：簽名後之文書以其 SHA-256 值為準；其後對簽名或文書之任何更動均能發現，更動後之文書不具約定之效力。更正另作新版本，並註明所更正之版本。
    [effect] 效力：符合本約定之電子簽章，各方視為可靠之電子簽章，與親筆簽名或蓋章具同等效力。
    [limits] 除外：涉及婚姻、收養、繼承等身分關係之文書，停止供水、供熱、供氣等公用事業服務之文書，以及法令規定不適用電子文件之其他情形，不適用本約定。
   *[term] 期限：本約定自各方親筆簽名之日起生效；新成員加入時補簽。任一方得以書面通知退出，退出不影響先前已簽署文書之效力。
}
agreement-signatures = 各方簽名
agreement-column = { $column ->
    [number] 序號
    [name] 姓名
    [office] 職務
    [signature] 簽名
   *[date] 日期
}
agreement-note = 本約定應以手寫方式簽署，原件歸檔，與所約定之文書一併保管。

## 委託書交驗清單

proxy-list-title = { $occasion }委託書交驗清單
proxy-list-counts = 已登記之委託
    .value = { $count } 份，其中書面委託書在卷 { $kept } 份
proxy-list-column = { $column ->
    [number] 序號
    [principal] 委託人
    [agent] 代理人
    [form] 委託書
    [counts] 是否計入
    [checked] 已核對
   *[remark] 備註
}
proxy-list-counted = { $over ->
    [yes] 超限不計
   *[no] 計入
}
proxy-list-signer = { $who ->
    [handed-over] 移交人：
   *[received] 接收人：
}
proxy-list-note = 表決開始前，移交人與接收人逐份核對原件並於「已核對」欄打「√」；未交原件者，依規則處理。
