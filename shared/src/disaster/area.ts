/** A place as a path from the country down: "CN-51-01" is Chengdu in Sichuan (GB/T 2260), "US-CA-037" Los Angeles County. */
export type AreaCode = string;

const AREA = /^[A-Z]{2}(-[0-9A-Z]{1,8}){0,4}$/;

export const isAreaCode = (text: string): boolean => AREA.test(text);

/** `place` is `area` itself or lies within it: CN-51-01 lies within CN-51, and CN-5 holds neither. */
export const liesWithin = (place: AreaCode, area: AreaCode): boolean => place === area || place.startsWith(`${area}-`);
