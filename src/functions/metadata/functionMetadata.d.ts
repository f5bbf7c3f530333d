/** functions.json as the generator and Excel know it. */
export interface ParameterMetadata { readonly name: string; readonly description?: string; readonly dimensionality?: 'matrix'; readonly optional?: true; readonly repeating?: true; readonly type: string }
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: 'matrix'; readonly type?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}
export interface FunctionsMetadata { readonly functions: readonly FunctionMetadata[]; readonly allowCustomDataForDataTypeAny?: boolean; readonly allowErrorForDataTypeAny?: boolean }

/** english.json: title, description and [name, help] by TypeScript parameter name, by function id. */
export type EnglishWords = Readonly<Record<string, { readonly title: string; readonly description: string; readonly parameters: Readonly<Record<string, readonly string[]>> }>>;

/** A page of the pane's handbook. */
export interface HandbookPage { readonly id: string; readonly title: string; readonly description: string; readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[] }
