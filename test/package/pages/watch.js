// Notes what goes wrong on the page, for the test that opened it.
window.trouble = { violations: [], errors: [], warnings: [], complaints: [] };
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  window.trouble.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
});
addEventListener('error', ({ message }) => window.trouble.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.trouble.errors.push(String(reason)));
console.warn = (...words) => window.trouble.warnings.push(words.join(' '));
console.error = (...words) => window.trouble.complaints.push(words.join(' '));
