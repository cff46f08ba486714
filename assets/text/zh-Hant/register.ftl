### 業主清冊：匯入、核對、採用，以及查找業主。

register-title = 業主清冊
register-none = 還沒有採用
register-comes-to = { $heads } 位業主，{ $area } m²
register-about = 人數和面積都依清冊計算：先看不動產登記簿，沒有登記的看實測，再沒有的看買賣契約。
register-choose = 選擇檔案（CSV、XLSX）
register-choose-again = 換一個檔案
register-replace = 換成新的清冊
register-columns-hint = 標題列要有：戶號、業主，以及產權面積、實測面積、契約面積中的一種；可以有：樓棟、單元、用途、業主編號、起造人。
register-working = { $stage ->
    [opening] 正在開啟檔案……
    [reading] 正在讀第 { $done } 列，共 { $total } 列
    [sealing] 正在封存姓名和戶號：{ $done }/{ $total }
    [storing] 正在存檔……
   *[idle] { "" }
}
register-cancel = 停下
register-units = 專有部分
register-heads = 業主人數
register-area = 總面積
register-square-metres = { $area } m²
register-by-source = 面積的依據
register-source-register = 不動產登記簿
register-source-surveyed = 實測
register-source-contract = 買賣契約
register-source-line = { $units } 個，{ $area } m²
register-left-out = 不計入的停車位
register-parking-counts = { $counts ->
    [yes] 停車位依規則計入
   *[no] 停車位依規則不計入
}
register-merged = { $count } 個姓名沒有編號、出現在幾處，都當作一位業主，請核對：
register-merged-line = { $name }（第 { $lines } 列）
register-sums = 合計列沒有計入：第 { $lines } 列
register-faults = 有 { $count } 處要改，改好以前什麼也沒有匯入：
register-fault-line = 第 { $line } 列
register-fault-file = 整個檔案
register-column-building = 樓棟
register-column-entrance = 單元
register-column-room = 戶號
register-column-use = 用途
register-column-registered = 產權面積
register-column-surveyed = 實測面積
register-column-contract = 契約面積
register-column-owner = 業主
register-column-number = 業主編號
register-column-developer = 起造人
register-fault-column-missing = 沒有這一欄
register-fault-column-twice = 這一欄出現了兩次
register-fault-no-area-column = 沒有面積欄：產權面積、實測面積、契約面積至少要有一欄
register-fault-no-rows = 標題列下面沒有內容
register-fault-empty = 沒有填
register-fault-is-a-date = 成了日期，請把儲存格改成文字重填
register-fault-is-an-error = 公式出錯了
register-fault-area-unreadable = 「{ $value }」不是面積
register-fault-area-too-fine = 「{ $value }」超過四位小數
register-fault-area-too-large = 「{ $value }」大得無法計算
register-fault-area-missing = 三種面積都沒有填
register-fault-use-unknown = 「{ $value }」不是認得的用途：住宅、店面、停車位、其他
register-fault-neither-yes-nor-no = 「{ $value }」不是「是」或「否」
register-fault-unit-twice = 「{ $value }」和第 { $first } 列重複
register-fault-number-of-another = 編號「{ $value }」在第 { $first } 列是另一個姓名
register-source = 清冊來源
register-source-hint = 例如：地政事務所登記謄本
register-as-of = 截至日期
register-adopt = 採用清冊
register-adopted = 已採用：{ $source }，截至 { $day }
register-find = 查業主
register-find-hint = 戶號、姓名或拼音
register-found-none = 沒有找到
register-found-more = 共 { $found } 位，請再寫具體些
register-developer = 起造人
register-units-more = 等 { $count } 處
register-enrol = 列入名冊
register-on-roll = 已在名冊
