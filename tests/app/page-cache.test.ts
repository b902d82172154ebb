import { expect, it, vi } from 'vitest';
import { createPageCache } from '../../src/app/page-cache';
import type { CoursePage } from '../../src/course/page-data';

const pageAt = (path: string): CoursePage => ({
  path,
  title: path,
  description: '',
  frame: { courseTitle: '', examCode: '', language: 'en', subscribe: {} },
  data: { page: 'not-found' },
});

it('has a page that was fetched ahead, and fetches it once however often it is pointed at', async () => {
  const fetchPage = vi.fn(async (path: string) => pageAt(path));
  const cache = createPageCache(fetchPage);
  cache.prefetch('/a/');
  cache.prefetch('/a/');
  await vi.waitFor(() => expect(cache.get('/a/')).toEqual(pageAt('/a/')));
  cache.prefetch('/a/');
  expect(fetchPage).toHaveBeenCalledTimes(1);
});

it('waits for a page that is on its way already', async () => {
  const fetchPage = vi.fn(async (path: string) => pageAt(path));
  const cache = createPageCache(fetchPage);
  cache.prefetch('/a/');
  expect(await cache.load('/a/')).toEqual(pageAt('/a/'));
  expect(fetchPage).toHaveBeenCalledTimes(1);
});

it('asks again for a page that could not be fetched ahead', async () => {
  const fetchPage = vi.fn(async (path: string) => pageAt(path)).mockRejectedValueOnce(new Error('offline'));
  const cache = createPageCache(fetchPage);
  cache.prefetch('/a/');
  await vi.waitFor(() => expect(fetchPage).toHaveBeenCalledTimes(1));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(cache.get('/a/')).toBeUndefined();
  expect(await cache.load('/a/')).toEqual(pageAt('/a/'));
});
