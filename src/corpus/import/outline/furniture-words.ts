import type { RemovalRule } from '../../../archive/source.ts';
import { phrasesOf } from './phrases.ts';

/** Lines that a page has around a report, whole, as `bareWords` gives them. */
const furnitureWords: Readonly<Partial<Record<RemovalRule, string>>> = {
  section: `
    for immediate release | immediate release | press release | news release | media release |
    media note | press statement | readout | transcript | special briefing | presidential actions |
    fact sheets | executive orders | foreign policy news`,
  navigation: `
    home | home page | homepage | main page | main menu | main navigation | menu |
    toggle navigation | site map | sitemap | search | search form | search this site |
    advanced search | skip to main content | skip to content | skip to navigation |
    jump to content | currently reading | read more | read also | learn more | show more |
    show comments | read on | continue | continue reading | load more | more | view all | see all |
    all | back | back to top | to top | top | go back | back to list | return to list | list |
    page top | original article | go to the main site | previous | next | prev | previous page |
    next page | previous article | next article | previous post | next post | older | newer |
    close | close window | open menu | close menu | log in | login | sign in | register |
    subscribe | subscribe now | sign up | about | about us | contact | contacts | contact us |
    feedback | hotline | newsletter | report a typo | help | faq | links | useful links |
    quick links | archive | archives | calendar | photo gallery | gallery | photos | photo |
    videos | video | audio | multimedia | media gallery | advertisement | advertising |
    advertisements | accessibility | version for the visually impaired | font size | a a a |
    a- a a | normal font | large font | mobile version | full version | desktop version | rss |
    rss feed | english | en | eng | français | fr | deutsch | de | español | es | português |
    русский | рус | ru | rus | қазақша | қаз | kz | kaz | українська | укр | ua | 中文 | 简体中文 | 繁體中文 |
    العربية | 日本語 | 한국어 | türkçe | italiano | japanese | chinese | russian | french | arabic |
    language | select language | choose language | all events | other events`,
  placeholder: `
    none | null | undefined | nan | n/a | not available | no image | no photo | no data | image |
    loading | please wait | untitled | no comments | no comments yet | empty | lead image |
    image caption`,
  sharing: `
    share | share this | share this page | share this article | share on | share via |
    share with friends | share link | shares | tweet | retweet | post | like | like this | pin it |
    pin | print | print this page | print page | print version | printable version |
    printer-friendly version | printer friendly | printer friendly version | version for print |
    save | save as pdf | download | download pdf | download as pdf | pdf version | pdf | e-mail |
    email | e-mail this page | email this page | email this | send | send by email |
    send by e-mail | send to a friend | send to friend | tell a friend | suggest to a friend |
    recommend to a friend | recommend | recommend this page | recommend this article | copy |
    copy link | copy url | link copied | get link | bookmark | add to favorites |
    add to favourites | follow us | follow | follow us on | social media | comment | comments |
    leave a comment | leave a reply | leave your comment | write a comment | recent comments |
    deja una respuesta | post a comment | large medium small | add a comment | listen |
    listen to this article`,
  'publication-data': `
    publication status | publication date | date of publication | publication details |
    text version | official text | permanent link | permalink | direct link | short link |
    document information | published | updated | last updated | date | time | hit | hits | editor |
    file | attachment | attachments | source | by`,
  picture: `
    photo credit | image credit | file photo | handout photo`,
  notice: `
    all rights reserved | terms of use | terms and conditions | terms of service | privacy policy |
    privacy | privacy notice | cookie policy | cookies | cookie settings | accept | accept all |
    accept cookies | accept all cookies | reject all | i agree | disclaimer | legal notice |
    copyright | imprint | press contact | press contacts | media contact | media contacts |
    media enquiries | media inquiries | contact information`,
  'end-mark': `
    end | ends | enditem | end item | end text | the end | 30 | xxx | item ends`,
};

/** The rule by which a line goes that consists of such words; of “All events” the one for a link that stands alone. */
export const ruleByWords: ReadonlyMap<string, RemovalRule> = new Map(
  (Object.entries(furnitureWords) as [RemovalRule, string][]).flatMap(([rule, words]) =>
    phrasesOf(words).map((word): [string, RemovalRule] => [word, rule]),
  ),
);
