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
cli-lang = 语言：zh-Hans 或 en。
cli-lang-unknown = 不认识这种语言。请选 zh-Hans 或 en。
cli-out = 要写入的文件。
cli-rebuild = 从会议档案重新生成各种列表。
cli-rebuild-done = 已从档案重新生成：{ $meetings } 次会议。
cli-schema = 打印会议脚本的 JSON Schema。
