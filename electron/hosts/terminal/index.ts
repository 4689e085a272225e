/** Maintenance from a terminal or a scheduler: `npm run maintenance -- <command>`. */
import { placesFrom } from '../../program/places.ts';
import { maintain } from './maintain.ts';

process.exitCode = await maintain(process.argv.slice(2), placesFrom(import.meta.dirname));
