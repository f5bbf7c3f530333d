/** The note Excel shows beside a selected cell: data validation's input message. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}
