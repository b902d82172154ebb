// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Diagram as DiagramData } from '../../src/core/passage';
import { Diagram } from '../../src/ui/Diagram';
import type { DiagramWords } from '../../src/ui/diagram/diagram-words';

const words: DiagramWords = {
  enlarge: 'Enlarge',
  close: 'Close',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  asText: 'Diagram as text',
  leadsTo: (label, via) => (via === undefined ? `leads to ${label}` : `leads to ${label} (${via})`),
  failed: 'This diagram could not be drawn.',
  source: 'Source of the diagram',
  drawing: 'Drawing the diagram',
};

const svg =
  '<svg class="diagram" viewBox="0 0 400 200" width="400" role="group" aria-labelledby="diagram-1f-title"><title id="diagram-1f-title">Lifecycle</title><a class="node-link" href="#recovery" aria-label="5. Recovery"><g class="node" data-node="recovery"></g></a></svg>';

const drawnDiagram: DiagramData = {
  id: '1f',
  title: 'Lifecycle',
  description: 'Recovery leads back to preparation.',
  source: 'flowchart TD\n  recovery --> preparation',
  steps: [
    { label: '5. Recovery', anchor: 'recovery', leadsTo: [{ label: '1. Preparation', via: 'lessons' }] },
    { label: '1. Preparation', leadsTo: [] },
  ],
  svg,
};

const { svg: _, ...undrawn } = drawnDiagram;
const figure = () => screen.getByRole('figure', { name: 'Lifecycle' });

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  let opener: Element | null = null;
  // jsdom knows no modal dialogs: the least of what browsers do on opening and closing one.
  HTMLDialogElement.prototype.showModal = function () {
    opener = document.activeElement;
    this.setAttribute('open', '');
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function () {
    this.removeAttribute('open');
    if (opener instanceof HTMLElement) opener.focus();
    this.dispatchEvent(new Event('close'));
  };
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a diagram with a stored picture', () => {
  it('is ready at once, in the static page too, with its text equivalent', () => {
    const html = renderToString(<Diagram diagram={drawnDiagram} words={words} />);
    expect(html).toContain('data-diagram-state="ready"');
    expect(html).toContain('<svg class="diagram"');
    expect(html).toContain('Recovery leads back to preparation.');
    expect(html).not.toMatch(/ style=|<iframe|<dialog/);
  });

  it('says each node and what its arrows lead to, and links to the section', () => {
    render(<Diagram diagram={drawnDiagram} words={words} />);
    const [first, second] = within(screen.getByText('Diagram as text').closest('details') ?? figure())
      .getAllByRole('listitem', { hidden: true })
      .map(({ textContent }) => textContent.trim());
    expect(first).toBe('5. Recovery leads to 1. Preparation (lessons)');
    expect(second).toBe('1. Preparation');
    const links = screen.getAllByRole('link', { name: '5. Recovery', hidden: true });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#recovery', '#recovery']);
  });

  it('opens large and closes by keyboard, and focus comes back', async () => {
    const user = userEvent.setup();
    render(<Diagram diagram={drawnDiagram} words={words} />);
    const enlarge = screen.getByRole('button', { name: 'Enlarge' });
    enlarge.focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Lifecycle' });
    within(dialog).getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(enlarge);
  });

  it('keeps the ids of the large picture apart from those on the page', async () => {
    const user = userEvent.setup();
    render(<Diagram diagram={drawnDiagram} words={words} />);
    await user.click(screen.getByRole('button', { name: 'Enlarge' }));
    await screen.findByRole('dialog');
    const ids = [...document.querySelectorAll('svg [id]')].map(({ id }) => id);
    expect(ids).toEqual(['diagram-1f-title', 'diagram-1f-large-title']);
  });

  it('zooms in and out and says how far', async () => {
    const user = userEvent.setup();
    render(<Diagram diagram={drawnDiagram} words={words} />);
    await user.click(screen.getByRole('button', { name: 'Enlarge' }));
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(screen.getByRole('status').textContent).toBe('125%');
    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    expect(screen.getByRole('status').textContent).toBe('80%');
  });

  it('closes by a click beside the picture and by a link in it', async () => {
    const user = userEvent.setup();
    render(<Diagram diagram={drawnDiagram} words={words} />);
    await user.click(screen.getByRole('button', { name: 'Enlarge' }));
    await user.click(screen.getByRole('dialog'));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Enlarge' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('link', { name: '5. Recovery' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a diagram without a stored picture', () => {
  const drawing = (data: DiagramData = undrawn) => <Diagram diagram={data} words={words} drawFrame="frame.html" />;
  const frame = () => screen.getByTitle<HTMLIFrameElement>('Lifecycle');
  const state = () => figure().getAttribute('data-diagram-state');
  const load = () => act(() => void frame().dispatchEvent(new Event('load')));
  const answer = (data: unknown, source: MessageEventSource | null = frame().contentWindow) =>
    act(() => void dispatchEvent(new MessageEvent('message', { data, source })));

  it('shows source and text in the static page, and no frame', () => {
    const html = renderToString(drawing());
    expect(html).toContain('data-diagram-state="drawing"');
    expect(html).toMatch(/recovery --(?:&gt;|>) preparation/);
    expect(html).toContain('Diagram as text');
    expect(html).not.toContain('<iframe');
  });

  it('is drawn by a frame that may run scripts and nothing else', () => {
    render(drawing());
    expect(frame().getAttribute('sandbox')).toBe('allow-scripts');
    expect(state()).toBe('drawing');
  });

  it('sends the source once the frame is there, and is ready when the frame says so', () => {
    render(drawing());
    const post = vi.spyOn(frame().contentWindow ?? window, 'postMessage');
    load();
    const request = { drillbook: 'draw-diagram', source: undrawn.source, theme: 'light' };
    expect(post).toHaveBeenCalledWith(request, '*');
    answer({ drillbook: 'diagram-drawn', height: 320 });
    expect(state()).toBe('ready');
    expect(frame().getAttribute('height')).toBe('320');
    expect(screen.queryByRole('region', { name: 'Source of the diagram: Lifecycle' })).toBeNull();
  });

  it('hears only its own frame, and only what it understands', () => {
    render(drawing());
    load();
    answer({ drillbook: 'diagram-drawn', height: 320 }, window);
    for (const data of [null, 'x', {}, { drillbook: 'diagram-drawn' }, { drillbook: 'diagram-drawn', height: 1e9 }])
      answer(data);
    expect(state()).toBe('drawing');
  });

  it('becomes an error with source and text when the frame reports one', () => {
    render(drawing());
    load();
    answer({ drillbook: 'diagram-failed' });
    expect(state()).toBe('error');
    expect(screen.getByRole('status').textContent).toBe('This diagram could not be drawn.');
    expect(screen.getByRole('region', { name: 'Source of the diagram: Lifecycle' }).textContent).toContain(
      'flowchart TD',
    );
    expect(screen.getByText('Diagram as text')).toBeTruthy();
    expect(screen.queryByTitle('Lifecycle')).toBeNull();
  });

  it('removes a frame that does not answer within three seconds', () => {
    vi.useFakeTimers();
    render(drawing());
    load();
    act(() => void vi.advanceTimersByTime(2_999));
    expect(state()).toBe('drawing');
    act(() => void vi.advanceTimersByTime(1));
    expect(state()).toBe('error');
    expect(screen.queryByTitle('Lifecycle')).toBeNull();
  });

  it('does not try what is too large, nor without a frame', () => {
    const many = Array.from({ length: 201 }, () => ({ label: 'b' }));
    for (const data of [
      { ...undrawn, source: 'é'.repeat(10_001) },
      { ...undrawn, steps: [{ label: 'a', leadsTo: many }] },
    ]) {
      render(drawing(data));
      expect(state()).toBe('error');
      expect(document.querySelector('iframe')).toBeNull();
      cleanup();
    }
    render(<Diagram diagram={undrawn} words={words} />);
    expect(state()).toBe('error');
  });
});
