/**
 * A function that gives Kendall's S: how many pairs of respondents both sides order alike, less how many they order
 * oppositely. It is that of `concordance`, for when it is asked for thousands of times: n·log(columns) steps, in
 * numbers, exact to 94 million respondents.
 *
 * @param columns how many columns there are
 * @returns a function of the row and the column of each respondent, rows ascending; or of each cell, with how many
 * respondents it holds
 * @example
 * orderExcess(2)([0, 1, 1], [0, 0, 1]) // => 1
 */
export function orderExcess(
  columns: number,
): (row: ArrayLike<number>, column: ArrayLike<number>, weights?: ArrayLike<number>) => number {
  const tree = new Float64Array(columns + 1); // Fenwick's: how many respondents of the rows before stand in each column
  const upTo = (column: number) => {
    let sum = 0;
    for (let node = column; node > 0; node &= node - 1) sum += tree[node]!;
    return sum;
  };
  return (row, column, weights) => {
    tree.fill(0);
    let excess = 0;
    let before = 0;
    for (let start = 0, end = 0; start < row.length; start = end) {
      while (end < row.length && row[end] === row[start]) end++;
      const seen = before;
      for (let i = start; i < end; i++)
        excess += (weights ? weights[i]! : 1) * (upTo(column[i]!) + upTo(column[i]! + 1) - seen);
      for (let i = start; i < end; i++) {
        const weight = weights ? weights[i]! : 1;
        for (let node = column[i]! + 1; node <= columns; node += node & -node) tree[node]! += weight;
        before += weight;
      }
    }
    return excess;
  };
}
