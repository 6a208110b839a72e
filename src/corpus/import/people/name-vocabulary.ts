import { wordSet } from '../../../archive/reading/word-set.ts';

/** Words written small inside a name: “Ursula von der Leyen”, “Mohammed bin Salman”. */
export const nameParticles = wordSet(
  'de da do dos das del della di du la le van von der den ten ter zu bin bint ibn al el ul ud y af av',
);

/** Written with a capital they are still a part of the name after them. */
export const capitalParticles = wordSet(
  'al el bin ben ibn abu bint de da dos del van von la le mc ter der den',
);

/** After a name, part of it: “King Abdullah II”, “Joseph R. Biden, Jr.”. */
export const nameSuffix = /^(?:Jr|Sr|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIV|XVI|XXIII)\.?$/u;

/** Given names that reports shorten, by the longer one. */
export const shortGivenNames: Readonly<Record<string, string>> = {
  joe: 'joseph',
  bill: 'william',
  tony: 'anthony',
  mike: 'michael',
  mick: 'michael',
  jim: 'james',
  jimmy: 'james',
  bob: 'robert',
  dick: 'richard',
  rick: 'richard',
  tom: 'thomas',
  tim: 'timothy',
  ted: 'edward',
  ed: 'edward',
  dan: 'daniel',
  dave: 'david',
  steve: 'steven',
  stephen: 'steven',
  ben: 'benjamin',
  bibi: 'benjamin',
  chris: 'christopher',
  nick: 'nicholas',
  alex: 'alexander',
  al: 'albert',
  andy: 'andrew',
  liz: 'elizabeth',
  kate: 'katherine',
  sue: 'susan',
  greg: 'gregory',
  matt: 'matthew',
  pete: 'peter',
  ron: 'ronald',
  don: 'donald',
  ken: 'kenneth',
  larry: 'lawrence',
  jerry: 'gerald',
  jeff: 'jeffrey',
  phil: 'philip',
  rob: 'robert',
  sam: 'samuel',
  will: 'william',
  wally: 'walter',
  jake: 'jacob',
  jon: 'jonathan',
  charlie: 'charles',
  gerry: 'gerald',
  volodya: 'vladimir',
};

/** One given name in several spellings, by the one they are compared as: “Sergey” and “Sergei” in one report. */
export const givenNameSpellings: Readonly<Record<string, string>> = {
  sergey: 'sergei',
  serhiy: 'sergei',
  alexey: 'alexei',
  aleksei: 'alexei',
  aleksey: 'alexei',
  andrey: 'andrei',
  aleksandr: 'alexander',
  aleksander: 'alexander',
  alyaksandr: 'alexander',
  oleksandr: 'alexander',
  yuri: 'yury',
  iurii: 'yury',
  yuriy: 'yury',
  dmitri: 'dmitry',
  dmitriy: 'dmitry',
  evgeny: 'yevgeny',
  yevgeniy: 'yevgeny',
  evgeni: 'yevgeny',
  nikolay: 'nikolai',
  valeri: 'valery',
  anatoliy: 'anatoly',
  vasiliy: 'vasily',
  victor: 'viktor',
  mohammad: 'mohammed',
  muhammad: 'mohammed',
  mohamed: 'mohammed',
  mahamat: 'mohammed',
  volodymyr: 'vladimir',
  maksim: 'maxim',
  mikhail: 'michael',
  georgi: 'georgy',
  grigoriy: 'grigory',
  ihor: 'igor',
  vitali: 'vitaly',
  gennadi: 'gennady',
  arkadi: 'arkady',
  zelensky: 'zelenskyy',
  zelenskiy: 'zelenskyy',
};

/** Family names that are words too: a given name or an initial stands before them. */
export const wordsAsFamilyNames = wordSet(
  'may king price rice young day white black green bell house church north west rose bishop pope major marshal marshall judge steel banks waters rivers power powers long fields woods hill mills parks street washington jackson lincoln court cook justice monaco jordan ireland england france holland israel german',
);

/** Given names of many languages: a name without a title counts when it begins, or in the family-first order ends, with one. */
export const givenNames = wordSet(`
  luther candi louise jenn mamie elliot ethan owen wes gretchen kyrsten tammy marsha
  horst nazanin thelma lorette gerd jaffa francia alejandro alicia adrienne charisse cherie ambrose hikmat sneha
  christian grant hector salome
  aaron abdel abdelaziz abdelfattah abdelmadjid abdu abdul abdulla abdullah abdulrahman abiy abraham adam adama
  adel adolf adrian agnes ahmad ahmed aigul aisen ajay akbar akylbek alain alan alassane albert alberto aleksandar
  aleksander aleksandr aleksandra aleksei aleksey alena alessandro alex alexander alexandra alexandre alexei alexey alexis
  alfred ali alice alina alisher almazbek aloys alpha alvaro alyaksandr aman amal amanda amin amina amir amit amos
  anastasia anatole anatoly anders andre andrea andreas andrei andres andrew andrey andriy andrzej andrus angel angela
  anibal anil anita ann anna annalena anne annegret annette ansip anthony anton antonio antony anwar arkady arif arja armen
  arnold arseniy artem arthur artur arturo arvind ashraf askar aslan asylbek atef atifete audrey august avril axel ayman
  aziz babacar bakhtiyar bakir bakytzhan barack barbara barry bart bashar basil bassam beata beatriz beibut ben
  benigno benjamin bernard bernardo bernd bertie bertrand beth bettina bhumibol bill binali bjarni blaise bob bogdan bohdan
  bola boris borut boyko bozidar brad brett brian bruce bruno bujar burhan carl carla carles carlo carlos carmen carol
  caroline carolyn catherine catia cecilia cesar charles charlotte chris christian christiane christina christine
  christopher christos claire claude claudia claudio clemens clement colin condoleezza cristina cyril dacian dalia damir
  dan daniel daniela daniele dario dariga daron darya dave david deb deidra denis denys deborah dennis derek diana didier
  diego dietmar dilma dimitar dimitri dimitris dimitry dina dirk dmitri dmitriy dmitry dmytro dominic dominique don donald
  doris dosym dragan dumitru duncan ebrahim edgar edgars edi edmond edmund edmundo eduard eduardo edward efraim egils ehud
  eka ekaterina elena eli elias elisabeth elizabeth ella elmar elvira emanuel emily emine emir emma emmanuel emmerson
  emomali enda enrico enrique eric erica erik erlan ernesto ernst erna eva evan evgeny evo fahad faisal farid fatima fatos
  fayez federico felipe felix ferdinand fernando fidel filip filippo florian florin francesco francis francisco franco
  francois frank frank-walter frans franz fred frederic frederik friedrich fuad fumio gabriel gabriela gary
  gavin gene gennady gennadi geoffrey georg george georges georgi georgy gerald gerard gerhard german gianni giancarlo gina
  giorgi giorgia giorgio giorgos gisele gitanas giulio giuseppe gleb glenn gloria goran gordon graham grant greg gregory
  grigory grzegorz guido guillermo gulnara gunter gunther gurbanguly gustavo guy haider hailemariam hakainde hakan halimah
  hamad hamid hanna hannah hans haris harold haroun harry hasan hashim hassan hassanal haykel heidi heiko heinz helen
  helene helle helmut henri henrik henry herman hernan hillary hosni hossein hubert hugo hulusi hussain hussein ian ibrahim
  idris igor ihor ildar ilham ilhan ilir ilkka ilya imangali imran ina inga ingrid ioannis ion iqbal irakli irina irma
  isaac isabel isabelle isaias ishaq ishrat islam ismail ismat israel issad issoufou istvan ivan ivana ivanka ivica ivo
  jacek jacinda jack jacob jacqueline jacques jaime jair jake jakob jakov james jamie jan jana jane janet janez janice
  janis janos janusz jared jarmo jaroslaw jason jassim javad javier jawad jay jean jean-claude jean-marc jean-marie
  jean-pierre jean-yves jeanine jeff jeffrey jen jenna jennifer jens jeremy jerome jerzy jesse jessica jesus jill jim jimmy
  joachim joan joanna joao joaquin jodie joe joel joelle johan johanna johannes john joko jolyon jon jonas jonathan
  jordan jorge joschka jose josef josep joseph josh joshua jovan juan juha julia julian julie julius jun jurgen jurij jussi
  justin jutta jyri kais kaja kalinda kamala kamil kanat karel karen karim karin karl karol karolos kassym-jomart katarina
  kate katherine kathryn kay keith keizo kemal ken kenneth kersti kevin khaled khalid khalifa khamis kiran
  kiril kirill kirsten kiyoshi klaus klavdia kofi kolinda konrad konstantin konstantinos korneliya kostas kostyantyn
  krisjanis krista kristalina kristina ksenia kurmanbek kyriakos lamberto larisa larry lars laszlo laura laurent
  lawrence lech leila lena lennart leo leon leonardo leonid leonel leopold lev levon leyla lidia liliana lina linas
  linda lindsey lionel lisa liubov liz lloyd lorena lorenzo lori louis louise luc luca lucas lucia lucio ludmila luigi luis
  luisa luiz lukas lula lyubov lyudmila maciej madeleine maggie mahathir mahinda mahmoud mahmud maia maimu makar
  maksim maksym malcolm malik mamuka manmohan manuel manuela marat marc marcel marcelo marcin marco marcos margaret
  margarita margrethe margus maria mariam mariana mariano marie marija marin marina marine mario marius mark marko markus
  marta martha martin martina mary maryam masatsugu masoud masrour massimo mateusz mathias matt matteo matthew matthias
  matti maulen maurice mauricio mauro max maxim maxime megan mehmet mehriban melania melanie mercedes meral mette mevlut
  michael michel michele michelle miguel mihai mihail mihaly mikayel mike mikhail mikheil mikko miklos mikulas mila milan
  milo milos milorad miloslav mimi mircea mirek miro miroslav mishal mitch mitt mladen moammar moez mohamed mohammad
  mohammed mohamud mohsen moncef monica monika moshe mostafa mountaga muammar muhammad muhammadu mukhtar muneo murat mustafa
  mykola nabil nadezhda naftali najib nana nancy nangolo narendra nasser natalia nataliya natalya nathalie nawaf nawaz
  nayib nazim neera neil nelson neven nicholas nick nicola nicolae nicolas nicole nicos nigel nikita nikol
  nikola nikolai nikolaos nikolas nikolay nikos nils nina nino nizar nodirbek noel norbert nouri nuno nurlan nursultan nusrat
  obaid ognjen oksana olaf oleg oleh oleksandr oleksii oleksiy olena olga olga oliver olivia olivier olli olusegun omar
  omer onyedikachi orlando orkhan oscar osman osvaldo otmar otto ousmane paavo pablo pal paolo pascal pasquale pat
  patricia patrick patrik paul paula paulo pauline pavel pavlo pawel pedro peggy pekka penny per pervez pete peter
  petr petra petras petre petro philip philipp philippe phil phillip pierre pieter pietro pio piotr plamen pranab pratibha
  prithvi qaboos quentin radek radiy radmila radoslaw rafael rafic rahul raila rainer raisa rajiv rajnath ralf ralph
  ramazan rami ramiz ramon ramzan rania rashid raul ravil ray raymond rebecca recep reinhard rena renat renate
  rene renzo reuven rex ricardo riccardo richard rick rishi rita riyad rob robert roberta roberto robin rod roderich
  rodolfo rodrigo roger roland rolf roman romano ron ronald rory rosa rosario rosen rosie ross rostislav roy ruben rudolf
  rumen ruslan russell rustam rustem ruth ryan sabine sadyr saad sabah saeed safar said salahuddin saleh sali salim salman
  salome salva salvador sam samantha sameh samir samuel sanae sandra sandro sanna sara sarah saso saud sauli scott sean
  sebastian sefik selahattin sela sergei sergey serghei sergio serhii serhiy serzh seyed shah shahid shamshad shane sharon
  shaukat shavkat shehbaz sheikh sher shigeru shimon shinzo shirley sidi sigmar sigrid silvan silvia silvio simon simona
  simonetta sir sirikit slobodan sofia sonia sooronbay sophie stanislav stanislaw stanley stefan stefano steffen
  stella stephane stephanie stephen stepan steve steven stevo stipe stuart subrahmanyam suella suleiman
  sultan suren susan susana susilo svein svetlana svitlana sven sylvia sylvie taavi tadeusz takis tamara tamas tamim tanja
  tara taras tarek tareq tarja taro tatiana tatyana taur tayyip ted temur teodor teresa thabo thaksin thanos theodore
  theodoros theresa thierry thomas thorbjorn tigran tim timothy timur tina titus tobias toby todd tom tomas tomasz tomislav
  tommaso tony toomas toshimitsu traian trevor tsakhiagiin tulsi tzipi uhuru ulf ulla umaro umar ursula uwe vadim vagif
  vagit vaclav vahan vahe vaira valdis valentin valentina valentyna valeri valeria valeriu valeriy valery vardan vartan
  vasily vasile vasyl venera veniamin vera veronica veronika vesa vicente victor victoria vidal viktor viktoria vilayat
  viktorija viktoriya vincent vincenzo viola violeta viorica virginia virginijus vitaliy vitaly vitali vito vitor vivian vjosa
  vladimir vladislav vladyslav vojislav volha volker volodymyr vyacheslav wally walid walt walter wayne wendy werner
  wendell wilfried william willy winston wladyslaw wolfgang xavier yair yahya yang yannis yashar yasser yasuhiro yasuo
  yaroslav yelena yerlan yermukhamet yevgeny yevhen yevheniy yitzhak yohei yolanda yoshihide yoshiro yoshitaka yousef
  youssef yulia yuli yulian yuliya yunus yunus-bek yuri yuriko yuriy yury yusuf yvan yves yvette yvonne zalmay zbigniew
  zdravko zhanna zinaida zine zlatko zoran zorka zuhair zuhra zurab zuzana zviad ambrose beau hunter taya
`);

/** Words with capitals that are no part of a person’s name, beyond ranks and common words. */
export const noNameWords = wordSet(`
  administration agreement alliance ally allies america americas arctic armed army article asia atlantic bank baltic balkans
  billion black board book border brief bureau business cabinet capital capitol caspian caucasus center centre central
  chamber charter church circle city coalition code college commission committee commonwealth community companies company
  compact congress constitution convention cooperation corporation corridor council country court covid covid-19 crimea
  crisis cup day days deal december declaration defence defense delegation democracy democratic department development
  dialogue dinner district doctrine document donbas duma east eastern economic economy eu europe european event events
  executive exhibition expo family federal federation festival foreign forces forum foundation framework freedom free front
  fund g20 g7 g8 games gas gaza gdp global government great group gulf hall hamas hezbollah his history holy hotel house human
  humanitarian independence indo-pacific indo initiative institute international interior islamic island islands joint
  journalists kremlin kyoto law lake league leaders legislative liberation line ltd market media mediterranean memorandum
  memorial middle military million minister ministers ministry mission moment moscow mountain museum nation national
  nations nato naval navy neighbourhood new news night north northern nuclear oblast ocean office officials oil olympic
  olympics operation opposition order organisation organization orthodox oval pacific pact palace palestinians park
  parliament partners partnership party peace people peoples peninsula permanent plan policy press prize process
  programme program project protocol province public question quad railway red reform region regional republic
  reserve residence resolution resources rights river road room rose royal rule russian sea secretariat security senate
  sector senior service settlement sides silk social south southern space special square staff state statement states
  station stadium statute strait strategic strategy stream street summit supreme swap syrian talks task team technology
  territories territory terrorism text texts the times title topics tower trade train training transcript treasury treaty
  tribune troika trust tv un union unit united university us usa valley version victory village war way west western
  white wing women work working world year years youth youtube zone instagram facebook twitter telegram tag tags geography
  publication published direct link section persons background information photo photos video audio additional related
  share print releases speeches remarks laughter applause crosstalk inaudible end am pm edt est gmt utc article
  administration bipartisan inflation infrastructure act covid airport gallery cathedral monument
  greater latin sub-saharan nord-stream eurasian eurasia christmas easter ramadan passover eid hanukkah
  jewish muslim arab arabs communist liberal conservative labour socialist bill
  messrs ladies gentlemen friends colleagues colleague dear good god lord
  included including includes villa accords anti-corruption associations activities action addictions agreement capability caucus bundestag knesset bundesrat
  drug drugs economics embassy football hemisphere magazine muslims narcotics ossetia platform recovery safety song studies
  systems technical voting whenever life force co-operation non-nato sanctions congressional homeland prevention enforcement
  control cities states science sciences technologies relationship future policies outreach religious cyber cybersecurity
  election elections electoral motors electric saint st saints governmental
  yes no thank thanks hello okay ok bloc circle club daily post journal
  architecture area archipelago battalion biology brigade channel circuit class corps division institutions plants
  platoon regiment school squadron structure theater theatre opera troops
  cyclone hurricane storm tropical typhoon
  ahead advances amends applauds approves cancels celebrates commends condemns congratulates delivers designates
  directs honors honours launches nominates proclaims protects re-designates restores secures strengthens unveils
  detached wounded disabled migrant response member-countries clinical separate dragoons politburo two
`);

/** Endings of words for ideas and bodies: no name of a person has them. */
export const endingOfIdeas =
  /(?:.{3}tions?|.{3}ssions?|.{4}ments|ships|.{3}ities|ology|ologies|.{3}isms?)$/u;

/** Endings of a father’s name: “Viktorovych”, “Sergeyevna”. */
const endingOfFathers = /(?:ovich|evich|ovych|evych|iyovych|ovna|evna|ivna)$/u;

/** A father’s name by its form and by the given name that it is made of; “Yanukovych” is none. */
export function isFathersName(fold: string): boolean {
  return endingOfFathers.test(fold) && givenNames.has(fold.replace(endingOfFathers, ''));
}
