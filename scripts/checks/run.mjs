// One of our own checks, by its name, as npm run check runs it: says what is wrong, and fails if anything is.
import { root } from '../parts/places.mjs';
import { say } from '../parts/say.mjs';

const [name = ''] = process.argv.slice(2);
const { problems } = await import(`./${name}.mjs`);
/** @type {string[]} */
const found = await problems(root);
for (const each of found) say(each);
process.exitCode = found.length === 0 ? 0 : 1;
