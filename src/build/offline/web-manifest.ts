import type { CoursePage } from '../../course/page-data';
import { words } from '../../words/words';

const icon = (src: string, sizes: string, type: string, purpose = 'any') => ({ src, sizes, type, purpose });

/** The web app manifest of the course, for the site's root. It has no id, so that two courses on one host stay two apps. */
export const webManifest = ({
  title,
  description,
  frame,
}: Pick<CoursePage, 'title' | 'description' | 'frame'>): string =>
  `${JSON.stringify(
    {
      name: title,
      short_name: words.site.name,
      description,
      lang: frame.language,
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: themeColors.light,
      theme_color: themeColors.light,
      categories: ['education'],
      icons: [
        icon('favicon.svg', 'any', 'image/svg+xml'),
        icon('icons/icon-192.png', '192x192', 'image/png'),
        icon('icons/icon-512.png', '512x512', 'image/png'),
        icon('icons/maskable-192.png', '192x192', 'image/png', 'maskable'),
        icon('icons/maskable-512.png', '512x512', 'image/png', 'maskable'),
      ],
      shortcuts: [
        { name: words.titles.practice, url: './practice/' },
        { name: words.titles.exam, url: './exam/' },
        { name: words.titles.drills, url: './drills/' },
      ],
    },
    null,
    2,
  )}\n`;

/** The colour of the page's upper edge in each theme: `--surface` of the tokens, for the browser's own frame. */
export const themeColors = { light: '#ffffff', dark: '#1c1f25' } as const;

/** What the head of a page says about the app; `root` leads to the site's root. */
export const appLinks = (root: string): string[] => [
  `<link rel="manifest" href="${root}manifest.webmanifest">`,
  `<link rel="apple-touch-icon" href="${root}icons/maskable-192.png">`,
  ...(['light', 'dark'] as const).map(
    (theme) => `<meta name="theme-color" content="${themeColors[theme]}" media="(prefers-color-scheme: ${theme})">`,
  ),
];
