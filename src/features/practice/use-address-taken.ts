import { useEffect } from 'preact/hooks';

/**
 * For a page whose static form is not what its address asks for. Until the page has read its address, `data-asked` holds
 * the search of the address at the root, so that styles keep back what would be replaced at once.
 */
export function useAddressTaken(): void {
  useEffect(() => {
    delete document.documentElement.dataset.asked;
  }, []);
}
