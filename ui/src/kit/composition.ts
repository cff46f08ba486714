/**
 * Input methods: the Enter that ends a composition is no Enter. Web views tell of it in two
 * ways, and in one of them only after the composition has ended.
 */
export const composing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;

/** Whether a key press is an Enter of its own. */
export const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !composing(event);

/**
 * Submits a form by its button or by an Enter of its own, and never by the Enter that ends a
 * composition, even where the web view submits by itself.
 */
export function guarded(form: HTMLFormElement, submit: () => void): { destroy: () => void } {
  let ending = false;
  const onKeydown = (event: KeyboardEvent): void => {
    ending = composing(event);
  };
  const onCompositionEnd = (): void => {
    ending = true;
  };
  const release = (): void => {
    ending = false;
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!ending) submit();
  };
  const heard: [string, EventListener][] = [
    ['keydown', onKeydown as EventListener],
    ['compositionend', onCompositionEnd],
    ['keyup', release],
    ['pointerdown', release],
    ['submit', onSubmit as EventListener],
  ];
  for (const [name, hear] of heard) form.addEventListener(name, hear, { capture: true });
  return {
    destroy: () => {
      for (const [name, hear] of heard) form.removeEventListener(name, hear, { capture: true });
    },
  };
}

/** Puts the focus where typing begins, and the whole form in sight. */
export function focusFirst(form: HTMLElement): void {
  const typed = 'textarea, input:not([type=radio]):not([type=checkbox]), select';
  (form.querySelector<HTMLElement>(typed) ?? form.querySelector<HTMLElement>('input, [type=submit]'))?.focus();
  form.scrollIntoView?.({ block: 'nearest' });
}
