// Code to coloured HTML at build time; colours are classes, because the page allows no inline style.
import { type BundledLanguage, bundledLanguages, createCssVariablesTheme, createHighlighter } from 'shiki';
import { escapeHtml } from '../core/plain-text';

const theme = createCssVariablesTheme({ name: 'drillbook', variablePrefix: '--code-', fontStyle: false });

export type Highlight = (code: string, language: string) => string | undefined;

/** Makes a highlighter for these languages; names that shiki does not know are left out and stay plain. */
export async function createHighlight(languages: Iterable<string>): Promise<Highlight> {
  const known = [...new Set(languages)].filter((name): name is BundledLanguage => name in bundledLanguages);
  const highlighter = await createHighlighter({ themes: [theme], langs: known });
  return (code, language) => {
    const found = known.find((name) => name === language);
    if (!found) return undefined;
    const { tokens } = highlighter.codeToTokens(code, { lang: found, theme: 'drillbook' });
    return tokens.map((line) => line.map(tokenToHtml).join('')).join('\n');
  };
}

function tokenToHtml({ content, color }: { content: string; color?: string }): string {
  const role = /--code-token-([a-z-]+)/.exec(color ?? '')?.[1];
  return role ? `<span class="code-${role}">${escapeHtml(content)}</span>` : escapeHtml(content);
}
