// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Diagram } from '../../src/core/passage';
import { PassageDiagram } from '../../src/features/Passages';
import { SeeLinks } from '../../src/features/SeeLinks';
import { SiteLink } from '../../src/features/SiteLink';
import { type SiteReach, SiteReachContext } from '../../src/features/site-data';
import { SiteLocation } from '../../src/features/site-location';
import { createMemoryHistory } from '../../src/platform/history/site-history';

afterEach(cleanup);

const drawn: Diagram = {
  id: 'd',
  title: 'Flow',
  description: 'An alarm leads to a person.',
  source: 'flowchart LR\n alarm --> person',
  steps: [{ label: 'alarm', leadsTo: [{ label: 'person' }] }],
};

const show = (reach: SiteReach) =>
  render(
    <SiteLocation history={createMemoryHistory('/')}>
      <SiteReachContext value={reach}>
        <SiteLink to="/services/iam/">IAM</SiteLink>
        <SeeLinks see={['here#one', 'there#two']} lesson="here" />
        <PassageDiagram diagram={drawn} />
      </SiteReachContext>
    </SiteLocation>,
  );
const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

it('leads nowhere without a site, but for the passages of this page', () => {
  show({ to: 'nowhere' });
  expect(links()).toEqual(['#one']);
  expect(screen.getByText(/IAM/)).toBeTruthy();
});

it('leads to the site that is named, in a new tab', () => {
  show({ to: 'away', site: 'https://course.example/x/' });
  expect(links()).toEqual([
    'https://course.example/x/services/iam/',
    '#one',
    'https://course.example/x/lessons/there/#two',
  ]);
  expect(screen.getByRole('link', { name: 'IAM' }).getAttribute('target')).toBe('_blank');
});

it('gives a diagram without a picture in words where no site draws it', () => {
  const { container } = show({ to: 'nowhere' });
  expect(container.querySelector('iframe, pre')).toBeNull();
  expect(container.querySelector('details')?.open).toBe(true);
  expect(screen.getByText('An alarm leads to a person.')).toBeTruthy();
});
