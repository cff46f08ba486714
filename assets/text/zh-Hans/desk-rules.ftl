### 议事规则的选择，和本会自己的规则。

desk-rules-shelf-own = 本会自己的规则
desk-rules-shelf-in-force = 这一天有效的
desk-rules-shelf-not-in-force = 这一天不适用的
desk-rules-own = 本会自己的规则
desk-rules-from = 由{ $base }改成
desk-rules-edit = 修改
desk-rules-delete = 删除
desk-rules-delete-one = 删除：{ $name }
desk-rules-name = 规则的名称
desk-rules-name-hint = 例如：长江大厦议事规则
desk-rules-base = 从哪一套改
desk-rules-note = 只列出法律和原书允许各地自定的几项，其余照原来的规则。
desk-rules-none = 这套规则没有可以自定的项目。
desk-rules-changed = 改了 { $n } 项
desk-rules-save = 保存并选用
