import { Page, View } from '@react-pdf/renderer';
import type { KeyCardBlocks, Words } from '../../core/documents/model.ts';
import { mm } from './a6.ts';
import { stepsOf } from './fit-lines.ts';
import { Lines, type Setting } from './lines.tsx';
import { Watermark } from './marks.tsx';
import type { PageProps } from './page.ts';

/** A5 portrait: it lies under the glass, or stands beside the screen. */
const page = { width: mm(148), height: mm(210) };
const margin = mm(10);
const content = page.width - 2 * margin;
const gap = mm(7);
const column = (content - gap) / 2;
/** As wide as the widest caps, so that what they do begins on one line. */
const capsRoom = mm(16);
const sayRoom = column - capsRoom - 5;

const titleSteps = stepsOf([20, 1], [16, 1]);
const headSteps = stepsOf([9, 1]);
const saySteps = stepsOf([8.5, 1], [8, 2]);
const capSteps = stepsOf([8, 1]);

type Group = KeyCardBlocks['groups'][number];

/** Every key on one page, group by group in two columns of about the same height. */
export function KeyCardPage({ blocks, mark, ...set }: PageProps<KeyCardBlocks>) {
  const row = set.start === 'rtl' ? 'row-reverse' : 'row';
  return (
    <Page size={page} wrap={false}>
      <View style={{ ...page, padding: margin, gap: mm(4) }}>
        {mark && <Watermark {...set} words={mark.across} middle={mm(60)} width={page.width} />}
        <View style={{ borderBottom: '0.6pt solid black', paddingBottom: 5, gap: 3 }}>
          <Lines {...set} words={blocks.organisation} width={content} steps={stepsOf([9, 1])} />
          <Lines {...set} words={blocks.title} width={content} weight={600} steps={titleSteps} />
          <Lines {...set} words={blocks.hint} width={content} steps={stepsOf([9, 2])} />
        </View>
        <View style={{ flexDirection: row, gap }}>
          {columnsOf(blocks.groups).map((groups, at) => (
            <View key={at} style={{ width: column, gap: mm(3.5) }}>
              {groups.map(group => (
                <GroupOfKeys key={group.title.text} {...set} group={group} />
              ))}
            </View>
          ))}
        </View>
      </View>
    </Page>
  );
}

/** The groups stay whole and in their sequence; the first column takes them up to the middle. */
function columnsOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const height = (some: readonly Group[]) =>
    some.reduce((sum, { rows }) => sum + rows.length + 2, 0);
  const cuts = groups.map((_, at) => at);
  const unevenness = (cut: number) =>
    Math.abs(height(groups.slice(0, cut)) - height(groups.slice(cut)));
  const best = cuts.reduce((one, other) => (unevenness(other) < unevenness(one) ? other : one), 0);
  return [groups.slice(0, best), groups.slice(best)];
}

const GroupOfKeys = ({ group, ...set }: Setting & { group: Group }) => (
  <View style={{ gap: 2.5 }}>
    <Lines {...set} words={group.title} width={column} weight={600} steps={headSteps} />
    {group.rows.map(({ caps, does }) => (
      <View
        key={does.text}
        style={{
          flexDirection: set.start === 'rtl' ? 'row-reverse' : 'row',
          alignItems: 'center',
          gap: 5,
        }}
      >
        <Caps {...set} caps={caps} />
        <Lines {...set} words={does} width={sayRoom} steps={saySteps} />
      </View>
    ))}
  </View>
);

/** Keys run from left to right in every language, as they lie on the keyboard. */
const Caps = ({ caps, typefaces, start }: Setting & { caps: readonly Words[] }) => (
  <View
    style={{
      width: capsRoom,
      flexDirection: 'row',
      gap: 2,
      justifyContent: start === 'rtl' ? 'flex-end' : 'flex-start',
    }}
  >
    {caps.map(cap => (
      <View
        key={cap.text}
        style={{
          minWidth: 15,
          border: '0.6pt solid black',
          borderRadius: 2.5,
          paddingHorizontal: 3,
          paddingVertical: 1,
          alignItems: 'center',
        }}
      >
        <Lines
          typefaces={typefaces}
          start="ltr"
          words={cap}
          width={capsRoom}
          weight={600}
          steps={capSteps}
        />
      </View>
    ))}
  </View>
);
