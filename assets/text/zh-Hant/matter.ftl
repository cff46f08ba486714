### 事項類別：各有各的通過門檻，或者只有居民會議、業主大會才能決定。

matter-none = 一般事項
matter-owners-rules = 制定和修改業主大會議事規則
matter-owners-covenant = 制定和修改管理規約
matter-owners-committee = 選舉業主委員會或者更換業主委員會成員
matter-owners-manager = 選聘和解聘物業服務企業或者其他管理人
matter-owners-fund-use = 使用建築物及其附屬設施的維修資金
matter-owners-fund-raise = 籌集建築物及其附屬設施的維修資金
matter-owners-rebuild = 改建、重建建築物及其附屬設施
matter-owners-common-parts = 改變共有部分的用途或者利用共有部分從事經營活動
matter-owners-other = 有關共有和共同管理權利的其他重大事項
matter-residents-charter = 制定和修改居民自治章程
matter-residents-covenant = 制定和修改居民公約
matter-eight-votes = 需要八票的事項（撥款、不動產）
