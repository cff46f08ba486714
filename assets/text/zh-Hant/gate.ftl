### 四議兩公開的六步。

gate-party-proposal = 村黨組織提議
gate-committees-consult = 村「兩委」會議商議
gate-party-members-deliberate = 黨員大會審議
gate-resolution = 村民代表會議決議
gate-resolution-published = 決議公開
gate-result-published = 實施結果公開
