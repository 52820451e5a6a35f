/** Addresses of an import under `/api`, for the endpoints and the page alike. */
export type ImportPaths = {
  template: string
  preview: string
  /** Where rows are stored and taken back. */
  imports: string
}
