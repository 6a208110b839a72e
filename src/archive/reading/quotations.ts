import { findDashSpeech } from './speech/dash-speech.ts';
import type { SetBy } from './discourse.ts';
import type { Mention } from './mentions.ts';
import { findQuotedSpeech } from './speech/quoted-speech.ts';
import { type AgentKinds, makeScenes, type Scene } from './speech/scene.ts';
import type { Span, Text } from './span.ts';
import type { Stretch } from './speech/stretch.ts';
import { findTurns, type TurnStretch } from './speech/turns.ts';

/** How the speech is set: after a dash, in quotation marks, or as the turn of a transcript. */
export type SpeechForm = 'dash' | 'quoted' | 'turn';

/** A stretch of direct speech in one paragraph, without its marks and its attribution. */
export type Quotation = Span & {
  readonly text: string;
  /** Who spoke; null when the text does not say, or says it of somebody without a record. */
  readonly speaker: string | null;
  /** `certain`: named beside the words, or as the turn that they belong to; `probable`: by the discourse (a pronoun); `unknown`. */
  readonly certainty: 'certain' | 'probable' | 'unknown';
  /** The words that attribute it (“the Head of State said”); null where nothing does. */
  readonly attribution: string | null;
  readonly form: SpeechForm;
  /** True when it is a part of a sentence only. */
  readonly isFragment: boolean;
  /** True when no mark says where it ends (dash paragraphs, turns, a quotation that goes on in the next paragraph). */
  readonly isUnclosed: boolean;
  readonly setBy: SetBy;
};

/** Finds the direct speech of a report, in the order of the text; `texts` begin with the headline. */
export function findQuotations(
  texts: readonly Text[],
  mentions: readonly Mention[],
  agents: AgentKinds,
): Quotation[] {
  const scenes = makeScenes(texts, mentions, agents);
  const { stretches: turns, covered } = findTurns(scenes);
  const dashes = findDashSpeech(scenes, (index) => !covered.has(index));
  const dashed = new Set(dashes.map(({ index }) => index));
  const quoted = findQuotedSpeech(scenes, (index) => !covered.has(index) && !dashed.has(index));
  return [
    ...turns.map((turn) => ({ index: turn.index, quotation: ofTurn(scenes, turn) })),
    ...dashes.map((each) => ({ index: each.index, quotation: ofStretch(scenes, each, 'dash') })),
    ...quoted.map((each) => ({ index: each.index, quotation: ofStretch(scenes, each, 'quoted') })),
  ]
    .sort((a, b) => a.index - b.index || a.quotation.start - b.quotation.start)
    .map(({ quotation }) => quotation);
}

function ofTurn(scenes: readonly Scene[], turn: TurnStretch): Quotation {
  return {
    ...placeOf(scenes, turn),
    speaker: turn.speaker,
    certainty: turn.speaker === null ? 'unknown' : 'certain',
    attribution: turn.attribution,
    form: turn.isQuoted ? 'quoted' : 'turn',
    isFragment: false,
    isUnclosed: !turn.isQuoted,
    setBy: 'rule',
  };
}

function ofStretch(scenes: readonly Scene[], stretch: Stretch, form: SpeechForm): Quotation {
  const { attribution, isFragment, isUnclosed } = stretch;
  return {
    ...placeOf(scenes, stretch),
    speaker: attribution?.speaker ?? null,
    certainty: attribution?.certainty ?? 'unknown',
    attribution: attribution?.words ?? null,
    form,
    isFragment,
    isUnclosed,
    setBy: 'rule',
  };
}

function placeOf(
  scenes: readonly Scene[],
  { index, start, end }: { index: number; start: number; end: number },
): Span & { text: string } {
  const { p = '', text = '' } = scenes[index] ?? {};
  return { p, start, end, text: text.slice(start, end) };
}
