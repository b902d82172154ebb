// Draws one diagram for the page around it. Runs without an origin: no cookies, no storage, no network.
(() => {
  const sourceLimit = 20_000;
  const edgeLimit = 200;
  /** The smallest share of its natural size at which a diagram's text can still be read. */
  const smallest = 0.75;
  const face = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

  /** The colours of src/ui/tokens.css that a diagram needs. */
  const colours = {
    light: { paper: '#fcfbf8', surface: '#ffffff', sunk: '#f3f1ec', ink: '#1d2127', edge: '#7d8590', line: '#e0dcd3' },
    dark: { paper: '#14161a', surface: '#1c1f25', sunk: '#0f1114', ink: '#e9e7e2', edge: '#7f8894', line: '#31363f' },
  };

  function optionsFor(theme) {
    const { paper, surface, sunk, ink, edge, line } = colours[theme];
    return {
      startOnLoad: false,
      securityLevel: 'strict',
      suppressErrorRendering: true,
      maxTextSize: sourceLimit,
      maxEdges: edgeLimit,
      htmlLabels: false,
      look: 'classic',
      layout: 'dagre',
      theme: 'base',
      fontFamily: face,
      fontSize: 16,
      flowchart: { htmlLabels: false, look: 'classic', wrappingWidth: 170 },
      state: { look: 'classic' },
      sequence: { look: 'classic' },
      themeVariables: {
        darkMode: theme === 'dark',
        fontFamily: face,
        fontSize: '16px',
        background: paper,
        primaryColor: surface,
        primaryTextColor: ink,
        primaryBorderColor: edge,
        secondaryColor: sunk,
        secondaryTextColor: ink,
        tertiaryColor: sunk,
        tertiaryTextColor: ink,
        lineColor: edge,
        textColor: ink,
        mainBkg: surface,
        nodeBorder: edge,
        clusterBkg: sunk,
        clusterBorder: line,
        edgeLabelBackground: paper,
      },
    };
  }

  async function draw(source, theme) {
    document.documentElement.dataset.theme = theme;
    mermaid.initialize(optionsFor(theme));
    const { svg } = await mermaid.render('drawing', source);
    for (const old of document.querySelectorAll('svg')) old.remove();
    document.body.insertAdjacentHTML('beforeend', svg);
    const drawing = document.querySelector('svg');
    drawing.style.minWidth = `${drawing.viewBox.baseVal.width * smallest}px`;
    const root = document.documentElement;
    const scrollbar = root.scrollWidth > root.clientWidth ? 16 : 0;
    return Math.ceil(drawing.getBoundingClientRect().height) + scrollbar;
  }

  addEventListener('message', (event) => {
    const { data } = event;
    if (event.source !== parent || data?.drillbook !== 'draw-diagram' || typeof data.source !== 'string') return;
    const theme = data.theme === 'dark' ? 'dark' : 'light';
    const answer = (message) => parent.postMessage(message, event.origin === 'null' ? '*' : event.origin);
    if (data.source.length > sourceLimit) return answer({ drillbook: 'diagram-failed' });
    draw(data.source, theme).then(
      (height) => answer({ drillbook: 'diagram-drawn', height }),
      () => answer({ drillbook: 'diagram-failed' }),
    );
  });
})();
