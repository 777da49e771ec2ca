/** The script-tag build: defines the tag and leaves nothing else on the page. */
import './define.js';
