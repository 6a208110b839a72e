/** The addresses of the review: only while the archive is served live, so none of them is a permalink. */
export const reviewAddress = {
  all: () => '/review/',
  draft: (id: string) => `/review/${id}/`,
} as const;
