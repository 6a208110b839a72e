import { phrasesOf } from './phrases.ts';

/** Names of other sites, to which a page offers to pass itself on. */
const sites = new Set(
  phrasesOf(`
    facebook | twitter | x | x.com | linkedin | whatsapp | telegram | vk | vkontakte | ok |
    odnoklassniki | viber | weibo | wechat | reddit | pinterest | tumblr | instagram | youtube |
    flickr | livejournal | messenger | skype | threads | bluesky | mastodon | line | mail.ru |
    google+ | google plus | tiktok | rss`),
);

/** True of bare words such as `share on facebook`, `facebook twitter print`, `telegram (opens in new window)`, `share 12`. */
export function isSharing(bare: string): boolean {
  const words = bare
    .replace(/\(?opens in (?:a )?new (?:window|tab)\)?/g, '')
    .replace(
      /\b(?:share|tweet|post|pin|send|follow us|follow|like|print|email|e-mail|click to|icon|link|save)\b/g,
      ' ',
    )
    .replace(
      /\b(?:this|page|article|on|to|via|by|with|us|it|a|friend|friends|in|our|and|or|the)\b/g,
      ' ',
    )
    .split(/[\s,|/·•]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !sites.has(word));
  if (!/^\d*$/.test(words.join(''))) return false;
  return (
    bare.split(/[\s,|/·•]+/).some((word) => sites.has(word)) || /^(?:share|tweet)s?\b/.test(bare)
  );
}
