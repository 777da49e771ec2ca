/** The entry of the script for a tag. */
import './define.js';
