import { Option } from 'commander';
import { type Chain, type Head, readHead } from '../../../core/contract/head.ts';
import type { Finding, Verification } from '../../../core/contract/journal.ts';
import { compareHeads } from '../../../core/journal/compare-heads.ts';
import { sealKeysOf } from '../../../core/journal/signing.ts';
import { verify } from '../../../core/journal/verify.ts';
import { knownHeads } from '../../program/known-heads.ts';
import { type Command, Refused, Tampered, UsageError } from './command.ts';
import { counted } from './counted.ts';
import { progressOf } from './progress.ts';

/** For a scheduler, and for whoever has a head on paper. */
export const verifyJournal: Command<{ head?: string; json?: boolean }> = {
  summary: 'Compares the journal with its seals; safe beside running sales.',
  options: [
    new Option('--head <N:HASH>', 'an earlier head, to notice a missing end'),
    new Option('--json', 'answers as one line of JSON'),
  ],
  begins: false,
  prepare({ head: typed, json }) {
    const head = typed === undefined ? undefined : headOf(typed);
    return async (here, { print, say }) => {
      const keys = await here.folder.keys();
      const known = sealKeysOf(keys ? [keys.current, ...keys.former] : []);
      const { dataDir, folder, log } = here;
      const nobody = await here.asNobody();
      const found = await lastStep(verify(nobody, known, { head }), progressOf(say, 'rows'));
      const heads = knownHeads({ dataDir, databaseUrl: () => folder.databaseUrl(), log, say });
      const seen = await heads.read();
      const { is, known: last, common } = await nobody.read(tx => compareHeads(tx, seen, known));
      const chain: Chain = { is, known: last, common };
      log.info({ rows: found.rows, seals: found.seals, found: found.found, chain: is }, 'journal');
      const lines = json
        ? [JSON.stringify({ ...found, chain })]
        : [...told(found), continuity(chain)];
      for (const line of lines) print(line);
      if (found.found > 0) throw new Tampered('The journal is not as it was written.');
      if (found.mistyped !== null) {
        throw new Refused(`--head was mistyped: all but a few signs are seal ${found.mistyped}.`);
      }
      if (is !== 'same') {
        throw new Tampered('The journal does not go on from where this counter knew it.');
      }
    };
  },
};

function headOf(typed: string): Head {
  const read = readHead(typed);
  if ('head' in read) return read.head;
  throw new UsageError('--head is a number, a colon and 64 hex digits.');
}

async function lastStep(
  steps: ReturnType<typeof verify>,
  told: ReturnType<typeof progressOf>,
): Promise<Verification> {
  for await (const step of steps) {
    if (step.state === 'done') return step.verification;
    told({ done: step.rows, of: step.of });
  }
  throw new Error('the check ended without a result');
}

function told({ rows, seals, unsealed, found, findings, head, keys }: Verification): string[] {
  const extent = `${counted(rows, 'row')} in ${counted(seals, 'seal')}`;
  return [
    ...(found === 0 ? [`The journal is as it was written: ${extent}, all signed.`] : []),
    ...findings.map(each => sentences[each.kind](each)),
    ...(found > findings.length ? [`… and ${found - findings.length} more.`] : []),
    ...(unsealed > 0 ? [`Not sealed yet: ${counted(unsealed, 'row')}.`] : []),
    ...keys.map(
      key =>
        `Key ${key.id}: ${counted(key.seals, 'seal')} of ${key.counterName ?? '?'}${key.isKnown ? '' : ', not known here'}`,
    ),
    head ? `Head ${head.number}:${head.hash}` : 'Nothing is sealed yet.',
  ];
}

function continuity({ is, known, common }: Chain): string {
  if (!known) return 'This counter has seen no seal of it before.';
  const last = `seal ${known.number}, which this counter saw last (${known.at})`;
  if (is === 'same') return `It goes on from ${last}.`;
  const until = common ? `seal ${common.number} (${common.at})` : 'none of the seals seen here';
  return `It ${is === 'shorter' ? 'ends before' : 'has another seal in place of'} ${last}; the same up to ${until}. Put back from an older backup, or forged: an admin reads more on Maintenance.`;
}

const sentences: Readonly<Record<Finding['kind'], (finding: Finding) => string>> = {
  rowEdited: each => `${rows(each)} edited.`,
  rowRemoved: each => `${rows(each)} removed.`,
  rowMoved: ({ row, was }) => `Row ${row} was row ${was} when it was sealed.`,
  rowInserted: each => `${rows(each)} put among older ones.`,
  sealEdited: each => `${seals(each)} edited.`,
  sealRemoved: each => `${seals(each)} removed.`,
  sealUnlinked: each => `${seals(each)} not made from the one before.`,
  sealUnsigned: each => `${seals(each)} not signed by the key that is named.`,
  sealForeign: each =>
    `${seals(each)} signed by a key that this installation does not know: of a counter whose enrolment was never read here, or a forger's.`,
  cutOff: ({ seal }) => `The end of the journal was cut off: seal ${seal} and what followed.`,
  otherHead: ({ seal }) => `Seal ${seal} is another one than the head that was given.`,
};

const rows = ({ row, to }: Finding) =>
  to === null ? `Row ${row} was` : `Rows ${row} to ${to} were`;
const seals = ({ seal, to }: Finding) =>
  to === null ? `Seal ${seal} was` : `Seals ${seal} to ${to} were`;
