declare module '*/scripts/build-flags.mjs' {
  export const buildFlags: readonly string[];
}
