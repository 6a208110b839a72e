import { wordSet } from '../word-set.ts';

/**
 * Words that begin a sentence, or stand in a headline, with a capital without being part of a name: a family name after one
 * of them (“Yesterday Putin …”, “Xi Meets Putin”) is not the second half of somebody else’s name.
 */
const words = wordSet(
  `a about above according accordingly across additionally after afterwards again against ago all along already also
  although always amid among an and another any apart are around as aside asked at back based because been before
  beforehand behind being below beside besides between beyond both but by can congratulating concluding could dear did do
  does during each earlier either else even ever every everyone except finally first following for from further
  furthermore given had has have he her here hereby herein his how however i if in including indeed inside instead into is
  it its last lastly later like likewise may meanwhile might more moreover most much must my naturally nevertheless next no
  nor not now of off on once one only onto or other our out outside over per perhaps please previously probably rather
  recently regarding respectively second secondly shall she should shortly simultaneously since so some soon still such
  than that the their then there therefore these they third this those though through throughout thus to today together
  tomorrow tonight too toward towards under unfortunately unlike until up upon us via was we welcome well were what
  whatever when where whereas whether which while who whom whose why will with within without would yes yesterday yet you
  your monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december
  accepts accepted addresses addressed agree agreed agrees announces announced appoints appointed approves approved
  arrives arrived attends attended awards awarded begins began calls called chairs chaired concludes concluded
  condoles condolences condolence congratulates congratulated congratulations continues departs discuss discussed
  discusses ends exchange exchanged exchanges expresses expressed extends gives greets greeted greetings held helps highlights holds hosts hosted inspects instructs instructed
  invites invited issues joins joined launches leaves left makes made marks meet meeting meetings meets message met names
  named notes opens opened participates pays phones praises presents presented receives received remarks reports responds
  returns returned says said sends sent signs signed speaks speech spoke stated statement statements stresses takes talked
  talks telegram telephone tells thanked thanks told took tours urges visit visited visits vows wants welcomed welcomes wishes writes wrote
  interview briefing conversation conversations press conference signing ceremony working informal trilateral bilateral
  opening joint delegation delegations trip call readout transcript excerpts answers question answer`,
);

/** True for a folded word that is no part of a name, whatever its capital. */
export function isCommonWord(fold: string): boolean {
  return words.has(fold) || fold.endsWith('ing');
}

const personalTitles = wordSet(
  `mr mrs ms miss dr prof professor sir lord lady dame baroness baron count prince princess king queen emperor emir sheikh
  sultan shah pope patriarch archbishop bishop cardinal metropolitan father brother sister imam ayatollah rabbi saint st
  comrade citizen colleague friend president premier minister chancellor secretary chairman chairwoman chairperson speaker
  senator congressman congresswoman representative governor mayor ambassador envoy consul general colonel major captain
  lieutenant marshal admiral commander chief director head leader deputy vice commissioner judge justice attorney advisor
  adviser aide assistant spokesman spokeswoman spokesperson academician rector plenipotentiary highness majesty excellency
  holiness hon honourable honorable rt taoiseach councillor councilor herr frau monsieur madame madam señor senor doctor
  co-chair ombudsman presidents ministers messrs general-secretary secretary-general coach champion astronaut cosmonaut
  author director-general manager officer editor journalist host moderator boss dictator regime administration team era
  brothers family tsar rep sen gov gen col maj capt lt adm`,
);

/** True for a folded word that stands before a family name without being part of it. */
export function isPersonalTitle(fold: string): boolean {
  return personalTitles.has(fold);
}
