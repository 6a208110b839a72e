import { defineConfig } from 'astro/config';

/** `site`, `base` and `outDir` come from `content/archive.yaml` and the command line: see `src/publish/stage.ts`. */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default, `jsx`, swallows blanks between words on two lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  // A strict content security policy allows no script or style inside a page.
  vite: {
    build: { assetsInlineLimit: 0 },
    // What builds write: a folder watched for every event would soon be more than the system allows.
    server: { watch: { ignored: ['**/dist.releases/**', '**/.readout/**'] } },
  },
});
