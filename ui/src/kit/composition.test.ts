import { beforeEach, describe, expect, it, vi } from 'vitest';
import { composing, guarded, isEnter } from './composition';

const key = (init: KeyboardEventInit & { keyCode?: number }): KeyboardEvent =>
  new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });

describe('input methods', () => {
  it('knows a composing key in both ways in which web views tell', () => {
    expect(composing(key({ key: 'Enter', isComposing: true }))).toBe(true);
    expect(composing(key({ key: 'Process', keyCode: 229 }))).toBe(true);
    expect(isEnter(key({ key: 'Enter', keyCode: 229 }))).toBe(false);
    expect(isEnter(key({ key: 'Enter', keyCode: 13 }))).toBe(true);
  });
});

describe('a guarded form', () => {
  const submit = vi.fn();
  let form: HTMLFormElement;
  let input: HTMLInputElement;
  const native = (): boolean =>
    form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  beforeEach(() => {
    submit.mockReset();
    form = document.createElement('form');
    input = form.appendChild(document.createElement('input'));
    document.body.replaceChildren(form);
    guarded(form, submit);
  });

  it('submits by its button and by an Enter of its own', () => {
    input.dispatchEvent(key({ key: 'Enter', keyCode: 13 }));
    expect(native()).toBe(false);
    expect(submit).toHaveBeenCalledTimes(1);
  });
  it('does not submit by the Enter that ends a composition', () => {
    input.dispatchEvent(key({ key: 'Enter', isComposing: true }));
    native();
    expect(submit).not.toHaveBeenCalled();
  });
  it('does not submit where the composition ended just before', () => {
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    input.dispatchEvent(key({ key: 'Enter', keyCode: 229 }));
    native();
    expect(submit).not.toHaveBeenCalled();
    input.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }));
    input.dispatchEvent(key({ key: 'Enter', keyCode: 13 }));
    native();
    expect(submit).toHaveBeenCalledTimes(1);
  });
  it('submits by the button after a composition', () => {
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    form.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    native();
    expect(submit).toHaveBeenCalledTimes(1);
  });
});
