// Notes what is asked of the proxy, which answers nothing.
window.asked = [];
window.fetch = (url) => {
  window.asked.push(String(url));
  return new Promise(() => undefined);
};
