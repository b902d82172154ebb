/** Whether this can stand as a seed in an address of the site. */
export const isSeed = (text: string): boolean => /^[\w-]{1,32}$/.test(text);
