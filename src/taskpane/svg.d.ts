/** Icons are inlined as text by webpack. */
declare module '*.svg' {
  const source: string;
  export = source;
}
