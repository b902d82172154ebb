// What makes two typed answers the same: letters and signs count, the way they were put in does not.

/**
 * The text by which answers are compared: alike for upper and lower case, composed and decomposed letters, wide and
 * narrow forms, any dashes, any single and any double quotes, any spaces. Not for showing. Linear in the text's length.
 */
export function foldText(text: string): string {
  return (
    text
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .normalize('NFC')
      // These two would come apart into other signs in the next step.
      .replace(/\u00B4/g, "'")
      .replace(/[\u2033\u2036]/g, '"')
      .normalize('NFKD')
      // Down before up: a capital sharp s becomes two letters only by way of its small form.
      .toLowerCase()
      .toUpperCase()
      .normalize('NFKD')
      .replace(/[`\u02B9\u02BB\u02BC\u2018-\u201B\u2032\u2035\u2039\u203A]/g, "'")
      .replace(/[\u00AB\u00BB\u201C-\u201F\u301D-\u301F]/g, '"')
      .replace(/\p{Dash}/gu, '-')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
