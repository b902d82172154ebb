/** A file of a package; `path` stands below the package's root. */
export type PackageFile = { path: string; content: string | Uint8Array };
