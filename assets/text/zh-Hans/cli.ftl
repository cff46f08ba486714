# 命令行程序 `yishi`。

cli-about = 一台电脑开好一次会（命令行）。
cli-replay = 把一个会议脚本放进新的数据库里重演，指出哪些步骤与预期不符。
cli-replay-file = 会议脚本（YAML 文件）。
cli-replay-db = 把数据库保存在这里。
cli-replay-pdf = 把会议记录写到这里。
cli-replay-json = 用 JSON 打印最后的状态。
cli-replay-otherwise = 第 { $step } 步，{ $what }：预期 { $expected }，实际 { $found }。
cli-replay-done = { $title }：共 { $steps } 步，{ $otherwise } 处不符。
cli-minutes = 生成一次会议的会议记录（PDF）。只读取档案，不作改动。
cli-db = 数据库文件。
cli-meeting = 会议编号；数据库里只有一次会议时可以省略。
cli-lang = 语言：zh-Hans、zh-Hant 或 en。
cli-lang-unknown = 不认识这种语言。请选 zh-Hans、zh-Hant 或 en。
cli-second = 第二种语言：全文接在后面，另起一页。
cli-out = 要写入的文件。
cli-versions = 列出已签名会议记录的各个版本：文件的 SHA-256、日期、所更正版本的 SHA-256。
cli-sha256 = 取出某个已签名的版本，以其文件的 SHA-256 指明。
cli-rebuild = 从会议档案重新生成各种列表。
cli-rebuild-done = 已从档案重新生成：{ $meetings } 次会议。
cli-tally = 按某种多数判断表决结果：从标准输入读 CSV 表格，列名为 for、against、abstain、present、members，每行给出一个结果。
cli-tally-rule = 需要哪一种多数。用 --list 可以列出名称。
cli-tally-list = 列出各种多数的名称。
cli-tally-rule-unknown = 没有“{ $rule }”这种多数。请用 yishi tally --list 查看名称。
cli-tally-unreadable = 票数读不出来，或者结果写不出去。
# What a result rests on: how many of whom were in favour, and how many had to be. $base says of whom.
cli-tally-share = 赞成 { $for }，{ $base ->
    [cast] 赞成与反对共 { $whole } 票
    [participating] 参与表决 { $whole } 人
    [present] 实到 { $whole } 人
    [members] 全体成员 { $whole } 人
   *[seats] 席位 { $whole } 个
}；须 { $needed }（{ $strict ->
    [yes] 超过 { $num }/{ $den }
   *[no] { $num }/{ $den } 以上
}）
cli-tally-fixed = 赞成 { $for }，反对 { $against }；须 { $needed }（固定票数，并且赞成多于反对）
# A row that cannot be. $why is one of the sentences below.
cli-tally-bad = 第 { $line } 行：{ $why }
cli-tally-no-column = 缺少“{ $column }”这一列。第一行要写列名。
cli-tally-column-twice = “{ $column }”这一列重复了。
cli-tally-bad-fields = 这一行有 { $found } 个字段，第一行有 { $expected } 个。
cli-tally-bad-empty = “{ $column }”是空的。
cli-tally-bad-negative = “{ $column }”是 { $found }，票数和人数不能小于零。
cli-tally-bad-number = “{ $column }”是“{ $found }”，不是整数。
cli-tally-bad-large = “{ $column }”是 { $found }，数目太大。
cli-tally-bad-votes = 数出了 { $counted } 票，可是实到只有 { $present } 人。
cli-tally-bad-present = 实到 { $present } 人，可是成员只有 { $members } 人。
cli-schema = 打印会议脚本的 JSON Schema。
cli-votes = 列出表决，或者导出一次表决，供核对。只读取档案，不作改动。
cli-votes-list = 列出所有表决：编号、议案号、第几次、方法、是否有效、内容。
cli-votes-meeting = 会议编号；省略时列出所有会议。
cli-votes-export = 导出一次表决：记名的列出姓名，无记名的逐张列出票面，不带姓名。
cli-votes-vote = 表决编号，见 yishi votes list。
cli-votes-format = 格式：csv 表格或 json。
cli-votes-out = 要写入的文件；省略时写到标准输出。
cli-paper = 生成一份会议文书（PDF）。只读取档案，不作改动。
cli-paper-name = 文书的名称。用 --list 可以列出。
cli-paper-list = 列出各种文书的名称。
cli-paper-unknown = 没有“{ $paper }”这种文书。请用 yishi paper --list 查看名称。
cli-paper-copies = 份数，只用于表决票、选票和发言条。
