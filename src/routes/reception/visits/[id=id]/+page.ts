/** The minutes save themselves while somebody writes; without a script a button does. */
export const csr = true;
