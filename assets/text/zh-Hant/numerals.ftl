### 數字。十個數碼由零到九；數位由小到大，空則照十進制逐位書寫。

numeral-digits = 零一二三四五六七八九
numeral-ranks = 十百千
# $n 已成文。$form 依英文序數詞的變化，中文不用。
numeral-ordinal = { $form ->
   *[other] 第{ $n }
}
# 三位一節之間的窄空格。
numeral-group = { "\u202F" }
