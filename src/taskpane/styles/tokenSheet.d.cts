/** The whole of tokens.css as text. */
export declare function tokenSheet(): string;
