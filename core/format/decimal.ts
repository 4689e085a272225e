/** A whole number with `digits` of it behind the mark; a float on the way would be a habit that spreads. */
export const decimal = (whole: number, digits: number): Intl.StringNumericLiteral =>
  `${whole}E-${digits}` as Intl.StringNumericLiteral;
