import { onlyOne } from '../only-one.ts';
import { holderOn, isGap } from './holder-on.ts';
import type { Title } from './office-index.ts';
import type { OfficeScene, Resolved } from './office-holders.ts';
import { isSameTitle } from './title-bearers.ts';

/** The holder of offices of a state or organisation that day: as the records know, else as the entry or the text itself says. */
export function holderOfBody(
  scene: OfficeScene,
  title: Title | null,
  body: string | null,
  offices: readonly string[],
): Resolved {
  const { date } = scene.occasion;
  const [office] = offices;
  const of = body === null ? {} : { of: body };
  if (office === undefined) {
    const agent = saidInText(scene, title, body);
    return agent === null
      ? { agent, reason: 'no-office', ...of, setBy: 'rule' }
      : { agent, ...of, setBy: 'rule' };
  }
  const meant = { office, ...of };
  if (!date) return { agent: null, reason: 'uncertain-date', ...meant, setBy: 'rule' };
  const records = offices.flatMap((id) => scene.authority.offices.get(id) ?? []);
  const { holder, reason } = holderOn(records, date);
  if (holder !== null) {
    const isOther = records.every(({ rank }) => rank === 'other');
    if (isOther && !scene.named.has(holder) && !scene.present.has(holder))
      return { agent: null, reason: 'no-antecedent', ...meant, setBy: 'rule' };
    const held = records.find(({ tenures }) => tenures.some((each) => each.holder === holder));
    return { agent: holder, ...meant, office: held?.id ?? office, setBy: 'rule' };
  }
  const chosen = chosenInEntry(scene, offices);
  if (chosen !== null) return { agent: chosen, ...meant, setBy: 'hand' };
  const isUnknown = reason === 'no-holder' && !records.some((one) => isGap(one, date));
  const said = isUnknown ? saidInText(scene, title, body) : null;
  if (said !== null) return { agent: said, ...meant, setBy: 'rule' };
  return { agent: null, reason, ...meant, setBy: 'rule' };
}

/** The participant to whom the entry gives one of the offices. */
function chosenInEntry({ occasion }: OfficeScene, offices: readonly string[]): string | null {
  const rows = (occasion.participants ?? []).filter(
    ({ office }) => office !== undefined && offices.includes(office),
  );
  return onlyOne(rows.map(({ agent }) => agent));
}

/** “President of Armenia Serzh Sargsyan” says whom “the President of Armenia” means, where no record does. */
function saidInText(
  { texts }: OfficeScene,
  title: Title | null,
  body: string | null,
): string | null {
  if (!title || body === null) return null;
  const agents = texts.flatMap(({ names, appositions }) =>
    appositions
      .filter((each) => each.body === body && isSameTitle(each.title, title))
      .map(({ name }) => names.find(({ found }) => found === name)?.agent ?? null),
  );
  return onlyOne(agents);
}
