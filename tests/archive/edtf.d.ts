declare module 'edtf' {
  /** Reads an EDTF string; `min` and `max` are its first and last millisecond since 1970. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
