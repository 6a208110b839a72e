import { rankWords as knownRanks } from '../../../archive/reading/encounters/title-words.ts';
import { wordSet } from '../../../archive/reading/word-set.ts';

/** Nouns of office that a title is built on, beyond those that the reading knows. */
const furtherRanks = wordSet(`
  vice-president vice-chancellor vice-premier vice-chairman vice-chair co-chair co-chairs co-chairman ceo ceos cfo coo counsel
  consul judge justice administrator administrators under-secretary undersecretary officer rapporteur prosecutor
  academician writer editor editor-in-chief founder co-founder president-designate prime-minister
  attorney-general attorney chairmen secretaries ambassadors governors directors advisers
  advisors aides envoys representatives mayors generals kings senators speakers heads chiefs commissioners
  lieutenant corporal sergeant private major captain brigadier cardinal bishop imam rabbi mufti catholicos hetman
  minister-counsellor high-representative counsellor premier-designate vizier caliph
  shah duke duchess baroness baron lord congresswoman assemblyman delegate
  treasurer comptroller inspector superintendent vice-speaker deputy-speaker vice-minister
  spouse co-president co-owner owner manager partner composer conductor cosmonaut astronaut pilot
  emperor empress tsar czar tsarina reverend rev rep gov gen adm lt col capt amb mp mps honorable honourable assemblywoman assemblymember
  activist princes clerk minster archduke
  coach champion journalist correspondent moderator host presenter poet actor actress director-designate
  designer designers lt-gen lt-col maj-gen brig-gen col-gen lieutenant-general major-general colonel-general vice-admiral
  rear-admiral pilots physician physicians
  assistant assistants under-secretary-general facilitator negotiator negotiators mediator ayatollah caretaker shaykh shaikh
`);

/** Ranks that a verb or a thing may also be, and that count only beside other words of a title. */
const weakRanks = wordSet(
  'chair chairs head heads chief leader leaders lead general major principal secretary deputy',
);

/** True for the folded noun of an office. */
export function isRank(fold: string): boolean {
  return (
    knownRanks.has(fold) ||
    furtherRanks.has(fold) ||
    (fold.includes('-') && knownRanks.has(fold.slice(fold.lastIndexOf('-') + 1)))
  );
}

/** True for a rank that alone and in small letters says little: “head”, “leader”, “general”. */
export function isWeakRank(fold: string): boolean {
  return weakRanks.has(fold);
}

/** Several persons share the title after these: “Presidents A of Norland and B of Westland”. */
export const pluralRanks = wordSet(`
  presidents ministers premiers chancellors chairmen secretaries ambassadors governors directors advisers advisors aides
  envoys representatives mayors leaders kings senators speakers heads chiefs commissioners messrs ceos counterparts
  co-chairs administrators
`);

/** Nouns that name no office but whose bearer is named after them: “his wife Lyudmila”, “his counterpart Georgi Parvanov”. */
export const kinWords = wordSet(
  'wife husband spouse son daughter brother sister father mother widow grandson granddaughter nephew niece',
);

/** They say who somebody is to another, and no office: “his counterpart Georgi Parvanov”. */
export const peerWords = wordSet('counterpart counterparts colleague colleagues');

/** Forms of address before a name. */
export const honorifics = wordSet(
  'mr mrs ms miss dr sir dame madam madame messrs mister prof professor mme hon honorable honourable excellency shri smt shrimati',
);

/** Written small or with a capital, before a rank: not holding it now, or in another’s stead. */
export const notHeldWords = wordSet(
  'former ex then acting interim late outgoing incoming designate elect past previous newly-elected ex-president caretaker provisional future',
);

/** Words that a title may be made of besides its rank, with a capital or small. */
export const titleWords = wordSet(`
  founding deputy vice first second third prime foreign federal state special senior junior principal permanent chief executive
  general acting interim former then late outgoing incoming newly elected appointed visiting honorary current new high
  assistant associate under supreme grand crown royal head lead plenipotentiary extraordinary resident national
  presidential prime-ministerial vice-presidential parliamentary governmental ministerial
  affairs defence defense finance finances economic economy development trade commerce industry industrial energy transport
  transportation agriculture agricultural health healthcare education higher science sciences scientific culture cultural
  justice interior internal external security environment environmental ecology labour labor social sport sports tourism
  emergency emergencies situations relief civil communications communication mass media digital digitalisation information
  informatization technology technologies innovation innovations innovative regional natural resources construction housing
  utilities public international cooperation integration relations staff government armed forces army navy air space military
  police intelligence service services committee council board directors management commission commissions bank central
  reserve union organisation organization association assembly senate house representatives duma parliament congress
  chamber court constitutional party communist group company corporation fund foundation institute university academy
  agency authority department ministry secretariat region territory republic district province oblast city county church
  orthodox catholic islamic business commercial entrepreneurs industrialists counter-terrorism counterterrorism homeland policy planning
  strategic strategy nuclear nonproliferation disarmament climate arctic far east eastern western northern southern middle
  north south africa asia europe european eurasian african asian african arab america latin pacific indo-pacific
  budget revenue treasury customs tax taxation competition antimonopoly veterans women youth family children rights human
  commissioner's religious religion faith partnership outreach engagement legislative legal judicial prosecution
  workers people peoples people's popular democratic liberal social-democratic republican conservative congressional
  atomic space aviation aerospace railways roads maritime shipping fisheries forestry water mines mining minerals petroleum oil gas
  fuel electricity infrastructure investment investments export import privatisation privatization property antitrust
  cyber cybersecurity emerging critical global world hostage matters coordination implementation border borders migration
  refugees humanitarian disaster emergency-situations consumer protection welfare solidarity employment pensions
  science-and-technology research archives press information-policy mission missions delegation office administration
  cabinet chancellery executive-office bureau directorate division branch section centre center headquarters
  conference forum summit league alliance community communities commonwealth coalition bloc initiative
  nations united treaty pact system network chambers societies society club trade-union unions
  sanitary medical white lady gentleman majesty highness excellency royal-highness eminence holiness beatitude serene
  plenary joint standing interdepartmental intergovernmental monitoring supervisory security-council control accounts audit
  russian-led rural food regions municipal local self-government provinces village
  physical well-being prosperity growth sustainable sustainability equality gender racial equity
`);

/** Words that join the parts of a title, or a title with what it belongs to. */
export const titleJoints = wordSet('of for and the to on in at de with & under against');

/** After these ranks “to the” goes on: “Aide to the President”, “Ambassador to Norland”. */
export const ranksWithTo = wordSet(
  `aide aides assistant assistants adviser advisers advisor advisors ambassador ambassadors envoy envoys representative
  representatives counsellor counselor secretary under-secretary undersecretary delegate plenipotentiary consul deputy extraordinary candidate co-chair chair staff counsel`,
);

/** Bodies of many states, whole: an office of theirs has them where another has its country. */
export const internationalBodies = [
  'UN',
  'U.N.',
  'United Nations',
  'United Nations Organisation',
  'United Nations Organization',
  'NATO',
  'North Atlantic Alliance',
  'North Atlantic Treaty Organization',
  'EU',
  'E.U.',
  'European Union',
  'European Commission',
  'European Council',
  'European Parliament',
  'European Central Bank',
  'Council of Europe',
  'EC',
  'World Bank',
  'World Bank Group',
  'International Monetary Fund',
  'IMF',
  'World Trade Organization',
  'World Trade Organisation',
  'WTO',
  'World Health Organization',
  'World Health Organisation',
  'WHO',
  'World Economic Forum',
  'WEF',
  'UNESCO',
  'UNICEF',
  'IAEA',
  'International Atomic Energy Agency',
  'OSCE',
  'OPCW',
  'OECD',
  'OPEC',
  'Organization of American States',
  'Organisation of Islamic Cooperation',
  'Organization of Islamic Cooperation',
  'OIC',
  'African Union',
  'AU',
  'Arab League',
  'League of Arab States',
  'Gulf Cooperation Council',
  'GCC',
  'ASEAN',
  'SCO',
  'Shanghai Cooperation Organisation',
  'Shanghai Cooperation Organization',
  'CIS',
  'Commonwealth of Independent States',
  'CSTO',
  'Collective Security Treaty Organisation',
  'Collective Security Treaty Organization',
  'Eurasian Economic Commission',
  'Eurasian Economic Union',
  'EAEU',
  'EurAsEC',
  'CICA',
  'Turkic Council',
  'Organization of Turkic States',
  'International Committee of the Red Cross',
  'ICRC',
  'Red Cross',
  'International Olympic Committee',
  'IOC',
  'FIFA',
  'UEFA',
  'Interpol',
  'Union State',
  'Asian Development Bank',
  'Asian Infrastructure Investment Bank',
  'European Bank for Reconstruction and Development',
  'EBRD',
  'Inter-American Development Bank',
  'New Development Bank',
  'BRICS',
  'G20',
  'G7',
  'G8',
];

/** Ranks of companies and associations: what they are of is their organisation, whatever it is called. */
export const companyRanks = wordSet(
  'ceo cfo coo chairman chairwoman chairperson chair president founder co-founder owner partner manager director director-general head executive officer',
);
