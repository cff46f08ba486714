### 出了故障：发生了什么，什么是安全的，该怎么办。

## 数据

fault-newer-version = 这份数据由更新版本的程序写成，现在的版本读不懂。数据没有被改动，是安全的。请安装新版本再打开。
fault-damaged = 这份数据损坏了，或者不是本程序的数据。程序没有改动它。请先把它复制一份收好，再用备份打开。
fault-in-use = 这份数据正由另一个窗口或另一个程序使用。数据是安全的。请回到已经打开的那个窗口；找不到它，就重新启动电脑再试。
fault-folder-unwritable = 存放数据的文件夹不让写入。已有的数据没有改动，是安全的。请换一个可以写入的文件夹，或者请人开通权限。
fault-disk-full = 磁盘满了，刚才这一步没有记下来；之前的都已保存好。请腾出一些空间，再做一次刚才这一步。
fault-not-found = 找不到要打开的内容，它可能被移走或改了名。别的数据没有改动。请检查位置，重新选择。
fault-unreadable = 这份内容读不出来。程序没有改动它。请检查磁盘或U盘是否接好、是否有权限，再试一次。
fault-encryption-not-built = 这份数据加了密，而现在的程序不带解密功能。数据没有改动，是安全的。请用带加密功能的版本打开。
fault-conflict = 就在刚才，记录里添了别的内容，这一步没有记下来；之前的都已保存好。请看一眼最新的画面，再做一次。
fault-duplicate = 这一步已经记下来了，没有重复记。请接着往下做。

## 文件与打印

fault-fonts-missing = 找不到打印用的字体，文件没有生成。会议的数据是安全的。请重新安装程序再试。
fault-glyph-missing = 字体里没有这些字：{ $characters }。文件没有生成，会议的数据是安全的。{ $fonts ->
        [none] {""}
       *[other] 有这些字的字体：{ $fonts }。
    }请改用别的写法，再生成一次。
fault-pdf = 生成文件时出了错，文件没有写出来。会议的数据是安全的。请再试一次；还不行，请把发生的情况告诉开发者。
fault-paper-lacking = { $lacking ->
    [agenda] 还没有议程，这份文书没有内容可印。请先排好议程。
    [roll] 名册上还没有人，这份文书没有内容可印。请先登记人员。
    [sitting] 会议还没有开，这份文书没有内容可印。
    [question] 还没有要表决的事项。请先提出动议，或者把议题标为“表决”。
    [election] 没有正在进行、有候选人的选举，选票印不出来。
    [speech] 还没有人发言，没有发言时间可印。
    [decision] 会议公开部分还没有作出决定，这份文书没有内容可印。
    [correction] 记录没有更正过，不用印更正单。
    [copies] 份数要在 1 到 5000 之间。
   *[subject] 要印的那一项不在了，或者不能公开。请重新选一项。
}
fault-export-folder = 文件没有保存，因为写不进去：{ $path }。会议的数据是安全的。请换一个文件夹再保存。
fault-drawing-bad = 签名的笔迹没有收好，还没有签上。会议记录没有改动。请在框里重新签一次。

## 规则与示例

fault-sample-unknown = 没有这个示例会议。别的数据没有改动。请从列出的示例里选一个。
fault-rules-unknown = 没有这套议事规则。会议没有建成，别的数据没有改动。请从列出的规则里选一套。
fault-rules-bad = 规则文件 { $file } 的第 { $line } 行看不懂：{ $reason }。已有的会议不受影响。请改好这一行再试。
fault-own-rules-unnamed = 本会自己的规则要有名称。没有保存，别的数据没有改动。请写上名称再试。
fault-own-rules-value = 这一项不能这样定：{ $setting ->
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
   *[other] 规则里的一项
}。没有保存，别的数据没有改动。请从可选的值里选。
fault-not-a-day = “{ $day }”不是日期。什么也没有做，数据没有改动。请写成 2026-01-31 这样。

## 业主清册

fault-register-not-a-table = 这个文件读不出表格。清册没有改动。请选 CSV 或 XLSX 文件，用表格软件另存一次再试。
fault-register-old-workbook = 这是旧格式的工作簿（.xls）。清册没有改动。请用表格软件另存为 XLSX 或 CSV 再选。
fault-register-nothing-read = 还没有读入可以采用的清册。清册没有改动。请先选择文件。
fault-cancelled = 已经停下。什么都没有改动，也没有留下半个文件。需要时请再来一次。

## 其他

fault-no-meeting-open = 现在没有打开会议，这一步没有做。请先打开一次会议，或者新建一次。
fault-unexpected = 出了意料之外的错，这一步没有做成；之前记下的都已保存好。请再试一次；还不行，请重新启动程序。

## 表决

fault-vote-unknown = 找不到这次表决。数据没有改动。请用 yishi votes list 查看编号。
fault-vote-not-announced = 这次表决的结果还没有宣布，不能导出。数据没有改动。请在宣布以后再导出。
fault-scan-too-large = 扫描件有 { $size } MB，超过 { $most } MB，没有附上，这张票也没有登记。请压缩扫描件再登记一次。
fault-scan-kind = 只能附图片（PNG、JPEG）或者 PDF，这个文件没有附上，这张票也没有登记。请换一个文件。
fault-no-viewer = 已经导出，但是系统里没有能打开 PDF 的程序。请把这个文件拷到能打印的电脑上：{ $path }

## 附件、模板、邀请

fault-paper-too-large = 这个文件有 { $size } MB，超过 { $most } MB，没有附上。请压缩后再试。
fault-paper-kind = 只能附 PDF、图片，或者 Word、Excel、PPT 文件，这个文件没有附上。请换一个文件。
fault-template-unnamed = 请给模板起个名字，还没有存。
fault-template-empty = 议程是空的，没有可存的。请先排几项议题。
fault-template-unknown = 找不到这个模板，可能已经删除。请另选一个。
fault-not-planned = 还没有定时间，邀请没有写出。请先填时间。
