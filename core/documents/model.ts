import type { Language } from '../contract/language.ts';
import type { Direction } from '../text/direction.ts';

/** A text on a document. On which side of the paper it stands is the language's affair. */
export interface Words {
  readonly text: string;
  /** The way it runs; of what people typed, the way it runs where it has no letters of its own. */
  readonly direction: Direction;
  /** What people typed may hold anything, letters that no typeface has among it. */
  readonly isTyped: boolean;
}

/** A name and what it says. */
export interface Fact {
  readonly label: Words;
  readonly says: Words;
}

/** One ticket. */
export interface TicketBlocks {
  readonly organisation: Words;
  /** These tickets were printed before. */
  readonly copy: Words | null;
  readonly title: Words;
  readonly time: Words;
  readonly day: Words;
  readonly date: Words;
  /** Of the date and the time, where a reader at the box office would take them for another moment. */
  readonly zone: Words | null;
  readonly place: Words;
  readonly participant: Fact | null;
  /** What the QR holds and the door checks. */
  readonly code: Words;
  readonly ticketClass: Fact;
  readonly price: Fact;
  readonly vat: Words | null;
  readonly order: Fact;
  readonly number: Fact;
  readonly oneAdmission: Words;
}

/** The last seal of the journal. */
export interface SealBlocks {
  readonly organisation: Words;
  readonly title: Words;
  readonly purpose: Words;
  readonly seal: Fact;
  readonly entries: Fact;
  /** In lines of groups, as people compare and type it. */
  readonly hash: { readonly label: Words; readonly lines: readonly (readonly Words[])[] };
  /** What the QR holds. */
  readonly written: string;
  readonly sealed: Fact;
  readonly counter: Fact;
  readonly key: Fact;
  readonly printed: Fact;
  readonly printedBy: Fact;
  readonly howToType: Words;
}

/** One key, to be typed in again. */
export interface RecoveryBlocks {
  readonly organisation: Words;
  readonly title: Words;
  readonly whatItIs: Words;
  readonly code: Words;
  /** Numbered: a line that was mistyped is named by its number. */
  readonly lines: readonly { readonly number: Words; readonly groups: Words }[];
  readonly codeHint: Words;
  /** What the QR holds. */
  readonly written: string;
  readonly key: Fact;
  readonly printed: Fact;
  readonly keep: { readonly title: Words; readonly rules: readonly Words[] };
  readonly use: { readonly title: Words; readonly says: Words };
}

/** What the keys do, in groups. */
export interface KeyCardBlocks {
  readonly organisation: Words;
  readonly title: Words;
  readonly hint: Words;
  readonly groups: readonly {
    readonly title: Words;
    readonly rows: readonly { readonly caps: readonly Words[]; readonly does: Words }[];
  }[];
}

/** Rows of cells; the first row names them. */
export type TableBlocks = readonly (readonly (string | number | null)[])[];

/** Blocks of pages that are put together when they are asked for; a list is one too. */
export interface Pages<Blocks> {
  readonly length: number;
  slice(from: number, to: number): readonly Blocks[];
}

interface Of<Kind, Blocks> {
  readonly kind: Kind;
  readonly fileName: string;
  readonly blocks: Blocks;
}

interface OnPaper<Kind, Blocks> extends Of<Kind, Blocks> {
  readonly language: Language;
  /** As programs that show the file call it. */
  readonly title: string;
  readonly organisation: string;
}

/** What goes on paper: every text in words of its language, before anybody chooses a size or a place for it. */
export type Paper =
  | OnPaper<'tickets', Pages<TicketBlocks>>
  | OnPaper<'journalSeal', SealBlocks>
  | OnPaper<'recoveryCode', RecoveryBlocks>
  | OnPaper<'keyCard', KeyCardBlocks>;

/** A document as data. It knows neither paper nor file; whoever sets it chooses both. */
export type DocumentModel =
  | Paper
  | Of<'journalExport', TableBlocks>
  | Of<'enrolment', { readonly sealed: string }>;

export type DocumentKind = DocumentModel['kind'];
