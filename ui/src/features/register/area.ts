/** Areas: whole numbers of 0.0001 m² on the wire, square metres where people read them. */

const PER_SQUARE_METRE = 10_000;

/** An area in square metres: with two decimals, or as many more as it has. */
export function squareMetres(area: number): string {
  const whole = Math.floor(area / PER_SQUARE_METRE);
  const rest = String(area % PER_SQUARE_METRE).padStart(4, '0');
  const decimals = rest.slice(0, 2) + rest.slice(2).replace(/0+$/, '');
  return `${String(whole)}.${decimals}`;
}
