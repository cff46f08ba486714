### 程式視窗的標題。

window-desk = 議事
window-projector = 議事 · 投影
window-kiosk = 議事 · 簽到台
