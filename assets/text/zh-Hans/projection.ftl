### 主持台怎样管投影。

projection-heading = 投影上的画面
projection-preview = 全场看到的画面
projection-pages = 让投影显示
projection-automatic = 跟随会议
projection-page = { $page ->
    [agenda] 议程
    [attendance] 到会人数
    [queue] 发言顺序
    [motion] 当前动议
   *[result] 上次结果
}
projection-black = 黑屏
projection-freeze = 定格
projection-message = 给全场的一句话
projection-message-show = 显示这句话
projection-screens = 投影窗口
projection-screen = { $projector ->
    [first] 投影
   *[second] 第二块屏
}：{ $open ->
    [yes] 已打开 { $size }
   *[no] 打开
}

## 投影没有跟随会议时的提示

projection-is-page = 投影停在“{ projection-page }”
projection-is-message = 投影正在显示一句话：
projection-is-black = 投影已黑屏
projection-is-frozen = 投影已定格
projection-frozen-note = 画面和计时都停住，会议照常进行
projection-follow = 让投影跟随会议

## 快捷键

projection-do-preview = 查看投影画面
projection-do-black = 投影黑屏，再按恢复
projection-do-freeze = 投影定格，再按恢复
projection-do-message = 给全场显示一句话
