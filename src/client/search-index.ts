/** The full-text index. `text` null asks for all pages that the filters admit; a phrase stands in `"…"`. */
export type SearchIndex = {
  readonly search: (text: string | null, question?: Question) => Promise<readonly FoundPage[]>;
  /** Rejects when the index cannot be reached: Pagefind itself passes a lost network off as “nothing found”. */
  readonly reach: () => Promise<void>;
};

export type Question = {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: { readonly date: 'asc' | 'desc' };
};

/** A page that was found. `load` fetches its text and facts; it rejects when the network is gone. */
export type FoundPage = {
  /** True when only a name beside the text was found: one that the archive’s records give and the text may not print. */
  readonly isByAliasOnly: boolean;
  readonly load: () => Promise<PageData>;
};

/** What Pagefind 1.5 gives for a page, in its own words. */
export type PageData = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly {
    readonly id: string;
    readonly location: number;
    readonly text: string;
  }[];
  readonly weighted_locations: readonly {
    readonly location: number;
    readonly balanced_score: number;
  }[];
};

let attempts = 0;

/** Loads the index from the folder that holds `pagefind.js`. Rejects when it cannot be reached; a new call tries again. */
export async function openIndex(folder: string): Promise<SearchIndex> {
  // A browser may remember that a module failed to load; another address makes it ask again.
  const retry = attempts > 0 ? `?attempt=${attempts}` : '';
  attempts += 1;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${retry}`);
  return askPagefind(pagefind, folder);
}

/** Pagefind, once its module is loaded from the folder, as the index that the archive searches. */
export function askPagefind(pagefind: Pagefind, folder: string): SearchIndex {
  // On the main thread: Pagefind’s own worker sends a message for each result that is dropped, 6–10 s after broad
  // queries over 10,000 reports, and takes 5 s to notice that the network is gone.
  const instance = pagefind.createInstance({ noWorker: true });
  return {
    search: async (text, question = {}) => {
      const { results } = await instance.search(text, question);
      return results.map(({ data, words, matchedMetaFields = [] }) => ({
        isByAliasOnly: words.length === 0 && matchedMetaFields.every((field) => field === 'alias'),
        load: data,
      }));
    },
    reach: async () => {
      const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
      if (!response.ok) throw new Error(`${response.status} for the search index`);
    },
  };
}

/** The module `pagefind.js` of Pagefind 1.6, as far as it is used here. */
export type Pagefind = {
  createInstance: (options: { noWorker: boolean }) => {
    search: (
      text: string | null,
      question: Question,
    ) => Promise<{
      results: {
        data: () => Promise<PageData>;
        words: number[];
        matchedMetaFields?: string[];
      }[];
    }>;
  };
};
