### 主席臺怎樣管投影。

projection-heading = 投影上的畫面
projection-preview = 全場看到的畫面
projection-pages = 讓投影顯示
projection-automatic = 跟隨會議
projection-page = { $page ->
    [agenda] 議程
    [attendance] 出席人數
    [queue] 發言順序
    [motion] 目前動議
   *[result] 上次結果
}
projection-black = 黑畫面
projection-freeze = 定格
projection-message = 給全場的一句話
projection-message-show = 顯示這句話
projection-screens = 投影視窗
projection-screen = { $projector ->
    [first] 投影
   *[second] 第二個螢幕
}：{ $open ->
    [yes] 已開啟 { $size }
   *[no] 開啟
}

## 投影沒有跟隨會議時的提示

projection-is-page = 投影停在「{ projection-page }」
projection-is-message = 投影正在顯示一句話：
projection-is-black = 投影是黑畫面
projection-is-frozen = 投影已定格
projection-frozen-note = 畫面和計時都停住，會議照常進行
projection-follow = 讓投影跟隨會議

## 快速鍵

projection-do-preview = 查看投影畫面
projection-do-black = 投影黑畫面，再按恢復
projection-do-freeze = 投影定格，再按恢復
projection-do-message = 給全場顯示一句話
