### 数字。十个数码由零到九；数位由小到大，空则照十进制逐位书写。

numeral-digits = 零一二三四五六七八九
numeral-ranks = 十百千
# $n 已成文。$form 依英文序数词的变化，中文不用。
numeral-ordinal = { $form ->
   *[other] 第{ $n }
}
# 三位一节之间的窄空格。
numeral-group = { "\u202F" }
