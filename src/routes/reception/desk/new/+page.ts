/** Earlier visits are shown while one types; without a script a button shows them. */
export const csr = true;
