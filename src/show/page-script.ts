/**
 * The page's own script: it lights all places that belong to the entry in the address, and opens what hides it. Everything on the page
 * can be read without it.
 */
export const SCRIPT = `
'use strict';
const light = () => {
  for (const element of document.querySelectorAll('.lit')) element.classList.remove('lit');
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let one = target.parentElement; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true;
  const entry = target.closest('[data-entry]');
  if (!entry) return;
  for (const element of document.querySelectorAll('[data-of~="' + CSS.escape(entry.dataset.entry) + '"]')) element.classList.add('lit');
};
addEventListener('hashchange', light);
light();
`;
