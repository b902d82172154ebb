// The elements of the script: a frame with its options as attributes.
import { type EmbedTheme, embedOptionNames } from '../core/embed/embed-options';
import { type EmbedSubject, embedPath } from '../core/embed/embed-subject';
import type { Frames } from './frames';

const subjects: { readonly [S in EmbedSubject['show']]: (id: string) => EmbedSubject } = {
  lesson: (id) => ({ show: 'lesson', id }),
  question: (id) => ({ show: 'question', id }),
  phases: () => ({ show: 'phases' }),
};

const isTheme = (text: string | null): text is EmbedTheme => text === 'auto' || text === 'light' || text === 'dark';

/** The address of the frame of an element, from its attributes. */
function addressOf(element: HTMLElement, site: string, toSubject: (id: string) => EmbedSubject): string {
  const address = new URL(embedPath(toSubject(element.getAttribute('name') ?? '')).slice(1), site);
  for (const name of embedOptionNames) {
    const text = element.getAttribute(name);
    if (text !== null) address.searchParams.set(name, text);
  }
  return address.href;
}

/** Defines `<drillbook-lesson>`, `<drillbook-question>` and `<drillbook-phases>`, unless another script of this kind has. */
export function defineElements(site: string, frames: Frames): void {
  for (const [show, toSubject] of Object.entries(subjects)) {
    const tag = `drillbook-${show}`;
    if (customElements.get(tag)) continue;
    // The platform knows elements as classes alone.
    customElements.define(
      tag,
      class extends HTMLElement {
        static observedAttributes = ['theme'];
        #frame = document.createElement('iframe');
        #forget = () => {};

        connectedCallback() {
          const frame = this.#frame;
          if (show !== 'phases' && !this.getAttribute('name')) {
            // The link inside the element stays where readers find it.
            console.warn(`drillbook: <${tag}> needs a name.`);
            return;
          }
          // In a shadow, so that the link inside the element stays where readers without scripts find it.
          const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
          this.style.display ||= 'block';
          frame.title = this.title || 'Drillbook';
          frame.loading = 'lazy';
          frame.src ||= addressOf(this, site, toSubject);
          Object.assign(frame.style, { width: '100%', border: '0', display: 'block' });
          frame.style.height ||= '480px';
          this.#forget = frames.add(frame, this);
          if (!frame.isConnected) root.append(frame);
        }

        disconnectedCallback() {
          this.#forget();
        }

        attributeChangedCallback(_name: string, before: string | null, theme: string | null) {
          const wanted = isTheme(theme) ? theme : 'auto';
          if (
            before !== theme &&
            this.#frame.isConnected &&
            !frames.send(this.#frame, { type: 'theme', theme: wanted })
          )
            this.#frame.src = addressOf(this, site, toSubject);
        }

        /** Moves the focus into the frame, to its heading. */
        override focus() {
          this.#frame.focus();
          frames.send(this.#frame, { type: 'focus' });
        }

        /** Starts over; where the browser keeps answers, the learner is asked first. */
        reset() {
          frames.send(this.#frame, { type: 'reset' });
        }
      },
    );
  }
}
