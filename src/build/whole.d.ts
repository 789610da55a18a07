// The types of whole.js.
export function ascii(code: string): string;
export function refuseUnlessWhole(folder: string): Promise<void>;
