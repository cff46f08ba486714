/** A figure on which two counts differ, ready to be read. */
export interface Row {
  label: string;
  first: number | null;
  second: number | null;
}
