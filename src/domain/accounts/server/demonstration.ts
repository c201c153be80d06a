/** Everybody in a demonstration has this password: nothing in it is about anybody. */
export const demonstrationPassword = 'demonstration-only';
