// What the tests of agenda and planning share.
import { one } from './suite.mjs';

// "2026-W49" of a day, counted here and not in the program (ISO 8601: a week is of
// the year of its Thursday).
export function weekOf(day) {
	const thursday = new Date(`${day}T12:00:00Z`);
	thursday.setUTCDate(thursday.getUTCDate() + 3 - (thursday.getUTCDay() + 6) % 7);
	const first = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12);
	return `${thursday.getUTCFullYear()}-W${String(Math.floor((thursday - first) / 86400000 / 7) + 1).padStart(2, '0')}`;
}
// "8 december 2026", and "8 dec 2026", as jjjj-mm-dd.
const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
export function isoOf(text) {
	const [day, month, year] = text.split(' ');
	const number = MONTHS.indexOf(month.slice(0, 3).replace('mrt', 'maa')) + 1;
	return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
export const week = (dagdeel) => weekOf(one(`SELECT datum FROM dagdeel WHERE id = ${Number(dagdeel)}`));
