### 出了故障：發生了什麼，什麼是安全的，該怎麼辦。

## 資料

fault-newer-version = 這份資料由更新版本的程式寫成，現在的版本讀不懂。資料沒有被改動，是安全的。請安裝新版本再開啟。
fault-damaged = 這份資料損壞了，或者不是本程式的資料。程式沒有改動它。請先把它複製一份收好，再用備份開啟。
fault-in-use = 這份資料正由另一個視窗或另一個程式使用。資料是安全的。請回到已經開啟的那個視窗；找不到它，就重新啟動電腦再試。
fault-folder-unwritable = 存放資料的資料夾無法寫入。已有的資料沒有改動，是安全的。請換一個可以寫入的資料夾，或者請人開放權限。
fault-disk-full = 磁碟滿了，剛才這一步沒有記下來；之前的都已儲存好。請騰出一些空間，再做一次剛才這一步。
fault-not-found = 找不到要開啟的內容，它可能被移走或改了名。別的資料沒有改動。請檢查位置，重新選擇。
fault-unreadable = 這份內容讀不出來。程式沒有改動它。請檢查磁碟或隨身碟是否接好、是否有權限，再試一次。
fault-encryption-not-built = 這份資料加了密，而現在的程式不帶解密功能。資料沒有改動，是安全的。請用帶加密功能的版本開啟。
fault-conflict = 就在剛才，紀錄裡添了別的內容，這一步沒有記下來；之前的都已儲存好。請看一眼最新的畫面，再做一次。
fault-duplicate = 這一步已經記下來了，沒有重複記。請接著往下做。

## 檔案與列印

fault-fonts-missing = 找不到列印用的字型，檔案沒有產生。會議的資料是安全的。請重新安裝程式再試。
fault-glyph-missing = 字型裡沒有這些字：{ $characters }。檔案沒有產生，會議的資料是安全的。{ $fonts ->
        [none] {""}
       *[other] 有這些字的字型：{ $fonts }。
    }請改用別的寫法，再產生一次。
fault-pdf = 產生檔案時出了錯，檔案沒有寫出來。會議的資料是安全的。請再試一次；還不行，請把發生的情況告訴開發者。
fault-paper-lacking = { $lacking ->
    [agenda] 還沒有議程，這份文書沒有內容可印。請先排好議程。
    [roll] 名冊上還沒有人，這份文書沒有內容可印。請先登記人員。
    [sitting] 會議還沒有開，這份文書沒有內容可印。
    [question] 還沒有要表決的事項。請先提出動議，或者把議題標為「表決」。
    [election] 沒有正在進行、有候選人的選舉，選票印不出來。
    [speech] 還沒有人發言，沒有發言時間可印。
    [decision] 會議公開部分還沒有作成決定，這份文書沒有內容可印。
    [correction] 紀錄沒有更正過，不用印更正單。
    [copies] 份數要在 1 到 5000 之間。
   *[subject] 要印的那一項不在了，或者不能公開。請重新選一項。
}
fault-export-folder = 檔案沒有儲存，因為寫不進去：{ $path }。會議的資料是安全的。請換一個資料夾再儲存。
fault-drawing-bad = 簽名的筆跡沒有收好，還沒有簽上。會議紀錄沒有改動。請在框裡重新簽一次。

## 規則與範例

fault-sample-unknown = 沒有這個範例會議。別的資料沒有改動。請從列出的範例裡選一個。
fault-rules-unknown = 沒有這套議事規則。會議沒有建成，別的資料沒有改動。請從列出的規則裡選一套。
fault-rules-bad = 規則檔 { $file } 的第 { $line } 行看不懂：{ $reason }。已有的會議不受影響。請改好這一行再試。
fault-own-rules-unnamed = 本會自己的規則要有名稱。沒有儲存，別的資料沒有改動。請寫上名稱再試。
fault-own-rules-value = 這一項不能這樣定：{ $setting ->
    [floor-speech-seconds] { setting-floor-speech-seconds }
    [floor-speeches-per-question] { setting-floor-speeches-per-question }
    [floor-side-required] { setting-floor-side-required }
    [floor-mover-replies] { setting-floor-mover-replies }
    [floor-public-time-minutes] { setting-floor-public-time-minutes }
    [floor-public-time-seconds] { setting-floor-public-time-seconds }
    [motions-second-required] { setting-motions-second-required }
    [votes-ask-abstain] { setting-votes-ask-abstain }
    [votes-ballot-second-count] { setting-votes-ballot-second-count }
    [votes-ballot-blank] { setting-votes-ballot-blank }
    [quorum-fixed] { setting-quorum-fixed }
    [quorum-recused-count] { setting-quorum-recused-count }
    [proxies-per-agent] { setting-proxies-per-agent }
    [owners-parking-counts] { setting-owners-parking-counts }
    [owners-silent-with-majority] { setting-owners-silent-with-majority }
    [owners-invalid-takes-part] { setting-owners-invalid-takes-part }
    [owners-issued-first] { setting-owners-issued-first }
    [convening-notice-count] { setting-convening-notice-count }
    [gates-1-days-after] { setting-gates-1-days-after }
    [gates-2-days-after] { setting-gates-2-days-after }
    [gates-3-days-after] { setting-gates-3-days-after }
    [votes-recused-leave-base] { setting-votes-recused-leave-base }
    [votes-roll-call-order] { setting-votes-roll-call-order }
   *[other] 規則裡的一項
}。沒有儲存，別的資料沒有改動。請從可選的值裡選。
fault-not-a-day = 「{ $day }」不是日期。什麼也沒有做，資料沒有改動。請寫成 2026-01-31 這樣。

## 業主清冊

fault-register-not-a-table = 這個檔案讀不出表格。清冊沒有改動。請選 CSV 或 XLSX 檔案，用試算表軟體另存一次再試。
fault-register-old-workbook = 這是舊格式的活頁簿（.xls）。清冊沒有改動。請用試算表軟體另存成 XLSX 或 CSV 再選。
fault-register-nothing-read = 還沒有讀入可以採用的清冊。清冊沒有改動。請先選擇檔案。
fault-cancelled = 已經停下。什麼都沒有改動，也沒有留下半個檔案。需要時請再來一次。

## 其他

fault-no-meeting-open = 現在沒有開啟會議，這一步沒有做。請先開啟一次會議，或者建立一次。
fault-unexpected = 出了意料之外的錯，這一步沒有做成；之前記下的都已儲存好。請再試一次；還不行，請重新啟動程式。

## 表決

fault-vote-unknown = 找不到這次表決。資料沒有改動。請用 yishi votes list 查看編號。
fault-vote-not-announced = 這次表決的結果還沒有宣布，不能匯出。資料沒有改動。請在宣布以後再匯出。
fault-scan-too-large = 掃描檔有 { $size } MB，超過 { $most } MB，沒有附上，這張票也沒有登記。請壓縮掃描檔再登記一次。
fault-scan-kind = 只能附圖片（PNG、JPEG）或者 PDF，這個檔案沒有附上，這張票也沒有登記。請換一個檔案。
fault-no-viewer = 已經匯出，但是系統裡沒有能開啟 PDF 的程式。請把這個檔案複製到能列印的電腦上：{ $path }

## 附件、範本、邀請

fault-paper-too-large = 這個檔案有 { $size } MB，超過 { $most } MB，沒有附上。請壓縮後再試。
fault-paper-kind = 只能附 PDF、圖片，或者 Word、Excel、PowerPoint 檔案，這個檔案沒有附上。請換一個檔案。
fault-template-unnamed = 請給範本取個名字，還沒有存。
fault-template-empty = 議程是空的，沒有可存的。請先排幾項議題。
fault-template-unknown = 找不到這個範本，可能已經刪除。請另選一個。
fault-not-planned = 還沒有定時間，邀請沒有寫出。請先填時間。
