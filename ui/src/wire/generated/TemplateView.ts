import type { Particulars } from "./Particulars";
import type { TemplateLine } from "./TemplateLine";
import type { Fault } from "./Fault";

export type TemplateView = { id: string, name: string, about: string, own: boolean, rules: string, particulars: Particulars, lines: Array<TemplateLine>, fault: Fault | null };
