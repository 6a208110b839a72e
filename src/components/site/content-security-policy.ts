/**
 * What a page of the archive may load: its own files and nothing else. `wasm-unsafe-eval` is what Pagefind’s WebAssembly
 * needs (CSP level 3, 6.1.11); no inline script or style is allowed.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
