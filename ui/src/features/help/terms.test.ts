import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasText, LANGUAGES, speak } from '../../text/texts.svelte';
import { lawKey, TERMS, termOfKind, termOfNext } from './terms';

const RULES = '../assets/rules';
const cites = readdirSync(RULES)
  .filter((file) => file.endsWith('.toml'))
  .flatMap((file) => [...readFileSync(`${RULES}/${file}`, 'utf8')
    .matchAll(/source = "([^"]+)", article = "([^"]+)"/g)])
  .map(([, source = '', article = '']) => ({ source, article }));

describe('help', () => {
  it('explains every term that is offered, with its name and an example, in every language', () => {
    for (const language of LANGUAGES) {
      speak(language);
      for (const term of TERMS) {
        for (const key of [`help-${term}`, `help-${term}.name`, `help-${term}.example`]) {
          expect(hasText(key), `${language} ${key}`).toBe(true);
        }
      }
    }
    speak('zh-Hans');
  });
  it('says of every source that a rule set names what it is about', () => {
    expect(cites.length).toBeGreaterThan(100);
    for (const { source } of cites) expect(hasText(`help-source-${source}`), source).toBe(true);
  });
  it('names the articles as identities', () => {
    expect(lawKey('roberts-rules', '§12')).toBe('help-law-roberts-rules-s12');
    expect(lawKey('roberts-rules', '44:3')).toBe('help-law-roberts-rules-44-3');
    expect(lawKey('uk-admission-to-meetings-1960', '1(2)')).toBe(
      'help-law-uk-admission-to-meetings-1960-1-2');
  });
  it('leads from what is in hand to a term', () => {
    expect(termOfKind('amend')).toBe('amendment');
    expect(termOfKind('discharge-committee')).toBe('motion');
    expect(termOfNext('open-vote', 'in-session')).toBe('majority');
    expect(termOfNext(undefined, 'signing')).toBe('minutes');
  });
});
