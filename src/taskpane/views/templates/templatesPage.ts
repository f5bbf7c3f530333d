/** The list of tables, or a page one reaches from it. */
export type TemplatesPage = 'tables' | 'recognition' | 'draft' | 'paste' | 'planFiles';
