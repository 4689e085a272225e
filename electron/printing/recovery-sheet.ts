/** What stands on the paper of a recovery code. */
export interface RecoverySheet {
  organisation: string;
  /** IANA zone of the box office; the date is written in it. */
  timeZone: string;
  printedAt: Date;
  /** The key's name, which says nothing of it. */
  key: string;
  /** Lines of groups; whoever has them has the key. */
  code: readonly string[];
}
