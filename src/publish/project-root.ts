import { fileURLToPath } from 'node:url';

/** The root of the project, where `astro.config.mjs` stands. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
