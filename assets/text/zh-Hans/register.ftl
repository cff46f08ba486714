### 业主清册：导入、核对、采用，以及查找业主。

register-title = 业主清册
register-none = 还没有采用
register-comes-to = { $heads } 位业主，{ $area } m²
register-about = 人数和面积都按清册计算：先看不动产登记簿，没有登记的看实测，再没有的看买卖合同。
register-choose = 选择文件（CSV、XLSX）
register-choose-again = 换一个文件
register-replace = 换成新的清册
register-columns-hint = 表头要有：房号、业主，以及产权面积、实测面积、合同面积中的一种；可以有：楼栋、单元、用途、业主编号、开发商。
register-working = { $stage ->
    [opening] 正在打开文件……
    [reading] 正在读第 { $done } 行，共 { $total } 行
    [sealing] 正在封存姓名和房号：{ $done }/{ $total }
    [storing] 正在存盘……
   *[idle] { "" }
}
register-cancel = 停下
register-units = 专有部分
register-heads = 业主人数
register-area = 总面积
register-square-metres = { $area } m²
register-by-source = 面积的依据
register-source-register = 不动产登记簿
register-source-surveyed = 实测
register-source-contract = 买卖合同
register-source-line = { $units } 个，{ $area } m²
register-left-out = 不计入的车位
register-parking-counts = { $counts ->
    [yes] 车位按规则计入
   *[no] 车位按规则不计入
}
register-merged = { $count } 个姓名没有编号、出现在几处，都按一位业主算，请核对：
register-merged-line = { $name }（第 { $lines } 行）
register-sums = 合计行没有计入：第 { $lines } 行
register-faults = 有 { $count } 处要改，改好以前什么也没有导入：
register-fault-line = 第 { $line } 行
register-fault-file = 整个文件
register-column-building = 楼栋
register-column-entrance = 单元
register-column-room = 房号
register-column-use = 用途
register-column-registered = 产权面积
register-column-surveyed = 实测面积
register-column-contract = 合同面积
register-column-owner = 业主
register-column-number = 业主编号
register-column-developer = 开发商
register-fault-column-missing = 没有这一列
register-fault-column-twice = 这一列出现了两次
register-fault-no-area-column = 没有面积列：产权面积、实测面积、合同面积至少要有一列
register-fault-no-rows = 表头下面没有内容
register-fault-empty = 没有填
register-fault-is-a-date = 成了日期，请把单元格改成文本重填
register-fault-is-an-error = 公式出错了
register-fault-area-unreadable = “{ $value }”不是面积
register-fault-area-too-fine = “{ $value }”超过四位小数
register-fault-area-too-large = “{ $value }”大得无法计算
register-fault-area-missing = 三种面积都没有填
register-fault-use-unknown = “{ $value }”不是认得的用途：住宅、商铺、车位、其他
register-fault-neither-yes-nor-no = “{ $value }”不是“是”或“否”
register-fault-unit-twice = “{ $value }”和第 { $first } 行重复
register-fault-number-of-another = 编号“{ $value }”在第 { $first } 行是另一个姓名
register-source = 清册来源
register-source-hint = 如：市不动产登记中心查询结果
register-as-of = 截至日期
register-adopt = 采用清册
register-adopted = 已采用：{ $source }，截至 { $day }
register-find = 查业主
register-find-hint = 房号、姓名或拼音
register-found-none = 没有找到
register-found-more = 共 { $found } 位，请再写具体些
register-developer = 开发商
register-units-more = 等 { $count } 处
register-enrol = 列入名册
register-on-roll = 已在名册
