import type { Finding } from '../../contract/journal.ts';

/** Findings that are named; all of them are counted. */
const most = 500;

type Where = Partial<Pick<Finding, 'row' | 'was' | 'seal' | 'to'>>;

/** What is wrong, as it is found: neighbours of a kind are one finding, and no more is kept than anybody reads. */
export interface Findings {
  /** @param where `to` is the last row or seal of a stretch */
  add(kind: Finding['kind'], where: Where): void;
  /** Rows and seals, each for itself. */
  count(): number;
  readonly named: readonly Finding[];
}

export function openFindings(): Findings {
  const named: Finding[] = [];
  const latest = new Map<Finding['kind'], Finding>();
  let count = 0;
  return {
    named,
    count: () => count,
    add(kind, where) {
      const finding = {
        kind,
        row: safe(where.row),
        was: safe(where.was),
        seal: safe(where.seal),
        to: safe(where.to),
      };
      const [from, to] = stretchOf(finding);
      if (to === from) finding.to = null;
      count = Math.min(count + to - from + 1, Number.MAX_SAFE_INTEGER);
      const last = latest.get(kind);
      if (last && continues(last, finding)) {
        last.to = to;
        return;
      }
      latest.set(kind, finding);
      if (named.length < most) named.push(finding);
    },
  };
}

/** A number that somebody made up may be larger than any that we can tell from its neighbour. */
const safe = (number: number | null | undefined): number | null =>
  number === null || number === undefined
    ? null
    : Math.max(-Number.MAX_SAFE_INTEGER, Math.min(number, Number.MAX_SAFE_INTEGER));

function stretchOf({ row, seal, to }: Finding): [from: number, to: number] {
  const from = row ?? seal ?? 0;
  return [from, to ?? from];
}

const continues = (last: Finding, next: Finding): boolean =>
  last.was === null && next.was === null && stretchOf(last)[1] + 1 === stretchOf(next)[0];
