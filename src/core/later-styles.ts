/** The id of the empty element in a lesson into which prerendering puts the styles of what follows. */
export const laterStylesId = 'site:later-styles';
