/** One case to learn from. */
export interface Case {
  readonly features: readonly number[];
  /** 0 to 1: how many of the annotators chose it. */
  readonly target: number;
  readonly weight: number;
}

const STEPS = 30;

/** Solves a system of linear equations by Gaussian elimination with pivots; `matrix` holds the right side last. */
function solve(matrix: number[][]): number[] {
  const size = matrix.length;
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot] ?? [], matrix[column] ?? []];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = at(row, column) / at(column, column);
      matrix[row] = (matrix[row] ?? []).map((value, index) => value - factor * at(column, index));
    }
  }
  return matrix.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

/**
 * Coefficients of a logistic regression, the intercept last, by Newton's method. `ridge` pulls all of
 * them towards zero; the result depends on nothing but the cases.
 */
export function fitLogistic(cases: readonly Case[], ridge: number): number[] {
  const rows = cases.map(({ features }) => [...features, 1]);
  const size = rows[0]?.length ?? 0;
  let coefficients = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const system = coefficients.map((value, row) =>
      [...coefficients.map((_, column) => (row === column ? ridge : 0)), ridge * value],
    ); // oxfmt-ignore
    for (const [index, row] of rows.entries()) {
      const { target, weight } = cases[index] ?? { target: 0, weight: 0 };
      const sum = row.reduce((all, value, at) => all + value * (coefficients[at] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const curve = weight * chance * (1 - chance);
      for (const [at, value] of row.entries()) {
        const line = system[at];
        if (!line || value === 0) continue;
        for (const [other, with_] of row.entries())
          line[other] = (line[other] ?? 0) + curve * value * with_;
        line[size] = (line[size] ?? 0) + weight * (chance - target) * value;
      }
    }
    const change = solve(system);
    coefficients = coefficients.map((value, at) => value - (change[at] ?? 0));
  }
  return coefficients;
}
