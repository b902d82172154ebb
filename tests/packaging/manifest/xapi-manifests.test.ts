// @vitest-environment jsdom
// cmi5 and Tin Can: no package that may be installed ships their schemas, so these are the rules of their texts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifestOf } from '../../../src/packaging/manifest/manifest';
import type { PackageConfig } from '../../../src/packaging/package-config';
import { anyConfig, configOf, oddTitles, rules } from './odd-configs';

/** The root element; throws where the text is not well-formed. */
function parse(config: PackageConfig): Element {
  const { content } = manifestOf(config, []) ?? { content: '' };
  const { documentElement } = new DOMParser().parseFromString(content, 'application/xml');
  if (documentElement.getElementsByTagName('parsererror').length > 0) throw new Error(documentElement.textContent);
  return documentElement;
}

const namesIn = (parent: Element | undefined) => [...(parent?.children ?? [])].map(({ localName }) => localName);

/** What section 13.1 and the schema of section 14.0 ask of a course of one unit; the faults that were found. */
function findCmi5Faults(root: Element): string[] {
  const faults: string[] = [];
  const say = (isFine: boolean, fault: string) => void (isFine || faults.push(fault));
  say(root.namespaceURI === 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd', 'namespace');
  say(root.localName === 'courseStructure', 'root');
  say(namesIn(root).join() === 'course,au', 'children of the root');
  const [course, au] = root.children;
  say(namesIn(course).join() === 'title,description', 'children of the course');
  say(namesIn(au).join() === 'title,description,url', 'children of the unit');
  for (const text of root.querySelectorAll('title, description')) {
    say(namesIn(text).join() === 'langstring', 'langstring');
    say(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(text.firstElementChild?.getAttribute('lang') ?? ''), 'lang');
  }
  const ids = [course?.getAttribute('id'), au?.getAttribute('id')];
  say(
    ids.every((id) => /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i.test(id ?? '')),
    'absolute IRIs',
  );
  say(new Set(ids).size === 2, 'different ids');
  say(/^(?!\/|\w+:)[\w./-]+$/.test(au?.querySelector('url')?.textContent ?? ''), 'relative address');
  const unit = (name: string) => au?.getAttribute(name) ?? '';
  say(/^(?:NotApplicable|Passed|Completed|CompletedAndPassed|CompletedOrPassed)$/.test(unit('moveOn')), 'moveOn');
  say(/^(?:AnyWindow|OwnWindow)$/.test(unit('launchMethod')), 'launchMethod');
  say(!au?.hasAttribute('masteryScore') || /^(?:1|0\.\d{1,4})$/.test(unit('masteryScore')), 'masteryScore');
  return faults;
}

describe('cmi5.xml', () => {
  test('has the structure of a course of one unit, for any text and rule', () => {
    fc.assert(
      fc.property(anyConfig('cmi5'), (config) => {
        expect(findCmi5Faults(parse(config))).toEqual([]);
      }),
    );
  });

  test.each(oddTitles)('says %j in its title, without what XML forbids', (title) => {
    const shown = parse(configOf({ format: 'cmi5', title })).querySelector('au > title > langstring')?.textContent;
    const forbidden = ['\u0000', '\u0007', '\u001b', '\uFFFF', '\uD83D'];
    expect(shown).toBe([...title].filter((character) => !forbidden.includes(character)).join(''));
  });

  test('lets the learner move on when the rule is met', () => {
    const unit = rules.map((rule) => parse(configOf({ format: 'cmi5', rule })).querySelector('au'));
    expect(unit.map((au) => [au?.getAttribute('moveOn'), au?.getAttribute('masteryScore')])).toEqual([
      ['Completed', null],
      ['Completed', null],
      ['Passed', '0.8'],
    ]);
  });
});

describe('tincan.xml', () => {
  test('names one activity with what to launch, for any text', () => {
    fc.assert(
      fc.property(anyConfig('xapi'), (config) => {
        const root = parse(config);
        expect(root.namespaceURI).toBe('http://projecttincan.com/tincan.xsd');
        const [activity, ...others] = root.querySelectorAll('activities > activity');
        expect(others).toEqual([]);
        expect(activity?.getAttribute('id')).toBe(config.activity);
        expect(namesIn(activity)).toEqual(['name', 'description', 'launch']);
        expect(activity?.querySelector('launch')?.textContent).toBe('index.html');
      }),
    );
  });
});

test('the single page has no manifest', () => {
  expect(manifestOf(configOf({ format: 'html' }), ['index.html'])).toBeUndefined();
});
