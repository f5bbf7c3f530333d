/** A matrix of mostly equal cells, kept as the distinct ones and who has which. */
export interface Packed<Value> { readonly distinct: readonly Value[]; readonly cells: readonly (readonly number[])[] }

/** [['a', 'a'], ['b', 'a']] → distinct ['a', 'b'], cells [[0, 0], [1, 0]]. */
export function pack<Value>(matrix: readonly (readonly Value[])[]): Packed<Value> {
  const places = new Map<string, number>();
  const distinct: Value[] = [];
  const placeOf = (value: Value): number => {
    const key = JSON.stringify(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, distinct.length);
    return distinct.push(value) - 1;
  };
  return { cells: matrix.map(line => line.map(placeOf)), distinct };
}

const most = { rows: 3000, columns: 10 };

/** The matrix again, from foreign text: every distinct value is read by `read`; undefined where anything does not fit. */
export function unpack<Value>(kept: unknown, read: (value: unknown) => Value | undefined): readonly (readonly Value[])[] | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { distinct, cells } = kept as Readonly<Record<string, unknown>>;
  if (!Array.isArray(distinct) || !Array.isArray(cells) || cells.length > most.rows) return undefined;
  const values = distinct.map(read);
  const matrix = cells.map((line: unknown) => (Array.isArray(line) && line.length <= most.columns ? line.map((place: unknown) => (typeof place === 'number' ? values[place] : undefined)) : undefined));
  return matrix.every(line => line !== undefined && line.every(value => value !== undefined)) ? matrix as readonly (readonly Value[])[] : undefined;
}
