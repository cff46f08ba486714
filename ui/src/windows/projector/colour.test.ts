import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = (path: string): string => readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
const block = (source: string, selector: string): Record<string, string> => {
  const from = source.indexOf(`${selector} {`);
  const body = source.slice(from, source.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6})/g)].map((found) => [found[1], found[2]]),
  ) as Record<string, string>;
};
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const shared = block(css('../../kit/tokens.css'), ':root');
const light = { ...shared, ...block(css('room.css'), '[data-room]') };
const dark = { ...light, ...block(css('room.css'), "[data-room][data-theme='dark']") };

describe.each([['light', light], ['dark', dark]])('the %s theme of the projector', (_, theme) => {
  it.each(['ink', 'ink-2', 'jade', 'seal', 'amber', 'sky'])('shows %s at seven to one', (name) => {
    expect(contrast(theme[name] ?? '', theme['paper'] ?? '')).toBeGreaterThanOrEqual(7);
  });
  it.each(['jade', 'seal', 'amber', 'sky'])('shows %s on its own ground at seven to one', (name) => {
    expect(contrast(theme[name] ?? '', theme[`${name}-soft`] ?? '')).toBeGreaterThanOrEqual(7);
  });
});

describe('the desk', () => {
  it.each(['ink', 'ink-2', 'jade', 'seal', 'amber', 'sky'])('shows %s at 4.5 to one', (name) => {
    expect(contrast(shared[name] ?? '', shared['paper'] ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shared[name] ?? '', shared['card'] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
