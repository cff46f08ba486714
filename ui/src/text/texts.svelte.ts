/** Every sentence in every language, from the files that the papers read as well. */
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import type { Tongue } from '../wire/types';

export type Language = Tongue;

/** Every language, in the order in which a choice offers them. */
export const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
export type TextArgs = { readonly [name: string]: string | number | bigint | undefined };

/** A text by its key, as it comes from the core. */
interface Worded {
  key: string;
  args: TextArgs;
}
interface Cited {
  source: string;
  article: string;
}

const sources = import.meta.glob<string>('../../../assets/text/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundles = new Map<Language, FluentBundle>();
for (const language of LANGUAGES) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(source));
  }
  bundles.set(language, bundle);
}

const chosen = $state({ language: 'zh-Hans' as Language });

/** The language in which everything is shown now. */
export const language = (): Language => chosen.language;

export function speak(next: Language): void {
  chosen.language = next;
  document.documentElement.lang = next;
}

/** Words a text in the chosen language. A missing one is shown between brackets. */
export function t(key: string, args: TextArgs = {}): string {
  return wordIn(chosen.language, key, args) ?? `\u27E6${key}\u27E7`;
}

/** The languages to choose from, each by its own name. */
export const languageChoices = (): { value: Language; label: string }[] =>
  // keys: settings-language-*
  LANGUAGES.map((value) => ({ value, label: t(`settings-language-${value.toLowerCase()}`) }));

/** Whether there is such a text. */
export const hasText = (key: string): boolean => wordIn(chosen.language, key, {}) !== null;

/** Words what the core has to say. */
export const say = (words: Worded): string => t(words.key, words.args);

/** Words the article on which something rests. */
export function sayCite(cite: Cited): string {
  // keys: cite-*
  return t(`cite-${cite.source}`, { article: cite.article });
}

function wordIn(language: Language, key: string, args: TextArgs): string | null {
  const bundle = bundles.get(language);
  const [id = key, attribute] = key.split('.');
  const message = bundle?.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!bundle || !pattern) return null;
  const values: Record<string, string | FluentNumber> = {};
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined) continue;
    // The papers write numbers without groups, and so do the windows.
    values[name] =
      typeof value === 'string' ? value : new FluentNumber(Number(value), { useGrouping: false });
  }
  return bundle.formatPattern(pattern, values, []);
}

/** A text in every language, for words that are understood whichever is shown. */
export const everywhere = (key: string): string[] =>
  [...bundles.keys()].map((language) => wordIn(language, key, {}) ?? '');
