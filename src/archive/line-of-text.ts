import { z } from 'zod';

import { foldWhiteSpace } from './white-space.ts';

/**
 * A front-matter value that is one line of text wherever it is shown or exported, however YAML lays it out: white space
 * folded, and never empty.
 */
export const lineOfText = z.string().transform(foldWhiteSpace).pipe(z.string().min(1));
