### 議事規則的選擇，和本會自己的規則。

desk-rules-shelf-own = 本會自己的規則
desk-rules-shelf-in-force = 這一天有效的
desk-rules-shelf-not-in-force = 這一天不適用的
desk-rules-own = 本會自己的規則
desk-rules-from = 由{ $base }改成
desk-rules-edit = 修改
desk-rules-delete = 刪除
desk-rules-delete-one = 刪除：{ $name }
desk-rules-name = 規則的名稱
desk-rules-name-hint = 例如：長江大廈議事規則
desk-rules-base = 從哪一套改
desk-rules-note = 只列出法律和原書允許各地自定的幾項，其餘照原來的規則。
desk-rules-none = 這套規則沒有可以自定的項目。
desk-rules-changed = 改了 { $n } 項
desk-rules-save = 儲存並選用
