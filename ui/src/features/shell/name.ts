/** What a meeting is called, in one line. */
import { t } from '../../text/texts.svelte';
import type { Particulars } from '../../wire/types';

export function meetingName(particulars: Particulars): string {
  const { body, number, title } = particulars;
  if (number != null) return t('app-meeting-numbered', { body, n: number });
  return title ? t('app-meeting-titled', { body, title }) : body;
}
