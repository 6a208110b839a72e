import type { RemovalRule } from '../../../archive/source.ts';

/** Lines of one form, and the rule by which they are left out; `anywhere`: even amid the text. */
export type Shape = {
  readonly rule: RemovalRule;
  readonly pattern: RegExp;
  readonly anywhere: boolean;
};

/** Lines told by their form; the first that fits. */
export const shapes: readonly Shape[] = [
  {
    rule: 'publication-data',
    anywhere: false,
    pattern:
      /^(?:the )?(?:office|bureau|department) of (?:the )?(?:press secretary|spokes(?:person|man|woman)|communications?|public (?:affairs|information|diplomacy)|media relations)$/iu,
  },
  {
    rule: 'publication-data',
    anywhere: false,
    pattern: /^(?=.*\d)\p{Lu}{1,6}(?:[/-][\p{Lu}\d.]{1,8}){1,5}$/u,
  },
  {
    rule: 'notice',
    anywhere: false,
    pattern:
      /^(?:for (?:information|use of) (?:the )?(?:information )?media\b|not an official record|check against delivery|as delivered\b|(?:unofficial|courtesy) translation\b|proudly powered by|powered by)/iu,
  },
  {
    rule: 'navigation',
    anywhere: false,
    pattern:
      /^(?:is|was|did) (?:this|you) .{0,60}\?$|^(?:yes|no),? this (?:page|article).{0,40}$|^report a problem with this page$|^video player ?close$/iu,
  },
  {
    rule: 'navigation',
    anywhere: false,
    pattern:
      /^[[(]?\s?font size\b.{0,40}$|^(?:a\s?[-+]?\s?){2,4}$|^search (?:for|the site|\p{L}+\.\p{L}+)\b.{0,30}$/iu,
  },
  {
    rule: 'sharing',
    anywhere: false,
    pattern:
      /^(?:download|save|print|view)(?: (?:the|this|as|a))* ?\.?(?:pdf|doc|docx|document|file|page|article|text)?\b[^.]{0,30}$/iu,
  },
  { rule: 'end-mark', anywhere: false, pattern: /^[\\*_\s]*#(?:[\\*_\s]*#){1,4}[\\*_\s]*$/u },
  {
    rule: 'end-mark',
    anywhere: false,
    pattern: /^(?:[-–—]\s?(?:30|0|ENDS?)\s?[-–—]|\/{2,4}|\[?\(?ENDS?\)?\]?\.?)$/u,
  },
  { rule: 'separator', anywhere: true, pattern: /^[-–—_=~─━]{3,}$/u },
  {
    rule: 'message-header',
    anywhere: false,
    pattern:
      /^(?:from|to|cc|bcc|subject|sent|reply-to|importance|attachments?|fw|fwd|re|x-[\w-]+|message-id|mime-version|content-type)[\s\u00a0]*:[\s\u00a0]*\S/iu,
  },
  {
    rule: 'message-header',
    anywhere: false,
    pattern: /^[-–]*\s?(?:original message|forwarded message|begin forwarded message)\s?:?[-–]*$/iu,
  },
  {
    rule: 'breadcrumb',
    anywhere: false,
    pattern:
      /^(?:you are here\s?:?|home|main|main page|homepage|start)\s*(?:[>»›→|/\\]|::|&gt;).*$/iu,
  },
  { rule: 'breadcrumb', anywhere: false, pattern: /^[^.!?“”"]{2,40}\s[>»›→]\s[^!?“”"]{2,160}$/u },
  {
    rule: 'publication-data',
    anywhere: false,
    pattern:
      /^(?:published in (?:the )?sections?|publication date|date of publication|direct link|permalink|permanent link|short link|short url|url|web page|link|source|document number|doc(?:ument)? no|no|release no|press release no|reference|ref|reading time|number of views|page views|hits|views?|viewed|read|id|author|editor|by)[\s\u00a0]*[:№#][\s\u00a0]*\S.{0,200}$/iu,
  },
  {
    rule: 'publication-data',
    anywhere: false,
    pattern:
      /^(?:last (?:updated|modified|update|edited)|updated|modified|published|posted|created|uploaded|released)(?: on| at| by)?[\s\u00a0]*:?[\s\u00a0]+[^.]{0,12}\d.{0,60}$/iu,
  },
  {
    rule: 'publication-data',
    anywhere: false,
    pattern:
      /^\d[\d,. ]*\s?(?:views?|reads?|hits|visits|comments?|likes|min(?:utes?)? read|words)$/iu,
  },
  { rule: 'publication-data', anywhere: false, pattern: /^(?:https?:\/\/|www\.)\S+$/iu },
  {
    rule: 'publication-data',
    anywhere: false,
    pattern:
      /^(?:press release|release|statement|document|doc\.?)?[\s\u00a0]*(?:no\.?|nr\.?|№|#)[\s\u00a0]*\d[\d\w/.-]*(?:[\s\u00a0]*[-–/][\s\u00a0]*\d[\d.-]*)?$/iu,
  },
  {
    rule: 'tags',
    anywhere: false,
    pattern:
      /^(?:tags?|keywords?|key words|topics?|filed under|categor(?:y|ies)|subjects?|related topics)[\s\u00a0]*:[\s\u00a0]*\S.{0,250}$/iu,
  },
  { rule: 'tags', anywhere: false, pattern: /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u },
  {
    rule: 'picture',
    anywhere: true,
    pattern:
      /^[([]?(?:photo|image|picture|foto|photograph|photos|video|graphic)s?(?: (?:credits?|courtesy|source|by|taken by|caption))*(?: of)?[\s\u00a0]*[:©/][\s\u00a0]*.{1,120}$/iu,
  },
  {
    rule: 'picture',
    anywhere: true,
    pattern: /^[([]?(?:photo|image|picture) (?:by|courtesy of|credit)\b.{1,100}$/iu,
  },
  {
    rule: 'picture',
    anywhere: true,
    pattern:
      /^(?:©|\(c\))[\s\u00a0]?(?:photo|ap|afp|reuters|epa|getty|tass|xinhua|sputnik|ria)\b.{0,100}$/iu,
  },
  {
    rule: 'placeholder',
    anywhere: true,
    pattern:
      /^(?:\[(?:image|photo|video|picture|if|endif)[^\]]{0,60}\]|\{\{.{0,80}\}\}|<!--.*-->)$/iu,
  },
  {
    rule: 'notice',
    anywhere: false,
    pattern: /^(?:copyright\b|©|\(c\)\s|all rights reserved).{0,200}$/iu,
  },
  {
    rule: 'notice',
    anywhere: false,
    pattern:
      /\b(?:(?:uses?|using|accept(?:ing)?|set) cookies|cookies? (?:policy|settings|preferences|to (?:improve|ensure|give|provide)))\b/iu,
  },
  {
    rule: 'notice',
    anywhere: false,
    pattern:
      /\b(?:enable javascript|javascript (?:is|must be|to be)|your browser (?:does not|is))\b/iu,
  },
  {
    rule: 'notice',
    anywhere: false,
    pattern:
      /^(?:tel|telephone|phone|fax|e-?mail|address|hotline|press (?:office|service|contacts?)|media contacts?|po box|contacts?)[\s\u00a0]*\.?[\s\u00a0]*[:+][\s\u00a0]*\S.{0,200}$|^for (?:more|further|additional) information,? (?:please )?(?:contact|visit|call)\b.{0,200}$/iu,
  },
  {
    rule: 'notice',
    anywhere: false,
    pattern:
      /\b(?:subscribe to|sign up (?:for|to)|join our) (?:our |the )?(?:newsletter|news|channel|mailing list|updates|telegram)\b/iu,
  },
  {
    rule: 'notice',
    anywhere: false,
    pattern:
      /\b(?:reference to the source is (?:required|mandatory)|when (?:using|quoting|reprinting) (?:the )?materials?|an official website of the .{3,40} government|here's how you know)\b/iu,
  },
  {
    rule: 'navigation',
    anywhere: false,
    pattern:
      /^(?:all|other|more|latest|recent|previous|next|past|upcoming|back to)(?: the)? (?:\p{L}+ )?(?:news|events|articles|stories|posts|releases|statements|speeches|press releases|trips|visits|documents|publications|photos|videos|pages?|messages?|list|interviews|updates|headlines)$/iu,
  },
  {
    rule: 'navigation',
    anywhere: false,
    pattern:
      /^(?:[<«‹←⟵]+\s?|‹‹\s?)?(?:previous|next|prev|back|older|newer)(?:\s?[>»›→⟶]+)?(?:\s?:\s?.{0,160})?$/iu,
  },
  {
    rule: 'navigation',
    anywhere: false,
    pattern:
      /^(?:read|show|view|see|learn|find out|load) (?:the )?(?:more|full|all|less)\b(?: (?:story|article|text|about.{0,60}|news|photos|\p{L}+))?\s?(?:[>»›→.…]+)?$/iu,
  },
  { rule: 'navigation', anywhere: false, pattern: /^(?:[>»›→<«‹←↑▲▼×✕☰≡|•·]\s?)+$/u },
  { rule: 'navigation', anywhere: false, pattern: /^(?:page )?\d+ (?:of|\/) \d+$/iu },
  {
    rule: 'navigation',
    anywhere: false,
    pattern: /^(?:\p{L}{2,10}\s?[|/·•]\s?){1,12}\p{L}{2,10}$/u,
  },
];
