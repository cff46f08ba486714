### 供填写的各种表、书：征求意见表、委托书、联名书、结果表、四议两公开各步表、电子签名约定、委托书清单。

## 各种表共用

form-line = ＿＿＿＿＿＿＿＿＿＿
form-occasion = { $body }第＿＿＿次会议
form-between-boxes = 　　

## 征求意见表

consent-title = { $body }征求意见表
consent-field = { $field ->
    [seat] 房号（住址）
   *[name] 户代表（业主）姓名
}
consent-matter = 现就下列事项征求本户意见：
consent-matter-by-hand = 事项
consent-opinion = 本户意见（只选一项，在□内打“√”）：
consent-choice = { $choice ->
    [for] □ 同意
    [against] □ 不同意
   *[abstain] □ 弃权
}
consent-reasons = 理由或建议
consent-statement = 本人已阅知上述事项的全部内容，以上意见系本人真实意思，同意{ $body }据此统计。
consent-signer = { $who ->
    [household] 户代表（业主）签名：
   *[agent] 代理人签名（附委托书）：
}
consent-how = 填写须知：一户一表，由有表决权的人亲笔签名；未作选择、选择两项以上或者涂改后无法辨认的，按无效票处理；共有的，推选一人行使表决权。
consent-private = 本表只用于本事项的统计与核对，不公开个人信息，由居民委员会或者业主委员会依规定保管。

## 委托书

proxy-form-title = 委托书
proxy-form-field = { $field ->
    [principal] 委托人
    [seat] 委托人房号（住址）
    [agent] 代理人
   *[relation] 与委托人关系
}
# $occasion 为会议，$time 为会议时间。
proxy-form-words = 本人因故不能出席{ $occasion }（{ $time }），现委托上列代理人代为出席，并按下列授权行使表决权。
proxy-form-scope = 授权范围：对下列事项按所选意见表决；选“代理人定”或者未作选择的，由代理人自行决定。
proxy-form-column = { $column ->
    [number] 序号
    [item] 表决事项
    [for] { term-for }
    [against] { term-against }
    [abstain] { term-abstention }
   *[agent] 代理人定
}
proxy-form-term = 本委托只对本次会议及其续会有效；本人到会签到的，委托即终止。代理人不得转委托。
proxy-form-signer = { $who ->
    [principal] 委托人签名：
   *[agent] 代理人接受委托签名：
}
proxy-form-note = 委托书须在表决开始前交记录人登记；一人可以代理几人，依会议所适用的规则。是否准许委托，也依该规则。

## 提请召开会议联名书

requisition-form-title = 提请召开会议联名书
requisition-form-to = 居民委员会（业主委员会、召集人）：
requisition-form-words = 我们联名提请召开{ $body }会议，讨论决定下列事项，请依规定期限答复并召集。
requisition-form-field = { $field ->
    [matter] 提请讨论的事项
    [reasons] 理由
    [proposal] 建议的决议文字
    [speaker] 联系人
    [handed-in] 提交日期
   *[received-by] 接收人签名
}
# $group 为有权提请的人，$known：yes 为人数已知。
requisition-form-required = { $group }：须{ $share }联名{ $known ->
    [yes] ，现有 { $of } 人，须 { $need } 人签名
   *[no] { "" }
}（{ $cite }）
requisition-form-signatures = 联名人签名
requisition-form-column = { $column ->
    [number] 序号
    [name] 姓名
    [seat] 房号（住址）
    [signature] 签名
   *[date] 日期
}
requisition-form-note = 须本人亲笔签名。本页不够可以复印，页页附在提请书后。

## 表决结果表

result-title = { $occasion }表决结果
result-item = 议题
result-question = 表决事项：
result-section = 结果
result-signer = { $who ->
    [counter] 计票人：
    [scrutineer] 监票人：
   *[chair] 主持人：
}
result-note = 面积以登记面积为准，未登记的依次以实测面积、合同面积计。百分比舍去两位小数以后的部分，是否达到要求以人数和面积的原数相比。

## 四议两公开各步表

gate-sheet-title = 四议两公开：{ $matter }
gate-sheet-step = 四议两公开（{ $number }）{ $step }
gate-sheet-body = 单位
gate-sheet-matter = 事项
gate-sheet-rule = 依据
gate-sheet-figure = { $figure ->
    [date] 日期
    [entitled] { term-entitled }
    [present] { term-present }
    [agreed] 同意
    [posted] 公开时间
    [days] 公开期限
   *[place] 公开地点
}
gate-sheet-days = { $days ->
    [0] 未规定
   *[other] 不少于 { $days } 天
}
gate-sheet-field = { $field ->
    [opinion] 意见（决议内容）
    [chair] { term-chair }
    [secretary] { term-secretary }
    [text] 公开内容
   *[objections] 收到的意见及答复
}
gate-sheet-signatures = 到会人员签名
gate-sheet-column = { $column ->
    [number] 序号
    [name] 姓名
   *[signature] 签名
}
gate-sheet-signer = { $who ->
    [posted] 公开经办人：
   *[watched] 村务（居务）监督委员会：
}
gate-sheet-note = 上一步没有完成的，不进行下一步。本表与签名原件一并归档。

## 电子签名使用约定

agreement-title = { $body }电子签名使用约定
agreement-opening = 为便于形成和保存会议文书，{ $body }全体成员依照《中华人民共和国电子签名法》第三条、第十三条第二款的规定，约定如下：
agreement-clause = { $clause ->
    [papers] 适用文书：会议记录、会议纪要、决议摘录、决议公示和签到表。各方同意上述文书可以采用电子签名、数据电文。
    [ways] 签名方式：签名人当场在签名设备上手写签名，或者用本人保管的密钥作数字签名；也可以在纸质文书上手写签名。
    [identity] 身份核对：签名前由主持人或者记录人当面核对签名人身份；签名连同姓名、职务、时间一并记入会议记录。
    [control] 专属与控制：签名所用的设备、口令和密钥在签名时只由签名人本人控制，不得交他人代签。
    [changes] 不得改动：签名后的文书以其 SHA-256 值为准；此后对签名或者文书的任何改动都能够被发现，改动后的文书不具有约定的效力。更正另作新的版本，并注明所更正的版本。
    [effect] 效力：符合本约定的电子签名，各方视为可靠的电子签名，与手写签名或者盖章具有同等的法律效力。
    [limits] 除外：涉及婚姻、收养、继承等人身关系的文书，停止供水、供热、供气等公用事业服务的文书，以及法律、行政法规规定不适用电子文书的其他情形，不适用本约定。
   *[term] 期限：本约定自各方手写签名之日起生效；新成员加入时补签。任何一方可以书面通知退出，退出不影响此前已签署文书的效力。
}
agreement-signatures = 各方签名
agreement-column = { $column ->
    [number] 序号
    [name] 姓名
    [office] 职务
    [signature] 签名
   *[date] 日期
}
agreement-note = 本约定须以手写方式签署，原件归档，与所约定的文书一并保管。

## 委托书交验清单

proxy-list-title = { $occasion }委托书交验清单
proxy-list-counts = 已登记的委托
    .value = { $count } 份，其中书面委托书在卷 { $kept } 份
proxy-list-column = { $column ->
    [number] 序号
    [principal] 委托人
    [agent] 代理人
    [form] 委托书
    [counts] 是否计入
    [checked] 已核对
   *[remark] 备注
}
proxy-list-counted = { $over ->
    [yes] 超限不计
   *[no] 计入
}
proxy-list-signer = { $who ->
    [handed-over] 移交人：
   *[received] 接收人：
}
proxy-list-note = 表决开始前，移交人与接收人逐份核对原件并在“已核对”栏打“√”；未交原件的，依规则处理。
