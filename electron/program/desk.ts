/** What is saved, so that the dialog can say it. */
export type Saved = 'tickets' | 'journal' | 'recoveryCode' | 'enrolment';

/** What only a desktop can do with a document. */
export interface Desk {
  /** Asks where; answers the path, or null when the operator changed their mind. */
  save(fileName: string, content: Uint8Array, what: Saved): Promise<string | null>;
  open(fileName: string, pdf: Uint8Array): Promise<void>;
  /** Through the system's print dialog; false when the operator changed their mind. */
  print(fileName: string, pdf: Uint8Array): Promise<boolean>;
}
