// The author's loop: content as pages in development, problems in the browser's overlay, answers kept on save.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { formatProblem, type Problem } from '../core/problem';
import type { Course } from '../course/course';
import type { CoursePage } from '../course/page-data';
import { indexPieces } from '../course/pages/practice-data';
import { questionIndex, questionPieces } from '../course/practice/question-index';
import { type ContentSource, createContentSource, sitePages } from './content-source';

type Content = {
  pages: readonly CoursePage[];
  /** What lies below `questions/`, by its name. */
  pieces: ReadonlyMap<string, unknown>;
  problems: readonly Problem[];
};

/** Serves `<page>/page.json` and `questions/<piece>.json` from the content folder in development and tells open pages when it changes. */
export function contentPlugin(): Plugin {
  return {
    name: 'drillbook:content',
    apply: 'serve',
    async configureServer(server) {
      const source = createContentSource(server.config.root);
      let content = await readContent(source);
      server.watcher.add(source.folder);
      const refresh = async (file: string) => {
        if (!file.startsWith(source.folder + sep)) return;
        content = await readContent(source);
        announce(server, content);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
      server.ws.on('connection', () => {
        if (content.problems.length > 0) announce(server, content);
      });
      server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const address = (request.url ?? '').replace(/[?#].*/, '');
        const path = /^(.*\/)page\.json$/.exec(address)?.[1];
        const piece = /^\/questions\/(.+)\.json$/.exec(address)?.[1];
        if (path === undefined && piece === undefined) return next();
        const found =
          path === undefined
            ? content.pieces.get(piece ?? '')
            : content.pages.find((candidate) => candidate.path === path);
        response.statusCode = found ? 200 : 404;
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(found ?? { problems: content.problems.length }));
      });
    },
  };
}

async function readContent(source: ContentSource): Promise<Content> {
  const read = await source.read();
  return read.ok
    ? { pages: sitePages(read.value), pieces: piecesOf(read.value.course), problems: [] }
    : { pages: [], pieces: new Map(), problems: read.error };
}

const piecesOf = (course: Course): Map<string, unknown> =>
  new Map<string, unknown>([
    ...questionPieces(course).map(({ piece, questions }) => [piece, questions] as const),
    ...indexPieces(course, questionIndex(course)).map((piece, number) => [`index/${number}`, piece] as const),
  ]);

function announce(server: ViteDevServer, { problems }: Content): void {
  const [first] = problems;
  if (!first) {
    server.ws.send({ type: 'update', updates: [] });
    server.ws.send({ type: 'custom', event: 'drillbook:content-changed' });
    return;
  }
  server.ws.send({
    type: 'error',
    err: {
      message: `${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in the content\n\n${problems.map(formatProblem).join('\n\n')}`,
      stack: '',
      id: first.place?.file,
      plugin: 'content',
    },
  });
}
