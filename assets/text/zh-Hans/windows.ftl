### 程序窗口的标题。

window-desk = 议事
window-projector = 议事 · 投影
window-kiosk = 议事 · 签到台
