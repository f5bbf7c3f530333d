/** One parameter of a custom function, as the built functions.json describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: 'any' | 'number' | 'string' | 'boolean';
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One custom function, as the built functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly requiresAddress?: boolean };
}

/** Reads functions.json beside the page; a build without functions has none. */
export async function fetchFunctions(): Promise<readonly FunctionMetadata[]> {
  const reply = await fetch('functions.json');
  if (!reply.ok) return [];
  const { functions } = (await reply.json()) as { functions: readonly FunctionMetadata[] };
  return functions;
}
