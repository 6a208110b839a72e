/**
 * A script of the page’s own, as careless as they come: it takes names of the window and of the document for its
 * settings, and loads what they say. It is what DOM clobbering preys on.
 */
export const gadget = `
const load = (address) => {
  const script = document.createElement('script');
  script.src = String(address);
  document.head.append(script);
};
addEventListener('load', () => {
  if (window.settings) load(window.settings.script);
  if (window.app) load(window.app.script.value);
  if (document.analytics) load(document.analytics.src);
  if (window.chain) load(window.chain.script);
});
`;
